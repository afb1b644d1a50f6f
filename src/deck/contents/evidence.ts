/** One statement and what it rests on: the figure, the phrase that locates it, its document, how it was read. */
import { fillOf } from '../../charts/markFill';
import type { FactDetail, FactRow } from '../../dataset/dataset';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import { onDemand } from '../../i18n/onDemand';
import { lowerFirst } from '../../lib/lowerFirst';
import { documentDate } from '../../wording/dates';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import { quotation } from '../../wording/quotation';
import { boundBefore, howItWasRead, yearOrigin } from '../../wording/reading';
import type { Words } from '../../wording/said';
import { slideTitle } from '../../wording/slideHeadline';
import type { Area, Box, Paragraph, TextRun } from '../boxes';
import type { Builder, Context } from '../content';
import { sizes } from '../frame';
import { fittedBox, heightOf, textBox } from '../setText';
import { figureRuns, phraseOf, whenRuns } from './factRuns';
import { isSupplement } from './supplementMark';

const leftShare = 0.36;

/** Without full stop, so that it may stand in a list. */
const bare = (text: string) => text.replace(/[。.]$/, '');

function whyMissing(id: string, { details, words }: Context): string {
  const texts = compareSlideTexts[words.lang];
  if (details.supplement.facts.some((fact) => fact.id === id)) return texts.isSupplement;
  return details.asides.some((fact) => fact.id === id) ? texts.isAside : texts.noSuchStatement;
}

/** What must be known to read the figure: a year of ours, a doubtful reading, a page, what is counted. */
function conditionsOf(fact: FactRow, { details, words }: Context): readonly string[] {
  const { index, lang } = words;
  const detail = details.facts[fact.id];
  const isStated = fact.yearBasis === 'stated';
  const isAdded = isSupplement(fact.document, words);
  const year = detail && !isStated ? yearOrigin(fact, detail, index, lang).rule : '';
  const label = lang === 'zh' ? `${yearText(fact, lang).text}年` : yearText(fact, lang).text;
  return [
    year && `${fact.year === null ? '' : `${label}${lang === 'zh' ? '，' : ', '}`}${year}`,
    fact.scope?.[lang] ? `${onDemand[lang].scope}${lang === 'zh' ? '：' : ': '}${fact.scope[lang]}` : '',
    isAdded ? bare(onDemand[lang].notVerified) : '',
    details.definitions[fact.indicator]?.[lang] ?? '',
  ]
    .filter(Boolean)
    .map(bare);
}

/** The phrase with its figure under the highlighter; of a page the figure alone. */
function quoteRuns(fact: FactRow, detail: FactDetail | undefined, size: number): readonly TextRun[] {
  const [first] = detail?.evidence ?? [];
  if (!first) return [];
  const face = { size, serif: true };
  if (!('phrase' in first)) return [{ ...face, text: `“${first.figure}”`, isHighlighted: true }];
  const bound = boundBefore(first.phrase, first.figure, fact.operator);
  const { before, part, after, isCut } = quotation(first.phrase, bound + first.figure);
  const runs: readonly TextRun[] = [
    { ...face, text: `“${before}` },
    { ...face, text: part, isHighlighted: true },
    { ...face, text: `${after}${isCut ? '……' : ''}”` },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** The document, who issued it and when, and where in it the phrase begins. */
function whereLines(
  fact: FactRow,
  detail: FactDetail | undefined,
  { index, lang }: Words,
): readonly string[] {
  const document = index.documents.get(fact.document);
  const texts = compareSlideTexts[lang];
  const lines = [
    ...new Set(
      detail?.evidence.flatMap((one) => ('line' in one && one.line !== undefined ? [one.line] : [])) ?? [],
    ),
  ];
  const pages =
    detail?.evidence.flatMap((one) => ('phrase' in one ? [] : [one.title ?? one.publisher])) ?? [];
  const separator = lang === 'zh' ? '，' : ', ';
  const issued = [document?.issuer[lang], document?.date ? documentDate(document, lang) : undefined];
  return [
    document?.title[lang] ?? fact.document,
    [
      ...issued,
      lines.length > 0 ? texts.line(lines.join(lang === 'zh' ? '、' : ', ')) : undefined,
      pages.length > 0 ? texts.page : undefined,
    ]
      .filter(Boolean)
      .join(separator),
  ].filter((line) => line !== '');
}

const readingLines = (
  fact: FactRow,
  detail: FactDetail | undefined,
  lang: Words['lang'],
): readonly string[] =>
  detail
    ? howItWasRead(fact, detail, lang).map(({ word, rule }) =>
        word === null ? `→ ${rule}` : `“${word}” → ${rule}`,
      )
    : [];

/** Place, figure, year and kind. */
function figureBoxes(fact: FactRow, words: Words, area: Area): Box[] {
  const { index, lang } = words;
  const place = index.places.get(fact.place);
  const side = 56;
  const name = columnName(place, lang);
  const hasMark = place?.mark !== undefined;
  const indent = hasMark ? side + 20 : 0;
  const marks: Box[] = hasMark
    ? [
        {
          kind: 'mark',
          name: 'mark',
          x: area.x,
          y: area.y + 6,
          width: side,
          height: side,
          place: fact.place,
          fill: fillOf[fact.kind],
          alt: kindNames[fact.kind][lang],
        },
      ]
    : [];
  const label = fittedBox(
    (size) => [{ runs: [{ text: name, size, bold: true }] }],
    [52, sizes.label, sizes.cell, sizes.key],
    {
      name: 'place',
      x: area.x + indent,
      y: area.y,
      width: area.width - indent,
      height: 68,
      anchor: 'middle',
    },
  );
  const figure = fittedBox(
    (size) => [
      { runs: figureRuns(fact, words, size), leading: 1.15 },
      { runs: whenRuns(fact, words, Math.max(sizes.key, Math.min(sizes.label, size * 0.5))), space: 10 },
    ],
    [150, 128, 112, 96, 84, 72, 60, 52, 44, 38, 32].filter((size) => isWhole(fact, words, size, area.width)),
    { name: 'figure', x: area.x, y: area.y + 92, width: area.width, height: area.height - 92 },
  );
  return [...marks, label, figure];
}

/** Number and unit of a figure stay on one line where they can; goals in words may take several. */
function isWhole(fact: FactRow, words: Words, size: number, width: number): boolean {
  if (fact.value === null || size <= sizes.key) return true;
  const box = fittedBox(() => [{ runs: figureRuns(fact, words, size) }], [size], {
    name: '',
    x: 0,
    y: 0,
    width,
    height: 1080,
  });
  return (box.paragraphs[0]?.lines.length ?? 0) === 1;
}

function bodyOf(fact: FactRow, { details, words }: Context) {
  const { lang } = words;
  const texts = compareSlideTexts[lang];
  const detail = details.facts[fact.id];
  const quoted = (size: number): readonly Paragraph[] => [
    { runs: quoteRuns(fact, detail, size), leading: 1.4 },
  ];
  const listed = (head: string, lines: readonly string[], size: number, space: number): Paragraph[] =>
    lines.length === 0
      ? []
      : [
          { runs: [{ text: head, size, bold: true }], space, leading: 1.2 },
          ...lines.map((text): Paragraph => ({
            runs: [{ text, size, colour: 'ink2' }],
            space: 4,
            leading: 1.2,
          })),
        ];
  return (area: Area): readonly Box[] => {
    const top = area.y + 14;
    const gap = 72;
    const left = Math.round(area.width * leftShare);
    const right: Area = {
      x: area.x + left + gap,
      y: top,
      width: area.width - left - gap,
      height: area.height - 14,
    };
    const quoteSizes = [56, 48, sizes.label, sizes.cell, sizes.key];
    const isNarrow = right.width < 900;
    const quote = fittedBox(quoted, isNarrow ? quoteSizes.slice(2) : quoteSizes, {
      name: 'quotation',
      x: right.x,
      y: top,
      width: right.width,
      height: Math.min(right.height * 0.5, 330),
    });
    const below = top + heightOf(quote.paragraphs) + 32;
    const room = {
      name: 'source',
      x: right.x,
      y: below,
      width: right.width,
      height: top + right.height - below,
    };
    const where = (size: number) => listed(texts.where, whereLines(fact, detail, words), size, 0);
    const read = (size: number) => listed(texts.howRead, readingLines(fact, detail, lang), size, 22);
    const listSizes = [36, 34, sizes.key];
    const isRoomFor = (paragraphs: readonly Paragraph[]) => textBox(paragraphs, room).height <= room.height;
    // A heading without its list says nothing; what finds no room stands in the table.
    const hasReading = isRoomFor([...where(sizes.key), ...read(sizes.key).slice(0, 2)]);
    return [
      ...figureBoxes(fact, words, { x: area.x, y: top, width: left, height: right.height }),
      {
        kind: 'rect',
        name: 'rule',
        x: right.x - gap / 2,
        y: top,
        width: 3,
        height: right.height - 10,
        fill: 'line',
        stroke: null,
      },
      quote,
      fittedBox((size) => [...where(size), ...(hasReading ? read(size) : [])], listSizes, room),
    ];
  };
}

export const evidence: Builder = (context) => {
  const { words, subject, details } = context;
  const { index, lang } = words;
  const id = subject.id ?? '';
  const fact = index.facts.get(id);
  if (!fact) return { ok: false, reason: whyMissing(id, context) };
  const detail = details.facts[fact.id];
  const conditions = conditionsOf(fact, context);
  const joined = conditions
    .map((one, at) => (at > 0 && lang === 'en' ? lowerFirst(one) : one))
    .join(deckTexts[lang].separator);
  const { heads } = deckTexts[lang];
  const texts = compareSlideTexts[lang];
  return {
    ok: true,
    content: {
      said: {
        title: slideTitle({ code: 'statement', fact }, words),
        qualification: joined === '' ? '' : `${joined}${lang === 'zh' ? '。' : '.'}`,
      },
      strength: 'count',
      conditions: [],
      facts: [fact.id],
      documents: [fact.document],
      footnote: detail?.note?.[lang] ?? '',
      table: {
        head: [heads.place, heads.figure, heads.year, heads.kind, heads.phrase, texts.where, texts.howRead],
        rows: [
          [
            columnName(index.places.get(fact.place), lang),
            figureText(fact, index, lang),
            yearText(fact, lang).text,
            kindNames[fact.kind][lang],
            phraseOf(detail),
            whereLines(fact, detail, words).join(lang === 'zh' ? '，' : ', '),
            readingLines(fact, detail, lang).join(deckTexts[lang].separator),
          ],
        ],
        sources: [[null, fact.document]],
      },
      isDrawing: false,
      body: bodyOf(fact, context),
    },
  };
};

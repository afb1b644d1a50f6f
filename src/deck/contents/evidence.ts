/** One statement and what it rests on: the figure, the phrase that locates it, its document, how it was read. */
import { fillOf } from '../../charts/markFill';
import type { FactDetail, FactRow } from '../../dataset/dataset';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import { onDemand } from '../../i18n/onDemand';
import { lowerFirst } from '../../lib/lowerFirst';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import { boundBefore, howItWasRead, yearOrigin } from '../../wording/reading';
import type { Words } from '../../wording/said';
import { slideTitle } from '../../wording/slideHeadline';
import type { Paragraph } from '../boxes';
import type { Builder, Context } from '../content';
import { sizes } from '../frame';
import { fittedBox } from '../setText';
import { evidenceBody, quoteRuns, whereLines } from './evidenceBody';
import { figureRuns, phraseOf, whenRuns } from './factRuns';
import { isSupplement } from './supplementMark';

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

const noteLines = (detail: FactDetail | undefined, lang: Words['lang']): readonly string[] =>
  detail?.note ? [detail.note[lang]] : [];

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

/** What is measured, the figure, year and kind. */
const figureParagraphs =
  (fact: FactRow, words: Words) =>
  (size: number): readonly Paragraph[] => {
    const small = Math.max(sizes.key, Math.min(sizes.label, size * 0.5));
    const indicator = words.index.indicators.get(fact.indicator)?.name[words.lang] ?? fact.indicator;
    return [
      { runs: [{ text: indicator, size: small, bold: true }], leading: 1.2 },
      { runs: figureRuns(fact, words, size), space: 10, leading: 1.15 },
      { runs: whenRuns(fact, words, small), space: 10 },
    ];
  };

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

const figureSizes = [150, 128, 112, 96, 84, 72, 60, 52, 44, 38, 32];

function bodyOf(fact: FactRow, { details, words }: Context) {
  const { lang } = words;
  const texts = compareSlideTexts[lang];
  const detail = details.facts[fact.id];
  const evidence = detail?.evidence ?? [];
  const [first] = evidence;
  const brief = [texts.inTable];
  return evidenceBody(
    {
      stated: (width) => ({
        place: fact.place,
        fill: fillOf[fact.kind],
        alt: kindNames[fact.kind][lang],
        paragraphs: figureParagraphs(fact, words),
        sizes: figureSizes.filter((size) => isWhole(fact, words, size, width)),
      }),
      quote: (size) =>
        quoteRuns(
          evidence,
          (phrase) => (first ? boundBefore(phrase, first.figure, fact.operator) + first.figure : null),
          size,
        ),
      sections: [
        { head: texts.where, lines: whereLines(fact.document, evidence, words) },
        { head: onDemand[lang].notes, lines: noteLines(detail, lang), brief },
        { head: texts.howRead, lines: readingLines(fact, detail, lang), brief },
      ],
    },
    words,
  );
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
      footnote: '',
      table: {
        head: [
          heads.place,
          heads.item,
          heads.figure,
          heads.year,
          heads.kind,
          heads.phrase,
          texts.where,
          texts.howRead,
          onDemand[lang].notes,
        ],
        rows: [
          [
            columnName(index.places.get(fact.place), lang),
            index.indicators.get(fact.indicator)?.name[lang] ?? fact.indicator,
            figureText(fact, index, lang),
            yearText(fact, lang).text,
            kindNames[fact.kind][lang],
            phraseOf(detail),
            whereLines(fact.document, detail?.evidence ?? [], words).join(lang === 'zh' ? '，' : ', '),
            readingLines(fact, detail, lang).join(deckTexts[lang].separator),
            noteLines(detail, lang).join(''),
          ],
        ],
        sources: [[null, null, fact.document]],
      },
      isDrawing: false,
      body: bodyOf(fact, context),
    },
  };
};

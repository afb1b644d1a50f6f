/** How a piece of evidence is laid out: what is stated at the left; at the right the words it rests on and what to know. */
import type { Fill } from '../../charts/markFill';
import type { FactDetail } from '../../dataset/dataset';
import type { System } from '../../dataset/schema';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { documentDate } from '../../wording/dates';
import { columnName } from '../../wording/placeNames';
import { quotation } from '../../wording/quotation';
import type { Words } from '../../wording/said';
import { ruleBox, type Area, type Box, type Paragraph, type TextRun } from '../boxes';
import { sizes } from '../frame';
import { fittedBox, heightOf, textBox } from '../setText';

type Evidence = FactDetail['evidence'][number] | System['evidence'][number];

const leftShare = 0.36;
const gap = 72;

/** The first phrase with a part of it under the highlighter; of a page what it writes. */
export function quoteRuns(
  [first]: readonly Evidence[],
  partOf: (phrase: string) => string | null,
  size: number,
): readonly TextRun[] {
  if (!first) return [];
  const face = { size, serif: true };
  if (!('phrase' in first)) return [{ ...face, text: `“${first.figure}”`, isHighlighted: true }];
  const { before, part, after, isCut } = quotation(first.phrase, partOf(first.phrase));
  const runs: readonly TextRun[] = [
    { ...face, text: `“${before}` },
    { ...face, text: part, isHighlighted: true },
    { ...face, text: `${after}${isCut ? '……' : ''}”` },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** The document, who issued it and when, and where in it the phrases begin. */
export function whereLines(
  id: string,
  evidence: readonly Evidence[],
  { index, lang }: Words,
): readonly string[] {
  const document = index.documents.get(id);
  const texts = compareSlideTexts[lang];
  const lines = [
    ...new Set(evidence.flatMap((one) => ('line' in one && one.line !== undefined ? [one.line] : []))),
  ];
  const issued = [document?.issuer[lang], document?.date ? documentDate(document, lang) : undefined];
  return [
    document?.title[lang] ?? id,
    [
      ...issued,
      lines.length > 0 ? texts.line(lines.join(lang === 'zh' ? '、' : ', ')) : undefined,
      evidence.some((one) => 'url' in one) ? texts.page : undefined,
    ]
      .filter(Boolean)
      .join(lang === 'zh' ? '，' : ', '),
  ].filter((line) => line !== '');
}

interface Stated {
  place: string;
  fill: Fill;
  /** What the mark means. */
  alt: string;
  /** The same in one size after another. */
  paragraphs: (size: number) => readonly Paragraph[];
  sizes: readonly number[];
}

/** The place with its mark, and beneath it what is stated. */
function statedBoxes(
  { place, fill, alt, paragraphs, sizes: own }: Stated,
  { index, lang }: Words,
  area: Area,
) {
  const side = 56;
  const known = index.places.get(place);
  const indent = known?.mark === undefined ? 0 : side + 20;
  const mark: Box = {
    kind: 'mark',
    name: 'mark',
    x: area.x,
    y: area.y + 6,
    width: side,
    height: side,
    place,
    fill,
    alt,
  };
  const name = fittedBox(
    (size) => [{ runs: [{ text: columnName(known, lang), size, bold: true }] }],
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
  const stated = fittedBox(paragraphs, own, {
    name: 'stated',
    x: area.x,
    y: area.y + 92,
    width: area.width,
    height: area.height - 92,
  });
  return [...(indent > 0 ? [mark] : []), name, stated];
}

/** A heading with its lines. */
export interface Section {
  head: string;
  lines: readonly string[];
  /** What stands instead where there is no room for all of it. */
  brief?: readonly string[];
  /** Lines that each say something by themselves: as many stand as there is room for, the brief behind them. */
  isDivisible?: boolean;
}

const sectionParagraphs = ({ head, lines }: Section, size: number): readonly Paragraph[] => [
  { runs: [{ text: head, size, bold: true }], space: 22, leading: 1.2 },
  ...lines.map((text): Paragraph => ({ runs: [{ text, size, colour: 'ink2' }], space: 4, leading: 1.2 })),
];

const sectionSizes = [40, 36, 34, sizes.key] as const;

interface EvidenceText {
  stated: (width: number) => Stated;
  quote: (size: number) => readonly TextRun[];
  /** In the order of what must be read. One that finds no room as a whole stands in the table alone. */
  sections: readonly Section[];
}

export function evidenceBody({ stated, quote, sections }: EvidenceText, words: Words) {
  return (area: Area): readonly Box[] => {
    const top = area.y + 14;
    const height = area.height - 14;
    const width = Math.round(area.width * leftShare);
    const x = area.x + width + gap;
    const right = { x, width: area.width - width - gap };
    const quoteSizes = [56, 48, sizes.label, sizes.cell, sizes.key];
    const isNarrow = right.width < 900;
    const quoted = fittedBox(
      (size) => [{ runs: quote(size), leading: 1.4 }],
      isNarrow ? quoteSizes.slice(2) : quoteSizes,
      { name: 'quotation', ...right, y: top, height: Math.min(height * 0.5, 330) },
    );
    const below = top + heightOf(quoted.paragraphs) + 32;
    const room = { name: 'source', ...right, y: below, height: top + height - below };
    const setIn = (some: readonly Section[], size: number) =>
      some.flatMap((section) => sectionParagraphs(section, size));
    const isRoomFor = (some: readonly Section[]) =>
      textBox(setIn(some, sizes.key), room).height <= room.height;
    const shown = sections.reduce<readonly Section[]>((kept, { head, lines, brief = [], isDivisible }) => {
      if (lines.length === 0) return kept;
      const parts = isDivisible ? lines.map((_, at) => [...lines.slice(0, -1 - at), ...brief]) : [brief];
      const tries = [lines, ...parts]
        .filter((one) => one.length > 0)
        .map((one) => [...kept, { head, lines: one }]);
      return tries.find(isRoomFor) ?? (kept.length === 0 ? tries[0] : undefined) ?? kept;
    }, []);
    return [
      ...statedBoxes(stated(width), words, { x: area.x, y: top, width, height }),
      ruleBox({ x: x - gap / 2, y: top, width: 3, height: height - 10 }, 'line'),
      quoted,
      fittedBox((size) => setIn(shown, size), sectionSizes, room),
    ];
  };
}

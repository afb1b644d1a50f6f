/** A statement as runs: bound, number, unit; or the goal in the document’s words. */
import type { FactDetail, FactRow } from '../../dataset/dataset';
import { deckTexts } from '../../i18n/deck';
import { figureParts, kindNames, yearText } from '../../wording/figure';
import type { Words } from '../../wording/said';
import type { Paragraph, TextRun } from '../boxes';
import { sizes } from '../frame';
import { isSupplement, supplementRuns } from './supplementMark';

export function figureRuns(fact: FactRow, { index, lang }: Words, size: number): readonly TextRun[] {
  const { prefix, operator, number, unit, words } = figureParts(fact, index, lang);
  // Nothing that must be read is smaller than the key.
  const small = Math.min(size, Math.max(sizes.key, Math.round(size * 0.62)));
  if (words !== null) return [{ text: words, size: small, bold: true }];
  return [
    ...(prefix === '' ? [] : [{ text: `${prefix} `, size: small, colour: 'ink2' } as const]),
    ...(operator === '' ? [] : [{ text: `${operator} `, size: small, colour: 'ink2' } as const]),
    { text: number, size, bold: true },
    ...(unit === ''
      ? []
      : [{ text: unit === '%' ? unit : ` ${unit}`, size: small, colour: 'ink2' } as const]),
  ];
}

/** A page that was not verified, where the statement rests on one; else nothing. */
export const addedText = ({ document }: Pick<FactRow, 'document'>, words: Words): string =>
  isSupplement(document, words) ? deckTexts[words.lang].supplement : '';

function yearRuns(fact: FactRow, { lang }: Words, size: number, behind: string): readonly TextRun[] {
  const year = yearText(fact, lang);
  const unit = lang === 'zh' && /\d$/.test(year.text) ? '年' : '';
  return [
    { text: `${year.text}${unit}`, size, colour: 'ink2', isDotted: year.isInferred },
    { text: `${lang === 'zh' ? '' : ' '}${kindNames[fact.kind][lang]}${behind}`, size, colour: 'ink2' },
  ];
}

/** Year and kind, and whether the source is a supplementary one. */
export function whenRuns(fact: FactRow, words: Words, size: number): readonly TextRun[] {
  const added = addedText(fact, words);
  return yearRuns(fact, words, size, added && ` · ${added}`);
}

/** The same with the mark of a supplementary source, which the slide explains. */
export const whenMarked = (fact: FactRow, words: Words, size: number): readonly TextRun[] => [
  ...yearRuns(fact, words, size, ''),
  ...supplementRuns(fact.document, words, size),
];

/** The locating phrase; of a page, the figure as it stands there. */
export function phraseOf(detail: FactDetail | undefined): string {
  const [first] = detail?.evidence ?? [];
  if (!first) return '';
  return 'phrase' in first ? first.phrase : first.figure;
}

/** Figure above, year and kind beneath, in the cell of a table. */
export const valueParagraphs =
  (fact: FactRow, words: Words) =>
  (size: number): readonly Paragraph[] => [
    { runs: figureRuns(fact, words, size), leading: 1.2 },
    { runs: whenRuns(fact, words, Math.max(sizes.key, Math.round(size * 0.8))), leading: 1.2 },
  ];

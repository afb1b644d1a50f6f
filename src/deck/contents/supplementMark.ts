/** What comes from a supplementary source carries a mark, and the slide says what the mark means. */
import { deckViewTexts } from '../../i18n/deckViews';
import type { Words } from '../../wording/said';
import type { TextRun } from '../boxes';

export const isSupplement = (document: string | undefined, { index }: Pick<Words, 'index'>): boolean =>
  index.documents.get(document ?? '')?.collection === 'supplement';

/** The mark behind a name or figure; nothing behind one of a core document. A size of 0 is set by its table. */
export const supplementRuns = (
  document: string | undefined,
  words: Words,
  size: number,
): readonly TextRun[] =>
  isSupplement(document, words)
    ? [{ text: ` ${words.text.supplementMark}`, size, colour: 'ink3', bold: true }]
    : [];

/** As text, for tables. */
export const supplementText = (document: string | undefined, words: Words): string =>
  isSupplement(document, words) ? ` ${words.text.supplementMark}` : '';

/** What the mark means, where one of the documents has it. */
export const supplementNotes = (documents: Iterable<string>, words: Words): readonly string[] =>
  [...documents].some((document) => isSupplement(document, words))
    ? [deckViewTexts[words.lang].supplementKey(words.text.supplementMark)]
    : [];

/** How high a row must be for its wrapped texts: not every spreadsheet works it out when it opens a file. */

/** Han characters and their punctuation take two of what a column's width is measured in. */
const wide =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;

const linePoints = 14;
const paddingPoints = 3;

/** Longer notes are cut on the screen, not in the cell: a row of twenty lines would tear the table apart. */
const mostLines = 12;

const widthOf = (text: string) => Array.from(text).reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);

/** Lines that a text takes in a column; a word that does not fit at the end of a line leaves a gap there. */
export function linesIn(text: string, width: number): number {
  const usable = Math.max(1, width - 2);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / usable)), 0);
}

/** In points; `texts` with the widths of their columns. */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesIn(text, width)));
  return Math.min(lines, mostLines) * linePoints + paddingPoints;
}

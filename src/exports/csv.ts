import Papa from 'papaparse';
import { plainText } from '../lib/plainText';
import type { Sheet, Value } from './sheet';

/** Tells Excel that the bytes are UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet would read as a formula, also behind blanks and in full width, gets an apostrophe in front; so does
 * what begins with a tab or a new line. Numbers are no text and keep their minus.
 */
const formula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const written = (value: Value) => (typeof value === 'string' ? plainText(value) : value);

/**
 * UTF-8 with a mark at its beginning, lines ending in CR LF. Nothing stands in front of the head: whatever holds for
 * the whole file (`constants`) is a column of its own at the right, the same in every row.
 */
export function csvOf({ columns, rows }: Sheet, constants: Readonly<Record<string, string>>): string {
  const names = Object.keys(constants);
  const same = Object.values(constants);
  const text = Papa.unparse(
    {
      fields: [...columns.map(({ heading }) => heading), ...names],
      data: rows.map((row) => [...row, ...same].map(written)),
    },
    { newline: '\r\n', escapeFormulae: formula },
  );
  return `${byteOrderMark}${text.replace(/(\r\n)?$/, '\r\n')}`;
}

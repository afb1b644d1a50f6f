/** A table for pasting: tabs for cells and plain text, clean HTML for texts and mails. */
import { plainText } from '../lib/plainText';
import type { Sheet, Value } from './sheet';

/** Line breaks and tabs would cut a cell in two. */
const inOneLine = (value: Value) =>
  value === null
    ? ''
    : plainText(String(value))
        .replace(/[\t\n\u2028\u2029]+/g, ' ')
        .trim();

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (value: Value) => inOneLine(value).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A formula would come to life in the spreadsheet it is pasted into. */
const inert = (value: Value) =>
  typeof value === 'string' && /^\s*[=+\-@＝＋－＠]/.test(value) ? `'${inOneLine(value)}` : inOneLine(value);

export interface CopiedTable {
  /** For `text/plain`. */
  text: string;
  /** For `text/html`. */
  html: string;
}

/** `keys`: the columns taken; `source`: a line beneath the table, which says what it is of. */
export function copiedTable(sheet: Sheet, keys: ReadonlySet<string>, source: string): CopiedTable {
  const taken = sheet.columns.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
  const head = taken.map((at) => sheet.columns[at]?.heading ?? '');
  const rows = sheet.rows.map((row) => taken.map((at) => row[at] ?? null));
  const cells = (values: readonly Value[], tag: 'td' | 'th') =>
    `<tr>${values.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...rows, [source]].map((row) => row.map(inert).join('\t')).join('\n'),
    html:
      `<table><thead>${cells(head, 'th')}</thead>` +
      `<tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table><p>${escaped(source)}</p>`,
  };
}

/**
 * Sheets → the bytes of a workbook, by `write-excel-file`: numbers typed as numbers, all else as text and never as a
 * formula, head and first column frozen, a filter over each head.
 */
import writeExcelFile, {
  type Feature,
  type Row,
  type Sheet as WrittenSheet,
} from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { plainText } from '../lib/plainText';
import { appearances } from '../theme/appearances';
import type { ColumnType, Sheet, Value } from './sheet';

/** A file is read on paper and on others' screens: always the light colours. */
const paper = appearances.light;

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a cell can hold. */
const longestText = 32_767;
const cutMark = '……';

const hexadecimal = (code: number) => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as a cell stores it. `_x0041_` means “A” there, so text that looks like it is escaped, and what the library would
 * drop is written that way; so is the first letter of “constructor” and its like, which the library, keeping its texts
 * in a plain object, would take for ones that it knows.
 */
function stored(text: string): string {
  const plain = plainText(text);
  const isLong = plain.length > longestText;
  const cut = isLong ? plainText(plain.slice(0, longestText - cutMark.length)) + cutMark : plain;
  const safe = cut.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/\uFFFD/g, '_xFFFD_');
  return safe in {} ? `${hexadecimal(safe.charCodeAt(0))}${safe.slice(1)}` : safe;
}

/** Forbidden in the name of a sheet: []/\:*? and an apostrophe at either end. */
const sheetName = (name: string) =>
  plainText(name)
    .replace(/[[\]/\\:*?]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Sheet';

const formats: Partial<Record<ColumnType, string>> = { year: '0', code: '@' };

/** A large number would turn into 4E+11; whole ones have no decimals. */
const formatOf = (type: ColumnType, value: Value) =>
  type === 'large' && typeof value === 'number'
    ? Number.isInteger(value)
      ? '#,##0'
      : '#,##0.####'
    : typeof value === 'number' && type === 'code'
      ? undefined
      : formats[type];

const common = {
  alignVertical: 'top',
  bottomBorderColor: paper.line,
  bottomBorderStyle: 'thin',
} as const;

function cellOf(value: Value, type: ColumnType): Row[number] {
  if (value === null || value === '') return { ...common };
  const format = formatOf(type, value);
  const own = format === undefined ? {} : { format };
  if (typeof value === 'number') return { ...common, ...own, value, type: Number, align: 'right' };
  return { ...common, ...own, value: stored(value), type: String, wrap: true };
}

const headCell = (text: string): Row[number] => ({
  value: stored(text),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: paper.wash2,
  bottomBorderColor: paper.ink,
  bottomBorderStyle: 'medium',
});

/** A filter over the head of every sheet, which the library has no option for. */
const filters = (sheets: readonly Sheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
          if (!sheet || !order || sheet.rows.length === 0) return xml;
          const ref = `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
          const filter = getSelfClosingTagMarkup('autoFilter', { ref });
          return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, 'worksheet');
        },
      },
    },
  },
});

function written({ name, columns, rows }: Sheet): WrittenSheet<Blob> {
  return {
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    data: [
      columns.map(({ heading }) => headCell(heading)),
      ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at]?.type ?? 'text'))),
    ],
  };
}

export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(sheets.map(written), { fontSize: 10, features: [filters(sheets)] });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/**
 * Sheets → the bytes of a workbook, by `write-excel-file`: numbers typed as numbers, all else as text and never as a
 * formula, head and first column frozen, a filter over each head.
 */
import writeExcelFile, {
  type Feature,
  type CellObject,
  type Sheet as WrittenSheet,
} from 'write-excel-file/universal';
import {
  findElement,
  getCellAddress,
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { plainText } from '../lib/plainText';
import { appearances } from '../theme/appearances';
import { rowHeight } from './rowHeight';
import type { ColumnType, Sheet, Value } from './sheet';

/** A file is read on paper and on others' screens: always the light colours. */
const paper = appearances.light;

/** Found on Windows; other systems put their own sans serif in its place. */
const fontFamily = 'Microsoft YaHei';

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

const ruled = { alignVertical: 'top', bottomBorderColor: paper.line, bottomBorderStyle: 'thin' } as const;

const wraps = (type: ColumnType) => type === 'text' || type === 'long';

const alignments: Partial<Record<ColumnType, 'right' | 'center'>> = {
  number: 'right',
  large: 'right',
  year: 'center',
};

/** How the cells of a column stand, its head as well. */
function aligned(type: ColumnType) {
  const align = alignments[type];
  if (align === undefined) return {};
  // Away from the text of the next column.
  return align === 'right' ? { align, indent: 1 } : { align };
}

function cellOf(value: Value, type: ColumnType): CellObject {
  if (value === null || value === '') return ruled;
  const format = formatOf(type, value);
  const own = { ...ruled, ...aligned(type), ...(format === undefined ? {} : { format }) };
  if (typeof value === 'number') return { ...own, value, type: Number };
  return { ...own, value: stored(value), type: String, wrap: wraps(type) };
}

const headCell = ({ heading, type }: Sheet['columns'][number]): CellObject => ({
  ...aligned(type),
  value: stored(heading),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: paper.wash2,
  bottomBorderColor: paper.ink,
  bottomBorderStyle: 'medium',
});

/** The height of a row is a property of one of its cells. */
function withHeight(
  cells: readonly CellObject[],
  texts: readonly { text: string; width: number }[],
): CellObject[] {
  const [first = {}, ...rest] = cells;
  return [{ ...first, height: rowHeight(texts) }, ...rest];
}

/** A filter over the head of every sheet, and its head again on every page; the library has options for neither. */
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
      'xl/workbook.xml': {
        transform: (xml) => {
          const names = findElement(xml, 'definedNames');
          const titles = sheets.map(({ name }, at) => {
            const sheet = `'${sheetName(name).replaceAll("'", "''")}'`;
            const attributes = { name: '_xlnm.Print_Titles', localSheetId: at };
            const range = sanitizeTextContent(`${sheet}!$A:$A,${sheet}!$1:$1`);
            return `${getOpeningTagMarkup('definedName', attributes)}${range}${getClosingTagMarkup('definedName')}`;
          });
          const markup = `<definedNames>${titles.join('')}</definedNames>`;
          return names ? replaceElement(xml, names, markup) : xml;
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
      withHeight(
        columns.map(headCell),
        columns.map(({ heading, width }) => ({ text: heading, width })),
      ),
      ...rows.map((row) =>
        withHeight(
          row.map((value, at) => cellOf(value, columns[at]?.type ?? 'text')),
          columns.flatMap(({ type, width }, at) => {
            const value = row[at];
            return typeof value === 'string' && wraps(type) ? [{ text: value, width }] : [];
          }),
        ),
      ),
    ],
  };
}

export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(sheets.map(written), { fontFamily, fontSize: 10, features: [filters(sheets)] });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** How the state of the table of statements stands in the address: `sort=-year,place`, `where=kind:target|actual;item:链`. */
import {
  type ColumnFilter,
  type ColumnSort,
  type FactColumn,
  factColumns,
  unorderedColumns,
} from './selection';

const columnOf = (text: string): FactColumn | undefined => factColumns.find((one) => one === text);

const descending = '-';

export function encodeSort(sort: readonly ColumnSort[]): string {
  return sort.map(({ column, isDescending }) => `${isDescending ? descending : ''}${column}`).join(',');
}

/** Each column counts once; what is no column is dropped and named. */
export function decodeSort(text: string): { value: readonly ColumnSort[]; dropped: readonly string[] } {
  const value: ColumnSort[] = [];
  const dropped: string[] = [];
  for (const part of text.split(',').filter((one) => one !== '')) {
    const isDescending = part.startsWith(descending);
    const column = columnOf(isDescending ? part.slice(descending.length) : part);
    const isOrdered = column !== undefined && !unorderedColumns.includes(column);
    if (isOrdered && !value.some((one) => one.column === column)) value.push({ column, isDescending });
    else dropped.push(part);
  }
  return { value, dropped };
}

/** Columns in the order in which they are wanted, each once. */
export function decodeColumns(text: string): { value: readonly FactColumn[]; dropped: readonly string[] } {
  const parts = [...new Set(text.split(','))].filter((part) => part !== '');
  const value = parts.flatMap((part) => columnOf(part) ?? []);
  return { value, dropped: parts.filter((part) => columnOf(part) === undefined) };
}

/** Signs that part columns and values; a backslash in front makes one an ordinary character. */
const escaped = (text: string) => text.replace(/[\\;|:]/g, (sign) => `\\${sign}`);
const unescaped = (text: string) => text.replace(/\\(.)/gsu, '$1');
/** Splits where `sign` stands without a backslash in front. */
const splitAt = (text: string, sign: ';' | '|') =>
  [...text.matchAll(new RegExp(`(?:\\\\.|[^\\\\${sign}])+`, 'gsu'))].map(([part]) => part);

export function encodeWhere(where: readonly ColumnFilter[]): string {
  return where.map(({ column, values }) => `${column}:${values.map(escaped).join('|')}`).join(';');
}

export function decodeWhere(text: string): { value: readonly ColumnFilter[]; dropped: readonly string[] } {
  const value: ColumnFilter[] = [];
  const dropped: string[] = [];
  for (const part of splitAt(text, ';')) {
    const [name = '', list = ''] = part.split(/:(.*)/su);
    const column = columnOf(name);
    const values = splitAt(list, '|').map(unescaped);
    const isNew = column !== undefined && !value.some((one) => one.column === column);
    if (isNew && values.length > 0) value.push({ column, values });
    else dropped.push(part);
  }
  return { value, dropped };
}

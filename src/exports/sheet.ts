/** A table on its way out: columns defined once, read from any kind of record, in the language asked for. */
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import type { Contents } from './contents';

export type Value = string | number | null;

/**
 * `long` is text of several lines; `line` stays on one, however long; `code` must not be read as anything else; a year is
 * a number without separators.
 */
export type ColumnType = 'text' | 'long' | 'line' | 'code' | 'number' | 'large' | 'year';

export interface Context {
  contents: Contents;
  lang: Language;
  /** Where the app is, in front of `#/…`; empty where nobody can tell. */
  home: string;
}

export interface Column<Record> {
  key: string;
  heading: Text;
  type: ColumnType;
  /** In characters of Latin text; a Han character takes two. */
  width: number;
  read: (record: Record, context: Context) => Value;
}

export interface Sheet {
  name: string;
  columns: readonly { key: string; heading: string; type: ColumnType; width: number }[];
  rows: readonly (readonly Value[])[];
}

export function sheetOf<Record>(
  name: Text,
  columns: readonly Column<Record>[],
  records: readonly Record[],
  context: Context,
): Sheet {
  const { lang } = context;
  return {
    name: name[lang],
    columns: columns.map(({ key, heading, type, width }) => ({ key, heading: heading[lang], type, width })),
    rows: records.map((record) => columns.map(({ read }) => read(record, context))),
  };
}

/** One column of a kind of record. */
export const columnFor =
  <Record>() =>
  (
    key: string,
    heading: Text,
    [type, width]: readonly [ColumnType, number],
    read: Column<Record>['read'],
  ): Column<Record> => ({ key, heading, type, width, read });

export const heading = (zh: string, en: string): Text => ({ zh, en });

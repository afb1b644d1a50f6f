/** The one way out for tables, for the page and for the command line: contents → a named file. */
import { datasetText, leftOutTexts, scopeText } from './fileTexts';
import { countOf } from './contents';
import { csvOf } from './csv';
import type { TableFormat } from './formats';
import { jsonOf } from './json';
import type { Context } from './sheet';
import { mainSheet, sheetsOf } from './sheets';
import { xlsxOf, xlsxType } from './xlsx';

export interface TableFile {
  name: string;
  type: string;
  bytes: Uint8Array | string;
  /** Statements, or lines of lists where there are only lists. */
  count: number;
}

/** Both are said in every row of a CSV, which has nothing in front of its head. */
const constantsOf = ({ contents, lang }: Context) => ({
  [{ zh: '数据集', en: 'Dataset' }[lang]]: datasetText(contents),
  [{ zh: '选择', en: 'Selection' }[lang]]: scopeText(contents, lang),
  [{ zh: '没有包括', en: 'Not in this file' }[lang]]: leftOutTexts(contents, lang).join('\n'),
});

const writers: Record<
  TableFormat,
  { type: string; write: (context: Context) => Promise<Uint8Array> | string }
> = {
  xlsx: { type: xlsxType, write: (context) => xlsxOf(sheetsOf(context)) },
  csv: {
    type: 'text/csv;charset=utf-8',
    write: (context) => csvOf(mainSheet(context), constantsOf(context)),
  },
  json: { type: 'application/json', write: jsonOf },
};

/** `duibiao-1.1.0-compare-15th-economy.xlsx`: what is in it, in characters that every file system bears. */
function fileName({ contents, lang }: Context, format: TableFormat): string {
  const { scope, selection, index } = contents;
  const { view, period, theme } = selection;
  const inView = [view, index.periods.has(period) ? period : '', theme ?? ''];
  const parts = scope === 'all' ? ['all'] : scope === 'view' ? inView : ['picked'];
  const { name, version } = index.rows;
  const stem = [name, version, ...parts, lang === 'en' ? 'en' : ''].filter(Boolean).join('-');
  return `${stem.replace(/[^\w.-]+/g, '-')}.${format}`;
}

export async function tableFile(context: Context, format: TableFormat): Promise<TableFile> {
  const { type, write } = writers[format];
  const bytes = await write(context);
  return { name: fileName(context, format), type, bytes, count: countOf(context.contents) };
}

import { datasetText, leftOutTexts, scopeText } from './fileTexts';
import { compactListKeys } from './listColumns';
import type { Context } from './sheet';
import { mainSheet } from './sheets';
import { compactKeys } from './statementColumns';
import { type CopiedTable, copiedTable } from './tableCopy';

/** A few columns of what leaves, and beneath them what they are of. */
export function clipboardTable(context: Context): CopiedTable {
  const { contents, lang } = context;
  const source = [datasetText(contents), scopeText(contents, lang), ...leftOutTexts(contents, lang)].join(
    ' · ',
  );
  return copiedTable(mainSheet(context), new Set([...compactKeys, ...compactListKeys]), source);
}

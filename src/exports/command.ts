/** The command line's way to the same files: option values as text → a file, or what is wrong with them. */
import type { Dataset } from '../dataset/dataset';
import { indexRows } from '../dataset/indexDataset';
import { kinds } from '../dataset/schema';
import { initialsOf } from '../lib/initials';
import { views } from '../selection/selection';
import { askedSelection, type SelectionOptions } from './askedSelection';
import { contentsOf } from './contents';
import { type TableFormat, tableFormats } from './formats';
import { oneOf, someOf, WrongOption } from './options';
import type { Context } from './sheet';

/** As typed; `undefined` where not given. */
export interface Options extends SelectionOptions {
  format?: string | undefined;
  kinds?: string | undefined;
  query?: string | undefined;
  view?: string | undefined;
  scope?: string | undefined;
  'no-conditions'?: boolean | undefined;
  'no-silences'?: boolean | undefined;
}

/** A deck has files of its own. */
const viewsWithTables = views.filter((view) => view !== 'briefing');
const scopes = ['view', 'all'] as const;

/** What the options ask for; throws a `WrongOption`. */
export function askedOnCommandLine(
  options: Options,
  dataset: Dataset,
  thisYear: number,
): { context: Context; format: TableFormat } {
  const { selection: standard, rows, details } = askedSelection(options, dataset);
  const { lang } = standard;
  const selection = {
    ...standard,
    view: oneOf('view', options.view, viewsWithTables, 'compare'),
    kinds: someOf('kinds', options.kinds, kinds, standard.kinds),
    query: options.query ?? '',
  };
  if (options.format === undefined)
    throw new WrongOption(`--format is missing. One of: ${tableFormats.join(', ')}.`);
  const contents = contentsOf({
    selection,
    index: indexRows(rows),
    details,
    scope: oneOf('scope', options.scope, scopes, 'view'),
    withSilences: options['no-silences'] !== true,
    withConditions: options['no-conditions'] !== true,
    thisYear,
    initials: initialsOf,
  });
  return {
    context: { contents, lang, home: '' },
    format: oneOf('format', options.format, tableFormats, 'xlsx'),
  };
}

export { WrongOption } from './options';
export { tableFile } from './takeAway';

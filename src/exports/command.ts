/** The command line's way to the same files: option values as text → a file, or what is wrong with them. */
import type { Dataset } from '../dataset/dataset';
import { indexRows } from '../dataset/indexDataset';
import { kinds } from '../dataset/schema';
import { splitDataset } from '../dataset/splitDataset';
import { withSupplement } from '../dataset/withSupplement';
import { languages } from '../i18n/language';
import { initialsOf } from '../lib/initials';
import { nearest } from '../lib/nearest';
import { bothPeriods, columnPlaces, defaultSelection, mostPlaces, views } from '../selection/selection';
import { contentsOf } from './contents';
import type { Context } from './sheet';
import { type TableFormat, tableFormats } from './formats';

/** As typed; `undefined` where not given. */
export interface Options {
  format?: string | undefined;
  places?: string | undefined;
  period?: string | undefined;
  theme?: string | undefined;
  kinds?: string | undefined;
  query?: string | undefined;
  view?: string | undefined;
  lang?: string | undefined;
  scope?: string | undefined;
  supplement?: boolean | undefined;
  'no-conditions'?: boolean | undefined;
  'no-silences'?: boolean | undefined;
}

/** A wrong option, in one sentence that says what would be right. */
export class WrongOption extends Error {}

const scopes = ['view', 'all'] as const;

function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
  standard: T,
): T {
  if (given === undefined) return standard;
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  const meant = nearest(given, allowed);
  throw new WrongOption(
    `--${option}: there is no “${given}”${meant ? `; did you mean “${meant}”?` : '.'} One of: ${allowed.join(', ')}.`,
  );
}

/** A list with commas, in the order of what is allowed. */
function someOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
  standard: readonly T[],
): readonly T[] {
  if (given === undefined) return standard;
  const wanted = given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (wanted.length === 0) throw new WrongOption(`--${option} is empty. Any of: ${allowed.join(', ')}.`);
  for (const one of wanted) oneOf(option, one, allowed, one as T);
  return allowed.filter((one) => wanted.includes(one));
}

/** What the options ask for; throws a `WrongOption`. */
export function askedOnCommandLine(
  options: Options,
  dataset: Dataset,
  thisYear: number,
): { context: Context; format: TableFormat } {
  const { rows: core, details } = splitDataset(dataset);
  const supplement = options.supplement === true;
  const rows = supplement ? withSupplement(core, details.supplement) : core;
  const plans = rows.periods.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  const themes = rows.themes.map(({ id }) => id);
  const standard = defaultSelection(rows);
  const places = someOf('places', options.places, columnPlaces(rows), standard.places);
  if (places.length > mostPlaces)
    throw new WrongOption(`--places: ${places.length} places; at most ${mostPlaces} stand side by side.`);
  const lang = oneOf('lang', options.lang, languages, 'zh');
  const selection = {
    ...standard,
    lang,
    supplement,
    places,
    view: oneOf(
      'view',
      options.view,
      views.filter((view) => view !== 'briefing'),
      'compare',
    ),
    period: oneOf('period', options.period, [...plans, bothPeriods], bothPeriods),
    theme: options.theme === undefined ? null : oneOf('theme', options.theme, themes, ''),
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

export { tableFile } from './takeAway';

/** The selection that options of the command line ask for, as the page would make it. */
import type { Dataset, DatasetDetails, DatasetRows } from '../dataset/dataset';
import { splitDataset } from '../dataset/splitDataset';
import { withSupplement } from '../dataset/withSupplement';
import { languages } from '../i18n/language';
import {
  bothPeriods,
  columnPlaces,
  defaultSelection,
  mostPlaces,
  type Selection,
} from '../selection/selection';
import { oneOf, someOf, WrongOption } from './options';

/** As typed; `undefined` where not given. */
export interface SelectionOptions {
  places?: string | undefined;
  period?: string | undefined;
  theme?: string | undefined;
  lang?: string | undefined;
  supplement?: boolean | undefined;
}

interface AskedSelection {
  selection: Selection;
  /** The core, and with the supplement where it is asked for. */
  core: DatasetRows;
  rows: DatasetRows;
  details: DatasetDetails;
}

/** Throws a `WrongOption`. */
export function askedSelection(options: SelectionOptions, dataset: Dataset): AskedSelection {
  const { rows: core, details } = splitDataset(dataset);
  const supplement = options.supplement === true;
  const rows = supplement ? withSupplement(core, details.supplement) : core;
  const plans = rows.periods.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  const themes = rows.themes.map(({ id }) => id);
  const standard = defaultSelection(rows);
  const places = someOf('places', options.places, columnPlaces(rows), standard.places);
  if (places.length > mostPlaces)
    throw new WrongOption(`--places: ${places.length} places; at most ${mostPlaces} stand side by side.`);
  const selection: Selection = {
    ...standard,
    lang: oneOf('lang', options.lang, languages, 'zh'),
    supplement,
    places,
    period: oneOf('period', options.period, [...plans, bothPeriods], bothPeriods),
    theme: options.theme === undefined ? null : oneOf('theme', options.theme, themes, ''),
  };
  return { selection, core, rows, details };
}

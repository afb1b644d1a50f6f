import type { DatasetRows } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import type { Kind, System } from '../dataset/schema';

export const bothPeriods = 'both';

export const looks = ['light', 'dark', 'projector'] as const;
export const rowOrders = ['document', 'places', 'verdict', 'year', 'name'] as const;
export const allKinds = ['target', 'estimate', 'actual', 'baseline'] as const satisfies readonly Kind[];
export const verdictFilters = ['comparable', 'conditional', 'not-comparable', 'single'] as const;

export const views = ['compare', 'industries', 'targets', 'facts', 'sources', 'briefing'] as const;
/** Views that show asides too: all that stands in the documents, whether or not it can be compared. */
export const asideViews: readonly View[] = ['facts', 'sources'];
/** The forms of the views that have several; the first of a view is its default. */
export const compareModes = ['table', 'charts', 'pair'] as const;
export const targetModes = ['timeline', 'trajectory', 'list'] as const;
export const sourceModes = ['documents', 'method', 'package'] as const;
export const briefingModes = ['edit', 'show', 'presenter'] as const;
export const modes = [...compareModes, ...targetModes, ...sourceModes, ...briefingModes] as const;
export const laneChoices = ['concept', 'theme', 'place'] as const;
export const forms = ['all', 'numbers', 'words'] as const;
export const listChoices = ['all', 'head'] as const;
export const levels = ['place', 'province', 'national'] as const satisfies readonly System['level'][];
/** Orders of the sectors besides that by one place. */
export const sectorOrders = ['places', 'sector'] as const;
export const changeForms = ['flow', 'table'] as const;
/** Columns of the table of statements, in their order; those after `document` are shown on demand. */
export const factColumns = [
  'place',
  'period',
  'theme',
  'item',
  'figure',
  'unit',
  'kind',
  'year',
  'verdict',
  'phrase',
  'document',
  'scope',
  'frequency',
  'wording',
  'basis',
  'reading',
  'note',
  'date',
] as const;
/** Columns without an order: figures of different indicators cannot be ranked, nor can texts. */
export const unorderedColumns: readonly FactColumn[] = ['figure', 'phrase', 'note'];
export const factGroups = ['none', 'place', 'theme', 'period', 'document'] as const;

export type View = (typeof views)[number];
export type FactColumn = (typeof factColumns)[number];
export type FactGroup = (typeof factGroups)[number];
export type ListChoice = (typeof listChoices)[number];
export type Level = (typeof levels)[number];
export type ChangeForm = (typeof changeForms)[number];
export type Mode = (typeof modes)[number];
export type LaneChoice = (typeof laneChoices)[number];
export type Form = (typeof forms)[number];
export type Look = (typeof looks)[number];
export type RowOrder = (typeof rowOrders)[number];
export type VerdictFilter = (typeof verdictFilters)[number];

export interface ColumnSort {
  column: FactColumn;
  isDescending: boolean;
}

/** What a column is narrowed to: any of the values of a column of codes, or a text that it holds. */
export interface ColumnFilter {
  column: FactColumn;
  values: readonly string[];
}

/** The columns that the table of statements opens with. */
export const standardColumns: readonly FactColumn[] = factColumns.slice(
  0,
  factColumns.indexOf('document') + 1,
);

/** The whole visible state. Everything in it is in the address, everything on the screen follows from it. */
export interface Selection {
  view: View;
  /** Ids of the places shown, in the order of the dataset; never empty. */
  places: readonly string[];
  /** A plan period's id, or `both` for all of them. */
  period: string;
  theme: string | null;
  kinds: readonly Kind[];
  query: string;
  /** Statement whose evidence is open. */
  fact: string | null;
  lang: Language;
  look: Look;
  order: RowOrder;
  /** Only rows with this verdict. */
  verdict: VerdictFilter | null;
  /** Themes whose rows of one place are unfolded. */
  unfolded: readonly string[];
  /** Cells whose other statements are open, as `concept.place`. */
  opened: readonly string[];
  /** Systems shown instead of the one that a column leads with. */
  systems: readonly string[];
  /** Whether supplementary sources are shown beside the core documents. */
  supplement: boolean;
  /** Part of a system whose evidence is open: `system`, `system/tier` or `system/tier/member`, the last by position. */
  part: string | null;
  /** Industries: all lists of a place, or only the system at the head of its column. */
  lists: ListChoice;
  /** Industries: sectors by how many places name them, as in the dataset, or by how one place ranks them. */
  sectorOrder: string;
  /** Industries: sectors opened to their segments. */
  sectors: readonly string[];
  /** Industries: whether our reading of each sector is shown. */
  readings: boolean;
  /** Industries: the two places whose common and own sectors are listed. */
  pair: readonly string[];
  /** Industries: the later system of the change shown; null for the first there is. */
  change: string | null;
  changeForm: ChangeForm;
  /** Industries: only schemes set at this level. */
  level: Level | null;
  /** Industries: places, and groups of places, whose schemes are unfolded. */
  schemes: readonly string[];
  /** Industries: what is sought among the schemes. */
  find: string;
  /** Which of its forms a view is shown in; null, or one of another view, for its first. */
  mode: Mode | null;
  /** Targets: what a row of the timeline is. */
  lanes: LaneChoice;
  /** Targets: only statements in numbers, or only those in words. */
  form: Form;
  /** Targets: the year of the list; null for the next that something is due in. */
  year: number | null;
  /** Briefing: the slide shown, by its number. */
  slide: number;
  /** Targets: the concept whose trajectory is shown; null for the first there is. */
  concept: string | null;
  /** Targets: rows whose stacks are open, by concept. */
  rows: readonly string[];
  /** Facts: what the rows are sorted by, the first first; without any as the documents have them. */
  sort: readonly ColumnSort[];
  group: FactGroup;
  /** Facts: columns shown, in their order. */
  columns: readonly FactColumn[];
  /** Facts: what columns are narrowed to, each column at most once. */
  where: readonly ColumnFilter[];
  /** Facts: statements picked, packed as `pickedFacts.ts` does. */
  picked: string;
  /** Sources: the document that is open. */
  document: string | null;
}

/** The form of a view that the selection asks for. */
export const modeIn = <T extends Mode>({ mode }: Pick<Selection, 'mode'>, ofView: readonly [T, ...T[]]): T =>
  ofView.find((one) => one === mode) ?? ofView[0];

/** Whether a view has the screen to itself: a deck that is shown, and the window of who speaks. */
export const isAlone = (selection: Pick<Selection, 'view' | 'mode'>): boolean =>
  selection.view === 'briefing' && modeIn(selection, briefingModes) !== 'edit';

/** The appearance of the page: slides are for rooms with light in them; who speaks reads on a dark ground. */
export function lookShown(selection: Pick<Selection, 'view' | 'mode' | 'look'>): Look {
  if (!isAlone(selection)) return selection.look;
  if (selection.mode === 'presenter') return 'dark';
  return selection.look === 'projector' ? 'projector' : 'light';
}

/** Places that have a column, in order. */
export function columnPlaces(rows: Pick<DatasetRows, 'places'>): readonly string[] {
  return rows.places
    .filter((place) => place.kind !== 'group')
    .sort((a, b) => a.order - b.order)
    .map((place) => place.id);
}

/** Places side by side at the most: there are eight marks, and groups are sought among all subsets of them. */
export const mostPlaces = 8;

export function defaultSelection(rows: Pick<DatasetRows, 'places'>): Selection {
  return {
    view: 'compare',
    places: columnPlaces(rows).slice(0, mostPlaces),
    period: bothPeriods,
    theme: null,
    kinds: allKinds,
    query: '',
    fact: null,
    lang: 'zh',
    look: 'light',
    order: 'document',
    verdict: null,
    unfolded: [],
    opened: [],
    systems: [],
    supplement: false,
    part: null,
    lists: 'all',
    sectorOrder: 'places',
    sectors: [],
    readings: true,
    pair: [],
    change: null,
    changeForm: 'flow',
    level: null,
    schemes: [],
    find: '',
    mode: null,
    lanes: 'concept',
    form: 'all',
    year: null,
    slide: 1,
    concept: null,
    rows: [],
    sort: [],
    group: 'none',
    columns: standardColumns,
    where: [],
    picked: '',
    document: null,
  };
}

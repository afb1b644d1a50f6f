import type { DatasetRows } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import type { Kind } from '../dataset/schema';

export const bothPeriods = 'both';

export const looks = ['light', 'dark', 'projector'] as const;
export const rowOrders = ['document', 'places', 'verdict', 'year', 'name'] as const;
export const allKinds = ['target', 'estimate', 'actual', 'baseline'] as const satisfies readonly Kind[];
export const verdictFilters = ['comparable', 'conditional', 'not-comparable', 'single'] as const;

export type Look = (typeof looks)[number];
export type RowOrder = (typeof rowOrders)[number];
export type VerdictFilter = (typeof verdictFilters)[number];

/** The whole visible state. Everything in it is in the address, everything on the screen follows from it. */
export interface Selection {
  view: 'compare';
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
  };
}

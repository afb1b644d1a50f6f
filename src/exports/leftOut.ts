/** What a file does not hold, and why: said in every one of them. */
import type { Fact } from '../dataset/schema';
import type { DatasetDetails } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { activeFilters, clearFilter, type Filter } from '../selection/changes';
import type { Selection } from '../selection/selection';

/** What the view shows, everything there is, or statements picked by hand. */
export type Scope = 'view' | 'all' | { readonly facts: readonly string[] };

export interface LeftOut {
  /** Statements that the dataset holds, those of the supplement and asides among them. */
  held: number;
  /** Statements of supplementary sources, where these are switched off. */
  supplement: number;
  asides: number;
  /** Statements of several places together, which have no column. */
  groups: number;
  /** All others that the filters and the form of the view leave out. */
  hidden: number;
  /** What each filter by itself would give back; what two filters hide together is counted by neither. */
  filters: readonly { filter: Filter; statements: number }[];
  /** Parts of the view's link that it had no room for. */
  parameters: readonly string[];
}

interface From {
  asked: {
    selection: Selection;
    index: DatasetIndex;
    details: DatasetDetails;
    scope: Scope;
  };
  /** With the asides. */
  index: DatasetIndex;
  countOf: (selection: Selection) => number;
  parameters: readonly string[];
}

export function leftOutFrom(facts: readonly Fact[], { asked, index, countOf, parameters }: From): LeftOut {
  const { selection, details, scope } = asked;
  const isHere = new Set(facts.map(({ id }) => id));
  const away = index.rows.facts.filter(({ id }) => !isHere.has(id));
  const isGroup = (place: string) => index.places.get(place)?.kind === 'group';
  const asides = away.filter((fact) => fact.aside !== undefined).length;
  const groups = away.filter((fact) => fact.aside === undefined && isGroup(fact.place)).length;
  const held = Object.keys(details.facts).length;
  const filters =
    scope === 'view'
      ? activeFilters(selection, index.rows).map((filter) => ({
          filter,
          statements: Math.max(0, countOf(clearFilter(filter, index.rows)(selection)) - facts.length),
        }))
      : [];
  return {
    held,
    supplement: held - index.rows.facts.length,
    asides,
    groups,
    hidden: away.length - asides - groups,
    filters,
    parameters,
  };
}

/**
 * The sentence a page opens with. Each rule looks at the comparison and either claims something or passes; the first
 * claim stands. A rule may only say what its rows' verdict carries: `order` and `equality` need `comparable`.
 */
import type { DatasetIndex } from '../dataset/indexDataset';
import { bothPeriods, type Selection } from '../selection/selection';
import { toBase } from '../dataset/toBase';
import { coverageOf, planPeriods } from './coverage';
import type { Comparison, Row } from './comparison';
import { leadingSystem } from './systems';

/** What a headline claims beyond counting: an order of places, their equality, or neither. */
export type ClaimStrength = 'order' | 'equality' | 'count';

export type Claim =
  | { code: 'nothing-shown' }
  | { code: 'one-place'; place: string; concepts: number; numbers: number }
  | { code: 'highest'; row: Row; place: string }
  | { code: 'same-figure'; row: Row }
  | { code: 'same-year'; row: Row; year: number }
  | { code: 'side-by-side'; row: Row }
  | { code: 'not-one-scale'; row: Row }
  | { code: 'one-speaks'; row: Row; place: string }
  | { code: 'period-of-few'; period: string; places: readonly string[] }
  | { code: 'none-shared'; concepts: number }
  | { code: 'two-places'; places: readonly [string, string]; shared: number; comparable: number }
  | { code: 'theme'; theme: string; shared: number; standing: number }
  | { code: 'systems-differ'; systems: number }
  | { code: 'systems-alike'; notation: string; systems: number }
  | { code: 'shared-rows'; shared: number };

export type Qualification =
  | { code: 'none-direct'; shared: number; conditional: number; notComparable: number }
  | { code: 'some-direct'; shared: number; comparable: number; conditional: number }
  | { code: 'conditions'; row: Row }
  | { code: 'only-reasons'; row: Row }
  | { code: 'silence'; silent: readonly string[] }
  | { code: 'single-rows'; single: number }
  | { code: 'clear-filters' };

export interface Headline {
  claim: Claim;
  qualification: Qualification;
}

interface View {
  comparison: Comparison;
  selection: Selection;
  index: DatasetIndex;
  shared: readonly Row[];
  single: readonly Row[];
}

export const strengthOf: Record<Claim['code'], ClaimStrength> = {
  'nothing-shown': 'count',
  'one-place': 'count',
  highest: 'order',
  'same-figure': 'equality',
  'same-year': 'count',
  'side-by-side': 'count',
  'not-one-scale': 'count',
  'one-speaks': 'count',
  'period-of-few': 'count',
  'none-shared': 'count',
  'two-places': 'count',
  theme: 'count',
  'systems-differ': 'count',
  'systems-alike': 'count',
  'shared-rows': 'count',
};

const leadsOf = (row: Row) => row.cells.flatMap((cell) => (cell.lead ? [cell.lead] : []));
const groupLeads = (row: Row) => leadsOf(row).filter((fact) => row.group.includes(fact.place));

/** The only row on the screen, when the selection has come down to one. */
function onlyRow({ shared, single }: View): Row | null {
  const [row, ...others] = [...shared, ...single];
  return row && others.length === 0 ? row : null;
}

/** A group that may be ordered outright, highest first, in base units; null where it may not. The first rank is highest. */
function exactValues(row: Row, index: DatasetIndex): readonly { place: string; value: number }[] | null {
  if (row.verdict !== 'comparable') return null;
  const values = groupLeads(row).flatMap((fact) => {
    const base = toBase(fact, index.units);
    if (base === null || fact.operator !== 'eq') return [];
    const isRank = index.indicators.get(fact.indicator)?.measure === 'rank';
    return [{ place: fact.place, value: isRank ? -base : base }];
  });
  return values.length === row.group.length ? values.sort((a, b) => b.value - a.value) : null;
}

const claims: readonly ((view: View) => Claim | null)[] = [
  ({ shared, single }) => (shared.length + single.length === 0 ? { code: 'nothing-shown' } : null),

  ({ selection, single }) => {
    const [place, another] = selection.places;
    if (place === undefined || another !== undefined) return null;
    const numbers = single.filter((row) => leadsOf(row).some((fact) => fact.value !== null)).length;
    return { code: 'one-place', place, concepts: single.length, numbers };
  },

  (view) => {
    const row = onlyRow(view);
    const values = row && exactValues(row, view.index);
    if (!row || !values) return null;
    const [first, second] = values;
    if (!first || !second) return null;
    if (values.every(({ value }) => value === first.value)) return { code: 'same-figure', row };
    // Whoever speaks without standing in the group may be higher still.
    const isHighest = first.value > second.value && row.outsiders.length === 0;
    return isHighest ? { code: 'highest', row, place: first.place } : null;
  },

  (view) => {
    const row = onlyRow(view);
    if (!row) return null;
    const [only, another] = row.places;
    return only !== undefined && another === undefined ? { code: 'one-speaks', row, place: only } : null;
  },

  (view) => {
    const row = onlyRow(view);
    if (!row || row.group.length < 2) return null;
    const years = new Set(groupLeads(row).map((fact) => fact.year));
    const [year] = years;
    return years.size === 1 && typeof year === 'number'
      ? { code: 'same-year', row, year }
      : { code: 'side-by-side', row };
  },

  (view) => {
    const row = onlyRow(view);
    return row ? { code: 'not-one-scale', row } : null;
  },

  ({ selection, index }) => {
    if (selection.period === bothPeriods) return null;
    const [period] = planPeriods(selection.period, index);
    if (period === undefined) return null;
    const places = selection.places.filter((place) => coverageOf(place, period, index).state === 'plan');
    return places.length > 0 && places.length < selection.places.length
      ? { code: 'period-of-few', period, places }
      : null;
  },

  ({ shared, single }) => (shared.length === 0 ? { code: 'none-shared', concepts: single.length } : null),

  ({ selection, shared, comparison }) => {
    const [a, b, c] = selection.places;
    if (a === undefined || b === undefined || c !== undefined) return null;
    return {
      code: 'two-places',
      places: [a, b],
      shared: shared.length,
      comparable: comparison.tally.comparable,
    };
  },

  ({ selection, shared }) => {
    if (selection.theme === null) return null;
    const standing = shared.filter((row) => row.group.length > 1).length;
    return { code: 'theme', theme: selection.theme, shared: shared.length, standing };
  },

  ({ selection, index }) => {
    const notations = selection.places.flatMap(
      (place) => leadingSystem(place, selection, index)?.notation ?? [],
    );
    const [first] = notations;
    if (first === undefined || notations.length < 2) return null;
    const distinct = new Set(notations).size;
    if (distinct === notations.length) return { code: 'systems-differ', systems: notations.length };
    return distinct === 1 ? { code: 'systems-alike', notation: first, systems: notations.length } : null;
  },

  ({ shared }) => ({ code: 'shared-rows', shared: shared.length }),
];

const qualifications: readonly ((view: View) => Qualification | null)[] = [
  ({ shared, single }) => (shared.length + single.length === 0 ? { code: 'clear-filters' } : null),

  (view) => {
    const row = onlyRow(view);
    if (!row) return null;
    if (row.places.length === 1) {
      // Not held, unknown or hidden by a filter is not the same as silent.
      const silent = row.cells.filter((cell) => cell.silence === 'not-stated').map((cell) => cell.place);
      return { code: 'silence', silent };
    }
    return row.group.length > 1 ? { code: 'conditions', row } : { code: 'only-reasons', row };
  },

  ({ shared, single }) => (shared.length === 0 ? { code: 'single-rows', single: single.length } : null),

  ({ shared, comparison: { tally } }) =>
    tally.comparable === 0
      ? {
          code: 'none-direct',
          shared: shared.length,
          conditional: tally.conditional,
          notComparable: tally['not-comparable'],
        }
      : {
          code: 'some-direct',
          shared: shared.length,
          comparable: tally.comparable,
          conditional: tally.conditional,
        },
];

function firstOf<T>(rules: readonly ((view: View) => T | null)[], view: View, otherwise: T): T {
  for (const rule of rules) {
    const claim = rule(view);
    if (claim) return claim;
  }
  return otherwise;
}

export function headlineOf(comparison: Comparison, selection: Selection, index: DatasetIndex): Headline {
  const view: View = {
    comparison,
    selection,
    index,
    shared: comparison.shared.flatMap((theme) => theme.rows),
    single: comparison.single.flatMap((theme) => theme.rows),
  };
  return {
    claim: firstOf<Claim>(claims, view, { code: 'shared-rows', shared: view.shared.length }),
    qualification: firstOf<Qualification>(qualifications, view, {
      code: 'single-rows',
      single: view.single.length,
    }),
  };
}

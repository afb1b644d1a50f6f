/**
 * What the Compare view shows: for each concept a row, for each place a cell, and what of the row stands together.
 *
 *   rows of the dataset → those the selection admits → cells (leading statement and the rest)
 *   → the largest group of leading statements that may be compared → scale for that group alone
 */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Concept, Theme } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { matcherOf } from '../lib/matches';
import { admits, periodsShown, searchedText } from './admits';
import { silenceOf, type Silence } from './coverage';
import { leadingOrder } from './leading';
import { scaleOf, type Scale } from './scale';
import { verdictOf, verdictOfSet, type PairReason, type ReasonCode, type SetVerdict } from './verdict';

export interface Cell {
  place: string;
  /** The statement the cell leads with; null where the place is silent. */
  lead: FactRow | null;
  /** Its other statements on the concept, in leading order. */
  rest: readonly FactRow[];
  /** Why there is nothing; null where there is something. */
  silence: Silence | null;
}

interface Outsider {
  place: string;
  /** Why it does not stand with the group (or, without a group, with any of the others). */
  reasons: readonly ReasonCode[];
}

export interface Row {
  concept: Concept;
  cells: readonly Cell[];
  /** Places that speak. */
  places: readonly string[];
  /** Verdict on the group that stands together; not-comparable when no two do; single for one place. */
  verdict: SetVerdict;
  /** Places whose leading statements stand together; empty when no two do. */
  group: readonly string[];
  /** Places that speak but do not stand with the group. */
  outsiders: readonly Outsider[];
  /** Why the group is conditional, or, without a group, why the pairs are not comparable. */
  reasons: readonly PairReason[];
  /** Common scale of the group's numbers; null where nothing may be drawn. */
  scale: Scale | null;
}

/** Whether a statement stands in a cell of the row. */
export const holdsFact = (row: Row, fact: string | null): boolean =>
  fact !== null &&
  row.cells.some(({ lead, rest }) => lead?.id === fact || rest.some(({ id }) => id === fact));

interface ThemeRows {
  theme: Theme;
  rows: readonly Row[];
}

export interface Comparison {
  /** Concepts of two places or more, by theme. */
  shared: readonly ThemeRows[];
  /** Concepts of one place, by theme. */
  single: readonly ThemeRows[];
  tally: Readonly<Record<SetVerdict, number>>;
  factCount: number;
}

/** All subsets of at most eight places, larger ones first; within one size those that take the first places. */
function subsetsBySize<T>(items: readonly T[]): T[][] {
  const subsets = Array.from({ length: 2 ** items.length }, (_, left) =>
    items.filter((_item, position) => !(left & (1 << (items.length - 1 - position)))),
  );
  return subsets.sort((a, b) => b.length - a.length);
}

/**
 * The largest group of statements of which every two may be compared. Of equally large ones the better verdict
 * wins, then the one whose places come first.
 */
export function groupStandingTogether(facts: readonly FactRow[], index: DatasetIndex): readonly FactRow[] {
  const better: SetVerdict[] = ['comparable', 'conditional'];
  let best: { facts: readonly FactRow[]; rank: number } | null = null;
  for (const subset of subsetsBySize(facts)) {
    if (subset.length < 2 || (best && subset.length < best.facts.length)) break;
    const rank = better.indexOf(verdictOfSet(subset, index).verdict);
    if (rank >= 0 && (!best || rank < best.rank)) best = { facts: subset, rank };
  }
  return best?.facts ?? [];
}

function outsidersOf(leads: readonly FactRow[], group: readonly FactRow[], index: DatasetIndex): Outsider[] {
  return leads
    .filter((lead) => !group.includes(lead))
    .map((lead) => {
      const others = group.length > 0 ? group : leads.filter((other) => other !== lead);
      const reasons = new Set(
        others.flatMap((other) => {
          const pair = verdictOf(lead, other, index);
          return pair.verdict === 'not-comparable' ? pair.reasons : [];
        }),
      );
      return { place: lead.place, reasons: [...reasons] };
    });
}

function rowOf(concept: Concept, facts: readonly FactRow[], selection: Selection, index: DatasetIndex): Row {
  const order = leadingOrder(facts, index);
  const cells = selection.places.map((place): Cell => {
    const [lead, ...rest] = facts.filter((fact) => fact.place === place).sort(order);
    if (lead) return { place, lead, rest, silence: null };
    return { place, lead: null, rest: [], silence: silenceOf(concept.id, place, selection, index) };
  });
  const leads = cells.flatMap((cell) => (cell.lead ? [cell.lead] : []));
  const group = groupStandingTogether(leads, index);
  const { verdict, reasons } = verdictOfSet(group.length > 0 ? group : leads, index);
  return {
    concept,
    cells,
    places: leads.map((lead) => lead.place),
    verdict,
    group: group.map((fact) => fact.place),
    outsiders: leads.length > 1 ? outsidersOf(leads, group, index) : [],
    reasons,
    scale: scaleOf(group, index),
  };
}

function byTheme(rows: readonly Row[], index: DatasetIndex): ThemeRows[] {
  return index.rows.themes
    .map((theme) => ({ theme, rows: rows.filter((row) => row.concept.theme === theme.id) }))
    .filter((group) => group.rows.length > 0);
}

/** The comparison of the selected places over the selected periods, themes and kinds. */
export function compare(selection: Selection, index: DatasetIndex): Comparison {
  const periods = periodsShown(selection.period, index);
  const matches = matcherOf(selection.query);
  const rows = index.rows.concepts.flatMap((concept) => {
    const facts = (index.factsByConcept.get(concept.id) ?? []).filter((fact) =>
      admits(fact, concept, selection, periods),
    );
    const isFound = facts.some((fact) => matches(searchedText(fact, concept, index)));
    return isFound ? [rowOf(concept, facts, selection, index)] : [];
  });
  const tally = { comparable: 0, conditional: 0, 'not-comparable': 0, single: 0 };
  for (const row of rows) tally[row.verdict] += 1;
  return {
    shared: byTheme(
      rows.filter((row) => row.places.length > 1),
      index,
    ),
    single: byTheme(
      rows.filter((row) => row.places.length === 1),
      index,
    ),
    tally,
    factCount: rows.reduce(
      (sum, row) => sum + row.cells.reduce((n, cell) => n + (cell.lead ? 1 : 0) + cell.rest.length, 0),
      0,
    ),
  };
}

/** The row of a concept; undefined where the comparison does not show it. */
export const findRow = (
  { shared, single }: Pick<Comparison, 'shared' | 'single'>,
  concept: string | undefined,
) => [...shared, ...single].flatMap(({ rows }) => rows).find((row) => row.concept.id === concept);

/** How many statements of a place are shown, and the themes that they speak to. */
export function saidBy(place: string, { shared, single }: Comparison) {
  const themes = new Set<string>();
  let statements = 0;
  for (const { theme, rows } of [...shared, ...single]) {
    for (const row of rows) {
      const cell = row.cells.find((one) => one.place === place);
      if (!cell?.lead) continue;
      themes.add(theme.id);
      statements += 1 + cell.rest.length;
    }
  }
  return { statements, themes };
}

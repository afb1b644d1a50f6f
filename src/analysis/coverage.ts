/** How far the documents cover a place and a period, and why a cell is empty. */
import type { DatasetIndex } from '../dataset/indexDataset';
import { bothPeriods, type Selection } from '../selection/selection';
import { periodsShown } from './admits';

export type CoverageState =
  /** A text with a horizon of several years is held. */
  | 'plan'
  /** Only a text for one year is held. */
  | 'one-year'
  /** Only results, told in a text made for another period. */
  | 'results-only'
  /** A document is known to exist and is not held. */
  | 'not-held'
  /** No document is known. */
  | 'no-document';

export interface Coverage {
  place: string;
  period: string;
  state: CoverageState;
  /** The year of a one-year text. */
  year: number | null;
  documents: readonly string[];
  /** Statements that supplementary sources add; pages were seen in excerpts, so they never make a silence. */
  filled: number;
}

/** Why a cell is empty: read and silent, not held, none known, or hidden by a filter. */
export type Silence = 'not-stated' | 'not-held' | 'no-document' | 'filtered';

export function coverageOf(place: string, period: string, index: DatasetIndex): Coverage {
  const isCore = (document: string) => index.documents.get(document)?.collection === 'core';
  const documents = index.rows.documents.filter(
    (one) => one.place === place && one.speaksFor === period && one.collection === 'core',
  );
  const held = documents.filter((one) => one.held);
  const told = index.rows.facts.filter(
    (fact) => fact.place === place && fact.period === period && fact.aside === undefined,
  );
  const describe = (state: CoverageState, year: number | null = null): Coverage => ({
    place,
    period,
    state,
    year,
    documents: documents.map((one) => one.id),
    filled: told.filter((fact) => !isCore(fact.document)).length,
  });
  if (held.some((one) => one.term.from < one.term.through)) return describe('plan');
  const [yearly] = held;
  if (yearly) return describe('one-year', yearly.term.through);
  if (told.some((fact) => isCore(fact.document))) return describe('results-only');
  return describe(documents.length > 0 ? 'not-held' : 'no-document');
}

const spoken = new Set<CoverageState>(['plan', 'one-year', 'results-only']);

/** The silence of a place on a concept, over the periods shown. */
export function silenceOf(
  concept: string,
  place: string,
  selection: Selection,
  index: DatasetIndex,
): Silence {
  const periods = periodsShown(selection.period, index);
  const hidden = (index.factsByConcept.get(concept) ?? []).some(
    (fact) => fact.place === place && fact.aside === undefined && periods.has(fact.period),
  );
  return hidden ? 'filtered' : silenceIn(place, selection.period, index);
}

/** Why a place that says nothing in the periods shown says nothing. */
export function silenceIn(place: string, period: string, index: DatasetIndex): Silence {
  const states = planPeriods(period, index).map((one) => coverageOf(place, one, index).state);
  if (states.some((state) => spoken.has(state))) return 'not-stated';
  return states.includes('not-held') ? 'not-held' : 'no-document';
}

/** The plan periods a selection names, in order. */
export function planPeriods(period: string, index: DatasetIndex): readonly string[] {
  return index.rows.periods
    .filter((one) => one.kind === 'plan' && (period === bothPeriods || one.id === period))
    .map((one) => one.id);
}

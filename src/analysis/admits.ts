import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Concept } from '../dataset/schema';
import { bothPeriods, type Selection } from '../selection/selection';

/** Ids of the periods shown: the chosen plan period (or all of them) and the visions shown with it. */
export function periodsShown(period: string, index: DatasetIndex): ReadonlySet<string> {
  const plans = index.rows.periods.filter(
    (one) => one.kind === 'plan' && (period === bothPeriods || one.id === period),
  );
  const shown = new Set(plans.map((plan) => plan.id));
  for (const one of index.rows.periods) if (one.shownWith && shown.has(one.shownWith)) shown.add(one.id);
  return shown;
}

/** What of a statement the search reads: the figure, and the names of what it measures, in both languages. */
export function searchedText(fact: FactRow, concept: Concept, index: DatasetIndex): string {
  const indicator = index.indicators.get(fact.indicator);
  const names = [concept.name, indicator?.name, index.places.get(fact.place)?.name, fact.scope];
  return [
    fact.asWritten,
    fact.english ?? '',
    ...names.flatMap((name) => (name ? [name.zh, name.en] : [])),
  ].join('\n');
}

/**
 * Whether the selection shows a statement. Asides never reach a comparison. The search is not asked here: it chooses
 * whole rows, so that it never hides what a place says.
 */
export function admits(
  fact: FactRow,
  concept: Concept,
  selection: Selection,
  periods: ReadonlySet<string>,
): boolean {
  return (
    fact.aside === undefined &&
    selection.places.includes(fact.place) &&
    periods.has(fact.period) &&
    (selection.theme === null || concept.theme === selection.theme) &&
    selection.kinds.includes(fact.kind)
  );
}

/** Which statement a cell leads with. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';

/** A plan target binds for years; a yearly report's target for its year only. */
export function isYearlyTarget(fact: FactRow, index: DatasetIndex): boolean {
  const term = index.documents.get(fact.document)?.term;
  return fact.kind === 'target' && term !== undefined && term.from === term.through;
}

function rank(fact: FactRow, index: DatasetIndex): number {
  if (isYearlyTarget(fact, index)) return 4;
  if (fact.kind === 'target') {
    if (index.documents.get(fact.document)?.instrument === 'strategy') return 4;
    return index.periods.get(fact.period)?.kind === 'vision' ? 1 : 0;
  }
  if (fact.kind === 'estimate') return 2;
  // Words about a past year say less than the figure of a yearly target.
  return fact.value === null ? 5 : 3;
}

/**
 * The core before the supplement, which fills gaps and displaces nothing. Then the newest plan target, vision,
 * estimate, result, target of a yearly plan or a strategy, result in words. Among equals: the newer period, a number
 * before words, the indicator that more places use, the order of the documents.
 */
export function leadingOrder(facts: readonly FactRow[], index: DatasetIndex) {
  const placesUsing = new Map<string, Set<string>>();
  for (const fact of facts) {
    const places = placesUsing.get(fact.indicator) ?? new Set();
    placesUsing.set(fact.indicator, places.add(fact.place));
  }
  const periodEnd = (fact: FactRow) => index.periods.get(fact.period)?.through ?? 0;
  const shares = (fact: FactRow) => placesUsing.get(fact.indicator)?.size ?? 0;
  const added = (fact: FactRow) => (index.documents.get(fact.document)?.collection === 'supplement' ? 1 : 0);
  const words = (fact: FactRow) => (fact.value === null ? 1 : 0);
  return (a: FactRow, b: FactRow) =>
    added(a) - added(b) ||
    rank(a, index) - rank(b, index) ||
    periodEnd(b) - periodEnd(a) ||
    words(a) - words(b) ||
    shares(b) - shares(a) ||
    facts.indexOf(a) - facts.indexOf(b);
}

/** Whether statements picked by hand may be set beside each other: item by item, since nothing else can be compared. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import { type ReasonCode, type SetVerdict, verdictOfSet } from './verdict';

export interface PickedItem {
  concept: string;
  facts: readonly FactRow[];
  /** `single` where only one statement speaks of it. */
  verdict: SetVerdict;
  /** Each once, in the order in which they are named. */
  reasons: readonly ReasonCode[];
}

export function jointVerdict(facts: readonly FactRow[], index: DatasetIndex): readonly PickedItem[] {
  const byConcept = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const concept = index.indicators.get(fact.indicator)?.concept;
    if (concept === undefined) continue;
    const others = byConcept.get(concept);
    if (others === undefined) byConcept.set(concept, [fact]);
    else others.push(fact);
  }
  return [...byConcept].map(([concept, ofConcept]) => {
    const { verdict, reasons } = verdictOfSet(ofConcept, index);
    return { concept, facts: ofConcept, verdict, reasons: [...new Set(reasons.map(({ code }) => code))] };
  });
}

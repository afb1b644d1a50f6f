import type { Fact } from '../dataset/schema';
import type { Contents, Gap } from './contents';

/** A statement, or a place that says nothing of what another one states. */
export type Entry = { fact: Fact; gap: null } | { fact: null; gap: Gap };

/** The statements in their order, the silences on a concept behind what is last said of it. */
export function entriesOf({ facts, gaps, index }: Contents): readonly Entry[] {
  const conceptOf = (fact: Fact) => index.indicators.get(fact.indicator)?.concept;
  const last = new Map(facts.map((fact, at) => [conceptOf(fact), at]));
  return facts.flatMap((fact, at): Entry[] => {
    const concept = conceptOf(fact);
    const silent = last.get(concept) === at ? gaps.filter((gap) => gap.concept.id === concept) : [];
    return [{ fact, gap: null }, ...silent.map((gap): Entry => ({ fact: null, gap }))];
  });
}

/** What a slide shows once its view has been set anew: whatever the selection chooses among several goes with it. */
import type { Selection } from '../selection/selection';
import type { Subject } from './deck';

export function subjectIn({ kind, id }: Subject, selection: Selection): Subject {
  const chosen: Partial<Record<Subject['kind'], string | null>> = {
    evidence: selection.fact,
    part: selection.part,
    trajectory: selection.concept,
    change: selection.change,
  };
  const next = chosen[kind] ?? id;
  return next === undefined ? { kind } : { kind, id: next };
}

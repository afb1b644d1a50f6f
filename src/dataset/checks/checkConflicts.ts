import type { CheckContext } from './checkContext';

/** A conflict names statements that exist, each once. */
export function checkConflicts(context: CheckContext): void {
  for (const conflict of context.dataset.conflicts) {
    const at = { resource: 'conflicts' as const, record: conflict.id };
    for (const [index, fact] of conflict.facts.entries()) {
      context.refer(at, `facts.${index}`, 'fact', fact);
    }
    if (new Set(conflict.facts).size < conflict.facts.length) {
      const expected = { zh: '每条表述一次', en: 'each statement once' };
      context.complain(at, { field: 'facts', value: conflict.facts.join(', '), code: 'conflict', expected });
    }
  }
}

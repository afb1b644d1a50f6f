import type { Lineage } from '../schema';
import type { CheckContext } from './checkContext';

/** Every part exists; “first listed” has no earlier part, “not listed again” no later one, the others both; what has the same name has it at both ends. */
export function checkLineage(context: CheckContext): void {
  const systems = new Map(context.dataset.systems.map((system) => [system.id, system]));

  for (const [index, entry] of context.dataset.lineage.entries()) {
    const at = { resource: 'lineage' as const, record: String(index) };
    for (const end of ['from', 'to'] as const) checkPart(end, entry[end]);

    const absent = { 'first-listed': 'from', 'not-listed-again': 'to' }[entry.relation as string];
    for (const end of ['from', 'to'] as const) {
      if ((entry[end] === null) === (absent === end)) continue;
      context.complain(at, {
        field: end,
        value: entry[end],
        code: 'lineage',
        expected:
          absent === end
            ? { zh: `null（${entry.relation}）`, en: `null, for ${entry.relation}` }
            : { zh: '体系的一部分', en: 'a part of a system' },
      });
    }
    if (entry.relation === 'same-name' && entry.from?.member !== entry.to?.member) {
      const expected = { zh: '两端同名', en: 'the same name at both ends' };
      context.complain(at, { field: 'to.member', value: entry.to?.member, code: 'lineage', expected });
    }
    if (entry.relation === 'our-grouping' && entry.ground === undefined) {
      const expected = { zh: '归类的依据', en: 'the ground of our grouping' };
      context.complain(at, { field: 'ground', value: undefined, code: 'lineage', expected });
    }

    function checkPart(end: 'from' | 'to', part: Lineage['from']): void {
      if (part === null) return;
      context.refer(at, `${end}.system`, 'system', part.system);
      const system = systems.get(part.system);
      if (system === undefined) return;
      const tiers = system.tiers.filter((tier) => part.tier === undefined || tier.id === part.tier);
      const tierIds = system.tiers.map((tier) => tier.id);
      if (part.tier !== undefined && tiers.length === 0) {
        const expected = { zh: `${system.id} 的一层`, en: `a tier of ${system.id}` };
        const complaint = {
          field: `${end}.tier`,
          value: part.tier,
          code: 'unknown-reference' as const,
          expected,
        };
        context.complain(at, complaint, tierIds);
        return;
      }
      if (part.member === undefined) return;
      const names = tiers.flatMap((tier) => tier.members.map((member) => member.name.zh));
      if (names.includes(part.member)) return;
      const expected = {
        zh: `${system.id} 中一个成员的中文名`,
        en: `the Chinese name of a member of ${system.id}`,
      };
      const complaint = {
        field: `${end}.member`,
        value: part.member,
        code: 'unknown-reference' as const,
        expected,
      };
      context.complain(at, complaint, names);
    }
  }
}

import type { CheckContext } from './checkContext';

/** Places: a group has members and no mark; marks differ; nothing lies in itself. */
export function checkPlaces(context: CheckContext): void {
  const { places } = context.dataset;
  const groups = new Set(places.filter((place) => place.kind === 'group').map((place) => place.id));
  const marks = new Set<number>();

  for (const place of places) {
    const at = { resource: 'places' as const, record: place.id };
    const complain = (field: string, value: unknown, zh: string, en: string) =>
      context.complain(at, { field, value, code: 'place', expected: { zh, en } });

    context.refer(at, 'within', 'place', place.within);
    if (place.within === place.id) complain('within', place.within, '另一个地区', 'another place');

    const overlaps = place.overlaps ?? [];
    for (const [index, overlap] of overlaps.entries()) {
      const field = `overlaps.${index}.place`;
      context.refer(at, field, 'place', overlap.place);
      if (overlap.place === place.id) complain(field, overlap.place, '另一个地区', 'another place');
    }

    const members = place.members ?? [];
    for (const [index, member] of members.entries()) {
      const field = `members.${index}`;
      context.refer(at, field, 'place', member);
      if (groups.has(member)) complain(field, member, '不是组合的地区', 'a place that is no group');
      if (members.indexOf(member) !== index) complain(field, member, '每个成员一次', 'each member once');
    }
    if (place.kind === 'group') {
      if (members.length < 2) complain('members', place.members, '至少两个成员', 'two members or more');
      if (place.mark !== undefined) complain('mark', place.mark, '组合没有标记', 'no mark for a group');
    } else if (place.members !== undefined) {
      complain('members', place.members, '只有组合才有成员', 'members only for a group');
    }

    if (place.mark === undefined) continue;
    if (marks.has(place.mark))
      complain('mark', place.mark, '未被占用的标记', 'a mark that no other place has');
    marks.add(place.mark);
  }
}

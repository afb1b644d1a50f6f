/**
 * How the lists of a place became the next ones: entries of lineage.json where there are any; what they leave out, and
 * versions of which they say nothing, is matched by name alone.
 */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Lineage, System } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { planPeriods } from './coverage';
import type { Industries } from './industries';

export type Part = NonNullable<Lineage['from']>;

export interface Link {
  from: Part | null;
  to: Part | null;
  relation: Lineage['relation'];
  /** Why, where the relation is ours. */
  ground: Lineage['ground'] | null;
}

export interface SystemChange {
  place: string;
  /** The earlier lists, in the order of the links; then lists of the same document that give a number and no names. */
  from: readonly System[];
  to: System;
  links: readonly Link[];
  /** Versions between the two that give a number and no names. */
  between: readonly System[];
}

const hasMembers = (system: System) => system.tiers.some((tier) => tier.members.length > 0);

const partsOf = (system: System): Part[] =>
  system.tiers.flatMap((tier) =>
    tier.members.map((member) => ({ system: system.id, tier: tier.id, member: member.name.zh })),
  );

/** Whether a part is the other or lies in it: an entry may speak of a whole tier. */
const covers = (whole: Part | null, part: Part) =>
  whole?.system === part.system &&
  (whole.tier === undefined || whole.tier === part.tier) &&
  (whole.member === undefined || whole.member === part.member);

/** Links for the members that no entry speaks of. */
function matchedByName(entries: readonly Lineage[], from: readonly System[], to: System): Link[] {
  const earlier = from.flatMap(partsOf).filter((part) => !entries.some((entry) => covers(entry.from, part)));
  const later = partsOf(to).filter((part) => !entries.some((entry) => covers(entry.to, part)));
  const taken = new Set<Part>();
  const links = earlier.map((part): Link => {
    const same = later.find((one) => one.member === part.member && !taken.has(one));
    if (same) taken.add(same);
    return { from: part, to: same ?? null, relation: same ? 'same-name' : 'not-listed-again', ground: null };
  });
  const first = later
    .filter((part) => !taken.has(part))
    .map((part): Link => ({ from: null, to: part, relation: 'first-listed', ground: null }));
  return [...links, ...first];
}

/** The changes of a place whose earlier or later list is of a period shown; the one to the newest list first. */
export function changesOf(
  place: string,
  selection: Selection,
  index: DatasetIndex,
  { systems, lineage }: Industries,
): readonly SystemChange[] {
  const dateOf = (system: System) => index.documents.get(system.document)?.date ?? '';
  const byDate = (a: System, b: System) => dateOf(a).localeCompare(dateOf(b));
  const own = systems.filter((system) => system.place === place && system.category === 'industry');
  const ofId = (id: string | undefined) => own.find((system) => system.id === id);
  // An entry about a source that is switched off is none.
  const entries = lineage.filter(
    ({ from, to }) => (from === null || ofId(from.system)) && (to === null || ofId(to.system)),
  );

  const changes: SystemChange[] = [];
  for (const to of own) {
    const into = entries.filter((entry) => entry.to?.system === to.id && entry.from !== null);
    const fromIds = new Set(into.map((entry) => entry.from?.system));
    const from = own.filter((system) => fromIds.has(system.id));
    if (from.length === 0) continue;
    const about = entries.filter(
      (entry) =>
        (entry.to === null && fromIds.has(entry.from?.system)) ||
        (entry.to?.system === to.id && (entry.from === null || fromIds.has(entry.from.system))),
    );
    changes.push(complete(from, to, about));
  }

  // Versions that follow each other and are in no entry.
  const versions = own
    .filter((system) => (system.primary || system.versionOf !== undefined) && hasMembers(system))
    .sort(byDate);
  for (const [at, to] of versions.entries()) {
    const from = versions[at - 1];
    if (!from || changes.some((change) => change.to.id === to.id)) continue;
    changes.push(complete([from], to, []));
  }

  function complete(from: readonly System[], to: System, about: readonly Lineage[]): SystemChange {
    const given = about.map(({ ground, ...entry }): Link => ({ ...entry, ground: ground ?? null }));
    const numbers = own.filter(
      (system) =>
        !hasMembers(system) &&
        system.stated !== null &&
        from.some((one) => one.document === system.document) &&
        to.document !== system.document,
    );
    const heads = new Set([...from, to].flatMap(({ id, versionOf }) => [id, versionOf]));
    const [first] = from.map(dateOf).sort();
    const between = own.filter(
      (system) =>
        !hasMembers(system) &&
        system.versionOf !== undefined &&
        heads.has(system.versionOf) &&
        dateOf(system) > (first ?? '') &&
        dateOf(system) < dateOf(to),
    );
    return {
      place,
      from: [...from, ...numbers],
      to,
      links: [...given, ...matchedByName(about, from, to)],
      between: between.sort(byDate),
    };
  }

  const shown = planPeriods(selection.period, index);
  const isShown = (system: System) => system.periods.some((period) => shown.includes(period));
  return changes
    .filter(({ from, to }) => isShown(to) || from.some(isShown))
    .sort((a, b) => Number(b.to.primary) - Number(a.to.primary) || byDate(b.to, a.to));
}

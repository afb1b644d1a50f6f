/** What the industries are read from: every list, the sectors they map to, and how lists became one another. */
import type { DatasetDetails } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Lineage, Sector, System, Tier } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { planPeriods } from './coverage';
import { leadingSystem } from './systems';

export interface Industries {
  /** All systems and schemes of the sources shown. */
  systems: readonly System[];
  sectors: readonly Sector[];
  lineage: readonly Lineage[];
}

export function industriesOf(
  index: DatasetIndex,
  details: Pick<DatasetDetails, 'systems' | 'sectors' | 'lineage'>,
): Industries {
  return {
    systems: [...index.rows.systems, ...details.systems],
    sectors: details.sectors,
    lineage: details.lineage,
  };
}

/** What a tier is for, by its role: the grouping is ours. */
export type Stage = 'lead' | 'foster' | 'future' | 'transform' | 'support' | 'open';

/** From the strongest; the order of the structure's rows. */
export const stages: readonly Stage[] = ['lead', 'foster', 'future', 'transform', 'support', 'open'];

const stageOfRole: Record<Tier['role'], Stage> = {
  pillar: 'lead',
  'cluster-world': 'lead',
  'cluster-national': 'lead',
  emerging: 'foster',
  'cluster-provincial': 'foster',
  future: 'future',
  traditional: 'transform',
  supporting: 'support',
  unassigned: 'open',
};

export const stageOf = (tier: Pick<Tier, 'role'>): Stage => stageOfRole[tier.role];

type Member = Tier['members'][number];

/** A member of a list, where it is named. */
export interface Mention {
  /** `system/tier/member`, the last by position. */
  part: string;
  place: string;
  system: System;
  tier: Tier;
  member: Member;
  stage: Stage;
}

const isListOf = (place: string, system: System) => system.category === 'industry' && system.place === place;

/**
 * The period that speaks for a place: that of the system at the head of its column, the latest shown. Without one,
 * the latest period shown for which it has a list; null where it has none.
 */
function periodSpoken(
  place: string,
  selection: Selection,
  index: DatasetIndex,
  { systems }: Industries,
): string | null {
  const shown = planPeriods(selection.period, index);
  const head = leadingSystem(place, selection, index);
  const lists = head === null ? systems.filter((system) => isListOf(place, system)) : [head];
  return shown.findLast((period) => lists.some((system) => system.periods.includes(period))) ?? null;
}

export interface Mentions {
  /** Period that speaks for the place. */
  period: string | null;
  /** Named in its lists; those of the system at the head of the column come first. */
  current: readonly Mention[];
  /** Named in lists of the other periods shown, or in lists left out: text, and no part of any count. */
  elsewhere: readonly Mention[];
}

function mentionsIn(system: System): Mention[] {
  return system.tiers.flatMap((tier) =>
    tier.members.map((member, at) => ({
      part: `${system.id}/${tier.id}/${at}`,
      place: system.place,
      system,
      tier,
      member,
      stage: stageOf(tier),
    })),
  );
}

/** What a place names in the lists that the selection shows. */
export function mentionsOf(
  place: string,
  selection: Selection,
  index: DatasetIndex,
  industries: Industries,
): Mentions {
  const period = periodSpoken(place, selection, index, industries);
  const head = leadingSystem(place, selection, index);
  const shown = planPeriods(selection.period, index);
  const lists = industries.systems
    .filter((system) => isListOf(place, system) && system.periods.some((one) => shown.includes(one)))
    .sort((a, b) => Number(b.id === head?.id) - Number(a.id === head?.id));
  const isCurrent = (system: System) =>
    period !== null &&
    system.periods.includes(period) &&
    (selection.lists === 'all' || system.id === head?.id);
  return {
    period,
    current: lists.filter(isCurrent).flatMap(mentionsIn),
    elsewhere: lists.filter((system) => !isCurrent(system)).flatMap(mentionsIn),
  };
}

/** The first mention of each name: one name stands in several lists of a place. */
export function distinctNames(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ member }) => {
    const isNew = !seen.has(member.name.zh);
    seen.add(member.name.zh);
    return isNew;
  });
}

/** A system, a tier of it, or a member of that, by its name in the address; undefined where there is none. */
export function partOf(
  part: string,
  { systems }: Pick<Industries, 'systems'>,
): { system: System; tier: Tier | null; member: Member | null } | undefined {
  const [systemId, tierId, position] = part.split('/');
  const system = systems.find((one) => one.id === systemId);
  if (system === undefined || tierId === undefined) return system && { system, tier: null, member: null };
  const tier = system.tiers.find((one) => one.id === tierId);
  if (tier === undefined || position === undefined) return tier && { system, tier, member: null };
  const member = tier.members[Number(position)];
  return member && { system, tier, member };
}

/** Which industry system heads a place's column, and which one stands one step away. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { System } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { planPeriods } from './coverage';

/** Latest first: the systems that may head the column of a place in the periods shown. */
export function systemsOf(place: string, selection: Selection, index: DatasetIndex): readonly System[] {
  const periods = planPeriods(selection.period, index);
  const latest = (system: System) => Math.max(...system.periods.map((period) => periods.indexOf(period)));
  return index.rows.systems
    .filter(
      (system) =>
        system.place === place && system.primary && system.periods.some((one) => periods.includes(one)),
    )
    .sort((a, b) => latest(b) - latest(a));
}

/** The system shown at the head of a column: the one chosen, else the latest. */
export function leadingSystem(place: string, selection: Selection, index: DatasetIndex): System | null {
  const systems = systemsOf(place, selection, index);
  return systems.find((system) => selection.systems.includes(system.id)) ?? systems[0] ?? null;
}

/** Members that the document counts and does not name: in a tier, or in no tier at all. */
export function unnamedIn(tier: System['tiers'][number]): number {
  return typeof tier.stated === 'number' ? Math.max(0, tier.stated - tier.members.length) : 0;
}

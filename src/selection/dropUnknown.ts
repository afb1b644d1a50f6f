import type { Sector, System } from '../dataset/schema';
import type { Dropped } from './address';
import type { Selection } from './selection';

/** What the address may name beyond the rows: it comes with the details. */
export interface Known {
  systems: readonly System[];
  sectors: readonly Sector[];
}

/** Whether a part, `system`, `system/tier` or `system/tier/member`, is there. */
function hasPart(part: string, systems: readonly System[]): boolean {
  const [systemId, tierId, member] = part.split('/');
  const system = systems.find((one) => one.id === systemId);
  if (!system || tierId === undefined) return system !== undefined;
  const tier = system.tiers.find((one) => one.id === tierId);
  return tier !== undefined && (member === undefined || Number(member) < tier.members.length);
}

/** Leaves out, and names, what the address took on trust and the details do not know. */
export function dropUnknown(
  selection: Selection,
  { systems, sectors }: Known,
): { selection: Selection; dropped: readonly Dropped[] } {
  const { part, change } = selection;
  const dropped: Dropped[] = [];
  const drop = (key: string, value: string) => dropped.push({ key, value, code: 'unknown-value' });
  const isPartThere = part === null || hasPart(part, systems);
  const isChangeThere = change === null || systems.some((system) => system.id === change);
  const open = selection.sectors.filter((id) => sectors.some((sector) => sector.id === id));
  if (!isPartThere) drop('part', part);
  if (!isChangeThere) drop('change', change);
  for (const id of selection.sectors) if (!open.includes(id)) drop('sector', id);
  if (dropped.length === 0) return { selection, dropped };
  return {
    selection: {
      ...selection,
      part: isPartThere ? part : null,
      change: isChangeThere ? change : null,
      sectors: open,
    },
    dropped,
  };
}

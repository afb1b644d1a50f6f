/** What a person can change in the Industries view; apart, so that it comes with it. */
import type { DatasetRows } from '../dataset/dataset';
import { type Change, toggled } from './changes';
import { type ChangeForm, columnPlaces, type Level, type ListChoice } from './selection';

export const openPart =
  (part: string): Change =>
  (selection) => ({ ...selection, part, fact: null });

export const closePart: Change = (selection) => ({ ...selection, part: null });

/** Moves the open part along `order`, as it stands on the screen; stops at both ends. */
export function stepPart(order: readonly string[], step: 1 | -1): Change {
  return (selection) => {
    const at = selection.part === null ? -1 : order.indexOf(selection.part);
    const next = at < 0 ? undefined : order[at + step];
    return next === undefined ? selection : { ...selection, part: next };
  };
}

export const setLists =
  (lists: ListChoice): Change =>
  (selection) => ({ ...selection, lists });

export const setSectorOrder =
  (sectorOrder: string): Change =>
  (selection) => ({ ...selection, sectorOrder });

export const toggleSector =
  (sector: string): Change =>
  (selection) => ({ ...selection, sectors: toggled(selection.sectors, sector).toSorted() });

export const setReadings =
  (readings: boolean): Change =>
  (selection) => ({ ...selection, readings });

/** Chooses two places, in the order of the dataset; the pair chosen already is given up. */
export function togglePair(a: string, b: string, rows: DatasetRows): Change {
  const pair = columnPlaces(rows).filter((place) => place === a || place === b);
  return (selection) => ({
    ...selection,
    pair: pair.every((place) => selection.pair.includes(place)) ? [] : pair,
  });
}

export const setChange =
  (change: string | null): Change =>
  (selection) => ({ ...selection, change });

export const setChangeForm =
  (changeForm: ChangeForm): Change =>
  (selection) => ({ ...selection, changeForm });

export const setLevel =
  (level: Level | null): Change =>
  (selection) => ({ ...selection, level });

export const toggleSchemes =
  (place: string): Change =>
  (selection) => ({ ...selection, schemes: toggled(selection.schemes, place) });

export const setFind =
  (find: string): Change =>
  (selection) => ({ ...selection, find });

/** A list that scrolls is cut between two items, not through one. */

/** How much of so much room is filled by whole items, given where each ends; all of it where not even one is whole. */
export function wholeHeight(ends: readonly number[], room: number): number {
  return ends.findLast((end) => end <= room) ?? room;
}

/** Items that end below what is seen. Half a pixel is rounding. */
export const countBelow = (ends: readonly number[], seen: number): number =>
  ends.filter((end) => end > seen + 1).length;

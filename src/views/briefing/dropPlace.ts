/** Where a dragged slide would be let go. */
export interface DropPlace {
  id: string;
  isAfter: boolean;
}

/** So many places a slide goes from one position to before or behind another. */
export function stepsTo(from: number, onto: number, isAfter: boolean): number {
  const before = isAfter ? onto + 1 : onto;
  return (before > from ? before - 1 : before) - from;
}

/** Names of files: ids alone, so that they are safe on every system and in every mail. */
import type { Selection } from '../../selection/selection';

const mostPlaces = 4;
const longest = 120;

const safe = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** `duibiao-targets-timeline-alder-birch-both`, without the ending. */
export function pictureName(what: string, { view, places, period }: Selection, shown = places): string {
  const named = shown.length > mostPlaces ? [`${shown.length}-places`] : shown;
  return ['duibiao', view, what, ...named, period]
    .map(safe)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longest)
    .replace(/-+$/, '');
}

/** One of several says which. */
export const numberedName = (name: string, part: { at: number; of: number } | null): string =>
  part === null ? name : `${name}-${part.at}of${part.of}`;

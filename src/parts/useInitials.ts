import { useEffect, useState } from 'react';
import { type Initials, needsInitials } from '../lib/findHits';

/** The dictionary of readings, fetched when a search could mean initials; until it is there, text alone is searched. */
export function useInitials(words: readonly string[]): Initials | null {
  const [initials, setInitials] = useState<{ of: Initials } | null>(null);
  const isNeeded = needsInitials(words) && initials === null;
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isWanted = true;
    void import('../lib/initials').then(
      (module) => isWanted && setInitials({ of: module.initialsOf }),
      // Without it, the search finds what is written.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isNeeded]);
  return initials?.of ?? null;
}

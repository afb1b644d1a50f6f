/**
 * Which of two windows is followed. Every step has a number (`turn`), one more than that of what it was done to; the later
 * step counts, and of two done at once that of the room. So an echo that is older than one’s own step changes nothing.
 */
import type { ShowState } from './showState';

type Turn = Pick<ShowState, 'turn'>;

/** In the room: what is not taken is answered by what is shown there. */
export const isTakenInRoom = (driven: Turn, own: Turn): boolean => driven.turn > own.turn;

export const isTakenByPresenter = (shown: Turn, own: Turn): boolean => shown.turn >= own.turn;

/** A show as it names itself: by its window, and by when it was opened there. */
export interface Show {
  show: string;
  since: number;
}

interface Circumstances {
  /** The show that the presenter’s window was opened by; null where it was opened by hand. */
  asked: string | null;
  /** The show that was followed has ended, or fallen silent. */
  isGone: boolean;
}

/**
 * What a presenter’s window makes of a show that it hears: only its own counts, and where it has none the one that was opened
 * last. “begun” is a show that it did not know, or one opened again, whose steps are counted anew.
 */
export function heard(
  one: Show,
  followed: Show | null,
  { asked, isGone }: Circumstances,
): 'other' | 'same' | 'begun' {
  if (asked !== null && one.show !== asked) return 'other';
  if (followed === null) return 'begun';
  if (one.show === followed.show && one.since === followed.since) return 'same';
  if (one.since > followed.since) return 'begun';
  return isGone && one.show !== followed.show ? 'begun' : 'other';
}

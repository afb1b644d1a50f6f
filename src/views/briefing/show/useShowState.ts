/** What a window shows of the deck: the slide is in the address, the rest is of the moment. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { begun, type ShowState, type Step, stepped } from '../../../deck/show/showState';
import { useScreen } from '../../../parts/screen';
import { setSlide } from '../../../selection/changes';
import type { Selection } from '../../../selection/selection';

const startKey = 'duibiao.show.started';

/** A page that is opened again goes on counting where it was. */
function startedBefore(): number {
  try {
    const kept = Number(window.sessionStorage.getItem(startKey));
    return kept > 0 && kept <= Date.now() ? kept : Date.now();
  } catch {
    return Date.now();
  }
}

function keepStart(startedAt: number | null): void {
  try {
    if (startedAt === null) window.sessionStorage.removeItem(startKey);
    else window.sessionStorage.setItem(startKey, String(startedAt));
  } catch {
    // The clock begins anew when the page is opened again.
  }
}

export const forgetStart = () => keepStart(null);

interface Used {
  state: ShowState;
  /** What is shown by now, drawn or not. */
  current: () => ShowState;
  /** Shows what another window shows. */
  take: (state: ShowState) => void;
  /** Does a step in a deck of so many slides, and returns what is shown then. */
  press: (step: Step, count: number) => ShowState;
}

export function useShowState({ slide }: Pick<Selection, 'slide'>): Used {
  const { change, selected } = useScreen();
  const [state, setState] = useState(() => ({ ...begun(slide, Date.now()), startedAt: startedBefore() }));
  // Two keys may come before the page is drawn again.
  const latest = useRef(state);

  const take = useCallback(
    (next: ShowState) => {
      latest.current = next;
      setState(next);
      change((selection) => (selection.slide === next.slide ? selection : setSlide(next.slide)(selection)));
    },
    [change],
  );
  const press = useCallback(
    (step: Step, count: number) => {
      const next = stepped(step, latest.current, { count, now: Date.now() });
      if (next !== latest.current) take(next);
      return next;
    },
    [take],
  );

  // The address was changed by another hand.
  useEffect(() => {
    const { startedAt, slide: before, turn } = latest.current;
    // What is drawn may be behind: several steps may have been done meanwhile.
    const now = selected().slide;
    if (now !== before) take({ ...begun(now, Date.now()), startedAt, turn: turn + 1 });
  }, [slide, selected, take]);
  useEffect(() => keepStart(state.startedAt), [state.startedAt]);
  const current = useCallback(() => latest.current, []);
  return { state, current, take, press };
}

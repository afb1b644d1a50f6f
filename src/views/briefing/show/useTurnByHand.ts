import { useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';

/** Pixels that a finger goes at least, more across than along. */
const least = 40;

interface Options {
  turn: (by: 1 | -1) => void;
  /** A press in the middle. */
  onMiddle: () => void;
}

/** Swipes to either side, and presses in the left and right third of the window. */
export function useTurnByHand({ turn, onMiddle }: Options) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return useMemo(
    () => ({
      onPointerDown: (event: PointerEvent) => {
        start.current =
          event.isPrimary && event.pointerType !== 'mouse' ? { x: event.clientX, y: event.clientY } : null;
      },
      onPointerUp: (event: PointerEvent) => {
        if (!start.current) return;
        const [x, y] = [event.clientX - start.current.x, event.clientY - start.current.y];
        start.current = null;
        if (Math.abs(x) >= least && Math.abs(x) > Math.abs(y)) turn(x < 0 ? 1 : -1);
      },
      onPointerCancel: () => {
        start.current = null;
      },
      onClick: (event: MouseEvent) => {
        if (event.target instanceof Element && event.target.closest('a')) return;
        const share = event.clientX / window.innerWidth;
        if (share > 2 / 3) turn(1);
        else if (share < 1 / 3) turn(-1);
        else onMiddle();
      },
    }),
    [turn, onMiddle],
  );
}

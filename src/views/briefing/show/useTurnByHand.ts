import { useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';

/** Pixels that a finger goes at least for a swipe, more across than along; and at most for a tap. */
const leastSwipe = 40;
const mostTap = 12;
/** Within so many milliseconds a click is the echo of a finger. */
const echoMs = 700;

interface Options {
  turn: (by: 1 | -1) => void;
  /** A press in the middle. */
  onMiddle: () => void;
}

const isLink = (target: EventTarget) => target instanceof Element && target.closest('a') !== null;

/** Swipes to either side, and presses in the left and right third of the window. */
export function useTurnByHand({ turn, onMiddle }: Options) {
  const start = useRef<{ x: number; y: number } | null>(null);
  // A tap soon after a swipe brings no click: fingers are followed by themselves.
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  return useMemo(() => {
    const pressAt = (x: number) => {
      const share = x / window.innerWidth;
      if (share > 2 / 3) turn(1);
      else if (share < 1 / 3) turn(-1);
      else onMiddle();
    };
    return {
      onPointerDown: ({ isPrimary, pointerType, clientX: x, clientY: y }: PointerEvent) => {
        start.current = isPrimary && pointerType !== 'mouse' ? { x, y } : null;
      },
      onPointerUp: (event: PointerEvent) => {
        if (!start.current) return;
        const across = event.clientX - start.current.x;
        const [wide, high] = [Math.abs(across), Math.abs(event.clientY - start.current.y)];
        start.current = null;
        touchedAt.current = event.timeStamp;
        if (wide >= leastSwipe && wide > high) turn(across < 0 ? 1 : -1);
        else if (wide <= mostTap && high <= mostTap && !isLink(event.target)) pressAt(event.clientX);
      },
      onPointerCancel: () => {
        start.current = null;
      },
      onClick: (event: MouseEvent) => {
        if (event.timeStamp - touchedAt.current > echoMs && !isLink(event.target)) pressAt(event.clientX);
      },
    };
  }, [turn, onMiddle]);
}

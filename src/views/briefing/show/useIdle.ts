import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMs = 3000;
/** A finger does not hover over what it looks for. */
const touchPauseMs = 10_000;

/** Whether the mouse has rested for a while. Returns also what a press does to end the rest. */
export function useIdle(): { isIdle: boolean; wake: () => void } {
  const [isIdle, setIdle] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wakeFor = useCallback((milliseconds: number) => {
    clearTimeout(timer.current);
    setIdle(false);
    timer.current = setTimeout(() => setIdle(true), milliseconds);
  }, []);
  const wake = useCallback(() => wakeFor(touchPauseMs), [wakeFor]);
  useEffect(() => {
    // A finger comes and goes with what it does.
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') wakeFor(pauseMs);
    };
    timer.current = setTimeout(() => setIdle(true), pauseMs);
    document.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointermove', onMove);
    };
  }, [wakeFor]);
  return { isIdle, wake };
}

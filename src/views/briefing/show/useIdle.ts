import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMs = 3000;

/** Whether the mouse has rested for a while. Returns also what ends the rest. */
export function useIdle(): { isIdle: boolean; wake: () => void } {
  const [isIdle, setIdle] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wake = useCallback(() => {
    clearTimeout(timer.current);
    setIdle(false);
    timer.current = setTimeout(() => setIdle(true), pauseMs);
  }, []);
  useEffect(() => {
    // A finger comes and goes with what it does.
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') wake();
    };
    timer.current = setTimeout(() => setIdle(true), pauseMs);
    document.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointermove', onMove);
    };
  }, [wake]);
  return { isIdle, wake };
}

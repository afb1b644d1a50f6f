import { useEffect, useState } from 'react';

const tickMs = 500;

/** The present moment, as often as a clock that shows seconds needs it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

import { useEffect, useState, type RefObject } from 'react';

/** Whether the lower edge of an element has left the window at the top, less `offset` pixels. */
export function useScrolledPast(ref: RefObject<Element | null>, offsetPx: number): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPast(!entry.isIntersecting && entry.boundingClientRect.top < 0);
      },
      { rootMargin: `-${offsetPx}px 0px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, offsetPx]);
  return isPast;
}

import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an element in whole pixels, and of its later states; `first` until it is known. */
export function useWidth(ref: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const take = () => setWidth(Math.floor(element.getBoundingClientRect().width) || first);
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, first]);
  return width;
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { countBelow, wholeHeight } from './wholeItems';

interface WholeItems {
  /** What scrolls: it shares the room of its parent with the lines after it; its items are `dd`. */
  list: RefObject<HTMLElement | null>;
  /** Items further down. */
  below: number;
}

/** Gives a list the height of the items that its room holds whole, and counts the others; anew for another `key`. */
export function useWholeItems(key: string): WholeItems {
  const list = useRef<HTMLElement>(null);
  const [below, setBelow] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const room = element?.parentElement;
    if (!element || !room) return undefined;
    const ends = () => {
      const top = element.getBoundingClientRect().top - element.scrollTop;
      return [...element.querySelectorAll('dd')].map((item) => item.getBoundingClientRect().bottom - top);
    };
    const count = () => setBelow(countBelow(ends(), element.scrollTop + element.clientHeight));
    const fit = () => {
      const after = element.nextElementSibling?.clientHeight ?? 0;
      element.style.setProperty('--whole', `${wholeHeight(ends(), room.clientHeight - after)}px`);
      count();
    };
    element.scrollTop = 0;
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(room);
    element.addEventListener('scroll', count);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', count);
    };
  }, [key]);
  return { list, below };
}

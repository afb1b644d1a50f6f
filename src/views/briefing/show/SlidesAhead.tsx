import { useDeferredValue, useEffect, useRef } from 'react';
import type { Aspect } from '../../../deck/boxes';
import type { Page } from '../../../deck/pages';
import { SlideView } from '../../../parts/SlideView';

/** Slides drawn behind and before the one that is shown. */
const behind = 1;
const ahead = 2;

interface Props {
  pages: readonly Page[];
  aspect: Aspect;
  appearance: 'light' | 'projector';
  current: number;
}

/** The slide shown, and its neighbours drawn already: a key shows them at once. The neighbours wait their turn. */
export function SlidesAhead({ pages, aspect, appearance, current }: Props) {
  const settled = useDeferredValue(current);
  const drawn = pages.filter(
    ({ number }) => number === current || (number >= settled - behind && number <= settled + ahead),
  );
  const box = useRef<HTMLDivElement>(null);
  const numbers = drawn.map(({ number }) => number).join(' ');
  // The slides have drawn themselves by now: a mark for those who wait.
  useEffect(() => {
    if (box.current) box.current.dataset['drawn'] = numbers;
  }, [numbers, pages, appearance]);
  return (
    <div className="slides-ahead" ref={box}>
      {drawn.map((page) => (
        <SlideView
          key={page.slide.id}
          page={page}
          aspect={aspect}
          appearance={appearance}
          className={page.number === current ? 'is-shown' : ''}
          isHidden
        />
      ))}
    </div>
  );
}

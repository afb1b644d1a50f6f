import { memo, useEffect, useMemo, useRef } from 'react';
import type { Aspect } from '../deck/boxes';
import type { Page } from '../deck/pages';
import { slideSvg } from '../exports/slides/slideSvg';
import './slide.css';

interface Props {
  page: Page;
  aspect: Aspect;
  appearance?: 'light' | 'projector';
  /** Thumbnails are decoration beside a name that is said already. */
  isHidden?: boolean;
  className?: string;
}

/**
 * A slide, as wide as its place. It is drawn by the writer that pictures and files use; XML is parsed, never HTML, and
 * all text in it was escaped by that writer.
 */
export const SlideView = memo(function SlideView({
  page,
  aspect,
  appearance = 'light',
  isHidden = false,
  className = '',
}: Props) {
  const { boxes, headline, words } = page;
  const box = useRef<HTMLDivElement>(null);
  const svg = useMemo(
    () => slideSvg(boxes, aspect, headline, { index: words.index, lang: words.lang, appearance }),
    [boxes, aspect, headline, words, appearance],
  );
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    box.current?.replaceChildren(document.importNode(drawn, true));
  }, [svg]);
  return (
    <div
      ref={box}
      className={`slide ${className}`}
      aria-hidden={isHidden || undefined}
      data-aspect={aspect}
    />
  );
});

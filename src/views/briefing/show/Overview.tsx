import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Aspect } from '../../../deck/boxes';
import type { Page } from '../../../deck/pages';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';
import { SlideView } from '../../../parts/SlideView';
import { useModal } from './useModal';

interface Props {
  pages: readonly Page[];
  aspect: Aspect;
  appearance: 'light' | 'projector';
  current: number;
  onPick: (slide: number) => void;
  onClose: () => void;
}

/** Where a key leads among thumbnails in rows of so many. */
function target(key: string, at: number, columns: number, count: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -at,
    End: count - 1 - at,
  };
  const to = at + (steps[key] ?? 0);
  return to >= 0 && to < count ? to : at;
}

/** All slides at once: arrow keys choose, Enter or a press opens. */
export function Overview({ pages, aspect, appearance, current, onPick, onClose }: Props) {
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  const dialog = useModal(onClose);
  const list = useRef<HTMLOListElement>(null);
  const buttons = () => Array.from(list.current?.querySelectorAll('button') ?? []);

  // After the dialog has opened, which gives the focus to its first button.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => buttons()[current - 1]?.focus());
    return () => cancelAnimationFrame(frame);
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const top = all[0]?.offsetTop;
    const columns = all.filter((button) => button.offsetTop === top).length;
    const to = target(event.key, at, columns, all.length);
    if (to === at) return;
    event.preventDefault();
    all[to]?.focus();
  };

  return (
    <dialog className="overview" ref={dialog} aria-label={texts.overview} onKeyDown={onKeyDown}>
      <ol ref={list} data-aspect={aspect}>
        {pages.map((page) => (
          <li key={page.slide.id}>
            <button
              type="button"
              aria-current={page.number === current ? 'true' : undefined}
              onClick={() => onPick(page.number)}
            >
              <SlideView page={page} aspect={aspect} appearance={appearance} isHidden />
              <span className="overview-name">
                <b>{page.number}</b> {page.headline}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="btn quiet" onClick={onClose}>
        {texts.close}
      </button>
    </dialog>
  );
}

import {
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
} from 'react';
import { useDismiss } from './useDismiss';

interface Props {
  /** What is always seen. */
  children: ReactNode;
  /** What opens; a function, so that closed hints cost nothing. */
  content: () => ReactNode;
  className?: string;
}

const room = 12;

function place(wrap: HTMLElement, panel: HTMLElement): void {
  // What the panel hangs on: the hint, or what the style sheet makes of it, such as a whole row's head.
  const anchor = (panel.offsetParent ?? wrap).getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const isTooLow = anchor.bottom + box.height + room > window.innerHeight;
  panel.classList.toggle('above', isTooLow && anchor.top > box.height + room);
  panel.classList.toggle('leftward', anchor.left + box.width + room > document.documentElement.clientWidth);
}

/**
 * Opens on hover, on focus and on tap; stays while the pointer is on it; Escape closes it (WCAG 1.4.13).
 * Placed by class, below or above, so that no style attribute is needed.
 */
export function Hint({ children, content, className }: Props) {
  const id = useId();
  const wrap = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(wrap, isOpen, close);

  useLayoutEffect(() => {
    if (!isOpen || !wrap.current || !panel.current) return undefined;
    const observer = new ResizeObserver(() => {
      if (wrap.current && panel.current) place(wrap.current, panel.current);
    });
    place(wrap.current, panel.current);
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, [isOpen]);

  const onBlur = (event: FocusEvent) => {
    if (!wrap.current?.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <span
      className="hint"
      ref={wrap}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse' && !wrap.current?.contains(document.activeElement)) setOpen(false);
      }}
      onFocus={() => setOpen(true)}
      onBlur={onBlur}
    >
      <button
        type="button"
        className={className}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && (
        <div className="hint-panel" id={id} ref={panel} role="note">
          {content()}
        </div>
      )}
    </span>
  );
}

import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';

interface Props {
  label: string;
  className: string;
  /** It starts at the lower edge of this, or at the top of the window. */
  under: RefObject<Element | null> | null;
  onClose: () => void;
  onStep: (step: 1 | -1) => void;
  /** Finds what gets the focus back. */
  returnTo: () => HTMLElement | null;
  /** Another drawer lies over it. */
  isCovered?: boolean;
  children: ReactNode;
}

const phone = '(max-width: 719px)';

/**
 * The browser's dialog at the right edge: it pushes nothing and leaves the page usable; on a phone it is a modal sheet.
 * Escape closes, arrow keys step. Focus goes in and returns.
 */
export function Drawer({ label, className, under, onClose, onStep, returnTo, isCovered, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const goBack = useRef(returnTo);
  useEffect(() => {
    goBack.current = returnTo;
  });

  // After every drawing: a notice above the bars comes and goes.
  useLayoutEffect(() => {
    const edge = under?.current?.getBoundingClientRect().bottom ?? 0;
    dialog.current?.style.setProperty('--under', `${Math.max(0, edge)}px`);
  });

  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    if (window.matchMedia(phone).matches) element.showModal();
    else element.show();
    element.focus({ preventScroll: true });
    return () => {
      element.close();
      goBack.current()?.focus();
    };
  }, []);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'ArrowRight') onStep(1);
    else if (event.key === 'ArrowLeft') onStep(-1);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      className={className}
      ref={dialog}
      tabIndex={-1}
      aria-label={label}
      inert={isCovered}
      onKeyDown={onKeyDown}
      onCancel={(event) => event.preventDefault()}
    >
      {children}
    </dialog>
  );
}

import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import { useDismiss } from './useDismiss';

interface Props {
  label: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A button that unfolds a panel of controls beneath it. */
export function Menu({ label, className, children }: Props) {
  const id = useId();
  const wrap = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  }, []);
  useDismiss(wrap, isOpen, close);
  return (
    <div className={className ? `menu ${className}` : 'menu'} ref={wrap}>
      <button
        type="button"
        className="sel"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div className="menu-panel" id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

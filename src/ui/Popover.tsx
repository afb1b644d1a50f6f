import { useId, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** Said of the button where its face does not say enough. */
  name?: string;
  className?: string;
  /** What opens; a function, so that what is closed costs nothing. */
  children: () => ReactNode;
}

const gap = 4;

/** Beneath its button, or above where there is no room; inside the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const isTooLow = anchor.bottom + gap + box.height > window.innerHeight && anchor.top > box.height + gap;
  const left = Math.max(gap, Math.min(anchor.left, document.documentElement.clientWidth - box.width - gap));
  panel.style.left = `${left}px`;
  panel.style.top = `${isTooLow ? anchor.top - gap - box.height : anchor.bottom + gap}px`;
}

/** A button that opens a panel above everything, also out of what scrolls; the browser closes it by Escape and a press outside. */
export function Popover({ label, name, className, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={name}
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="popover"
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={(event) => {
          if (event.newState === 'open' && button.current) place(event.currentTarget, button.current);
          // Not before it is closed: the browser gives the focus back from what is still there.
          if (event.newState === 'closed') setOpen(false);
        }}
      >
        {isOpen && children()}
      </div>
    </>
  );
}

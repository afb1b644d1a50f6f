import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
const listeners = new Set<() => void>();

// The page must be complete before the browser takes its picture.
function tell(now: boolean): void {
  if (now === isPrinting) return;
  isPrinting = now;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

const before = () => tell(true);
const after = () => tell(false);
const onChange = ({ matches }: MediaQueryListEvent) => tell(matches);

function subscribe(listener: () => void): () => void {
  const paper = window.matchMedia('print');
  if (listeners.size === 0) {
    isPrinting = paper.matches;
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', onChange);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    paper.removeEventListener('change', onChange);
  };
}

/** Whether the page is being printed, when everything folded must be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

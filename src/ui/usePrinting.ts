import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

function subscribe(listener: () => void): () => void {
  const paper = window.matchMedia('print');
  // The page must be complete before the browser takes its picture.
  const tell = (now: boolean) => {
    if (now === isPrinting) return;
    isPrinting = now;
    flushSync(listener);
  };
  const before = () => tell(true);
  const after = () => tell(false);
  const onChange = () => tell(paper.matches);
  isPrinting = paper.matches;
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  paper.addEventListener('change', onChange);
  return () => {
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

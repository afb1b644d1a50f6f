/** Whether the export strip is open: the bar's button opens it, and so does what speaks of something to take along. */
import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function setExportOpen(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}

export const useExportOpen = () =>
  useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  );

/** The slide whose selection is being changed in its view, until it is updated or left as it is. */
import { useSyncExternalStore } from 'react';

export interface Revised {
  /** Of the slide. */
  id: string;
  number: number;
}

let revised: Revised | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function setRevised(next: Revised | null): void {
  revised = next;
  for (const listener of listeners) listener();
}

export const useRevised = () =>
  useSyncExternalStore(
    subscribe,
    () => revised,
    () => null,
  );

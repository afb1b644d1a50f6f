/** The slide whose selection is being changed in its view, until it is updated or left as it is; a reload keeps it. */
import { useSyncExternalStore } from 'react';

export interface Revised {
  /** Of the slide. */
  id: string;
  number: number;
}

const key = 'duibiao.revised';

/** The store of this window alone; a page may be forbidden to keep anything, and the prerendered one has none. */
function kept(): Revised | null {
  try {
    const [, id = '', number = ''] =
      /^([\w-]{1,40}) (\d{1,3})$/.exec(sessionStorage.getItem(key) ?? '') ?? [];
    return id === '' ? null : { id, number: Number(number) };
  } catch {
    return null;
  }
}

function keep(next: Revised | null): void {
  try {
    if (next) sessionStorage.setItem(key, `${next.id} ${next.number}`);
    else sessionStorage.removeItem(key);
  } catch {
    // It is known until the page is left.
  }
}

let revised = kept();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function setRevised(next: Revised | null): void {
  revised = next;
  keep(next);
  for (const listener of listeners) listener();
}

export const useRevised = () =>
  useSyncExternalStore(
    subscribe,
    () => revised,
    () => null,
  );

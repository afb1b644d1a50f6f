/** The table engine without its adapter's stores: whoever asks gives it all state, and nothing changes by itself. */
import type { constructTable } from '@tanstack/table-core';

type Reactivity = NonNullable<Parameters<typeof constructTable>[0]['features']['coreReactivityFeature']>;

const nothingToEnd = { unsubscribe: () => undefined };

/** Atoms that hold and compute, with nobody to tell. */
export const unobserved: Reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => undefined,
  createWritableAtom: <T>(initial: T) => {
    let value = initial;
    return {
      get: () => value,
      set: (next: T | ((previous: T) => T)) => {
        value = typeof next === 'function' ? (next as (previous: T) => T)(value) : next;
      },
      subscribe: () => nothingToEnd,
    };
  },
  createReadonlyAtom: (compute) => ({ get: compute, subscribe: () => nothingToEnd }),
  untrack: (run) => run(),
  batch: (run) => run(),
  schedule: (run) => run(),
};

/** Holds what the user chose. Nothing derived is ever stored here. */
import { createStore } from 'zustand/vanilla';
import type { DatasetDetails } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Dropped } from '../selection/address';
import { defaultSelection, type Selection } from '../selection/selection';

export interface State {
  index: DatasetIndex;
  /** Evidence, notes and definitions; null until they have been loaded. */
  details: DatasetDetails | null;
  /** The details could not be loaded. */
  detailsFailed: boolean;
  selection: Selection;
  /** Parts of the last address that were not understood. */
  dropped: readonly Dropped[];
}

export function createState(index: DatasetIndex) {
  return createStore<State>()(() => ({
    index,
    details: null,
    detailsFailed: false,
    selection: defaultSelection(index.rows),
    dropped: [],
  }));
}

export type Store = ReturnType<typeof createState>;

export function change(store: Store, by: (selection: Selection) => Selection): void {
  store.setState((state) => ({ selection: by(state.selection) }));
}

/** Holds what the user chose, and the data it is about. Nothing derived from the choice is ever stored here. */
import { createStore } from 'zustand/vanilla';
import type { DatasetDetails } from '../dataset/dataset';
import { indexRows, type DatasetIndex } from '../dataset/indexDataset';
import { withSupplement } from '../dataset/withSupplement';
import type { Dropped } from '../selection/address';
import { defaultSelection, type Selection } from '../selection/selection';

export interface State {
  /** The core documents. */
  core: DatasetIndex;
  /** The core with the supplementary sources; null until the details have been loaded. */
  full: DatasetIndex | null;
  /** Evidence, notes and definitions; null until they have been loaded. */
  details: DatasetDetails | null;
  /** The details could not be loaded. */
  detailsFailed: boolean;
  selection: Selection;
  /** Parts of the last address that were not understood. */
  dropped: readonly Dropped[];
}

export function createState(core: DatasetIndex) {
  return createStore<State>()(() => ({
    core,
    full: null,
    details: null,
    detailsFailed: false,
    selection: defaultSelection(core.rows),
    dropped: [],
  }));
}

export type Store = ReturnType<typeof createState>;

/** What is shown: the core alone, unless the supplement is switched on and there. */
export function indexShown({ selection, core, full }: State): DatasetIndex {
  return selection.supplement && full ? full : core;
}

export function change(store: Store, by: (selection: Selection) => Selection): void {
  store.setState((state) => ({ selection: by(state.selection) }));
}

export function addDetails(store: Store, details: DatasetDetails): void {
  const { core } = store.getState();
  const full = indexRows(withSupplement(core.rows, details.supplement));
  store.setState({ details, full, detailsFailed: false });
}

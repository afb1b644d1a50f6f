/** Holds what the user chose, and the data it is about. Nothing derived from the choice is ever stored here. */
import { createStore } from 'zustand/vanilla';
import type { DatasetDetails } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { indexesWith, indexWith, type Indexes } from '../dataset/indexes';
import type { Dropped } from '../selection/address';
import { asideViews, defaultSelection, type Selection } from '../selection/selection';

export interface State extends Indexes {
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
    all: null,
    details: null,
    detailsFailed: false,
    selection: defaultSelection(core.rows),
    dropped: [],
  }));
}

export type Store = ReturnType<typeof createState>;

export function indexShown(state: State): DatasetIndex {
  const { supplement, view } = state.selection;
  return indexWith({ supplement, asides: asideViews.includes(view) }, state);
}

export function change(store: Store, by: (selection: Selection) => Selection): void {
  store.setState((state) => ({ selection: by(state.selection) }));
}

export function addDetails(store: Store, details: DatasetDetails): void {
  store.setState({ details, ...indexesWith(store.getState().core, details), detailsFailed: false });
}

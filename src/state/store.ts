/** Holds what the user chose, and the data it is about. Nothing derived from the choice is ever stored here. */
import { createStore } from 'zustand/vanilla';
import type { DatasetDetails } from '../dataset/dataset';
import { indexRows, type DatasetIndex } from '../dataset/indexDataset';
import { withAsides } from '../dataset/withAsides';
import { withSupplement } from '../dataset/withSupplement';
import type { Dropped } from '../selection/address';
import { asideViews, defaultSelection, type Selection } from '../selection/selection';

export interface State {
  /** The core documents. */
  core: DatasetIndex;
  /** The core with the supplementary sources; null until the details have been loaded. */
  full: DatasetIndex | null;
  /** Both with the asides of the documents. */
  all: { core: DatasetIndex; full: DatasetIndex } | null;
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

interface Wanted {
  supplement: boolean;
  asides: boolean;
}

/** The statements wanted, as far as they are there: the core alone until the details have come. */
export function indexWith({ supplement, asides }: Wanted, { core, full, all }: State): DatasetIndex {
  const from = asides && all ? all : { core, full };
  return (supplement ? from.full : null) ?? from.core;
}

export function indexShown(state: State): DatasetIndex {
  const { supplement, view } = state.selection;
  return indexWith({ supplement, asides: asideViews.includes(view) }, state);
}

export function change(store: Store, by: (selection: Selection) => Selection): void {
  store.setState((state) => ({ selection: by(state.selection) }));
}

export function addDetails(store: Store, details: DatasetDetails): void {
  const { core } = store.getState();
  const full = indexRows(withSupplement(core.rows, details.supplement));
  const all = {
    core: indexRows(withAsides(core.rows, details)),
    full: indexRows(withAsides(full.rows, details)),
  };
  store.setState({ details, full, all, detailsFailed: false });
}

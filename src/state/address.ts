/** Keeps the store and the address in step, both ways. The one place that touches the history. */
import type { DatasetRows } from '../dataset/dataset';
import { indexWith } from '../dataset/indexes';
import { asksForAsides, asksForSupplement, encodeAddress, parseAddress } from '../selection/address';
import { dropUnknown } from '../selection/dropUnknown';
import type { Selection } from '../selection/selection';
import { indexShown, type State, type Store } from './store';

/**
 * Typing, picking, turning slides, and stepping through or closing the evidence, replace the entry; every other change is one step of “back”.
 * So one “back” leaves the evidence, however many statements were looked at.
 */
function isSmall(before: Selection, after: Selection): boolean {
  const changed = (Object.keys(after) as (keyof Selection)[]).filter((key) => before[key] !== after[key]);
  const [only, another] = changed;
  const isEvidence = (only === 'fact' || only === 'part' || only === 'document') && before[only] !== null;
  // Picking goes row by row, and a column's filter may be typed.
  const isTyped =
    only === 'query' || only === 'find' || (only === 'where' && before.where.length === after.where.length);
  return another === undefined && (isTyped || only === 'picked' || only === 'slide' || isEvidence);
}

/** What an address may name: the supplement and asides only where it asks for them, once they are there. */
function rowsNamed(hash: string, state: State): DatasetRows {
  return indexWith({ supplement: asksForSupplement(hash), asides: asksForAsides(hash) }, state).rows;
}

/** Whether an address names what is not there yet; it is read again when the details have come. */
export function isWaiting(hash: string, { full, detailsFailed }: State): boolean {
  return (asksForSupplement(hash) || asksForAsides(hash)) && full === null && !detailsFailed;
}

export function readAddress(store: Store, hash: string): void {
  const state = store.getState();
  const { selection, dropped } = parseAddress(hash, rowsNamed(hash, state));
  store.setState({ selection, dropped: isWaiting(hash, state) ? [] : dropped });
  checkNames(store);
}

/** Leaves out what the address took on trust and the details, once they are there, do not know. */
export function checkNames(store: Store): void {
  const state = store.getState();
  if (state.details === null) return;
  const { systems, sectors } = state.details;
  const all = [...indexShown(state).rows.systems, ...systems];
  const { selection, dropped } = dropUnknown(state.selection, { systems: all, sectors });
  if (dropped.length > 0) store.setState({ selection, dropped: [...state.dropped, ...dropped] });
}

/**
 * Takes from an address that was waiting what only the supplement knows. What was changed in the meantime stays; it
 * is written to the address now.
 */
export function resumeAddress(store: Store, hash: string): void {
  const state = store.getState();
  const { selection, dropped } = parseAddress(hash, rowsNamed(hash, state));
  const { fact, document, systems } = state.selection;
  store.setState({
    selection: {
      ...state.selection,
      fact: fact ?? selection.fact,
      document: document ?? selection.document,
      systems: systems.length > 0 ? systems : selection.systems,
    },
    dropped,
  });
}

const addressOf = (state: State) => encodeAddress(state.selection, indexShown(state).rows);

/** Kept with the entry that the page was opened at, and with those put upon it. */
const firstEntry = 'duibiao-first';
const laterEntry = 'duibiao';

/** Whether “back” stays within the page. */
export const canGoBack = ({ history }: Window): boolean => history.state === laterEntry;

/** Follows back, forward and edited addresses; writes every change of the selection. Returns how to stop. */
export function syncAddress(store: Store, window: Window): () => void {
  const mark = (entry: string) => {
    if (window.history.state === null) window.history.replaceState(entry, '');
  };
  mark(firstEntry);
  const follow = () => {
    const state = store.getState();
    // A link within the page puts an entry upon the one it was followed from.
    mark(laterEntry);
    // What was not understood of one address is no longer true of the next.
    const isAnother = window.location.hash !== addressOf(state) || state.dropped.length > 0;
    if (isAnother) readAddress(store, window.location.hash);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.selection === previous.selection) return;
    const address = addressOf(state);
    const current = window.location.hash;
    if (address === current || (current === '' && address === '#/compare')) return;
    // What the address says already (back, forward, a pasted link) is not a step of its own.
    const rows = rowsNamed(current, state);
    if (isWaiting(current, state) || encodeAddress(parseAddress(current, rows).selection, rows) === address)
      return;
    const { history } = window;
    if (isSmall(previous.selection, state.selection)) history.replaceState(history.state, '', address);
    else history.pushState(laterEntry, '', address);
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}

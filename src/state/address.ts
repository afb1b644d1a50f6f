/** Keeps the store and the address in step, both ways. The one place that touches the history. */
import { encodeAddress, parseAddress } from '../selection/address';
import type { Selection } from '../selection/selection';
import type { Store } from './store';

/** Typing replaces the entry; every other change is one step of “back”. */
function isTyping(before: Selection, after: Selection): boolean {
  const changed = (Object.keys(after) as (keyof Selection)[]).filter((key) => before[key] !== after[key]);
  return changed.length === 1 && changed[0] === 'query';
}

export function readAddress(store: Store, hash: string): void {
  const { selection, dropped } = parseAddress(hash, store.getState().index.rows);
  store.setState({ selection, dropped });
}

/** Follows back, forward and edited addresses; writes every change of the selection. Returns how to stop. */
export function syncAddress(store: Store, window: Window): () => void {
  const { rows } = store.getState().index;
  const follow = () => {
    const { selection, dropped } = store.getState();
    // What was not understood of one address is no longer true of the next.
    const isAnother = window.location.hash !== encodeAddress(selection, rows) || dropped.length > 0;
    if (isAnother) readAddress(store, window.location.hash);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.selection === previous.selection) return;
    const address = encodeAddress(state.selection, rows);
    const current = window.location.hash;
    if (address === current || (current === '' && address === '#/compare')) return;
    // What the address says already (back, forward, a pasted link) is not a step of its own.
    if (encodeAddress(parseAddress(current, rows).selection, rows) === address) return;
    if (isTyping(previous.selection, state.selection)) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}

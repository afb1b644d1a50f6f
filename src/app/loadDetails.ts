import type { Store } from '../state/store';

/** Safari has no idle callback; a short wait after the first paint serves as well. */
const idleWaitMs = 200;

/** Fetches evidence, notes and definitions once the first view has settled, or at once when evidence is open. */
export function loadDetails(store: Store): void {
  const load = () => {
    import('virtual:data-details').then(
      ({ default: details }) => store.setState({ details, detailsFailed: false }),
      () => store.setState({ detailsFailed: true }),
    );
  };
  if (store.getState().selection.fact !== null) load();
  else if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, idleWaitMs);
}

import { isWaiting, resumeAddress } from '../state/address';
import { addDetails, type Store } from '../state/store';
import { whenIdle } from '../ui/whenIdle';

/**
 * Fetches evidence, notes, definitions and the supplement once the first view has settled, or at once when the
 * address asks for evidence or the supplement, which is then read again.
 */
export function loadDetails(store: Store): void {
  const load = () => {
    const hash = window.location.hash;
    const wasWaiting = isWaiting(hash, store.getState());
    import('virtual:data-details').then(
      ({ default: details }) => {
        addDetails(store, details);
        if (wasWaiting) resumeAddress(store, hash);
      },
      () => store.setState({ detailsFailed: true }),
    );
  };
  const { fact, supplement } = store.getState().selection;
  if (fact !== null || supplement) load();
  else whenIdle(load);
}

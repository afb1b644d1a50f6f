import { checkNames, isWaiting, resumeAddress } from '../state/address';
import { addDetails, type Store } from '../state/store';
import { whenIdle } from '../ui/whenIdle';
import { needsDetails } from './views';

/**
 * Fetches evidence, notes, definitions, industries and the supplement once the first view has settled, or at once when
 * the address asks for any of them; then what it names is read again. Resolves when that is done, or has failed.
 */
export function loadDetails(store: Store): Promise<void> {
  const load = () => {
    const hash = window.location.hash;
    const wasWaiting = isWaiting(hash, store.getState());
    return import('virtual:data-details').then(
      ({ default: details }) => {
        addDetails(store, details);
        if (wasWaiting) resumeAddress(store, hash);
        checkNames(store);
      },
      () => store.setState({ detailsFailed: true }),
    );
  };
  const { selection } = store.getState();
  if (selection.fact !== null || selection.supplement || needsDetails(selection)) return load();
  return new Promise((resolve) => whenIdle(() => resolve(load())));
}

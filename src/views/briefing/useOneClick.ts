import { briefOn } from '../../deck/oneClick';
import { useScreen } from '../../parts/screen';
import { useDeck, useMaterial } from '../../parts/useDeck';
import { openSlide } from '../../selection/briefingChanges';
import type { Selection } from '../../selection/selection';
import type { Outcome } from './outcome';

/** Makes a deck of the present selection in place of the one there is, and says what was left out and why. */
export function useOneClick(selection: Selection, onDone: (outcome: Outcome) => void): () => void {
  const { change } = useScreen();
  const { store } = useDeck();
  const material = useMaterial();
  return () => {
    if (!material) return;
    const { deck, leftOut } = briefOn(selection, material, store.today());
    if (deck.slides.length > 0) {
      store.change('one-click', ({ aspect, minutes }) => ({ ...deck, aspect, minutes }));
      change(openSlide(1));
    }
    onDone({ kind: 'made', pages: deck.slides.length, leftOut });
  };
}

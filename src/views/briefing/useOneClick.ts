import { useState } from 'react';
import { briefOn } from '../../deck/oneClick';
import { countOwnWords } from '../../deck/ownWords';
import { useScreen } from '../../parts/screen';
import { useDeck, useMaterial } from '../../parts/useDeck';
import { openSlide } from '../../selection/briefingChanges';
import type { Selection } from '../../selection/selection';
import type { Outcome } from './outcome';

export interface OneClicking {
  /** How many slides with words of one’s own would go; null where nothing is asked. */
  asking: number | null;
  ask: () => void;
  make: () => void;
  leave: () => void;
}

/**
 * Makes a deck of the present selection in place of the one there is, and says what was left out and why. It asks first
 * where that one holds what somebody wrote.
 */
export function useOneClick(selection: Selection, onDone: (outcome: Outcome) => void): OneClicking {
  const { change } = useScreen();
  const { store } = useDeck();
  const material = useMaterial();
  const [asking, setAsking] = useState<number | null>(null);
  const make = () => {
    setAsking(null);
    if (!material) return;
    const isInstead = store.getState().history.present.slides.length > 0;
    const { deck, leftOut } = briefOn(selection, material, store.today());
    if (deck.slides.length > 0) {
      store.change('one-click', ({ aspect, minutes }) => ({ ...deck, aspect, minutes }));
      change(openSlide(1));
    }
    onDone({ kind: 'made', pages: deck.slides.length, leftOut, isInstead });
  };
  const ask = () => {
    if (!material) return;
    const own = countOwnWords(store.getState().history.present.slides);
    if (own > 0) setAsking(own);
    else make();
  };
  return { asking, ask, make, leave: () => setAsking(null) };
}

import { lazy, Suspense, useEffect } from 'react';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import { encodeAddress } from '../../selection/address';
import { briefingModes, modeIn, type Selection } from '../../selection/selection';
import { Editor } from './Editor';

const Show = lazy(() => import('./show/Show').then((module) => ({ default: module.Show })));
const Presenter = lazy(() => import('./show/Presenter').then((module) => ({ default: module.Presenter })));

/** The deck to be worked on, shown to a room, or followed by who speaks. */
export function BriefingView({ selection }: { selection: Selection }) {
  const { index } = useScreen();
  const { deck } = useDeck();
  const mode = modeIn(selection, briefingModes);
  // There is nothing to show: one is asked to make a deck. “Back” does not lead here again.
  const isNothing = mode === 'show' && deck.slides.length === 0;
  useEffect(() => {
    if (isNothing) window.location.replace(encodeAddress({ ...selection, mode: null }, index.rows));
  }, [isNothing, selection, index]);
  if (mode === 'edit' || isNothing) return <Editor selection={selection} />;
  return (
    <Suspense fallback={<main tabIndex={-1} aria-busy="true" />}>
      {mode === 'show' ? <Show selection={selection} /> : <Presenter selection={selection} />}
    </Suspense>
  );
}

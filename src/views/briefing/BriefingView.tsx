import { lazy, Suspense } from 'react';
import { useDeck } from '../../parts/useDeck';
import { briefingModes, modeIn, type Selection } from '../../selection/selection';
import { Editor } from './Editor';
import { PrintDeck } from './show/PrintDeck';

const Show = lazy(() => import('./show/Show').then((module) => ({ default: module.Show })));
const Presenter = lazy(() => import('./show/Presenter').then((module) => ({ default: module.Presenter })));

/** The deck to be worked on, shown to a room, or followed by who speaks; on paper the deck alone. */
export function BriefingView({ selection }: { selection: Selection }) {
  const { deck } = useDeck();
  const mode = modeIn(selection, briefingModes);
  return (
    <>
      <Suspense fallback={<main tabIndex={-1} aria-busy="true" />}>
        {mode === 'edit' && <Editor selection={selection} />}
        {mode === 'show' && <Show selection={selection} />}
        {mode === 'presenter' && <Presenter selection={selection} />}
      </Suspense>
      {mode !== 'presenter' && <PrintDeck deck={deck} />}
    </>
  );
}

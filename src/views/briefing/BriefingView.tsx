import { lazy, Suspense } from 'react';
import { briefingModes, modeIn, type Selection } from '../../selection/selection';
import { Editor } from './Editor';

const Show = lazy(() => import('./show/Show').then((module) => ({ default: module.Show })));
const Presenter = lazy(() => import('./show/Presenter').then((module) => ({ default: module.Presenter })));

/** The deck to be worked on, shown to a room, or followed by who speaks. */
export function BriefingView({ selection }: { selection: Selection }) {
  const mode = modeIn(selection, briefingModes);
  if (mode === 'edit') return <Editor selection={selection} />;
  return (
    <Suspense fallback={<main tabIndex={-1} aria-busy="true" />}>
      {mode === 'show' ? <Show selection={selection} /> : <Presenter selection={selection} />}
    </Suspense>
  );
}

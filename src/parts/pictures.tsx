/**
 * The drawings on the screen that can be taken away. Each registers while it is shown, so that the control beside it and
 * the menu of the bar offer the same pictures; what makes them is fetched when one is asked for.
 */
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Subject } from '../deck/deck';
import { Menu } from '../ui/Menu';
import { AddToBriefing } from './AddToBriefing';
import { useScreen } from './screen';
import type { PictureSource } from './takePicture';

const PictureChoices = lazy(() =>
  import('./PictureChoices').then((module) => ({ default: module.PictureChoices })),
);

const none: readonly PictureSource[] = [];
let shown = none;
const listeners = new Set<() => void>();

function set(sources: readonly PictureSource[]): void {
  shown = sources;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/**
 * Offers a picture for as long as its drawing is shown.
 * @public
 */
export function usePicture({ id, name, build }: PictureSource): void {
  const latest = useRef(build);
  useEffect(() => {
    latest.current = build;
  });
  useEffect(() => {
    const source: PictureSource = { id, name, build: () => latest.current() };
    set([...shown, source]);
    return () => set(shown.filter((one) => one !== source));
  }, [id, name]);
}

/**
 * The pictures of what is on the screen, in the order in which they came.
 * @public
 */
export const usePictures = (): readonly PictureSource[] =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );

interface TakesProps extends PictureSource {
  subject: Subject;
  /** What the slide is called where it is not the drawing itself. */
  slide?: string;
}

/** The controls beside a drawing: it becomes a slide, or a picture. */
export function PictureMenu({ subject, slide, ...source }: TakesProps) {
  const { text } = useScreen();
  usePicture(source);
  const label = (
    <>
      {text.picture}
      <span className="sr"> {source.name}</span>
    </>
  );
  return (
    <div className="takes">
      <AddToBriefing subject={subject} name={slide ?? source.name} isNamed={slide !== undefined} />
      <Menu className="picture-menu" label={label}>
        <Suspense>
          <PictureChoices build={source.build} />
        </Suspense>
      </Menu>
    </div>
  );
}

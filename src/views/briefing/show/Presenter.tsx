import { useDeck, usePages } from '../../../parts/useDeck';
import { SlideView } from '../../../parts/SlideView';
import type { Selection } from '../../../selection/selection';

/** Notes, next slide and clock, in step with the show. */
export function Presenter({ selection }: { selection: Selection }) {
  const { deck } = useDeck();
  const pages = usePages(deck);
  const page = pages[selection.slide - 1] ?? pages[0];
  return <main tabIndex={-1}>{page && <SlideView page={page} aspect={deck.aspect} />}</main>;
}

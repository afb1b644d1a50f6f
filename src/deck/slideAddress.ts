/** What of a selection a slide keeps: the state of its view, without what is open beside it and how the page looks. */
import type { DatasetRows } from '../dataset/dataset';
import { encodeAddress } from '../selection/address';
import { defaultSelection, type Selection } from '../selection/selection';
import type { Deck, Subject } from './deck';

export function slideAddress(subject: Subject, selection: Selection, rows: DatasetRows): string {
  const { lang, look, slide, document } = defaultSelection(rows);
  return encodeAddress(
    {
      ...selection,
      lang,
      look,
      slide,
      document,
      fact: subject.kind === 'evidence' ? (subject.id ?? selection.fact) : null,
      part: subject.kind === 'part' ? (subject.id ?? selection.part) : null,
      picked: subject.kind === 'facts' ? selection.picked : '',
    },
    rows,
  );
}

/** Where a deck shows the same already, from zero; -1 where it does not. */
export const placeOf = ({ slides }: Deck, subject: Subject, address: string): number =>
  slides.findIndex(
    (slide) =>
      slide.address === address && slide.subject.kind === subject.kind && slide.subject.id === subject.id,
  );

/** What a press on “add to briefing” does, and how it is said. */
import { dueYear, timelineOf } from '../analysis/timeline';
import { addSlide } from '../deck/changes';
import { isFixed, limits, type Subject } from '../deck/deck';
import { placeOf, slideAddress } from '../deck/slideAddress';
import type { DatasetIndex } from '../dataset/indexDataset';
import { briefingTexts } from '../i18n/briefing';
import type { Language } from '../i18n/language';
import { encodeAddress } from '../selection/address';
import { openSlide } from '../selection/briefingChanges';
import type { Selection } from '../selection/selection';
import { deckStore } from '../state/deckStore';

export interface Added {
  /** Number of the slide. */
  slide: number;
  text: string;
  href: string;
}

/** The year that a list of what falls due shows is kept: left open, it would move on with the clock. */
function withYear({ kind }: Subject, selection: Selection, index: DatasetIndex): Selection {
  if (kind !== 'due' || selection.year !== null) return selection;
  const timeline = timelineOf(selection, index);
  return { ...selection, year: dueYear(timeline, selection, index, new Date().getFullYear()).year };
}

/** The same is not added twice: it is shown where it is. */
export function keepAsSlide(
  subject: Subject,
  selection: Selection,
  { index, lang }: { index: DatasetIndex; lang: Language },
): Added {
  const { rows } = index;
  const texts = briefingTexts[lang];
  const store = deckStore();
  store.setAbout({ dataset: rows.name, version: rows.version });
  const address = slideAddress(subject, withYear(subject, selection, index), rows);
  const before = store.getState().history.present;
  const at = placeOf(before, subject, address);
  if (at < 0) {
    store.change(
      'add',
      addSlide({ subject, address, added: { date: store.today(), version: rows.version } }),
    );
  }
  const { history, trouble } = store.getState();
  const { slides } = history.present;
  const isFull = before.slides.length === limits.slides;
  // A new slide stands before the sources.
  const slide = at >= 0 ? at + 1 : isFixed({ subject }) ? slides.length : slides.length - 1;
  const said = () => {
    if (isFixed({ subject })) return texts.sourcesLast(slide);
    if (at >= 0) return texts.addedBefore(slide);
    if (isFull) return texts.full(limits.slides);
    return texts.added(slide);
  };
  return {
    slide,
    text: trouble === 'not-saved' ? `${said()}${texts.butNotSaved}` : said(),
    href: encodeAddress(openSlide(slide)(selection), rows),
  };
}

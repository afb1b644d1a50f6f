/** What a press on “add to briefing” does, and how it is said. */
import { dueYear, timelineOf } from '../analysis/timeline';
import { addSlide } from '../deck/changes';
import { isFixed, limits, type Subject } from '../deck/deck';
import { makeSlide, type Material, rowsNamed } from '../deck/pages';
import { placeOf, slideAddress } from '../deck/slideAddress';
import type { DatasetDetails } from '../dataset/dataset';
import { type Indexes, indexesWith, indexWith } from '../dataset/indexes';
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

/** What is at hand when the control is pressed; the details may be on their way. */
export interface AtHand extends Indexes {
  details: DatasetDetails | null;
  lang: Language;
}

/** All that a slide is made of: what the page has not read yet is waited for. */
async function materialOf({ lang, ...have }: AtHand): Promise<Material> {
  const thisYear = new Date().getFullYear();
  if (have.details && have.full && have.all) return { ...have, details: have.details, lang, thisYear };
  const { default: details } = await import('virtual:data-details');
  return { core: have.core, ...indexesWith(have.core, details), details, lang, thisYear };
}

/** The year that a list of what falls due shows is kept: left open, it would move on with the clock. */
function withYear({ kind }: Subject, selection: Selection, material: Material): Selection {
  if (kind !== 'due' || selection.year !== null) return selection;
  const index = indexWith({ supplement: selection.supplement, asides: false }, material);
  const timeline = timelineOf(selection, index);
  return { ...selection, year: dueYear(timeline, selection, index, material.thisYear).year };
}

/**
 * The same is not added twice: it is shown where it is. What cannot be drawn is not added: the reason is said instead.
 */
export async function keepAsSlide(
  subject: Subject,
  selection: Selection,
  atHand: AtHand,
): Promise<Added | string> {
  const material = await materialOf(atHand);
  const texts = briefingTexts[material.lang];
  const { rows } = material.core;
  const known = rowsNamed(selection, material);
  const address = slideAddress(subject, withYear(subject, selection, material), known);
  const { made } = makeSlide({ subject, address }, material);
  if (!made.ok) return texts.notAdded(made.reason);
  const store = deckStore();
  store.setAbout({ dataset: rows.name, version: rows.version });
  const before = store.getState().history.present;
  const at = placeOf(before, subject, address, rowsNamed({ supplement: true }, material));
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
    href: encodeAddress(openSlide(slide)(selection), known),
  };
}

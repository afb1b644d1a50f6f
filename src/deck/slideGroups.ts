import type { Language } from '../i18n/language';
import { isFixed, type Slide } from './deck';
import { sectionName } from './sections';

export interface SlideGroup {
  /** Null for slides in front of the first section, and for the sources behind the last. */
  name: string | null;
  /** Of the slide that the section begins with. */
  first: string;
  count: number;
}

/** The sections of a deck, by the slide that each begins with. */
export function slideGroups(slides: readonly Slide[], lang: Language): ReadonlyMap<string, SlideGroup> {
  const groups = new Map<string, SlideGroup>();
  let open: SlideGroup | null = null;
  for (const slide of slides) {
    if (open === null || slide.section !== null || isFixed(slide)) {
      open = { name: sectionName(slide, lang), first: slide.id, count: 0 };
      groups.set(slide.id, open);
    }
    open.count += 1;
  }
  return groups;
}

/** What the presenter wrote on slides, and would miss. */
import { languages } from '../i18n/language';
import type { Slide } from './deck';
import { isProposed } from './notes';
import { makeSlide, type Material } from './pages';

/** Whether notes are one’s own: none of those that are proposed, in whichever language that was. */
function hasOwnNotes(slide: Slide, material: Material): boolean {
  if (slide.notes.trim() === '') return false;
  return !languages.some((lang) => {
    const { made, words } = makeSlide(slide, { ...material, lang });
    return made.ok && isProposed(slide.notes, made.content, words);
  });
}

/** How many slides have a headline or notes of one’s own. */
export const countOwnWords = (slides: readonly Slide[], material: Material): number =>
  slides.filter((slide) => slide.headline !== null || hasOwnNotes(slide, material)).length;

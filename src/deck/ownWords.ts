/** What the presenter wrote on slides, and would miss: notes by rule and proposed headlines are nobody’s own. */
import type { Slide } from './deck';

/** How many slides have a headline or notes of one’s own. */
export const countOwnWords = (slides: readonly Slide[]): number =>
  slides.filter(({ headline, notes }) => headline !== null || (notes ?? '').trim() !== '').length;

import { deckTexts } from '../i18n/deck';
import type { Language } from '../i18n/language';
import { type Deck, isFixed, type Slide } from './deck';

/** The name of the section that begins with a slide; null where none does. */
export const sectionName = ({ section }: Pick<Slide, 'section'>, lang: Language): string | null =>
  section === null || typeof section === 'string' ? section : deckTexts[lang].sections[section.rule];

/** The section that a slide stands in, by its number; empty where none has begun, and on the slides that make themselves. */
export function sectionAt({ slides }: Pick<Deck, 'slides'>, number: number, lang: Language): string {
  const slide = slides[number - 1];
  if (!slide || isFixed(slide)) return '';
  const begun = slides.slice(0, number).findLast(({ section }) => section !== null);
  return begun ? (sectionName(begun, lang) ?? '') : '';
}

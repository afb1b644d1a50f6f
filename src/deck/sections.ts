import { type Deck, isFixed } from './deck';

/** The section that a slide stands in, by its number; empty where none has begun, and on the slides that make themselves. */
export function sectionAt({ slides }: Pick<Deck, 'slides'>, number: number): string {
  const slide = slides[number - 1];
  if (!slide || isFixed(slide)) return '';
  return slides.slice(0, number).findLast(({ section }) => section !== null)?.section ?? '';
}

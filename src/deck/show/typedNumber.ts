/** The number of a slide as it is typed, digit by digit. */
import { limits } from '../deck';

const mostDigits = String(limits.slides).length;

/** What stands typed after one more digit: no zero in front, and no more digits than a number of a slide has. */
export const withDigit = (typed: string, digit: string): string =>
  `${typed}${digit}`.replace(/^0+/, '').slice(-mostDigits);

/** The slide that a typed number means; null where the deck has none of it. */
export function slideTyped(typed: string, count: number): number | null {
  const slide = Number(typed);
  return typed !== '' && slide >= 1 && slide <= count ? slide : null;
}

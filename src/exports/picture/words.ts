/** Words set on paper: measured by the table of widths, broken so that no line is wider than its room. */
import { textWidth } from '../../charts/textWidth';
import { paper, serif as serifFace } from './paper';
import { element, escapeXml } from './xml';

export interface Face {
  size: number;
  colour?: string;
  bold?: boolean;
  serif?: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Bold letters are wider than the table says; Han characters are not, but it errs on that side. */
const boldShare = 1.05;
/** The baseline stands so far below the middle of a line that the letters sit in it, in sizes. */
export const baselineShare = 0.36;

export const widthOf = (text: string, { size, bold }: Face): number =>
  textWidth(text, size) * (bold ? boldShare : 1);

/** Arial, from the space to the tilde, in thousandths of the size. */
const arial =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

/**
 * The width that a text most likely has, where `widthOf` says how wide it may be: what stands beside it is set by this
 * one, so that it does not stand off.
 */
export function likelyWidth(text: string, face: Face): number {
  if (!/^[ -~]*$/.test(text)) return widthOf(text, face);
  const codes = Array.from(text, (sign) => arial[(sign.codePointAt(0) ?? 0) - 32] ?? 0);
  return (codes.reduce((sum, one) => sum + one, 0) * face.size * (face.bold ? boldShare : 1)) / 1000;
}

/** A word cut into pieces that fit. */
export function cutWord(word: string, face: Face, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, face) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

const faceAttributes = ({ size, colour, bold, serif }: Face) => ({
  'font-size': size,
  'font-weight': bold ? 700 : undefined,
  'font-family': serif ? serifFace : undefined,
  fill: colour ?? paper.ink,
});

/** One line of text on its baseline; `more` follows it within the same element. */
export function textMarkup(
  text: string,
  x: number,
  y: number,
  face: Face,
  anchor: Anchor = 'start',
  more = '',
): string {
  const ends = anchor === 'start' ? undefined : anchor;
  return element('text', { x, y, 'text-anchor': ends, ...faceAttributes(face) }, escapeXml(text), more);
}

/** What follows a text in the same element, in a face of its own. */
export const spanMarkup = (text: string, face: Face, dx: number, dy: number): string =>
  element(
    'tspan',
    {
      dx: dx === 0 ? undefined : dx,
      dy: dy === 0 ? undefined : dy,
      ...faceAttributes(face),
      // Within a bold text, what is not bold has to say so.
      'font-weight': face.bold ? 700 : 400,
    },
    escapeXml(text),
  );

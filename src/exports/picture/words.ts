/** Words set on paper: measured by the table of widths, broken so that no line is wider than its room. */
import { textWidth, wrapText } from '../../charts/textWidth';
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

/** Tabs, line ends and what XML cannot carry have no width: they are gone before anything is measured. */
export const plainText = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '');

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

/** Lines no wider than `width`, whatever the text: a word wider than the room is cut. */
export function fitLines(text: string, face: Face, width: number): readonly string[] {
  const size = face.bold ? face.size * boldShare : face.size;
  return wrapText(plainText(text), size, width).flatMap((line) =>
    widthOf(line, face) > width ? cutWord(line, face, width) : [line],
  );
}

/** One line of text on its baseline. */
export function textMarkup(
  text: string,
  x: number,
  y: number,
  { size, colour, bold, serif }: Face,
  anchor: Anchor = 'start',
): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'font-family': serif ? serifFace : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: colour ?? paper.ink,
    },
    escapeXml(text),
  );
}

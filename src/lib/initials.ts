/** First letters of how Chinese is read: 株洲 is zz. Its dictionary is large; fetch this file where it is needed. */
import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();

/** As many characters as the text has; what is not Chinese stays, in lower case. */
export function initialsOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' });
  const characters = Array.from(text);
  // One reading a character, padded to its length in code units, so that places agree.
  const initials =
    read.length === characters.length
      ? characters
          .map((character, at) => (read[at]?.[0] ?? ' ').toLowerCase().padEnd(character.length))
          .join('')
      : text.toLowerCase();
  known.set(text, initials);
  return initials;
}

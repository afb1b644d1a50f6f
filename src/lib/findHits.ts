/** Where words sought stand in a text. */
import { escapePattern, foldInPlace } from './matches';

/** From and behind, in code units. */
export type Hit = readonly [number, number];

/** First letters of how Chinese is read, one a code unit of the text. */
export type Initials = (text: string) => string;

/** The words of a query, all of which have to be found. */
export const wordsOf = (query: string): readonly string[] =>
  query
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .split(/\s+/)
    .flatMap((word) => foldInPlace(word) || []);

const initialsPattern = /^[a-z]{2,}$/;

/** Whether words may be initials, which only a dictionary tells. */
export const needsInitials = (words: readonly string[]) => words.some((word) => initialsPattern.test(word));

/** Latin letters match from the start of a word, so that “AI” does not find “chain”. */
const patternOf = (word: string) => `${/^[a-z]/.test(word) ? '(?<![a-z])' : ''}${escapePattern(word)}`;

/** Where Chinese is read as the word; letters that stand for themselves are no initials. */
function readAs(word: string, text: string, initials: Initials): Hit | null {
  const read = initials(text);
  for (let from = read.indexOf(word); from >= 0; from = read.indexOf(word, from + 1)) {
    if (/^\p{Script=Han}+$/u.test(text.slice(from, from + word.length))) return [from, from + word.length];
  }
  return null;
}

/** A test for folded texts that hold the word, or are read as it where they are names. */
export function hasWord(word: string, initials: Initials | null): (text: string, isName: boolean) => boolean {
  const pattern = new RegExp(patternOf(word));
  const mayBeRead = initials !== null && initialsPattern.test(word);
  return (text, isName) =>
    pattern.test(text) || (mayBeRead && isName && readAs(word, text, initials) !== null);
}

/** Hits of the words in a text, in order and apart; by initials only where these are given and nothing else is found. */
export function findHits(text: string, words: readonly string[], initials: Initials | null): readonly Hit[] {
  const folded = foldInPlace(text);
  const hits = words.flatMap((word): Hit[] => {
    const found = [...folded.matchAll(new RegExp(patternOf(word), 'g'))];
    if (found.length > 0) return found.map(({ index }): Hit => [index, index + word.length]);
    const read = initials && initialsPattern.test(word) ? readAs(word, text, initials) : null;
    return read ? [read] : [];
  });
  const apart: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = apart.at(-1);
    if (last && hit[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], hit[1])];
    else apart.push(hit);
  }
  return apart;
}

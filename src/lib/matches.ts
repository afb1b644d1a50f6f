/** Full-width as half-width, no thousands separators, lower case. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .toLowerCase();

/** The same, character for character, so that places in the result are places in the text. */
export const foldInPlace = (text: string) =>
  text.replace(/[^\0-\x60\x7b-\x7f]|[A-Z]/g, (sign) => {
    const plain = sign.normalize('NFKC').toLowerCase();
    return plain.length === sign.length ? plain : sign;
  });

export const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A test for texts that hold the query. Latin letters match from the start of a word, so that “AI” does not find
 * “chain”; Chinese and figures match anywhere. An empty query matches everything.
 */
export function matcherOf(query: string): (text: string) => boolean {
  const wanted = folded(query.trim());
  if (wanted === '') return () => true;
  const startsAWord = /^[a-z]/.test(wanted);
  const pattern = new RegExp(`${startsAWord ? '(?<![a-z])' : ''}${escapePattern(wanted)}`);
  return (text) => pattern.test(folded(text));
}

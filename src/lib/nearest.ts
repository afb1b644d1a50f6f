/** Longer words are not compared: their distance costs the product of both lengths. */
const longest = 64;

/** Levenshtein distance: how many single-character edits turn one word into the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}

/**
 * The candidate that the word was probably meant to be, or undefined when none is near: more than half
 * of the word would have to change. The first of equally near ones wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > longest) return undefined;
  let best: string | undefined;
  let bestDistance = Math.ceil(word.length / 2) + 1;
  for (const candidate of candidates) {
    if (candidate.length > longest || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const edits = distance(word, candidate);
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

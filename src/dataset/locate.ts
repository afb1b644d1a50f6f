/** A stretch of a text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Every place where the words stand; places do not overlap, as when counting by hand. */
export function occurrencesOf(text: string, words: string): Range[] {
  const found: Range[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

const digit = /[0-9０-９.．]/;

/**
 * Where the figure stands inside its phrase, from the start of the phrase: its first place that does not cut a
 * longer number in two, so that “5家” is not found in “15家”.
 */
export function figureIn(phrase: string, figure: string): Range | undefined {
  const startsWithDigit = /^[0-9０-９]/.test(figure);
  const endsWithDigit = /[0-9０-９]$/.test(figure);
  return occurrencesOf(phrase, figure).find(({ start, end }) => {
    const cutsBefore = startsWithDigit && digit.test(phrase.charAt(start - 1));
    const cutsBehind = endsWithDigit && /^[.．]?[0-9０-９]/.test(phrase.slice(end));
    return !cutsBefore && !cutsBehind;
  });
}

export interface Position {
  line: number;
  column: number;
}

/** Offsets to lines and columns, both from 1; a column counts UTF-16 units. */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

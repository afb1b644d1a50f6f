/** Widths of a table’s columns: no word is broken that has room, and what is left goes to where it saves most lines. */
import { pieces, textWidth, wrapText } from '../../charts/textWidth';

/** Chinese may break after any character, but a column of single characters is not read: a few stay together. */
const charactersTogether = 4;
/** A table of more than so many lines takes the second size, where that saves so much of its height. */
const longTable = { lines: 50, saved: 0.25 };

/** As programs break Chinese: also behind full-width punctuation that letters or digits follow. */
const wholes = (text: string): readonly string[] =>
  pieces(text).flatMap((piece) => piece.split(/(?<=[，。、；：！？）》”])|(?=[（《“])/u));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface Room {
  /** Of all columns together, in points. */
  width: number;
  /** Letters, in points; the largest that leaves words whole is taken, else the smallest; in long tables the second. */
  sizes: readonly [number, ...number[]];
  /** At both sides of a cell together. */
  padding: number;
}

export interface Columns {
  widths: readonly number[];
  size: number;
}

function fitted(least: readonly number[], wished: readonly number[], width: number): readonly number[] {
  const short = sum(least);
  // Even words have no room: each column gives way by the same share.
  if (short >= width) return least.map((one) => (one / short) * width);
  const long = sum(wished);
  if (long <= width) return wished.map((one) => (one / long) * width);
  const share = (width - short) / (long - short);
  return wished.map((one, at) => (least[at] ?? 0) + (one - (least[at] ?? 0)) * share);
}

/** Of what a column may give to another at once, in letters: one alone seldom saves a line. */
const gifts = [1, 2, 4, 8];

/** Columns give to each other as long as the rows together become lower by it. */
function lowered(
  columns: readonly (readonly string[])[],
  start: readonly number[],
  least: readonly number[],
  { size, padding }: { size: number; padding: number },
): { widths: readonly number[]; lines: number } {
  const counted = columns.map(() => new Map<number, readonly number[]>());
  const linesIn = (at: number, width: number): readonly number[] => {
    const known = counted[at]?.get(width);
    if (known) return known;
    const lines = (columns[at] ?? []).map((text) => wrapText(text, size, width - padding).length);
    counted[at]?.set(width, lines);
    return lines;
  };
  const heightOf = (widths: readonly number[]) => {
    const lines = widths.map((width, at) => linesIn(at, width));
    return sum((lines[0] ?? []).map((_, row) => Math.max(...lines.map((own) => own[row] ?? 0))));
  };
  const given = (widths: readonly number[], from: number, to: number, gift: number) =>
    widths.map((width, at) => (at === from ? width - gift : at === to ? width + gift : width));
  let widths = start;
  let height = heightOf(widths);
  for (;;) {
    let best: readonly number[] | null = null;
    for (const gift of gifts.map((letters) => letters * size))
      for (const [from, width] of widths.entries()) {
        if (width - gift < (least[from] ?? 0)) continue;
        for (const to of widths.keys()) {
          if (to === from) continue;
          const tried = given(widths, from, to, gift);
          const own = heightOf(tried);
          if (own < height) [best, height] = [tried, own];
        }
      }
    if (!best) return { widths, lines: height };
    widths = best;
  }
}

/** `columns` holds the texts of each column, its head among them. */
export function columnWidths(columns: readonly (readonly string[])[], room: Room): Columns {
  const { width, sizes, padding } = room;
  const measured = sizes.map((size) => {
    const measure = (text: string) => textWidth(text.trimEnd(), size) + padding;
    const widest = (texts: readonly string[]) => Math.max(padding + size, ...texts.map(measure));
    const together = size * charactersTogether + padding;
    const wished = columns.map(widest);
    const least = columns.map((texts, at) =>
      Math.max(widest(texts.flatMap(wholes)), Math.min(wished[at] ?? 0, together)),
    );
    return { size, least, wished };
  });
  const fitting = measured.findIndex(({ least }) => sum(least) <= width);
  const at = fitting < 0 ? measured.length - 1 : fitting;
  const set = ({ least, wished, size }: (typeof measured)[number]) => ({
    ...lowered(columns, fitted(least, wished, width), least, { size, padding }),
    size,
  });
  const [chosen, second] = measured.slice(at, Math.max(at + 1, 2)).map(set);
  if (!chosen || columns.length === 0) return { widths: [], size: sizes[0] };
  const isLong = chosen.lines > longTable.lines;
  const saves = second && second.lines * second.size < chosen.lines * chosen.size * (1 - longTable.saved);
  const { widths, size } = isLong && saves ? second : chosen;
  return { widths, size };
}

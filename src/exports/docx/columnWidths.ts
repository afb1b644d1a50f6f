/** Widths of a table’s columns: no word is broken that has room, and what is left goes to where the text is. */
import { pieces, textWidth } from '../../charts/textWidth';

/** Chinese may break after any character, but a column of single characters is not read: a few stay together. */
const charactersTogether = 5;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface Room {
  /** Of all columns together, in points. */
  width: number;
  /** Letters, in points; the largest that leaves words whole is taken, else the smallest. */
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

/** `columns` holds the texts of each column, its head among them. */
export function columnWidths(columns: readonly (readonly string[])[], room: Room): Columns {
  const { width, sizes, padding } = room;
  const measured = sizes.map((size) => {
    const measure = (text: string) => textWidth(text.trimEnd(), size) + padding;
    const widest = (texts: readonly string[]) => Math.max(padding + size, ...texts.map(measure));
    const together = size * charactersTogether + padding;
    const wished = columns.map(widest);
    const least = columns.map((texts, at) =>
      Math.max(widest(texts.flatMap((text) => pieces(text))), Math.min(wished[at] ?? 0, together)),
    );
    return { size, least, wished };
  });
  const [first] = measured;
  const chosen = measured.find(({ least }) => sum(least) <= width) ?? measured.at(-1) ?? first;
  if (!chosen) return { widths: [], size: sizes[0] };
  return { widths: fitted(chosen.least, chosen.wished, width), size: chosen.size };
}

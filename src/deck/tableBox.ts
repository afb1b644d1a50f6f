/** A table on a slide: at most seven rows, set smaller before it is cut, and what is cut is counted. */
import type { Fill } from '../charts/markFill';
import type { Area, Box, Colour, Paragraph, TableCell, TableRow, TextRun } from './boxes';
import { sizes } from './frame';
import { heightOf, setParagraph, shortenedRuns, textBox, widestPart } from './setText';

export interface CellText {
  /** In the size of the table; in a list of them that size stands where it is 0. */
  paragraphs: readonly Paragraph[] | ((size: number) => readonly Paragraph[]);
  mark?: { place: string; fill: Fill; alt: string };
}

export interface TableText {
  /** Shares of the width, of any sum. */
  shares: readonly number[];
  head: readonly CellText[] | null;
  rows: readonly { cells: readonly CellText[]; isLast?: boolean }[];
  name: string;
  alt: string;
  /** Larger first; label, cell and key where not given. None is smaller than the key. */
  sizes?: readonly number[];
  /** Its rows stay as high as their text, whatever room there is. */
  isTight?: boolean;
}

const mostRows = 7;
const usualPadding = 10;
const leastPadding = 5;
const cellGap = 24;
const markShare = 0.84;

/** A cell of one text in the size of the table. */
export const cell = (text: string, more: Partial<TextRun> = {}, mark?: CellText['mark']): CellText => ({
  paragraphs: [{ runs: [{ text, size: 0, ...more }] }],
  ...(mark ? { mark } : {}),
});

const sized = ({ paragraphs }: CellText, size: number): readonly Paragraph[] =>
  typeof paragraphs === 'function'
    ? paragraphs(size)
    : paragraphs.map(({ runs, ...rest }) => ({
        ...rest,
        runs: runs.map((run) => (run.size === 0 ? { ...run, size } : run)),
      }));

interface Laid {
  rows: readonly TableRow[];
  columns: readonly number[];
  height: number;
}

interface Try {
  size: number;
  /** Rows shown. */
  most: number;
  /** Of each paragraph. */
  lines: number;
  /** Above and beneath the text of a row. */
  padding: number;
}

const indentOf = ({ mark }: CellText, size: number) => (mark ? Math.round(size * markShare + 12) : 0);

/** What each column needs so that no word is cut. */
function leastWidths({ head, rows, shares }: TableText, size: number): readonly number[] {
  const headSize = Math.min(size, sizes.key);
  const lines = [
    ...(head ? [{ cells: head, own: headSize }] : []),
    ...rows.slice(0, mostRows).map(({ cells }) => ({ cells, own: size })),
  ];
  return shares.map((_, at) =>
    Math.max(
      ...lines.map(({ cells, own }) => {
        const one = cells[at];
        if (!one) return 0;
        const widest = Math.max(0, ...sized(one, own).map(({ runs }) => widestPart(runs)));
        return Math.ceil(widest) + cellGap + indentOf(one, own);
      }),
    ),
  );
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Whether the columns stand beside each other without a word being cut, in the least size. */
export const fitsAcross = (table: TableText, width: number): boolean =>
  sumOf(leastWidths(table, table.sizes?.at(-1) ?? sizes.key)) <= width;

/** By their shares; a column that would cut a word takes room from those that have some. */
function columnWidths(table: TableText, width: number, size: number): readonly number[] {
  const whole = sumOf(table.shares);
  const even = table.shares.map((share) => (share / whole) * width);
  const least = leastWidths(table, size);
  const missing = sumOf(even.map((one, at) => Math.max(0, (least[at] ?? 0) - one)));
  const spare = sumOf(even.map((one, at) => Math.max(0, one - (least[at] ?? 0))));
  if (missing > spare) return even;
  return even.map((one, at) => {
    const over = one - (least[at] ?? 0);
    return over < 0 ? one - over : one - (spare === 0 ? 0 : (over / spare) * missing);
  });
}

function lay(table: TableText, width: number, { size, most, lines, padding }: Try): Laid {
  const columns = columnWidths(table, width, size);
  const rowOf = (cells: readonly CellText[], rule: TableRow['rule'], isHead: boolean): TableRow => {
    const own = isHead ? Math.min(size, sizes.key) : size;
    const set = cells.map((text, at): TableCell => {
      const indent = indentOf(text, own);
      const room = Math.max(40, (columns[at] ?? 0) - cellGap - indent);
      const paragraphs = sized(text, own).map((one) =>
        setParagraph({ ...one, runs: shortenedRuns(one.runs, room, lines) }, room),
      );
      return { paragraphs, indent };
    });
    const height = Math.max(...set.map(({ paragraphs }) => heightOf(paragraphs))) + 2 * padding;
    return { height, cells: set, rule, isHead };
  };
  const ink = { colour: 'ink', width: 3 } satisfies { colour: Colour; width: number };
  const hair = { colour: 'line', width: 2 } satisfies { colour: Colour; width: number };
  const shown = table.rows.slice(0, most);
  const rows = [
    ...(table.head ? [rowOf(table.head, ink, true)] : []),
    ...shown.map(({ cells, isLast }, at) =>
      rowOf(cells, isLast || at === shown.length - 1 ? ink : hair, false),
    ),
  ];
  return { rows, columns, height: sumOf(rows.map((row) => row.height)) };
}

/** The table with its marks; a line beneath counts the rows that found no room. */
export function tableBoxes(table: TableText, area: Area, more: (rows: number) => string): readonly Box[] {
  const lineHeight = Math.round(sizes.key * 1.3);
  const { sizes: own = [sizes.label, sizes.cell, sizes.key] } = table;
  const least = own.at(-1) ?? sizes.key;
  const atLeast = (most: number, lines: number): Try => ({ size: least, most, lines, padding: leastPadding });
  const tries: readonly Try[] = [
    ...own.map((size) => ({ size, most: mostRows, lines: Infinity, padding: usualPadding })),
    atLeast(mostRows, Infinity),
    atLeast(mostRows, 3),
    atLeast(mostRows, 2),
    ...Array.from({ length: mostRows - 1 }, (_, at) => atLeast(mostRows - 1 - at, 2)),
  ];
  const reserved = (most: number) => (table.rows.length > most ? lineHeight + 12 : 0);
  const isUncut = (size: number) => size === least || sumOf(leastWidths(table, size)) <= area.width;
  const fitting = tries.find(
    (one) => lay(table, area.width, one).height + reserved(one.most) <= area.height && isUncut(one.size),
  );
  const chosen = fitting ?? atLeast(1, 1);
  const { most, size } = chosen;
  const laid = lay(table, area.width, chosen);
  // Rows share what room is left, up to half as much again: a few rows do not huddle at the top.
  const spare = Math.max(0, area.height - laid.height - reserved(most));
  const extra = table.isTight ? 0 : Math.min(spare / Math.max(1, laid.rows.length), 26);
  const rows = laid.rows.map((row) => ({
    ...row,
    height: Math.ceil(row.height + (row.isHead ? 0 : Math.floor(extra))),
  }));
  const height = sumOf(rows.map((row) => row.height));
  const { head, name, alt } = table;
  const texts = [...(head ? [head] : []), ...table.rows.slice(0, most).map(({ cells }) => cells)];
  const marks: Box[] = [];
  let y = area.y;
  for (const [at, row] of rows.entries()) {
    let x = area.x;
    for (const [column, one] of (texts[at] ?? []).entries()) {
      if (one.mark) {
        const side = Math.round((row.isHead ? Math.min(size, sizes.key) : size) * markShare);
        const first = row.cells[column]?.paragraphs[0];
        const text = row.cells[column] ? heightOf(row.cells[column].paragraphs) : 0;
        const middle = y + (row.height - text) / 2 + (first?.lineHeight ?? side) / 2;
        marks.push({
          kind: 'mark',
          name: `mark ${at + 1}.${column + 1}`,
          x,
          y: middle - side / 2,
          width: side,
          height: side,
          place: one.mark.place,
          fill: one.mark.fill,
          alt: one.mark.alt,
        });
      }
      x += laid.columns[column] ?? 0;
    }
    y += row.height;
  }
  const left = table.rows.length - most;
  return [
    {
      kind: 'table',
      name,
      x: area.x,
      y: area.y,
      width: area.width,
      height,
      columns: laid.columns,
      rows,
      alt,
    },
    ...marks,
    ...(left > 0
      ? [
          textBox([{ runs: [{ text: more(left), size: sizes.key, colour: 'ink3' }] }], {
            name: 'more',
            x: area.x,
            y: area.y + height + 10,
            width: area.width,
          }),
        ]
      : []),
  ];
}

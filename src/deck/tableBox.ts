/** A table on a slide: at most seven rows, set smaller before it is cut, and what is cut is counted. */
import type { Fill } from '../charts/markFill';
import type { Area, Box, Colour, Paragraph, TableCell, TableRow, TextRun } from './boxes';
import { sizes } from './frame';
import { heightOf, setParagraph, textBox } from './setText';

export interface CellText {
  /** One paragraph each; their sizes are set by the table where they are 0. */
  paragraphs: readonly Paragraph[];
  mark?: { place: string; fill: Fill; alt: string };
}

export interface TableText {
  /** Shares of the width, of any sum. */
  shares: readonly number[];
  head: readonly CellText[] | null;
  rows: readonly { cells: readonly CellText[]; isLast?: boolean }[];
  name: string;
  alt: string;
}

const mostRows = 7;
const padding = 10;
const cellGap = 24;
const markShare = 0.84;

/** A cell of one text in the size of the table. */
export const cell = (text: string, more: Partial<TextRun> = {}, mark?: CellText['mark']): CellText => ({
  paragraphs: [{ runs: [{ text, size: 0, ...more }] }],
  ...(mark ? { mark } : {}),
});

const sized = ({ runs, ...rest }: Paragraph, size: number): Paragraph => ({
  ...rest,
  runs: runs.map((run) => (run.size === 0 ? { ...run, size } : run)),
});

interface Laid {
  rows: readonly TableRow[];
  columns: readonly number[];
  height: number;
}

function lay(table: TableText, width: number, size: number, most: number): Laid {
  const whole = table.shares.reduce((sum, share) => sum + share, 0);
  const columns = table.shares.map((share) => (share / whole) * width);
  const rowOf = (cells: readonly CellText[], rule: TableRow['rule'], isHead: boolean): TableRow => {
    const set = cells.map(({ paragraphs, mark }, at): TableCell => {
      const own = isHead ? Math.min(size, sizes.key) : size;
      const indent = mark ? Math.round(own * markShare + 12) : 0;
      const room = Math.max(40, (columns[at] ?? 0) - cellGap - indent);
      return { paragraphs: paragraphs.map((one) => setParagraph(sized(one, own), room)), indent };
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
  return { rows, columns, height: rows.reduce((sum, row) => sum + row.height, 0) };
}

/** The table with its marks; a line beneath counts the rows that found no room. */
export function tableBoxes(table: TableText, area: Area, more: (rows: number) => string): readonly Box[] {
  const lineHeight = Math.round(sizes.key * 1.3);
  const tries: { size: number; most: number }[] = [
    { size: sizes.label, most: mostRows },
    { size: sizes.cell, most: mostRows },
    ...Array.from({ length: mostRows }, (_, at) => ({ size: sizes.key, most: mostRows - at })),
  ];
  const reserved = (most: number) => (table.rows.length > most ? lineHeight + 12 : 0);
  const fitting = tries
    .map(({ size, most }) => ({ size, most, laid: lay(table, area.width, size, most) }))
    .find(({ laid, most }) => laid.height + reserved(most) <= area.height);
  const { laid, most, size } = fitting ?? {
    laid: lay(table, area.width, sizes.key, 1),
    most: 1,
    size: sizes.key,
  };
  // Rows share what room is left, up to half as much again: a few rows do not huddle at the top.
  const spare = Math.max(0, area.height - laid.height - reserved(most));
  const extra = Math.min(spare / Math.max(1, laid.rows.length), 26);
  const rows = laid.rows.map((row) => ({
    ...row,
    height: Math.floor(row.height + (row.isHead ? 0 : extra)),
  }));
  const height = rows.reduce((sum, row) => sum + row.height, 0);
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

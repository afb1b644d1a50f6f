/**
 * A table as a sheet: texts wrap within their columns, a row is as high as its highest cell, rules and not boxes; long
 * tables are cut between rows, the head on each part.
 */
import type { Art } from './art';
import { paper } from './paper';
import { type Block, type Paragraph, setParagraphs } from './richText';
import type { Sheet, SheetPiece } from './sheet';
import { element } from './xml';

interface TableColumn {
  width: number;
  /** Colour of a rule along its left edge: what is in the column lies in what the one before it shows. */
  rule?: string;
}

export interface TableCell {
  paragraphs: readonly Paragraph[];
  /** Columns that it takes; the cells it covers are null. */
  span?: number;
  /** At the upper right, beside the text. */
  aside?: readonly Art[];
  isMiddle?: boolean;
  /** Above it, in the colour of a place. */
  topRule?: string;
}

export interface TableRow {
  cells: readonly (TableCell | null)[];
  /** Above the row. */
  rule: 'none' | 'hair' | 'group' | 'section';
  /** First column that a hairline runs over. */
  ruleFrom?: number;
  isWashed?: boolean;
  /** Above and below the text. */
  padding?: readonly [above: number, below: number];
  /** Said in the first column where the row begins a picture. */
  atTop?: readonly Paragraph[];
  keepsNext?: boolean;
}

interface Table {
  columns: readonly TableColumn[];
  head: readonly TableRow[];
  rows: readonly TableRow[];
}

/** Room at the right of every cell but the last. */
const gutter = 18;
/** Room between a coloured rule, or the edge of the column, and its text. */
const inset = 10;
const usualPadding = [8, 8] as const;
const asideGap = 10;

const rules = {
  none: null,
  hair: { stroke: paper.line, 'stroke-width': 1 },
  group: { stroke: paper.ink, 'stroke-width': 1 },
  section: { stroke: paper.ink, 'stroke-width': 2 },
} as const;

const across = (x: number, y: number, width: number, style: Readonly<Record<string, string | number>>) =>
  element('path', { d: `M${x} ${y}h${width}`, fill: 'none', ...style });

/** Drawings one under the other, flush right. */
function asideBlock(aside: readonly Art[]): Block {
  const width = Math.max(...aside.map((one) => one.width));
  const height = aside.reduce((sum, one) => sum + one.height + 4, 0);
  return {
    width,
    height,
    draw: (x, y) => {
      let top = y;
      return aside
        .map((one) => {
          const markup = one.draw(x + width - one.width, top + one.height / 2);
          top += one.height + 4;
          return markup;
        })
        .join('');
    },
  };
}

export function tableSheet({ columns, head, rows }: Table): Sheet {
  const edges = columns.reduce<number[]>((all, { width }) => [...all, (all.at(-1) ?? 0) + width], [0]);
  const edge = (at: number) => edges[Math.min(at, columns.length)] ?? 0;
  const total = edge(columns.length);
  const left = (at: number) => edge(at) + (at === 0 ? 0 : inset);
  const roomOf = (at: number, span: number) => {
    const isLast = at + span >= columns.length;
    return edge(at + span) - left(at) - (isLast ? 0 : gutter - inset);
  };

  const pieceOf = (row: TableRow): SheetPiece => {
    const [above, below] = row.padding ?? usualPadding;
    const set = row.cells.flatMap((cell, at) => {
      if (cell === null) return [];
      const room = roomOf(at, cell.span ?? 1);
      const aside = cell.aside && cell.aside.length > 0 ? asideBlock(cell.aside) : null;
      const text = setParagraphs(
        cell.paragraphs,
        room,
        aside ? { width: aside.width + asideGap, height: aside.height } : undefined,
      );
      return [{ cell, at, room, aside, text, height: Math.max(text.height, aside?.height ?? 0) }];
    });
    const inner = Math.max(0, ...set.map(({ height }) => height));
    const height = Math.ceil(inner + above + below);
    const style = rules[row.rule];
    const from = row.rule === 'hair' ? edge(row.ruleFrom ?? 0) : 0;
    const covered = (at: number) =>
      row.cells.some((cell, from) => cell !== null && from < at && at < from + (cell.span ?? 1));
    const markup = [
      row.isWashed ? element('rect', { width: total, height, fill: paper.wash }) : '',
      style ? across(from, 0.5, total - from, style) : '',
      ...columns.map(({ rule }, at) =>
        rule === undefined || covered(at)
          ? ''
          : element('path', { d: `M${edge(at)} 0v${height}`, fill: 'none', stroke: rule, 'stroke-width': 1 }),
      ),
      ...set.flatMap(({ cell, at, room, aside, text }) => {
        const offset = cell.isMiddle ? (inner - text.height) / 2 : 0;
        const x = left(at);
        return [
          cell.topRule === undefined
            ? ''
            : across(edge(at), 1.5, edge(at + (cell.span ?? 1)) - edge(at), {
                stroke: cell.topRule,
                'stroke-width': 3,
              }),
          text.draw(x, above + offset),
          aside ? aside.draw(x + room - aside.width, above) : '',
        ];
      }),
    ].join('');
    const again = row.atTop ? setParagraphs(row.atTop, roomOf(0, 1)).draw(left(0), above) : undefined;
    return {
      height,
      markup,
      ...(row.keepsNext === undefined ? {} : { keepsNext: row.keepsNext }),
      ...(again === undefined ? {} : { atTop: again }),
    };
  };

  const headPieces = head.map(pieceOf);
  let y = 0;
  const headMarkup = headPieces
    .map((piece) => {
      const placed = element('g', { transform: `translate(0 ${y})` }, piece.markup);
      y += piece.height;
      return placed;
    })
    .join('');
  const closing = across(0, y + 0.5, total, rules.group);
  return {
    width: total,
    head: head.length > 0 ? { height: y, markup: headMarkup + closing } : null,
    pieces: rows.map(pieceOf),
  };
}

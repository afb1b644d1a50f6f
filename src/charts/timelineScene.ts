/**
 * Rows of marks over the years:
 *   1. each row gets lines; a mark takes the first line on which it, its figure and the time before it touch nothing,
 *      the figure right of the mark if there is room, else left of it;
 *   2. marks beyond the lines that a row may have go into a stack, a third of the row at the most, which opens;
 *   3. rows without figures (a theme, a place) are a field of marks, side by side under their year.
 */
import type { Axis, TimelineRow } from '../analysis/timeline';
import type { FactRow } from '../dataset/dataset';
import { fillOf } from './markFill';
import type { Scene, SceneFact, SceneItem, SceneText } from './scene';
import { textWidth, wrapText } from './textWidth';

export interface TimelineTexts {
  nameOf: (row: TimelineRow) => string;
  /** The figure beside the mark. */
  figureOf: (fact: FactRow) => string;
  /** Place, concept, figure, year, kind. */
  labelOf: (fact: FactRow) => string;
  stack: (count: number) => string;
  stackOpen: (row: string, count: number) => string;
  fold: string;
  stackClose: (row: string) => string;
}

export interface TimelineFrame {
  axis: Axis;
  width: number;
  /** Width of the names of the rows. */
  left: number;
  /** Whether there is a column for what has no year. */
  hasNoYear: boolean;
  size: number;
}

interface Options extends TimelineFrame {
  texts: TimelineTexts;
  /** Rows whose stacks are open. */
  opened: ReadonlySet<string>;
  /** Whether rows may be stacked at all: where nothing can be opened, everything is drawn. */
  hasStacks?: boolean;
  /** Whether the first row begins a group, whose rule is the stronger one. */
  startsGroup?: boolean;
  /** Longest figure, in sizes of its letters. */
  longestFigure?: number;
  /** Marks with figures, or marks alone. */
  hasFigures: boolean;
  spanFrom: (fact: FactRow) => number | null;
  isSupplement: (fact: FactRow) => boolean;
}

const fewestLines = 3;
const noYearShare = 0.09;
const markGap = 4;
const halo = 8;
/** Longest figure, in sizes of its letters, where the rest is a press away. */
const usualFigure = 15;

/** Middle of a year on the axis, and the width of one year. */
export function scaleX({ axis, width, left, hasNoYear }: TimelineFrame) {
  const right = hasNoYear ? width * (1 - noYearShare) : width;
  const years = axis.through - axis.from + 1;
  const step = (right - left) / years;
  return {
    step,
    right,
    /** Left edge of a year; a part of a year is a part of its width. */
    edge: (year: number) => left + (year - axis.from) * step,
    middle: (year: number | null) =>
      year === null ? right + (width - right) / 2 : left + (year - axis.from + 0.5) * step,
  };
}

function cut(text: string, size: number, longest: number): string {
  const room = longest * size;
  if (textWidth(text, size) <= room) return text;
  let short = text;
  while (short !== '' && textWidth(`${short}…`, size) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

type Box = readonly [left: number, right: number];

interface Placed {
  fact: FactRow;
  line: number;
  item: Omit<SceneFact, 'y'>;
}

/** Lines filled one after the other; what touches nothing on a line stands there. */
function placeFigures(facts: readonly FactRow[], options: Options): readonly Placed[] {
  const { size, width, left, texts } = options;
  const { middle } = scaleX(options);
  const markSize = Math.round(size * 1.05);
  const lines: Box[][] = [];
  return facts.map((fact): Placed => {
    const x = middle(fact.year);
    const text = cut(texts.figureOf(fact), size, options.longestFigure ?? usualFigure);
    const half = markSize / 2;
    const isWords = fact.value === null;
    const room = textWidth(text, size) + markGap + (isWords ? size * 0.8 : 0);
    const sides = [
      { align: 'left' as const, box: [x - half, x + half + room] as const, textX: x + half + markGap },
      { align: 'right' as const, box: [x - half - room, x + half] as const, textX: x - half - markGap },
    ].filter(({ box }) => box[0] >= left && box[1] <= width);
    const choices =
      sides.length > 0
        ? sides
        : [{ align: 'left' as const, box: [x - half, x + half + room] as const, textX: x + half + markGap }];
    // The time before it belongs to the mark: no other stands in it.
    const before = options.spanFrom(fact);
    const start = before === null ? x : middle(before);
    const isFree = (line: readonly Box[], box: Box) =>
      line.every((other) => box[1] + halo <= other[0] || other[1] + halo <= box[0]);
    for (let at = 0; ; at += 1) {
      const line = (lines[at] ??= []);
      const choice = choices
        .map((one) => ({ ...one, box: [Math.min(one.box[0], start), one.box[1]] as const }))
        .find(({ box }) => isFree(line, box));
      if (!choice) continue;
      line.push(choice.box);
      return {
        fact,
        line: at,
        item: {
          kind: 'fact',
          x,
          place: fact.place,
          fill: fillOf[fact.kind],
          markSize,
          text,
          textX: choice.textX,
          align: choice.align,
          size,
          isWords,
          isInferred: fact.yearBasis === 'inferred',
          isSupplement: options.isSupplement(fact),
          fact: fact.id,
          label: texts.labelOf(fact),
        },
      };
    }
  });
}

/** Marks side by side under their year, in lines of as many as fit. */
function placeMarks(facts: readonly FactRow[], options: Options): readonly Placed[] {
  const { size, texts } = options;
  const { step, middle } = scaleX(options);
  const markSize = Math.round(size * 1.05);
  const pitch = markSize + 3;
  const perLine = Math.max(1, Math.floor((step - 6) / pitch));
  const counts = new Map<number | null, number>();
  return facts.map((fact): Placed => {
    const nth = counts.get(fact.year) ?? 0;
    counts.set(fact.year, nth + 1);
    const inLine = Math.min(perLine, facts.filter((one) => one.year === fact.year).length);
    return {
      fact,
      line: Math.floor(nth / perLine),
      item: {
        kind: 'fact',
        x: middle(fact.year) + ((nth % perLine) - (inLine - 1) / 2) * pitch,
        place: fact.place,
        fill: fillOf[fact.kind],
        markSize,
        text: null,
        textX: 0,
        align: 'left',
        size,
        isWords: fact.value === null,
        isInferred: fact.yearBasis === 'inferred',
        isSupplement: options.isSupplement(fact),
        fact: fact.id,
        label: texts.labelOf(fact),
      },
    };
  });
}

/** How many lines a row of so many marks may have before the rest is stacked: a third of them at the most. */
const linesAllowed = (marks: number) => Math.max(fewestLines, Math.ceil((marks * 2) / 3));

/** One group of rows as a scene; the groups stand under each other below one axis. */
export function timelineScene(rows: readonly TimelineRow[], options: Options): Scene {
  const {
    size,
    width,
    left,
    texts,
    opened,
    hasFigures,
    hasStacks = true,
    startsGroup = true,
    spanFrom,
  } = options;
  const { middle } = scaleX(options);
  const lineHeight = Math.round(size * (hasFigures ? 1.85 : 1.4));
  const nameLine = Math.round(size * 1.3);
  const items: SceneItem[] = [];
  const facts: SceneItem[] = [];
  let y = 0;

  for (const [at, row] of rows.entries()) {
    const name = texts.nameOf(row);
    const all = hasFigures ? placeFigures(row.facts, options) : placeMarks(row.facts, options);
    const isStacked = hasFigures && hasStacks;
    const allowed = isStacked ? linesAllowed(row.facts.length) : Number.POSITIVE_INFINITY;
    const isOpen = opened.has(row.id);
    const shown = isOpen ? all : all.filter(({ line }) => line < allowed);
    const hidden = all.length - all.filter(({ line }) => line < allowed).length;
    const nameLines = wrapText(name, size, left - 12).slice(0, 2);
    const lines = Math.max(1, ...shown.map(({ line }) => line + 1));
    const stackLines = hidden > 0 ? 1 : 0;
    const height = Math.max(
      lines * lineHeight,
      (nameLines.length + stackLines) * nameLine + (lineHeight - nameLine),
    );
    const top = y + (lineHeight - nameLine) / 2;
    const text = (more: Partial<SceneText> & Pick<SceneText, 'y' | 'lines'>): SceneText => ({
      kind: 'text',
      x: 0,
      width: left - 12,
      align: 'left',
      size,
      lineHeight: nameLine,
      tone: 'ink',
      bold: false,
      serif: false,
      press: null,
      ...more,
    });
    items.push({
      kind: 'line',
      x1: 0,
      y1: y,
      x2: width,
      y2: y,
      style: at === 0 && startsGroup ? 'group' : 'hair',
    });
    items.push(text({ y: top, lines: nameLines }));
    if (hidden > 0) {
      const label = isOpen ? texts.stackClose(name) : texts.stackOpen(name, hidden);
      items.push(
        text({
          y: top + nameLines.length * nameLine,
          lines: [isOpen ? texts.fold : texts.stack(hidden)],
          size: size - 1,
          tone: 'ink-3',
          press: { kind: 'row', id: row.id, label },
        }),
      );
    }
    for (const { fact, line, item } of shown) {
      const centre = y + line * lineHeight + lineHeight / 2;
      const from = spanFrom(fact);
      if (hasFigures && from !== null && fact.year !== null && from < fact.year) {
        items.push({
          kind: 'line',
          x1: middle(from),
          y1: centre,
          x2: item.x - item.markSize / 2 - 1,
          y2: centre,
          style: 'dots',
        });
        items.push({
          kind: 'line',
          x1: middle(from),
          y1: centre - 4,
          x2: middle(from),
          y2: centre + 4,
          style: 'dots',
        });
      }
      facts.push({ ...item, y: centre });
    }
    y += height;
  }
  return { width, height: y, items: [...items, ...facts] };
}

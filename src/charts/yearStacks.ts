/**
 * Statements as stacks of marks over the years they are for, one mark each: shape is the place, fill is the kind. All
 * years stand in the same number of columns, so that heights can be read against each other.
 */
import type { FactRow } from '../dataset/dataset';
import { fillOf } from './markFill';
import type { Scene, SceneItem, SceneText } from './scene';
import { textWidth } from './textWidth';

export interface YearStack {
  year: number;
  /** From the bottom up. */
  facts: readonly FactRow[];
}

export interface StackTexts {
  unit: string;
  format: (count: number) => string;
  label: (fact: FactRow) => string;
  isSupplement: (fact: FactRow) => boolean;
}

/** A line between two years, with what lies on either side. */
export interface Boundary {
  /** The last year before it. */
  after: number;
  left: string;
  right: string;
}

interface Options {
  stacks: readonly YearStack[];
  boundaries: readonly Boundary[];
  width: number;
  height: number;
  /** Of the letters of the years; counts are larger. */
  size: number;
  /** Sides of a mark: from the largest to the least that can be told apart. */
  marks: { largest: number; least: number };
  /** The year that is spoken of: it stands on a band, under the largest count. */
  spoken: number | null;
}

export interface StackLayout {
  markSize: number;
  pitch: number;
  /** Years drawn, the latest; earlier ones that find no room are left out. */
  shown: readonly YearStack[];
  /** Marks side by side, for each year drawn. */
  columns: readonly number[];
  /** Rows that a stack may have; what is beyond is counted only. */
  rows: number;
}

const airShare = 1.3;
/** A ring takes more room than its mark. */
const ringedShare = 1.5;
const leastColumns = 3;
const countShare = 1.5;
const spokenShare = 2.1;

const footOf = (size: number) => Math.round(size * 1.8);
const headOf = (size: number) => Math.round(size * 1.7);
const countHeight = (size: number, share = countShare) => Math.round(size * share * 1.25);

/** What a year takes at the least: its number, or its count. */
const labelWidth = ({ facts }: YearStack, size: number, unit: string, share: number) =>
  Math.max(
    textWidth('2030', size) * 1.1,
    textWidth(String(facts.length), size * share) * 1.1 + textWidth(` ${unit}`, size),
  );

/** As many as are asked for, from all parts of the list alike. */
const spreadOver = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter(
    (_, at) => Math.floor(((at + 1) * count) / list.length) > Math.floor((at * count) / list.length),
  );

/**
 * The largest marks with which every year finds room, all in the same number of columns; else each year in as many as
 * it needs; else the least marks, as many as there is room for.
 */
function layStacks(
  { stacks, width, height, size, marks, spoken }: Options,
  unit: string,
  isRinged: boolean,
): StackLayout {
  const air = isRinged ? ringedShare : airShare;
  const room =
    height - footOf(size) - headOf(size) - countHeight(size, spoken === null ? countShare : spokenShare);
  const shareOf = (stack: YearStack) => (stack.year === spoken ? spokenShare : countShare);
  const most = Math.max(1, ...stacks.map(({ facts }) => facts.length));
  const widthOf = (shown: readonly YearStack[], columns: readonly number[], pitch: number) =>
    shown.reduce(
      (sum, stack, at) =>
        sum + Math.max((columns[at] ?? 0) * pitch, labelWidth(stack, size, unit, shareOf(stack))) + size,
      0,
    );
  const rowsAt = (markSize: number) => Math.max(1, Math.floor(room / (markSize * air)));
  const needed = (count: number, rows: number) => Math.max(leastColumns, Math.ceil(count / rows));
  const alike = (rows: number) => stacks.map(() => needed(most, rows));
  const own = (rows: number) => stacks.map(({ facts }) => needed(facts.length, rows));
  for (const columnsOf of [alike, own]) {
    for (let markSize = marks.largest; markSize >= marks.least; markSize -= 1) {
      const rows = rowsAt(markSize);
      const columns = columnsOf(rows);
      const pitch = markSize * air;
      if (widthOf(stacks, columns, pitch) <= width) return { markSize, pitch, shown: stacks, columns, rows };
    }
  }
  const pitch = marks.least * air;
  const each = (shown: readonly YearStack[], columns: number) => shown.map(() => columns);
  let shown = stacks;
  while (shown.length > 1 && widthOf(shown, each(shown, leastColumns), pitch) > width) shown = shown.slice(1);
  let columns = leastColumns;
  while (widthOf(shown, each(shown, columns + 1), pitch) <= width) columns += 1;
  return {
    markSize: marks.least,
    pitch,
    shown,
    columns: each(shown, columns),
    rows: rowsAt(marks.least),
  };
}

/** How many marks of a year are drawn. */
export const drawnOf = ({ shown, columns, rows }: StackLayout, at: number): number =>
  Math.min(shown[at]?.facts.length ?? 0, (columns[at] ?? 0) * rows);

export function yearStacksScene(options: Options, texts: StackTexts): { scene: Scene; layout: StackLayout } {
  const { boundaries, width, height, size } = options;
  const isRinged = options.stacks.some(({ facts }) => facts.some(texts.isSupplement));
  const layout = layStacks(options, texts.unit, isRinged);
  const { markSize, pitch, shown } = layout;
  const bottom = height - footOf(size);
  const shareIn = ({ year }: YearStack) => (year === options.spoken ? spokenShare : countShare);
  const widths = shown.map((stack, at) =>
    Math.max((layout.columns[at] ?? 0) * pitch, labelWidth(stack, size, texts.unit, shareIn(stack))),
  );
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const gap = (width - whole) / Math.max(1, shown.length);
  const items: SceneItem[] = [];
  const text = (more: Partial<SceneText> & Pick<SceneText, 'x' | 'y' | 'width' | 'lines'>): SceneText => ({
    kind: 'text',
    align: 'left',
    size,
    lineHeight: size * 1.25,
    tone: 'ink',
    bold: true,
    serif: false,
    press: null,
    ...more,
  });
  let x = gap / 2;
  const lefts: number[] = [];
  for (const [at, stack] of shown.entries()) {
    const { year, facts } = stack;
    const share = shareIn(stack);
    const big = size * share;
    const wide = widths[at] ?? 0;
    if (year === options.spoken)
      items.push({
        kind: 'band',
        x: Math.max(0, x - gap / 4),
        y: headOf(size),
        width: Math.min(wide + gap / 2, width - x + gap / 4),
        height: bottom - headOf(size),
      });
    lefts.push(x);
    const columns = layout.columns[at] ?? leastColumns;
    const drawn = spreadOver(facts, drawnOf(layout, at));
    for (const [nth, fact] of drawn.entries()) {
      items.push({
        kind: 'fact',
        x: x + ((nth % columns) + 0.5) * pitch,
        y: bottom - (Math.floor(nth / columns) + 0.5) * pitch - 3,
        place: fact.place,
        fill: fillOf[fact.kind],
        markSize,
        text: null,
        textX: 0,
        align: 'left',
        size,
        isWords: fact.value === null,
        isInferred: false,
        isSupplement: texts.isSupplement(fact),
        fact: fact.id,
        label: texts.label(fact),
      });
    }
    const isCut = drawn.length < facts.length;
    const end = bottom - Math.ceil(drawn.length / columns) * pitch - 3;
    const top = end - (isCut ? 6 : 0);
    if (isCut)
      items.push({ kind: 'line', x1: x, y1: end - 4, x2: x + columns * pitch, y2: end - 4, style: 'dots' });
    // Nothing said is a gap, not a number.
    const count = facts.length === 0 ? '┄' : texts.format(facts.length);
    const countWidth = textWidth(count, big) * 1.1;
    items.push(
      text({
        x,
        y: top - countHeight(size, share),
        width: countWidth,
        lines: [count],
        size: big,
        lineHeight: countHeight(size, share),
        tone: facts.length === 0 ? 'ink-3' : 'ink',
      }),
    );
    if (texts.unit !== '' && facts.length > 0)
      items.push(
        text({
          x: x + countWidth + size * 0.2,
          y: top - countHeight(size, share) + (big - size) * 0.45,
          width: textWidth(texts.unit, size),
          lines: [texts.unit],
          lineHeight: countHeight(size, share),
        }),
      );
    items.push(text({ x, y: bottom + size * 0.35, width: wide, lines: [String(year)] }));
    x += wide + gap;
  }
  items.push({ kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, style: 'group' });
  for (const { after, left, right } of boundaries) {
    const next = shown.findIndex(({ year }) => year > after);
    if (next <= 0) continue;
    const at = (lefts[next] ?? 0) - gap / 2;
    items.push({ kind: 'line', x1: at, y1: 0, x2: at, y2: height, style: 'hair' });
    const wideLeft = Math.min(textWidth(left, size), at - 8);
    items.push(
      text({
        x: at - 8 - wideLeft,
        y: 0,
        width: wideLeft,
        align: 'right',
        lines: [left],
        tone: 'ink-2',
        bold: false,
      }),
      text({
        x: at + 8,
        y: 0,
        width: Math.min(textWidth(right, size), width - at - 8),
        lines: [right],
        tone: 'ink-2',
        bold: false,
      }),
    );
  }
  return { scene: { width, height, items }, layout };
}

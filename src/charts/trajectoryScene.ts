/**
 * Statements on a value axis over the years:
 *   1. a scale from zero to a round number, whose lines carry their values;
 *   2. marks at year and value; a bound as an arrow away from it, a range as a stroke; lines within one place;
 *   3. each mark's place, figure, year and kind beside it, on the first of several sides where nothing stands.
 */
import type { FactRow } from '../dataset/dataset';
import { fillOf } from './markFill';
import { niceScale } from './niceScale';
import type { Plot, PlotPoint } from './plot';
import type { Scene, SceneItem, SceneText } from './scene';
import { textWidth } from './textWidth';

export interface TrajectoryPoint {
  fact: FactRow;
  year: number;
  /** In the unit of the axis. */
  value: number;
  upper: number | null;
  /** Place and figure; year and kind. */
  lines: readonly [string, string];
  label: string;
  isSupplement: boolean;
}

interface Options {
  points: readonly TrajectoryPoint[];
  lines: readonly (readonly [TrajectoryPoint, TrajectoryPoint])[];
  /** First and last year. */
  years: readonly [number, number];
  /** Periods: first and last year and name. */
  bands: readonly { from: number; through: number; name: string }[];
  unit: string;
  format: (value: number) => string;
  width: number;
  height: number;
  size: number;
}

const labelShare = 0.15;
/** How far a figure may stand above or beneath its mark, in halves of a line. */
const furthest = 16;
/** Boxes along a line. */
const lineBoxes = 40;
/** A figure further off than this has a thin line to its mark, in pixels. */
const near = 24;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Steps from the middle outwards, in turn to either side: 0, 1, −1, 2, −2 … */
const outwards = (most: number) => [
  0,
  ...Array.from({ length: most }, (_, step) => [step + 1, -step - 1]).flat(),
];

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function trajectoryScene(options: Options): Scene {
  const { points, lines, years, bands, unit, format, width, height, size } = options;
  const [first, last] = years;
  const { step, top } = niceScale(Math.max(...points.map(({ value, upper }) => upper ?? value), 0));
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) =>
    Number((at * step).toPrecision(12)),
  );
  const axisWidth = Math.max(...[...ticks.map(format), unit].map((text) => textWidth(text, size - 1))) + 14;
  const foot = Math.round(size * 1.9);
  const headRoom = Math.round(size * 2.2);
  const bottom = height - foot;
  // Room behind the last year for what is said of it.
  const plotRight = width - Math.min(150, width * labelShare);
  const year = (one: number) =>
    axisWidth + ((one - first + 0.5) / (last - first + 1)) * (plotRight - axisWidth);
  const edge = (one: number) => axisWidth + ((one - first) / (last - first + 1)) * (plotRight - axisWidth);
  const level = (value: number) => bottom - (value / top) * (bottom - headRoom);
  const yearWidth = edge(first + 1) - edge(first);
  const named = Array.from({ length: last - first + 1 }, (_, at) => {
    const one = first + at;
    const isWide = yearWidth > textWidth('2030', size) + 6;
    return {
      year: one,
      text: isWide ? String(one) : String(one).slice(2),
      isSpoken: points.some((point) => point.year === one),
    };
  });
  const lineHeight = Math.round(size * 1.35);
  const markSize = Math.round(size * 1.1);

  const items: SceneItem[] = [];
  const text = (more: Partial<SceneText> & Pick<SceneText, 'x' | 'y' | 'width' | 'lines'>): SceneText => ({
    kind: 'text',
    align: 'left',
    size,
    lineHeight,
    tone: 'ink-3',
    bold: false,
    serif: false,
    press: null,
    ...more,
  });

  for (const [at, band] of bands.entries()) {
    const [from, through] = [Math.max(band.from, first), Math.min(band.through, last)];
    if (from > through) continue;
    if (at % 2 === 0)
      items.push({
        kind: 'band',
        x: edge(from),
        y: 0,
        width: edge(through + 1) - edge(from),
        height: bottom,
      });
    items.push(text({ x: edge(from) + 6, y: 0, width: 160, lines: [band.name], tone: 'ink', bold: true }));
  }
  for (const tick of ticks) {
    const y = level(tick);
    items.push({
      kind: 'line',
      x1: axisWidth,
      y1: y,
      x2: width,
      y2: y,
      style: tick === 0 ? 'group' : 'hair',
      isPlotted: true,
    });
    items.push(
      text({
        x: 0,
        y: y - lineHeight / 2,
        width: axisWidth - 8,
        align: 'right',
        lines: [format(tick)],
        size: size - 1,
        isPlotted: true,
      }),
    );
  }
  items.push(text({ x: 0, y: 0, width: axisWidth - 8, align: 'right', lines: [unit], size: size - 1 }));
  for (const { year: one, text: name, isSpoken } of named) {
    items.push(
      text({
        x: year(one) - 24,
        y: bottom + 4,
        width: 48,
        align: 'middle',
        lines: [name],
        size: size - 1,
        tone: isSpoken ? 'ink' : 'ink-3',
        bold: isSpoken,
        isPlotted: true,
      }),
    );
  }

  for (const [from, to] of lines) {
    items.push({
      kind: 'stroke',
      place: from.fact.place,
      x1: year(from.year),
      y1: level(from.value),
      x2: year(to.year),
      y2: level(to.value),
      hasArrow: false,
      isPlotted: true,
    });
  }

  const reach = Math.min(34, (bottom - headRoom) * 0.14);
  const directionOf = ({ operator }: FactRow) =>
    operator === 'gt' || operator === 'gte' ? -1 : operator === 'lte' ? 1 : 0;
  // Marks of one year stand beside each other where they, or the arrows of their bounds, would touch.
  const taken: Box[] = [];
  const placed = points
    .toSorted((a, b) => b.value - a.value)
    .map((point) => {
      const y = level(point.value);
      const direction = directionOf(point.fact);
      const half = markSize / 2;
      const ends = [y - half, y + half, y + direction * reach, point.upper === null ? y : level(point.upper)];
      const boxAt = (middle: number): Box => ({
        left: middle - half - 2,
        right: middle + half + 2,
        top: Math.min(...ends),
        bottom: Math.max(...ends),
      });
      // Within their year, nearest to its middle; marks themselves before their arrows.
      const pitch = markSize + 5;
      const room = Math.max(0, Math.floor(((edge(1) - edge(0)) / 2 - half) / pitch));
      const spots = outwards(room).map((nth) => year(point.year) + nth * pitch);
      const markAt = (middle: number): Box => ({ ...boxAt(middle), top: y - half, bottom: y + half });
      const isFree = (box: Box) => taken.every((other) => !touch(box, other));
      const x =
        spots.find((spot) => isFree(boxAt(spot))) ??
        spots.find((spot) => isFree(markAt(spot))) ??
        year(point.year);
      taken.push(boxAt(x));
      return { point, x, y, direction };
    });

  for (const { point, x, y, direction } of placed) {
    if (direction !== 0) {
      items.push({
        kind: 'stroke',
        place: point.fact.place,
        x1: x,
        y1: y + (direction * markSize) / 2,
        x2: x,
        y2: y + direction * reach,
        hasArrow: true,
      });
    }
    if (point.upper !== null)
      items.push({
        kind: 'stroke',
        place: point.fact.place,
        x1: x,
        y1: y,
        x2: x,
        y2: level(point.upper),
        hasArrow: false,
      });
  }

  // What the lines pass over, as small boxes along them.
  const struck = lines.flatMap(([from, to]) =>
    Array.from({ length: lineBoxes + 1 }, (_, step): Box => {
      const share = step / lineBoxes;
      const x = year(from.year) + share * (year(to.year) - year(from.year));
      const y = level(from.value) + share * (level(to.value) - level(from.value));
      return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
    }),
  );

  const plotted = new Map<TrajectoryPoint, PlotPoint>();
  for (const [at, { point, x, y }] of placed.entries()) {
    const wide = Math.max(textWidth(point.lines[0], size) * 1.04, textWidth(point.lines[1], size - 1));
    const high = lineHeight * 2;
    const gap = markSize / 2 + 6;
    // The upper ones give way upwards, the lower ones downwards.
    const way = at < placed.length / 2 ? -1 : 1;
    const sides = outwards(furthest).flatMap((shift) => {
      const from = y - high / 2 + (shift * way * lineHeight) / 2;
      return [
        { left: x + gap, right: x + gap + wide, top: from, bottom: from + high },
        { left: x - gap - wide, right: x - gap, top: from, bottom: from + high },
      ];
    });
    const isFree = (box: Box) =>
      box.left >= axisWidth &&
      box.right <= width &&
      box.top >= lineHeight &&
      box.bottom <= bottom &&
      taken.every((other) => !touch(box, other));
    // Rather off the lines; on one where nothing else is left.
    const isOff = (box: Box) => struck.every((other) => !touch(box, other));
    const box = sides.find((side) => isFree(side) && isOff(side)) ?? sides.find(isFree);
    items.push({
      kind: 'fact',
      x,
      y,
      place: point.fact.place,
      fill: fillOf[point.fact.kind],
      markSize,
      text: null,
      textX: 0,
      align: 'left',
      size,
      isWords: false,
      isInferred: point.fact.yearBasis === 'inferred',
      isSupplement: point.isSupplement,
      fact: point.fact.id,
      label: point.label,
      isPlotted: true,
    });
    const drawn: PlotPoint = {
      fact: point.fact,
      year: point.year,
      at: point.year + (x - year(point.year)) / yearWidth,
      value: point.value,
      upper: point.upper,
      label: null,
    };
    plotted.set(point, drawn);
    // Without room the figure stands in the table beneath, and is said by the mark.
    if (!box) continue;
    taken.push(box);
    const align = box.left > x ? ('left' as const) : ('right' as const);
    const middle = (box.top + box.bottom) / 2;
    if (Math.abs(middle - y) > near)
      items.push({
        kind: 'line',
        x1: x,
        y1: y,
        x2: align === 'left' ? box.left - 2 : box.right + 2,
        y2: middle,
        style: 'hair',
        isPlotted: true,
      });
    plotted.set(point, {
      ...drawn,
      label: { lines: point.lines, side: align === 'left' ? 'right' : 'left', shift: middle - y },
    });
    const beside = { x: box.left, width: wide, align, isPlotted: true };
    items.push(text({ ...beside, y: box.top, lines: [point.lines[0]], tone: 'ink', bold: true }));
    items.push(text({ ...beside, y: box.top + lineHeight, lines: [point.lines[1]], size: size - 1 }));
  }
  const joined = lines.flatMap(([from, to]) => {
    const [a, b] = [plotted.get(from), plotted.get(to)];
    return a && b ? [[a, b] as const] : [];
  });
  const plot: Plot = {
    x: axisWidth,
    y: headRoom,
    width: width - axisWidth,
    height: bottom - headRoom,
    years: [first - 0.5, first - 0.5 + (width - axisWidth) / yearWidth],
    values: [0, top],
    step,
    unit,
    ticks: named,
    points: points.flatMap((point) => plotted.get(point) ?? []),
    lines: joined,
    size,
    markSize,
  };
  return { width, height, items, plot };
}

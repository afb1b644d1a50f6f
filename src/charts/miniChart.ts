/**
 * A statement on the common scale of its row, small enough for a cell: a bar from zero, a point on the strip from 80 to
 * 100, or a mark for each of a small count. Drawn once, for the screen and for pictures.
 */
import type { Scale } from '../analysis/scale';
import type { FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { toBase, upperToBase } from '../dataset/toBase';
import { fillOf } from './markFill';

export interface MiniMeasures {
  width: number;
  bar: number;
  stroke: number;
  tip: number;
  mark: number;
  label: number;
}

/** On a desk, and on paper. */
export const onDesk: MiniMeasures = { width: 96, bar: 7, stroke: 1.5, tip: 3, mark: 12, label: 18 };

export type MiniPart =
  | { kind: 'path'; role: 'track' | 'axis' | 'reach' | 'line'; d: string }
  | { kind: 'rect'; x: number; y: number; width: number; height: number }
  /** Upper left corner of the mark of the place. */
  | { kind: 'mark'; x: number; y: number; size: number }
  /** Middle of the text. */
  | { kind: 'text'; x: number; y: number; text: string };

export interface Mini {
  form: Scale['form'];
  width: number;
  height: number;
  parts: readonly MiniPart[];
}

const round = (value: number) => Math.round(value * 10) / 10;
const line = (d: string): MiniPart => ({ kind: 'path', role: 'line', d });
const isLower = ({ operator }: FactRow) => operator === 'gt' || operator === 'gte';

function barOf(
  fact: FactRow,
  { value, upper, max }: { value: number; upper: number | null; max: number },
  { width, bar, stroke, tip }: MiniMeasures,
): Mini {
  const half = stroke / 2;
  const [top, bottom] = [1 + half, 1 + bar - half];
  const middle = (top + bottom) / 2;
  const height = bar + 4;
  // Leaves the arrow of a bound its room.
  const length = width - 2 * tip - 3;
  const end = round(Math.max((value / max) * length, 2));
  const beyond = upper === null ? null : round((upper / max) * length);
  const hatches = Array.from(
    { length: Math.max(0, Math.floor((end - bar + 1) / (bar - 2)) + 1) },
    (_, at) => `M${round(half + at * (bar - 2))} ${bottom}l${bar - 3}-${round(bottom - top)}`,
  );
  const parts: (MiniPart | null)[] = [
    { kind: 'path', role: 'track', d: `M0 ${height - 0.5}H${width}` },
    { kind: 'rect', x: half, y: top, width: round(Math.max(end - half, 1)), height: round(bottom - top) },
    fillOf[fact.kind] === 'half' ? line(hatches.join('')) : null,
    beyond === null ? null : line(`M${end} ${middle}H${beyond}M${beyond} ${top}V${bottom}`),
    // Lower bounds end in a small open arrow behind the value, upper ones in one that points back.
    isLower(fact) ? line(`M${round(end + tip)} ${round(middle - tip)}l${tip} ${tip}-${tip} ${tip}`) : null,
    fact.operator === 'lte'
      ? line(`M${round(end + 2 * tip)} ${round(middle - tip)}l-${tip} ${tip} ${tip} ${tip}`)
      : null,
  ];
  return { form: 'bar', width, height, parts: parts.filter((part) => part !== null) };
}

function stripOf(
  fact: FactRow,
  percent: number,
  { min, max }: { min: number; max: number },
  { width, mark, label }: MiniMeasures,
): Mini {
  const start = 13;
  const end = width - 13;
  const y = mark / 2 + 1;
  const x = round(start + ((percent - min) / (max - min)) * (end - start));
  const reach = (d: string): MiniPart => ({ kind: 'path', role: 'reach', d });
  const parts: (MiniPart | null)[] = [
    { kind: 'path', role: 'axis', d: `M${start} ${y}H${end}M${start} ${y - 4}v8M${end} ${y - 4}v8` },
    isLower(fact) ? reach(`M${x} ${y}H${end}`) : null,
    fact.operator === 'lte' ? reach(`M${start} ${y}H${x}`) : null,
    { kind: 'mark', x: round(x - mark / 2), y: 1, size: mark },
    { kind: 'text', x: start, y: y + label - 1, text: String(min) },
    { kind: 'text', x: end, y: y + label - 1, text: String(max) },
  ];
  return { form: 'strip', width, height: y + label, parts: parts.filter((part) => part !== null) };
}

function pipsOf(count: number, { mark }: MiniMeasures): Mini {
  const step = mark + 4;
  return {
    form: 'pips',
    width: Math.max(count * step - 2, 2),
    height: mark + 2,
    parts: Array.from({ length: count }, (_, at) => ({ kind: 'mark', x: at * step + 1, y: 1, size: mark })),
  };
}

/** Only for statements that stand together; null for one without a number. */
export function miniChart(
  fact: FactRow,
  scale: Scale,
  { units }: Pick<DatasetIndex, 'units'>,
  measures: MiniMeasures,
): Mini | null {
  const value = toBase(fact, units);
  if (value === null) return null;
  if (scale.form === 'pips') return pipsOf(value, measures);
  if (scale.form === 'strip') return stripOf(fact, value, scale, measures);
  return barOf(fact, { value, upper: upperToBase(fact, units), max: scale.max }, measures);
}

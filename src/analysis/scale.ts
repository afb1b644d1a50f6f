/** The common scale on which a group's numbers are drawn. Only ever given statements that stand together. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import { toBase, upperToBase } from '../dataset/toBase';

export type Scale =
  /** One mark per unit: small exact counts. */
  | { form: 'pips'; max: number }
  /** From zero, in base units. */
  | { form: 'bar'; min: 0; max: number }
  /** Shares near 100, both ends labelled. */
  | { form: 'strip'; min: 80; max: 100 };

const mostPips = 6;

export function scaleOf(group: readonly FactRow[], index: DatasetIndex): Scale | null {
  const values = group.flatMap((fact) => {
    const base = toBase(fact, index.units);
    return base === null ? [] : [base];
  });
  if (group.length < 2 || values.length < group.length || values.some((value) => value < 0)) return null;
  const measures = new Set(group.map((fact) => index.indicators.get(fact.indicator)?.measure));
  if (measures.has('rank')) return null;
  const max = Math.max(...values, ...group.map((fact) => upperToBase(fact, index.units) ?? 0));
  if (max === 0) return null;
  const areCounts = measures.has('count') || measures.has('added');
  const areExact = group.every((fact) => fact.operator === 'eq' && Number.isInteger(fact.value));
  if (areCounts && areExact && max <= mostPips) return { form: 'pips', max };
  if (measures.has('share') && values.every((value) => value >= 80 && value <= 100)) {
    return { form: 'strip', min: 80, max: 100 };
  }
  return { form: 'bar', min: 0, max };
}

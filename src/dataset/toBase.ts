import type { Fact, Unit } from './schema';

type Units = ReadonlyMap<string, Pick<Unit, 'factor'>>;

/** Twelve digits: more than any document prints, few enough that 1.15 × 10⁸ and 11500 × 10⁴ are the same number. */
const digits = 12;

function convert(number: number | null | undefined, unit: string | null, units: Units): number | null {
  const factor = unit === null ? undefined : units.get(unit)?.factor;
  if (number === null || number === undefined || factor === undefined) return null;
  return Number((number * factor).toPrecision(digits));
}

/** The value in base units of its dimension (1.1万亿元 and 11000亿元 are equal); null for words or an unknown unit. */
export function toBase(fact: Pick<Fact, 'value' | 'unit'>, units: Units): number | null {
  return convert(fact.value, fact.unit, units);
}

/** The upper end of “between” in base units; null where there is none. */
export function upperToBase(fact: Pick<Fact, 'upper' | 'unit'>, units: Units): number | null {
  return convert(fact.upper, fact.unit, units);
}

/** The unit in which figures of one dimension can be set beside each other: 1.1万亿元 and 4000亿元 both in 元. */
import type { Unit } from './schema';
import type { Language } from '../i18n/language';

interface CommonUnit {
  name: string;
  /** How many of it are one of the unit as written. */
  factor: number;
}

const numerals: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

/** 元 of 万元, where the numeral is what the unit counts in base units. */
function withoutNumeral({ zh, factor }: Unit): string | null {
  const numeral = Object.keys(numerals).find((one) => numerals[one] === factor && zh.startsWith(one));
  return numeral === undefined ? null : zh.slice(numeral.length);
}

/**
 * The base unit, by the name that a unit of the dimension gives it. English has no name for some: then its own unit,
 * which all units of such a dimension share.
 */
export function commonUnit(unit: Unit, units: Iterable<Unit>, lang: Language): CommonUnit {
  if (unit.factor === 1) return { name: unit[lang], factor: 1 };
  const kin = [...units].filter(({ dimension }) => dimension === unit.dimension);
  const base = kin.find(({ factor }) => factor === 1);
  if (lang === 'zh') {
    const name = withoutNumeral(unit) ?? base?.zh;
    return name === undefined ? { name: unit.zh, factor: 1 } : { name, factor: unit.factor };
  }
  const named = kin.find(({ factor, enFactor }) => factor === enFactor);
  if (named !== undefined) return { name: named.en, factor: unit.factor };
  return { name: unit.en, factor: unit.enFactor };
}

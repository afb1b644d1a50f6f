/** The numbers of a statement as the cells hold them: as the page shows them, and in a unit common to all. */
import { commonUnit } from '../dataset/commonUnit';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Fact } from '../dataset/schema';
import type { Context } from './sheet';

/** Twelve digits, as everywhere: 0.1 × 3 is 0.3. */
const rounded = (value: number) => Number(value.toPrecision(12));

export const unitOf = (fact: Fact, index: DatasetIndex) =>
  fact.unit === null ? undefined : index.units.get(fact.unit);

/** The number as the page shows it: in Chinese as written, in English in the English unit (4000亿元 is 400 bn yuan). */
export function shownNumber(
  number: number | null | undefined,
  fact: Fact,
  { contents, lang }: Context,
): number | null {
  if (number === null || number === undefined) return null;
  const unit = unitOf(fact, contents.index);
  return lang === 'en' && unit ? rounded(number * unit.enFactor) : number;
}

/** In the common unit of the dimension. */
export function commonNumber(
  number: number | null | undefined,
  fact: Fact,
  { contents, lang }: Context,
): number | null {
  const unit = unitOf(fact, contents.index);
  if (number === null || number === undefined || !unit) return null;
  return rounded(number * commonUnit(unit, contents.index.rows.units, lang).factor);
}

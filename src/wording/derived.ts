/** How the difference and the ratio of two statements are said, with the formula that they come from. */
import type { Derived } from '../analysis/headToHead';
import type { FactRow } from '../dataset/dataset';
import type { Text } from '../dataset/schema';
import { formatNumber } from '../i18n/numbers';
import { pairTexts } from '../i18n/pair';
import type { Words } from './headlineWords';

export interface DerivedText {
  value: string;
  /** Of the difference; empty for a ratio. */
  unit: string;
  formula: string;
  /** Of what both are derived, where it is not two results. */
  basis: string;
}

/** What two percentages differ by. */
const points: Text = { zh: '个百分点', en: 'points' };

const signed = (text: string) => text.replace(/^-/, '−');

/** `fact` is one of the two: both are in its unit. English shows the same magnitudes in its own units. */
export function derivedText(
  { value, inputs: [x, y], basis }: Derived,
  fact: FactRow,
  sign: 'minus' | 'divided',
  { index, lang }: Words,
): DerivedText {
  const texts = pairTexts[lang];
  const unit = index.units.get(fact.unit ?? '');
  const factor = lang === 'en' ? (unit?.enFactor ?? 1) : 1;
  const shown = (number: number) => signed(formatNumber(Number((number * factor).toPrecision(6)), lang));
  const formula = texts[sign](shown(x), shown(y));
  const said = basis === 'exact' ? '' : texts[basis];
  if (sign === 'divided')
    return { value: formatNumber(Math.round(value * 100) / 100, lang), unit: '', formula, basis: said };
  const own = (lang === 'en' ? unit?.en : unit?.zh) ?? '';
  return {
    value: shown(value),
    unit: unit?.dimension === 'percent' ? points[lang] : own,
    formula,
    basis: said,
  };
}

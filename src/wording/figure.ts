/** How a statement's figure is said: bound, number, unit, and what it spans. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Kind, Measure, Operator, Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';

export interface FigureParts {
  /** What stands before the number: 增长, 新增, 年均 … */
  prefix: string;
  /** Bound: one of `` `>` `≥` `≤` `≈`. */
  operator: string;
  /** Number, with its upper end where it is a range; empty for words. */
  number: string;
  unit: string;
  /** The goal in words; null where there is a number. */
  words: string | null;
  /** The document's own figure, for the English page. */
  original: string;
}

export const operatorSigns: Record<Operator, string> = {
  eq: '',
  gt: '>',
  gte: '≥',
  lte: '≤',
  approx: '≈',
  between: '',
};

const operatorWords: Record<Operator, Text> = {
  eq: { zh: '', en: '' },
  gt: { zh: '超过', en: 'more than ' },
  gte: { zh: '不低于', en: 'at least ' },
  lte: { zh: '不超过', en: 'at most ' },
  approx: { zh: '约', en: 'about ' },
  between: { zh: '', en: '' },
};

const measurePrefixes: Partial<Record<Measure, Text>> = {
  growth: { zh: '增长', en: 'up' },
  added: { zh: '新增', en: 'new' },
  'change-points': { zh: '提高', en: 'up' },
  'change-percent': { zh: '减少', en: 'down' },
};

const frequencyPrefixes: Partial<Record<FactRow['frequency'], Text>> = {
  average: { zh: '年均', en: 'yearly' },
  'each-year': { zh: '每年', en: 'each year' },
};

export const kindNames: Record<Kind, Text> = {
  target: { zh: '目标', en: 'target' },
  estimate: { zh: '预计', en: 'expected' },
  actual: { zh: '实绩', en: 'actual' },
  baseline: { zh: '起点', en: 'start' },
};

export const frequencyNames: Record<FactRow['frequency'], Text> = {
  year: { zh: '当年', en: 'that year' },
  'each-year': { zh: '每年', en: 'each year' },
  cumulative: { zh: '累计', en: 'over the period' },
  average: { zh: '年均', en: 'yearly average' },
};

/** The document's words, or their English rendering. */
const wordsIn = (fact: FactRow, lang: Language) =>
  (lang === 'en' ? fact.english : undefined) ?? fact.asWritten;

function numberIn(fact: FactRow, factor: number, lang: Language): string {
  if (fact.value === null) return '';
  const low = formatNumber(fact.value * factor, lang);
  return fact.upper === undefined ? low : `${low}–${formatNumber(fact.upper * factor, lang)}`;
}

/** A rank inside a list (前三, 50强) is said as such in both languages. */
function rankParts(fact: FactRow, lang: Language): Pick<FigureParts, 'prefix' | 'operator' | 'unit'> {
  if (fact.operator === 'lte') return { prefix: lang === 'zh' ? '前' : 'top', operator: '', unit: '' };
  return { prefix: lang === 'zh' ? '第' : 'no.', operator: '', unit: lang === 'zh' ? '位' : '' };
}

export function figureParts(fact: FactRow, index: DatasetIndex, lang: Language): FigureParts {
  const indicator = index.indicators.get(fact.indicator);
  const unit = fact.unit === null ? undefined : index.units.get(fact.unit);
  const original = fact.asWritten;
  if (fact.value === null || !unit) {
    return { prefix: '', operator: '', number: '', unit: '', words: wordsIn(fact, lang), original };
  }
  const number = numberIn(fact, lang === 'en' ? unit.enFactor : 1, lang);
  // 翻番 and 倍增 stay the document's words; English has no such word and says the factor.
  if (indicator?.measure === 'multiple') {
    if (lang === 'zh') return { prefix: '', operator: '', number: '', unit: '', words: original, original };
    return { prefix: '', operator: '', number: `×${number}`, unit: '', words: null, original };
  }
  if (indicator?.measure === 'rank') return { ...rankParts(fact, lang), number, words: null, original };
  const prefix = frequencyPrefixes[fact.frequency] ?? (indicator && measurePrefixes[indicator.measure]);
  return {
    prefix: prefix?.[lang] ?? '',
    operator: operatorSigns[fact.operator],
    number,
    unit: lang === 'en' ? unit.en : unit.zh,
    words: null,
    original,
  };
}

/** The figure as running text, the bound in words. */
export function figureText(fact: FactRow, index: DatasetIndex, lang: Language): string {
  const parts = figureParts(fact, index, lang);
  if (parts.words !== null) return parts.words;
  const bound = parts.operator === '' ? '' : operatorWords[fact.operator][lang];
  if (lang === 'zh') return `${parts.prefix}${bound}${parts.number}${parts.unit}`;
  const unit = parts.unit === '%' || parts.unit === '' ? parts.unit : ` ${parts.unit}`;
  return `${parts.prefix ? `${parts.prefix} ` : ''}${bound}${parts.number}${unit}`;
}

export interface YearText {
  text: string;
  /** The year is ours, not the document's. */
  isInferred: boolean;
}

export function yearText(fact: FactRow, lang: Language): YearText {
  if (fact.year === null) return { text: lang === 'zh' ? '未写年份' : 'no year', isInferred: false };
  const span =
    fact.frequency === 'cumulative' && fact.from ? `${fact.from.slice(0, 4)}–${fact.year}` : `${fact.year}`;
  return { text: span, isInferred: fact.yearBasis === 'inferred' };
}

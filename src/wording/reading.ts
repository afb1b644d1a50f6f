/** How a statement was read: which word led to which rule, and where its year comes from. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactDetail, FactRow } from '../dataset/dataset';
import type { Operator, Text } from '../dataset/schema';
import type { Language } from '../i18n/language';

/** Words of the documents that carry each bound, longer ones first. */
export const boundWords: Record<Operator, readonly string[]> = {
  eq: ['达到', '增至', '跃升至', '达'],
  gt: ['超过', '突破', '高于', '超', '多', '余', '过'],
  gte: ['以上', '不低于', '不少于'],
  lte: ['以内', '前', '强'],
  approx: ['左右', '约', '近'],
  between: ['—', '–', '至'],
};

export const boundRules: Record<Operator, Text> = {
  eq: { zh: '按原数记', en: 'taken as it stands' },
  gt: {
    zh: '记作“>”，是下限，不含这个数',
    en: 'shown as “>”: a lower bound, the number itself not included',
  },
  gte: { zh: '记作“≥”，是下限，含这个数', en: 'shown as “≥”: a lower bound, the number included' },
  lte: { zh: '记作上限，含这个数', en: 'an upper bound, the number included' },
  approx: { zh: '记作“≈”，是约数', en: 'shown as “≈”: approximate' },
  between: { zh: '记作范围', en: 'a range' },
};

export const wordingWords: Record<NonNullable<FactRow['wording']>, readonly string[]> = {
  ensure: ['确保'],
  strive: ['力争', '争取', '争创'],
  plain: ['将', '推动', '建设'],
};

export const estimateWords = ['将突破', '将达', '预计', '有望', '将'];

/** Years named from the date of the document. */
const relativeYears: Readonly<Record<string, string>> = {
  今年: 'this year',
  去年: 'last year',
  明年: 'next year',
};

export const kindRules: Record<FactRow['kind'], Text> = {
  target: { zh: '目标，不是实绩', en: 'a target, not a result' },
  estimate: { zh: '预计的结果，还不是实绩', en: 'a result said to be expected, not yet actual' },
  actual: { zh: '实绩', en: 'a result' },
  baseline: { zh: '目标的起点', en: 'the start value of a target' },
};

export const frequencyRules: Partial<Record<FactRow['frequency'], { word: string; rule: Text }>> = {
  'each-year': { word: '每年', rule: { zh: '每年一次，不是合计', en: 'each year, not a total' } },
  average: { word: '年均', rule: { zh: '多年平均', en: 'an average over several years' } },
  cumulative: {
    word: '',
    rule: { zh: '多年累计，不是一年的数', en: 'a total over several years, not one year' },
  },
};

/** Words turned into no number. */
const wordsRule: Text = { zh: '写的是文字，不折成数字', en: 'words, not turned into a number' };

export const attributeRules: Record<NonNullable<FactRow['attribute']>, { word: string; rule: Text }> = {
  expected: { word: '预期', rule: { zh: '文件列为预期性目标', en: 'listed by the document as expected' } },
  binding: { word: '约束', rule: { zh: '文件列为约束性目标', en: 'listed by the document as binding' } },
};

export const countedRule: Text = {
  zh: '个数由本工具按点名的清单数出',
  en: 'counted by us from the closed list',
};

export const doubtRules: Record<Exclude<FactRow['reading'], 'clear'>, Text> = {
  repaired: { zh: '原文有误印，按上下文改读', en: 'a misprint, read by its context' },
  ambiguous: {
    zh: '原文有歧义，另一读法见注意',
    en: 'ambiguous; the other reading is in the notes',
  },
};

/** The word of a bound where it stands directly in front of the figure: 突破 in 突破4000亿元. */
export function boundBefore(phrase: string, figure: string, operator: Operator): string {
  const before = phrase.slice(0, Math.max(0, phrase.indexOf(figure)));
  return operator === 'eq' ? '' : (boundWords[operator].find((word) => before.endsWith(word)) ?? '');
}

export interface ReadingStep {
  /** A word of the document, or null for a rule without one. */
  word: string | null;
  rule: string;
}

const firstIn = (text: string, words: readonly string[]) => words.find((word) => text.includes(word)) ?? null;

export function howItWasRead(fact: FactRow, detail: FactDetail, lang: Language): readonly ReadingStep[] {
  const text = detail.evidence.map((one) => ('phrase' in one ? one.phrase : one.figure)).join('\n');
  const steps: ReadingStep[] = [];
  const add = (word: string | null, rule: Text) => steps.push({ word, rule: rule[lang] });
  const verbs = fact.kind === 'target' && fact.wording ? wordingWords[fact.wording] : [];
  add(firstIn(text, fact.kind === 'estimate' ? estimateWords : verbs), kindRules[fact.kind]);
  if (fact.value !== null) add(firstIn(text, boundWords[fact.operator]), boundRules[fact.operator]);
  else add(fact.asWritten, wordsRule);
  const frequency = frequencyRules[fact.frequency];
  if (frequency) add(frequency.word && text.includes(frequency.word) ? frequency.word : null, frequency.rule);
  const attribute = fact.attribute && attributeRules[fact.attribute];
  if (attribute) add(attribute.word, attribute.rule);
  if (fact.basis === 'counted') add(null, countedRule);
  if (fact.reading !== 'clear') add(null, doubtRules[fact.reading]);
  return steps;
}

/** Where a year comes from, in general; of a statement its period and its words are named. */
export const yearRules: Record<FactRow['yearBasis'], Text> = {
  stated: { zh: '原文写明', en: 'stated' },
  period: { zh: '规划期的末年', en: 'the last year of its period' },
  inferred: { zh: '推定：原句没有年份', en: 'inferred: the sentence names no year' },
  none: { zh: '没有年份可据', en: 'no year can be given' },
};

export interface YearOrigin {
  /** From the document to the year, one step after another. */
  chain: readonly string[];
  rule: string;
}

/** Where the year comes from: the words, if any, and the rule. */
export function yearOrigin(
  fact: FactRow,
  detail: FactDetail,
  index: DatasetIndex,
  lang: Language,
): YearOrigin {
  const words = detail.yearEvidence ? [`“${detail.yearEvidence.phrase}”`] : [];
  const year = fact.year === null ? [] : [String(fact.year)];
  const period = index.periods.get(fact.period)?.short[lang] ?? fact.period;
  const relative = firstIn(detail.yearEvidence?.phrase ?? '', Object.keys(relativeYears));
  const rules: Record<FactRow['yearBasis'], Text> = {
    ...yearRules,
    ...(relative && {
      stated: {
        zh: `据“${relative}”和成文日期`,
        en: `from “${relativeYears[relative]}” and the date of the document`,
      },
    }),
    period: { zh: `${period}的末年`, en: `last year of the ${period} period` },
  };
  return { chain: [...words, ...year], rule: rules[fact.yearBasis][lang] };
}

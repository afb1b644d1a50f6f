/** How a verdict and its reasons are said. A record over every code: a missing wording does not compile. */
import type { PairReason, ReasonCode, SetVerdict } from '../analysis/verdict';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { figureText, frequencyNames, kindNames } from './figure';

export const verdictNames: Record<SetVerdict, Text> = {
  comparable: { zh: '可比', en: 'Comparable' },
  conditional: { zh: '有条件可比', en: 'With conditions' },
  'not-comparable': { zh: '不可比', en: 'Not comparable' },
  single: { zh: '仅一地', en: 'One place only' },
};

export const reasonNames: Record<ReasonCode, Text> = {
  'number-against-words': { zh: '一地写数字，一地写文字', en: 'A number against words' },
  'addition-against-stock': { zh: '一地写新增，一地写总量', en: 'An addition against a stock' },
  'change-against-level': { zh: '一地写变化，一地写水平', en: 'A change against a level' },
  measure: { zh: '度量方式不同', en: 'Different measures' },
  dimension: { zh: '单位不同类', en: 'Different dimensions' },
  definition: { zh: '统计口径不同', en: 'Different definitions' },
  'other-list': { zh: '榜单不同', en: 'Ranks in different lists' },
  'other-whole': { zh: '占比的整体不同', en: 'Shares of different wholes' },
  'opposite-bounds': { zh: '一地写下限，一地写上限', en: 'A lower against an upper bound' },
  'no-year': { zh: '有一条没有年份', en: 'One has no year' },
  period: { zh: '规划期不同', en: 'Different planning periods' },
  progress: { zh: '同一地的两个规划期', en: 'Two periods of one place' },
  kind: { zh: '性质不同', en: 'Target against result' },
  year: { zh: '年份不同', en: 'Different years' },
  thresholds: { zh: '比的是门槛，不是结果', en: 'Thresholds, not outcomes' },
  average: { zh: '一年增速对多年平均', en: 'One year’s rate against an average' },
  frequency: { zh: '时间跨度不同', en: 'Different time spans' },
  scope: { zh: '范围不同', en: 'Different scopes' },
  'document-rank': { zh: '文件层级不同', en: 'Documents of different rank' },
  within: { zh: '一地在另一地域内', en: 'One place lies within the other' },
  'managed-part': { zh: '一地托管另一地的一部分', en: 'One place manages part of the other' },
  'inferred-year': { zh: '年份为推定', en: 'A year is inferred' },
  approximate: { zh: '有一个是约数', en: 'One figure is approximate' },
  ambiguous: { zh: '原文有歧义', en: 'The wording is ambiguous' },
};

export const instrumentNames: Record<string, Text> = {
  outline: { zh: '规划纲要发布', en: 'Outline, as published' },
  proposal: { zh: '规划建议', en: 'Proposal for the plan' },
  'congress-report': { zh: '党代会报告摘编', en: 'Congress report, digest' },
  'work-report': { zh: '年度工作报告', en: 'Yearly work report' },
  'press-conference': { zh: '新闻发布会', en: 'Press conference' },
  'government-page': { zh: '政府网页', en: 'Government page' },
  'press-page': { zh: '媒体网页', en: 'Press page' },
};

/** What one side of a pair contributes to a reason, in a few words. */
function sideOf(code: ReasonCode, fact: FactRow, index: DatasetIndex, lang: Language): string {
  const figure = figureText(fact, index, lang);
  const indicator = index.indicators.get(fact.indicator);
  const period = index.periods.get(fact.period)?.short[lang] ?? '';
  const year = fact.year === null ? (lang === 'zh' ? '未写年份' : 'no year') : `${fact.year}`;
  const document = index.documents.get(fact.document);
  switch (code) {
    case 'kind':
      return `${year} ${kindNames[fact.kind][lang]}`;
    case 'year':
    case 'inferred-year':
    case 'no-year':
      return fact.yearBasis === 'inferred' ? `${year}${lang === 'zh' ? '（推定）' : ' (inferred)'}` : year;
    case 'period':
    case 'progress':
      return `${period} ${year}`;
    case 'definition':
    case 'measure':
    case 'dimension':
    case 'addition-against-stock':
    case 'change-against-level':
    case 'other-list':
      return `${indicator?.name[lang] ?? ''} ${figure}`;
    case 'average':
    case 'frequency':
      return `${frequencyNames[fact.frequency][lang]} ${figure}`;
    case 'scope':
    case 'other-whole':
      return fact.scope?.[lang] ?? (lang === 'zh' ? '全部' : 'the whole');
    case 'document-rank':
      return document ? (instrumentNames[document.instrument]?.[lang] ?? document.instrument) : '';
    default:
      return figure;
  }
}

export interface PairExplanation {
  title: string;
  lines: readonly { place: string; fact: string; text: string }[];
}

/** A reason with what each side says; the statements must be among those of the index. */
export function explainPair(reason: PairReason, index: DatasetIndex, lang: Language): PairExplanation {
  const lines = reason.between.flatMap((id) => {
    const fact = index.facts.get(id);
    return fact ? [{ place: fact.place, fact: id, text: sideOf(reason.code, fact, index, lang) }] : [];
  });
  return { title: reasonNames[reason.code][lang], lines };
}

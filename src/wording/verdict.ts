/** How a verdict and its reasons are said. A record over every code: a missing wording does not compile. */
import type { ReasonCode, SetVerdict } from '../analysis/verdict';
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { lowerFirst } from '../lib/lowerFirst';

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
  kind: { zh: '性质不同', en: 'Different kinds of figure' },
  year: { zh: '年份不同', en: 'Different years' },
  thresholds: { zh: '比的是门槛，不是结果', en: 'Thresholds, not outcomes' },
  average: { zh: '一年增速对多年平均', en: 'One year’s rate against an average' },
  frequency: { zh: '时间跨度不同', en: 'Different time spans' },
  scope: { zh: '范围不同', en: 'Different scopes' },
  'document-rank': { zh: '文件层级不同', en: 'Documents of different rank' },
  within: { zh: '一地在另一地域内', en: 'One place lies within the other' },
  supplement: { zh: '有一个来自补充来源', en: 'One comes from a supplementary source' },
  'managed-part': { zh: '一地托管另一地的一部分', en: 'One place manages part of the other' },
  'inferred-year': { zh: '年份为推定', en: 'A year is inferred' },
  approximate: { zh: '有一个是约数', en: 'One figure is approximate' },
  ambiguous: { zh: '原文有歧义', en: 'The wording is ambiguous' },
};

/** The same in a few words, for a cell. */
export const reasonShort: Record<ReasonCode, Text> = {
  'number-against-words': { zh: '数字对文字', en: 'number vs words' },
  'addition-against-stock': { zh: '新增对总量', en: 'added vs total' },
  'change-against-level': { zh: '变化对水平', en: 'change vs level' },
  measure: { zh: '度量不同', en: 'other measure' },
  dimension: { zh: '单位不同类', en: 'other dimension' },
  definition: { zh: '口径不同', en: 'other definition' },
  'other-list': { zh: '榜单不同', en: 'other list' },
  'other-whole': { zh: '整体不同', en: 'other whole' },
  'opposite-bounds': { zh: '下限对上限', en: 'lower vs upper' },
  'no-year': { zh: '缺年份', en: 'year missing' },
  period: { zh: '他期', en: 'other period' },
  progress: { zh: '前后两期', en: 'two periods' },
  kind: { zh: '性质不同', en: 'other kind' },
  year: { zh: '年份不同', en: 'other year' },
  thresholds: { zh: '只是门槛', en: 'thresholds' },
  average: { zh: '一年对年均', en: 'year vs average' },
  frequency: { zh: '跨度不同', en: 'other span' },
  scope: { zh: '范围不同', en: 'other scope' },
  'document-rank': { zh: '层级不同', en: 'other rank' },
  within: { zh: '地域包含', en: 'lies within' },
  supplement: { zh: '补充来源', en: 'supplementary' },
  'managed-part': { zh: '部分托管', en: 'part managed' },
  'inferred-year': { zh: '年份推定', en: 'year inferred' },
  approximate: { zh: '含约数', en: 'approximate' },
  ambiguous: { zh: '有歧义', en: 'ambiguous' },
};

/** Reasons in running text; in English only the first keeps its capital. */
export const reasonList = (codes: readonly ReasonCode[], lang: Language): string =>
  codes
    .map((code) => reasonNames[code][lang])
    .map((name, at) => (at > 0 && lang === 'en' ? lowerFirst(name) : name))
    .join(lang === 'zh' ? '；' : '; ');

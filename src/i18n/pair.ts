/** Texts of two places head to head. They follow with it. */
import type { Language } from './language';
import { plural, type Widened } from './messages';

const zh = {
  first: '左边',
  second: '右边',
  scale: '同一把尺，自 0 起',
  difference: '差',
  ratio: '比',
  conditions: '条件',
  conditionsNote: '引用这一行时必须带上',
  minus: (a: string, b: string) => `${a} − ${b}`,
  divided: (a: string, b: string) => `${a} ÷ ${b}`,
  'targets-set': '比的是所定目标',
  'target-and-result': '一边是目标，一边是结果',
  'not-comparable': '不作图，不算差和比',
  bounds: '有门槛或约数，不算差和比',
  measure: '这类数不算差和比',
  noRatio: '比例之比没有意义',
  allAgree: '口径、年份、性质都对得上',
  only: (place: string, count: number) => `仅${place}写了 ${count} 项`,
  unfold: '展开',
  fold: '收起',
  systems: (count: number) => `两套产业体系，${count} 个赛道重合`,
  onlySectors: (place: string) => `只有${place}`,
  bothSectors: '两地都有',
  ownWords: '各用文件原词',
  sector: '赛道',
  reading: '本工具判读',
  openSlots: (place: string, count: number) =>
    `${place}另有 ${count} 个成员没有点名：重合可能少算，对方“只有”一栏可能多算。`,
  needTwo: '选两个地区才能对看。',
  caption: (a: string, b: string) => `${a}与${b}逐项对看`,
  title: (a: string, b: string, shared: number, comparable: number) =>
    `${a}与${b}：${shared}项都写了，${comparable === 0 ? '没有一项能直接比' : `${comparable}项能直接比`}`,
  titleNone: (a: string, b: string) => `${a}与${b}：没有一项两地都写`,
  qualification: (conditional: number, notComparable: number, derived: number) =>
    `${conditional}项有条件可比，全表有${derived}项可算差值；${notComparable}项不可比，写明原因，不算差也不算比。`,
};

const en: Widened<typeof zh> = {
  first: 'Left',
  second: 'Right',
  scale: 'One scale, from 0',
  difference: 'Difference',
  ratio: 'Ratio',
  conditions: 'Conditions',
  conditionsNote: 'to be quoted with the row',
  minus: (a, b) => `${a} − ${b}`,
  divided: (a, b) => `${a} ÷ ${b}`,
  'targets-set': 'of targets set',
  'target-and-result': 'a target and a result',
  'not-comparable': 'Not charted; no difference, no ratio',
  bounds: 'A threshold or an approximation: no difference, no ratio',
  measure: 'Figures of this kind have no difference or ratio',
  noRatio: 'a ratio of percentages means nothing',
  allAgree: 'Definition, year and kind all agree',
  only: (place, count) => `${place} alone: ${plural(count, 'item', 'items')}`,
  unfold: 'Show',
  fold: 'Less',
  systems: (count) => `Two industry systems, ${plural(count, 'sector', 'sectors')} in common`,
  onlySectors: (place) => `${place} alone`,
  bothSectors: 'Both',
  ownWords: 'in the documents’ own words',
  sector: 'Sector',
  reading: 'Our reading',
  openSlots: (place, count) =>
    `${plural(count, 'member', 'members')} of ${place} ${count === 1 ? 'is' : 'are'} unnamed: ‘Both’ may count too few, the other place’s own sectors too many.`,
  needTwo: 'Two places are needed.',
  caption: (a, b) => `${a} and ${b}, item by item`,
  title: (a, b, shared, comparable) =>
    `${a} and ${b}: ${shared} shared, ${comparable === 0 ? 'none' : comparable} directly comparable`,
  titleNone: (a, b) => `${a} and ${b} share no item`,
  qualification: (conditional, notComparable, derived) =>
    `${conditional} with conditions; a difference can be given for ${derived === 0 ? 'none' : derived}; ${notComparable} not comparable, each with its reason.`,
};

export const pairTexts: Record<Language, Widened<typeof zh>> = { zh, en };

/** Why a figure stands apart from the others, in words that whoever hears them once understands. */
import type { ReasonCode } from '../analysis/verdict';
import type { FactRow } from '../dataset/dataset';
import type { Measure, Text } from '../dataset/schema';
import { reasonNames } from './verdict';

/** What has one text whichever side the figure is on. */
const texts: Partial<Record<ReasonCode, Text>> = {
  measure: { zh: '量法不同，不放在一起比', en: 'measured in another way' },
  dimension: { zh: '单位不是一类，不放在一起比', en: 'in another kind of unit' },
  definition: { zh: '统计口径不同，不放在一起比', en: 'counted by another definition' },
  'other-list': { zh: '排的不是同一个榜', en: 'ranked in another list' },
  'other-whole': { zh: '占的不是同一个整体', en: 'a share of another whole' },
  'opposite-bounds': { zh: '“至少”和“至多”，不能比', en: '“at least” against “at most”' },
  period: { zh: '说的是另一个规划期', en: 'for another plan period' },
};

const ofChange: Partial<Record<Measure, Text>> = {
  growth: { zh: '这是增长率，不与总量比', en: 'a growth rate, not an amount' },
  'change-points': { zh: '这是升降的百分点，不与总量比', en: 'a change in points, not an amount' },
  'change-percent': { zh: '这是降幅，不与总量比', en: 'a reduction in per cent, not an amount' },
  multiple: { zh: '这是倍数，不与总量比', en: 'a multiple, not an amount' },
};

const sided: Partial<Record<ReasonCode, (fact: FactRow, measure: Measure | undefined) => Text>> = {
  'number-against-words': ({ value }) =>
    value === null
      ? { zh: '写的是文字，没有数可比', en: 'in words, with no number to compare' }
      : { zh: '写的是数，别地写的是文字', en: 'a number, where others use words' },
  'addition-against-stock': (_, measure) =>
    measure === 'added'
      ? { zh: '这是新增的，不与总量比', en: 'an addition, not a total' }
      : { zh: '这是总量，不与新增的比', en: 'a total, not an addition' },
  'change-against-level': (_, measure) =>
    ofChange[measure ?? 'level'] ?? { zh: '这是总量，不与增减比', en: 'an amount, not a change' },
  'no-year': ({ year }) =>
    year === null
      ? { zh: '没有写年份', en: 'names no year' }
      : { zh: '别地没有写年份', en: 'others name no year' },
};

export const whyApart = (code: ReasonCode, fact: FactRow, measure: Measure | undefined): Text =>
  sided[code]?.(fact, measure) ?? texts[code] ?? reasonNames[code];

/** How the dataset's codes are said where they stand alone: in a cell, a filter, a file, the method. */
import type { ObservationStatus } from '../analysis/observationStatus';
import type { Stand } from '../analysis/standing';
import type { Fact, Measure, Operator, Place, SourceDocument, Text } from '../dataset/schema';

export const measureNames: Record<Measure, Text> = {
  level: { zh: '总量或水平', en: 'level' },
  share: { zh: '占比', en: 'share' },
  count: { zh: '个数', en: 'count' },
  rank: { zh: '位次', en: 'rank' },
  growth: { zh: '增速', en: 'growth' },
  added: { zh: '新增', en: 'added' },
  'change-points': { zh: '提高的百分点', en: 'change in points' },
  'change-percent': { zh: '减少的百分比', en: 'reduction in per cent' },
  multiple: { zh: '倍数', en: 'multiple' },
  relation: { zh: '与另一项相比', en: 'relation to another' },
  status: { zh: '文字目标', en: 'goal in words' },
};

export const boundNames: Record<Operator, Text> = {
  eq: { zh: '等于', en: 'exactly' },
  gt: { zh: '超过', en: 'more than' },
  gte: { zh: '不低于', en: 'at least' },
  lte: { zh: '不超过', en: 'at most' },
  approx: { zh: '约', en: 'about' },
  between: { zh: '两数之间', en: 'between two' },
};

export const yearBasisNames: Record<Fact['yearBasis'], Text> = {
  stated: { zh: '原文写明', en: 'stated' },
  period: { zh: '规划期末年', en: 'last year of the period' },
  inferred: { zh: '推定', en: 'inferred' },
  none: { zh: '没有年份可据', en: 'no year can be given' },
};

export const wordingNames: Record<NonNullable<Fact['wording']>, Text> = {
  ensure: { zh: '确保', en: 'to be ensured' },
  plain: { zh: '直写', en: 'plain' },
  strive: { zh: '力争', en: 'aimed for' },
};

export const attributeNames: Record<NonNullable<Fact['attribute']>, Text> = {
  binding: { zh: '约束性', en: 'binding' },
  expected: { zh: '预期性', en: 'expected' },
};

export const basisNames: Record<Fact['basis'], Text> = {
  stated: { zh: '原文写明', en: 'stated' },
  counted: { zh: '由本工具数出', en: 'counted by us' },
};

export const readingStateNames: Record<Fact['reading'], Text> = {
  clear: { zh: '清楚', en: 'clear' },
  repaired: { zh: '原文有误印，按上下文改读', en: 'a misprint, read by its context' },
  ambiguous: { zh: '原文有歧义', en: 'ambiguous' },
};

export const asideNames: Record<NonNullable<Fact['aside']>, Text> = {
  'local-news': { zh: '同版新闻', en: 'other news on the page' },
  'plan-making': { zh: '规划编制', en: 'making of the plan' },
};

export const placeKindNames: Record<Place['kind'], Text> = {
  city: { zh: '市', en: 'city' },
  'new-area': { zh: '新区', en: 'new area' },
  group: { zh: '几地合计', en: 'several places together' },
};

export const collectionNames: Record<SourceDocument['collection'], Text> = {
  core: { zh: '核心文件，逐字核对', en: 'core document, verified word for word' },
  supplement: { zh: '补充来源，未逐字核对', en: 'supplementary source, not verified word for word' },
};

export const dateBasisNames: Record<SourceDocument['dateBasis'], Text> = {
  stated: { zh: '原文标明', en: 'printed' },
  inferred: { zh: '推定', en: 'inferred' },
  none: { zh: '不详', en: 'unknown' },
};

export const textStateNames: Record<NonNullable<SourceDocument['quality']>['state'], Text> = {
  clean: { zh: '干净', en: 'clean' },
  ocr: { zh: '版面识别', en: 'read from an image' },
  defaced: { zh: '有字被改写', en: 'words overwritten' },
};

/** What a statement is to the verdict of its row. */
export const standNames: Record<Stand, Text> = {
  together: { zh: '领一格，与他地同列', en: 'leads its cell, stands with the others' },
  apart: { zh: '领一格，不与他地同列', en: 'leads its cell, does not stand with the others' },
  alone: { zh: '领一格，仅此一地', en: 'leads its cell, the only place' },
  folded: { zh: '另 n 条之一，不参与判定', en: 'one of “n more”, no part of the verdict' },
  'not-compared': { zh: '不进对照', en: 'not compared' },
};

/** SDMX code list CL_OBS_STATUS, as far as it is used. */
export const statusNames: Record<ObservationStatus, Text> = {
  A: { zh: '原文写明', en: 'stated' },
  E: { zh: '由本工具数出', en: 'counted by us' },
  P: { zh: '预计，未成实绩', en: 'expected, not yet actual' },
  U: { zh: '改读或有歧义', en: 'repaired or ambiguous reading' },
  D: { zh: '口径与他地不同', en: 'definition differs from others’' },
  K: { zh: '含在另一地之内', en: 'contained in another place' },
  W: { zh: '包含另一地', en: 'contains another place' },
  O: { zh: '文件读过，没有写', en: 'the document was read and does not say' },
  L: { zh: '已知有文件，没有收录', en: 'a document is known to exist and is not held' },
  M: { zh: '没有已知的文件', en: 'no document is known' },
};

/** What a slide is called where its headline is too long: the concept that it is about, or its kind. */
import type { Text } from '../dataset/schema';
import type { Words } from '../wording/said';
import type { Subject, SubjectKind } from './deck';

const kindNames: Record<SubjectKind, Text> = {
  title: { zh: '封面', en: 'Title' },
  systems: { zh: '各地体系', en: 'Systems' },
  overlap: { zh: '重合的产业', en: 'Overlap' },
  common: { zh: '共有的产业', en: 'Common sectors' },
  change: { zh: '体系的变化', en: 'Change' },
  schemes: { zh: '体系的写法', en: 'Schemes' },
  concept: { zh: '一项指标', en: 'One item' },
  concepts: { zh: '几项指标', en: 'Several items' },
  pair: { zh: '两地对看', en: 'Head to head' },
  timeline: { zh: '时间线', en: 'Timeline' },
  trajectory: { zh: '轨迹', en: 'Trajectory' },
  due: { zh: '到期的目标', en: 'Due' },
  evidence: { zh: '证据', en: 'Evidence' },
  facts: { zh: '数据', en: 'Statements' },
  sources: { zh: '来源', en: 'Sources' },
};

export const slideName = ({ kind, id }: Subject, { index, lang }: Words): string =>
  index.concepts.get(id ?? '')?.name[lang] ?? kindNames[kind][lang];

/** What the kinds of slides are called. */
import type { Text } from '../dataset/schema';
import type { SubjectKind } from './deck';

export const subjectNames: Record<SubjectKind, Text> = {
  title: { zh: '标题页', en: 'Title' },
  systems: { zh: '产业体系', en: 'Industry systems' },
  overlap: { zh: '赛道矩阵', en: 'Sector matrix' },
  common: { zh: '两地共同的赛道', en: 'Sectors in common' },
  change: { zh: '体系变化', en: 'Change of system' },
  schemes: { zh: '数字提法', en: 'Numbered schemes' },
  concept: { zh: '指标', en: 'Indicator' },
  concepts: { zh: '指标并列', en: 'Indicators side by side' },
  pair: { zh: '两地对看', en: 'Head to head' },
  timeline: { zh: '目标时间线', en: 'Timeline of targets' },
  trajectory: { zh: '轨迹', en: 'Trajectory' },
  due: { zh: '到期清单', en: 'What falls due' },
  evidence: { zh: '证据', en: 'Evidence' },
  part: { zh: '名单的证据', en: 'Evidence of a list' },
  facts: { zh: '表述清单', en: 'Statements' },
  method: { zh: '方法', en: 'Method' },
  package: { zh: '数据集', en: 'Dataset' },
  sources: { zh: '来源与缺口', en: 'Sources and gaps' },
};

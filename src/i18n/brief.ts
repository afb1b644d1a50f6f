/** Texts of the written brief: what stands around headlines, notes, tables and pictures. */
import { lowerFirst } from '../lib/lowerFirst';
import type { Language } from './language';
import type { Widened } from './messages';

interface Where {
  place: string;
  period: string;
}

const zh = {
  author: '对标',
  untitled: '未命名的简报',
  empty: '这份简报还没有内容。',
  figure: (number: number) => `图${number}`,
  table: (number: number) => `表${number}`,
  /** Between the number of a figure and what it shows. */
  captionGap: '\u3000',
  dataOf: (figure: string) => `${figure}的数据`,
  named: (concept: string, headline: string) => `${concept}：${headline}`,
  seen: (where: readonly string[]) => `（见${where.join('、')}）`,
  cites: '资料来源见',
  conditions: '须说明的条件：',
  between: '；',
  end: '。',
  note: '注：',
  noContent: (reason: string) => `这一页没有可用的数据：${reason}`,
  nameless: (number: number) => `第${number}页`,
  sourcesSection: '来源与缺口',
  gaps: '没有收录的文件',
  gap: (where: Where, silence: string, meaning: string, title: string | null) =>
    `${where.place}，${where.period}：${silence}${title === null ? '' : `《${title}》`}（${meaning}）。`,
  noGaps: '所选地区和时期都收有文件。',
  silence: '文件没写，不等于没有。',
  sources: '资料来源',
  noSources: '没有引用文件。',
  made: (version: string, date: string) => `数据集${version}版，${date}`,
};

const en: Widened<typeof zh> = {
  author: 'Duibiao',
  untitled: 'Untitled brief',
  empty: 'This brief is empty so far.',
  figure: (number) => `Figure\u00a0${number}`,
  table: (number) => `Table\u00a0${number}`,
  captionGap: '. ',
  dataOf: (figure) => `The data of ${figure}`,
  named: (concept, headline) => `${concept}: ${headline}`,
  seen: (where) => ` (${where.join(', ')})`,
  cites: 'Sources: ',
  conditions: 'To be said with it: ',
  between: '. ',
  end: '.',
  note: 'Note: ',
  noContent: (reason) => `There are no data for this page: ${reason}`,
  nameless: (number) => `Page ${number}`,
  sourcesSection: 'Sources and gaps',
  gaps: 'Documents that are not held',
  gap: (where, _silence, meaning, title) =>
    `${where.place}, ${where.period}: ${lowerFirst(meaning)}${title === null ? '' : ` (${title})`}.`,
  noGaps: 'Documents are held for every place and period shown.',
  silence: 'Silence is not absence.',
  sources: 'Sources',
  noSources: 'No document is cited.',
  made: (version, date) => `Dataset ${version}, ${date}`,
};

export const briefTexts: Record<Language, Widened<typeof zh>> = { zh, en };

/** Texts of the Targets view. They follow with it. */
import type { Language } from './language';
import { plural, type Widened } from './messages';

const zh = {
  'mode.timeline': '时间线',
  'mode.list': '清单',
  lanes: '泳道',
  'lanes.concept': '按指标',
  'lanes.theme': '按主题',
  'lanes.place': '按地区',
  form: '写法',
  'form.all': '数字和文字',
  'form.numbers': '只看数字',
  'form.words': '只看文字',
  documents: '文件成文',
  noYear: '未写年份',
  thisYear: '今年',
  vision: (from: number, through: number) => `${from}–${through}`,
  stack: (count: number) => `另 ${count} 条`,
  stackOpen: (row: string, count: number) => `${row}：展开另 ${count} 条`,
  stackClose: (row: string) => `${row}：收起`,
  fold: '收起',
  tail: '点线 到期前的时段，截止年为推定或累计',
  flag: '小旗 文字目标',
  axisMarks: '轴上小标记为文件成文时间',
  drawing: (rows: string, count: number) =>
    `${rows}，${count} 条表述按年份排列。方向键逐条走，回车看证据；“清单”里有同样的内容。`,
  markLabel: (parts: readonly string[]) => parts.join('，'),
  inferred: '推定',
  yearStrip: '年份',
  yearButton: (year: number, count: number) => `${year} 年，${count} 条`,
  periodCount: (count: number) => `${count} 条`,
  noneIn: (year: number) => `${year} 年没有表述`,
  allYears: '各年',
  yearTitle: (year: number) => `${year} 年到期`,
  place: '地区',
  item: '指标',
  figure: '数字或说法',
  when: '年份和性质',
  table: '到期清单',
  counts: (numbers: number, words: number) =>
    [numbers > 0 ? `${numbers} 个数字` : '', words > 0 ? `${words} 条文字` : ''].filter(Boolean).join('，'),
};

const en: Widened<typeof zh> = {
  'mode.timeline': 'Timeline',
  'mode.list': 'Due list',
  lanes: 'Rows',
  'lanes.concept': 'By item',
  'lanes.theme': 'By theme',
  'lanes.place': 'By place',
  form: 'Stated in',
  'form.all': 'Numbers and words',
  'form.numbers': 'Numbers only',
  'form.words': 'Words only',
  documents: 'Documents dated',
  noYear: 'No year',
  thisYear: 'this year',
  vision: (from, through) => `${from}–${through}`,
  stack: (count) => `${count} more`,
  stackOpen: (row, count) => `${row}: show ${count} more`,
  stackClose: (row) => `${row}: show less`,
  fold: 'Less',
  tail: 'Dotted: the time before it falls due, where the year is inferred or the figure is a sum',
  flag: 'Flag: a goal in words',
  axisMarks: 'Small marks on the axis: dates of documents',
  drawing: (rows, count) =>
    `${rows}: ${plural(count, 'statement', 'statements')} by year. Arrow keys walk them, Enter shows the evidence; the due list says the same.`,
  markLabel: (parts) => parts.join(', '),
  inferred: 'inferred',
  yearStrip: 'Year',
  yearButton: (year, count) => `${year}, ${plural(count, 'statement', 'statements')}`,
  periodCount: (count) => plural(count, 'statement', 'statements'),
  noneIn: (year) => `No statement for ${year}`,
  allYears: 'All years',
  yearTitle: (year) => `Due in ${year}`,
  place: 'Place',
  item: 'Item',
  figure: 'Figure or words',
  when: 'Year and kind',
  table: 'Due list',
  counts: (numbers, words) =>
    [numbers > 0 ? plural(numbers, 'number', 'numbers') : '', words > 0 ? `${words} in words` : '']
      .filter(Boolean)
      .join(', '),
};

export const targetTexts: Record<Language, Widened<typeof zh>> = { zh, en };

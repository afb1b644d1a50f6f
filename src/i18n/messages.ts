/** Every text of the interface that the first view shows; onDemand.ts has the rest. A key missing in one language does not compile. */
import { lowerFirst } from '../lib/lowerFirst';
import type { Language } from './language';

const zh = {
  brand: '对标',
  compare: '对照',
  industries: '产业',
  targets: '目标',
  facts: '数据',
  modes: '形式',
  'mode.table': '并列表',
  'mode.charts': '小多图',
  'mode.pair': '两地对看',
  pageTitle: (view: string) => `${view} · 对标 Duibiao`,
  skip: '跳到正文',
  views: '视图',

  // The bar.
  look: '外观',
  light: '浅色',
  dark: '深色',
  projector: '投影',
  language: '语言',
  export: '导出',
  picture: '图片',
  present: '演示',
  add: '加入简报',
  addFailed: '没能加入，请检查连接后再试',

  // The selection.
  filters: '筛选',
  places: '地区',
  including: '含',
  period: '规划期',
  allPeriods: (count: number): string => (count === 2 ? '两期' : '各期'),
  supplement: '补充来源',
  supplementMark: '补',
  supplementMeaning: '补充来源：网页摘录，未逐字核对',
  supplementLegend: '补充来源，未逐字核对',
  theme: '主题',
  allThemes: '全部主题',
  more: '更多',
  moreActive: (count: number) => `更多 · ${count}`,
  held: (documents: number, pages: number, statements: number) =>
    pages > 0
      ? `${documents} 份文件、${pages} 个网页 · ${statements} 条表述`
      : `${documents} 份文件 · ${statements} 条表述 · 每条可核到出处`,
  droppedTitle: '这个链接里有几处没有认出，已按默认显示：',
  'dropped.unknown-key': (key: string, value: string) => `没有“${key}”这个参数（${value}）`,
  'dropped.unknown-value': (key: string, value: string) => `“${key}”里的“${value}”不在数据里`,
  'dropped.unknown-view': (_key: string, value: string) => `没有“${value}”这个页面`,
  'dropped.left-out': (key: string) => `链接太长，没有带上“${key}”`,
  dismiss: '知道了',

  // Column heads.
  systems: '产业体系',
  systemsNote: '大数字是各文件对自家体系的叫法，不比大小。',
  groupsNote: '· 由本工具归类，原文未分层。',
  insideOf: (place: string) => `属${place}`,
  coverage: '覆盖',
  coverageNote: '一格一个主题，实心是文件写到',
  coverageShort: (statements: number, spoken: number, themes: number) =>
    `${statements} 条 · ${spoken}/${themes} 主题`,
  coverageText: (statements: number, spoken: number, themes: number) =>
    `${statements} 条表述，写到 ${themes} 个主题中的 ${spoken} 个`,
  unnamed: (count: number) => `另 ${count} 项未点名`,
  unplaced: (count: number) => `未归层 ${count}`,
  partlyNamed: (named: number, stated: number) => `点名 ${named}/${stated}`,
  notDefined: (parts: readonly string[]) => `原文未列${parts.join('、')}各指什么`,
  notListed: '原文未列',
  ourGrouping: '由本工具归类，原文未分层',
  switchTo: (period: string, notation: string) => `${period}：${notation}`,
  switchLabel: (place: string, period: string, notation: string) => `${place}改看${period}的体系 ${notation}`,
  showTiers: '看分层',

  // The table.
  tableCaption: (places: string) => `${places}的规划表述对照。一行一项，一列一地。`,
  indicator: '指标',
  tally: '可比性汇总',
  tallyFilter: (verdict: string, count: number) => `${verdict} ${count} 项，只看这些`,
  rest: (count: number) => `另 ${count} 条`,
  restLabel: (count: number, concept: string, place: string) => `${place}“${concept}”另 ${count} 条`,
  lessRest: '收起',
  singleTitle: '仅一地',
  singleNote: (count: number) => `${count} 项只有一地写到，没有第二地可以对照`,
  singleCount: (count: number) => `${count} 项`,
  singleNames: (names: readonly string[], count: number) =>
    `${names.join('、')}${count > names.length ? `等 ${count} 项` : ''}`,
  unfold: (theme: string, count: number) => `${theme}，仅一地 ${count} 项`,
  clauseSeparator: '，',
  listSeparator: '、',
  reasonSeparator: '；',
  colon: '：',
  stop: '。',
  screen: (page: number, of: number) => `第 ${page} 屏，共 ${of} 屏`,
  previousScreen: '上一屏',
  nextScreen: '下一屏',

  // The legend.
  legend: '图例',
  hollow: '空心 目标',
  half: '半实 预计',
  solid: '实心 实绩',
  dotted: '点线 年份为推定',
  over: '超',
  atLeast: '以上',
  about: '左右',
  noMark: '无图形，不作比较',
  silent: '文件没写，不等于没有',
  neverAdded: (part: string, whole: string) => `${part}不与${whole}相加`,

  sources: '来源',
  briefing: '简报',
};

/** The same keys with any text. */
export type Widened<T> = { [K in keyof T]: T[K] extends string ? string : T[K] };
export type Messages = Widened<typeof zh>;

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: Messages = {
  brand: '对标',
  compare: 'Compare',
  industries: 'Industries',
  targets: 'Targets',
  facts: 'Facts',
  modes: 'Form',
  'mode.table': 'Side by side',
  'mode.charts': 'Charts',
  'mode.pair': 'Head to head',
  pageTitle: (view) => `${view} · Duibiao`,
  skip: 'Skip to content',
  views: 'Views',

  look: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  projector: 'Projector',
  language: 'Language',
  export: 'Export',
  picture: 'Picture',
  present: 'Present',
  add: 'Add to briefing',
  addFailed: 'Not added; check the connection and try again',

  filters: 'Filters',
  places: 'Places',
  including: 'incl.',
  period: 'Period',
  allPeriods: (count) => (count === 2 ? 'Both' : 'All'),
  supplement: 'Supplement',
  supplementMark: 'S',
  supplementMeaning: 'Supplementary source: read on a web page, not verified word for word',
  supplementLegend: 'supplementary source',
  theme: 'Theme',
  allThemes: 'All themes',
  more: 'More',
  moreActive: (count) => `More · ${count}`,
  held: (documents, pages, statements) =>
    pages > 0
      ? `${plural(documents, 'document', 'documents')}, ${plural(pages, 'page', 'pages')} · ${plural(statements, 'statement', 'statements')}`
      : `${plural(documents, 'document', 'documents')} · ${plural(statements, 'statement', 'statements')} · each traceable to its source`,
  droppedTitle: 'Parts of this link were not recognised and stand at their defaults:',
  'dropped.unknown-key': (key, value) => `there is no parameter “${key}” (${value})`,
  'dropped.unknown-value': (key, value) => `“${value}” in “${key}” is not in the dataset`,
  'dropped.unknown-view': (_key, value) => `there is no page “${value}”`,
  'dropped.left-out': (key) => `the link had no room for “${key}”`,
  dismiss: 'OK',

  systems: 'Industry system',
  systemsNote:
    'The large figures are each document’s own name for its system. They are names, not quantities.',
  groupsNote: '· marks our grouping, not a tier in the text.',
  insideOf: (place) => `in ${place}`,
  coverage: 'Coverage',
  coverageNote: 'One square per theme, filled where the documents speak',
  coverageShort: (statements, spoken, themes) =>
    `${plural(statements, 'statement', 'statements')} · ${spoken} of ${themes} themes`,
  coverageText: (statements, spoken, themes) =>
    `${plural(statements, 'statement', 'statements')}, speaking to ${spoken} of ${themes} themes`,
  unnamed: (count) => `+${count} unnamed`,
  unplaced: (count) => `${count} in no tier`,
  partlyNamed: (named, stated) => `${named} of ${stated} named`,
  notDefined: (parts) => `${parts.join(' / ')} not defined`,
  notListed: 'not listed',
  ourGrouping: 'our grouping',
  switchTo: (period, notation) => `${period}: ${notation}`,
  switchLabel: (place, period, notation) => `${place}: show the system of the ${period} period, ${notation}`,
  showTiers: 'Tiers',

  tableCaption: (places) => `Statements of ${places} side by side: a row is an item, a column a place.`,
  indicator: 'Item',
  tally: 'Comparability, in all',
  tallyFilter: (verdict, count) => `${verdict}: ${plural(count, 'row', 'rows')}, show only these`,
  rest: (count) => `${count} more`,
  restLabel: (count, concept, place) => `${place}, ${concept}: ${count} more`,
  lessRest: 'Less',
  singleTitle: 'One place only',
  singleNote: (count) => `${plural(count, 'item', 'items')} that no second place states`,
  singleCount: (count) => String(count),
  singleNames: (names, count) =>
    `${names.map((name, at) => (at > 0 ? lowerFirst(name) : name)).join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
  unfold: (theme, count) => `${theme}, one place only: ${plural(count, 'item', 'items')}`,
  clauseSeparator: ', ',
  listSeparator: ', ',
  reasonSeparator: '; ',
  colon: ': ',
  stop: '.',
  screen: (page, of) => `Screen ${page} of ${of}`,
  previousScreen: 'Previous screen',
  nextScreen: 'Next screen',

  legend: 'Legend',
  hollow: 'Hollow: target',
  half: 'Half: expected',
  solid: 'Solid: actual',
  dotted: 'year inferred',
  over: 'over',
  atLeast: 'at least',
  about: 'about',
  noMark: 'No drawing, not compared',
  silent: 'silent, not zero',
  neverAdded: (part, whole) => `${part} is never added to ${whole}`,

  sources: 'Sources',
  briefing: 'Briefing',
};

export const messages: Record<Language, Messages> = { zh, en };

/** What every file says of itself: which dataset, which selection, what is not in it and why, what its codes mean. */
import { observationStatuses } from '../analysis/observationStatus';
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/messages';
import { statusNames } from '../wording/codes';
import { filterNames, inList, selectionText } from '../wording/selectionText';
import { readingNames, readingRules } from '../wording/industries';
import { colon, semicolon } from './columnTexts';
import type { Contents } from './contents';
import type { Context } from './sheet';

export const datasetText = ({ index }: Contents) => `${index.rows.name} ${index.rows.version}`;

const everything: Text = { zh: '全部数据，不加筛选', en: 'all data, no filters' };
const picked: Text = { zh: '手选的表述', en: 'statements picked by hand' };

/** The selection in one line, its scope first. */
export function scopeText({ scope, selection, index }: Contents, lang: Language): string {
  if (scope === 'view') return selectionText(selection, index, lang);
  // The view says nothing of what is taken from everywhere.
  const [, ...parts] = selectionText({ ...selection, mode: null }, index, lang).split(' · ');
  return [(scope === 'all' ? everything : picked)[lang], ...parts].join(' · ');
}

const statements = (n: number, lang: Language) =>
  lang === 'zh' ? `${n} 条` : plural(n, 'statement', 'statements');

/** What is not in the file, one reason a sentence; empty where nothing is missing. */
export function leftOutTexts({ leftOut, scope, lists }: Contents, lang: Language): readonly string[] {
  const { supplement, asides, groups, hidden, filters, parameters } = leftOut;
  const isOnlyLists = lists !== null && scope === 'view';
  const say = (n: number, text: Text) => (n > 0 ? [`${statements(n, lang)}${colon[lang]}${text[lang]}`] : []);
  const effective = filters.filter((one) => one.statements > 0);
  const perFilter = effective.map(({ filter, statements: n }) =>
    lang === 'zh'
      ? `去掉“${filterNames[filter].zh}”筛选，多 ${n} 条`
      : `without the filter by ${filterNames[filter].en}, ${n} more`,
  );
  const noRoom = parameters.length > 0 ? inList(parameters, lang) : null;
  return [
    ...say(supplement, { zh: '补充来源，未打开', en: 'supplementary sources, switched off' }),
    ...say(asides, {
      zh: '旁见（同版别的报道、编制过程），不进对照',
      en: 'asides (other articles on the page, how the plan was made), never compared',
    }),
    ...say(groups, { zh: '几地合计，没有自己的一列', en: 'of several places together, without a column' }),
    ...(isOnlyLists
      ? []
      : say(hidden, {
          zh: scope === 'view' ? '在筛选之外，或不在这个视图里' : '没有选上',
          en: scope === 'view' ? 'outside the filters, or no part of this view' : 'not picked',
        })),
    ...(perFilter.length > 0 ? [perFilter.join(semicolon[lang])] : []),
    ...(noRoom === null
      ? []
      : [{ zh: `链接太长，没有带上：${noRoom}`, en: `the link had no room for: ${noRoom}` }[lang]]),
  ];
}

export interface AboutLine {
  what: string;
  said: string;
}

const rules: readonly Text[] = [
  { zh: '文件没写，不等于没有。', en: 'Silent does not mean none.' },
  {
    zh: '标“不可比”的行不要排序、相减或相加；“有条件可比”的先读条件。新区不与所属的市相加。',
    en: 'Do not rank, subtract or add rows that are “not comparable”; read the conditions of those that are comparable with conditions. A new area is never added to its city.',
  },
  {
    zh: '“数”和“单位”照文件；“折算数”换成同一类单位，只为看量级，不表示可比。',
    en: '“Value” and “Unit” follow the document, in English units; “Value in the common unit” gives the magnitude and does not make figures comparable.',
  },
];

/** The sheet that is read first by whoever gets the file without the app. */
export function aboutLines(context: Context): readonly AboutLine[] {
  const { contents, lang, home } = context;
  const { facts, gaps, lists, leftOut, address } = contents;
  const line = (what: Text, ...said: readonly string[]): AboutLine[] =>
    said.map((text, at) => ({ what: at === 0 ? what[lang] : '', said: text }));
  const counted = [
    statements(facts.length, lang),
    gaps.length > 0
      ? { zh: `${gaps.length} 处没有表述`, en: plural(gaps.length, 'silence', 'silences') }[lang]
      : '',
    lists
      ? {
          zh: `名单 ${lists.lines.length} 行`,
          en: plural(lists.lines.length, 'line of lists', 'lines of lists'),
        }[lang]
      : '',
  ];
  const nothing = { zh: '没有', en: 'nothing' }[lang];
  const out = leftOutTexts(contents, lang);
  return [
    ...line({ zh: '数据集', en: 'Dataset' }, datasetText(contents)),
    ...line({ zh: '选择', en: 'Selection' }, scopeText(contents, lang)),
    ...line({ zh: '所在视图', en: 'View' }, `${home}${address}`),
    ...line({ zh: '本文件', en: 'This file' }, counted.filter(Boolean).join(semicolon[lang])),
    ...line({ zh: '数据集共有', en: 'The dataset holds' }, statements(leftOut.held, lang)),
    ...line({ zh: '没有包括', en: 'Not in this file' }, ...(out.length > 0 ? out : [nothing])),
    ...line(
      { zh: '附带', en: 'Options' },
      [
        {
          zh: `可比性说明：${contents.withConditions ? '附' : '不附'}`,
          en: `comparability: ${contents.withConditions ? 'yes' : 'no'}`,
        },
        {
          zh: `没有表述的空格：${contents.withSilences ? '附' : '不附'}`,
          en: `silences: ${contents.withSilences ? 'yes' : 'no'}`,
        },
      ]
        .map((text) => text[lang])
        .join(semicolon[lang]),
    ),
    ...line({ zh: '怎么用', en: 'How to use it' }, ...rules.map((rule) => rule[lang])),
    ...line(
      { zh: '观测状态', en: 'Observation status' },
      ...observationStatuses.map((code) => `${code}${colon[lang]}${statusNames[code][lang]}`),
    ),
    ...(lists
      ? line(
          { zh: '赛道判读', en: 'Readings of sectors' },
          ...(Object.keys(readingNames) as (keyof typeof readingNames)[]).map(
            (code) => `${readingNames[code][lang]}${colon[lang]}${readingRules[code][lang]}`,
          ),
        )
      : []),
    ...line({ zh: '许可', en: 'Licence' }, 'CC BY 4.0'),
  ];
}

/** What every file says of itself: which dataset, which selection, what is not in it and why, what its codes mean. */
import { observationStatuses } from '../analysis/observationStatus';
import type { Text } from '../dataset/schema';
import { plural } from '../i18n/messages';
import { statusNames } from '../wording/codes';
import { readingNames, readingRules } from '../wording/industries';
import { colon, semicolon } from './columnTexts';
import { datasetText, isOfLists, leftOutTexts, scopeText, statementCount } from './fileTexts';
import type { Context } from './sheet';

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

type Line = (what: Text, ...said: readonly string[]) => AboutLine[];

/** How to read statements: not needed beside lists alone. */
function ofStatements({ contents, lang }: Context, line: Line): readonly AboutLine[] {
  const { withConditions, withSilences } = contents;
  const options: readonly Text[] = [
    {
      zh: `可比性说明：${withConditions ? '附' : '不附'}`,
      en: `comparability: ${withConditions ? 'yes' : 'no'}`,
    },
    {
      zh: `没有表述的空格：${withSilences ? '附' : '不附'}`,
      en: `silences: ${withSilences ? 'yes' : 'no'}`,
    },
  ];
  return [
    ...line({ zh: '附带', en: 'Options' }, options.map((text) => text[lang]).join(semicolon[lang])),
    ...line({ zh: '怎么用', en: 'How to use it' }, ...rules.map((rule) => rule[lang])),
    ...line(
      { zh: '观测状态', en: 'Observation status' },
      ...observationStatuses.map((code) => `${code}${colon[lang]}${statusNames[code][lang]}`),
    ),
  ];
}

const readings = Object.keys(readingNames) as (keyof typeof readingNames)[];

/** The sheet that is read first by whoever gets the file without the app. */
export function aboutLines(context: Context): readonly AboutLine[] {
  const { contents, lang, home } = context;
  const { facts, gaps, lists, leftOut, address } = contents;
  const line: Line = (what, ...said) =>
    said.map((text, at) => ({ what: at === 0 ? what[lang] : '', said: text }));
  const isLists = isOfLists(contents);
  const listLines = lists?.lines.length ?? 0;
  const here: readonly (Text | false)[] = [
    !isLists && { zh: statementCount(facts.length, 'zh'), en: statementCount(facts.length, 'en') },
    gaps.length > 0 && { zh: `${gaps.length} 处没有表述`, en: plural(gaps.length, 'silence', 'silences') },
    lists !== null && {
      zh: `名单 ${listLines} 行`,
      en: plural(listLines, 'line of lists', 'lines of lists'),
    },
  ];
  const out = leftOutTexts(contents, lang);
  return [
    ...line({ zh: '数据集', en: 'Dataset' }, datasetText(contents)),
    ...line({ zh: '选择', en: 'Selection' }, scopeText(contents, lang)),
    ...line({ zh: '所在视图', en: 'View' }, `${home}${address}`),
    ...line(
      { zh: '本文件', en: 'This file' },
      here.flatMap((text) => (text ? [text[lang]] : [])).join(semicolon[lang]),
    ),
    ...(isLists
      ? []
      : line({ zh: '数据集共有', en: 'The dataset holds' }, statementCount(leftOut.held, lang))),
    ...line(
      { zh: '没有包括', en: 'Not in this file' },
      ...(out.length > 0 ? out : [{ zh: '没有', en: 'nothing' }[lang]]),
    ),
    ...(isLists ? [] : ofStatements(context, line)),
    ...(lists
      ? line(
          { zh: '赛道判读', en: 'Readings of sectors' },
          ...readings.map((code) => `${readingNames[code][lang]}${colon[lang]}${readingRules[code][lang]}`),
        )
      : []),
    ...line({ zh: '许可', en: 'Licence' }, 'CC BY 4.0'),
  ];
}

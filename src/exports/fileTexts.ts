/** What a file is of, and what is not in it, in one line each: for its cells, its records and what is copied. */
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/messages';
import { filterNames, inList, selectionText } from '../wording/selectionText';
import { colon, semicolon } from './columnTexts';
import type { Contents } from './contents';

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

export const statementCount = (n: number, lang: Language) =>
  lang === 'zh' ? `${n} 条` : plural(n, 'statement', 'statements');

/** Whether the file holds lists and no statements. */
export const isOfLists = ({ scope, lists }: Pick<Contents, 'scope' | 'lists'>) =>
  lists !== null && scope === 'view';

/** `78 条：补充来源，未打开`; nothing where there are none. */
const counted = (count: string, n: number, why: Text, lang: Language) =>
  n > 0 ? [`${count}${colon[lang]}${why[lang]}`] : [];

const switchedOff: Text = { zh: '补充来源，未打开', en: 'supplementary sources, switched off' };

function listsLeftOut({ lists }: Contents, lang: Language): readonly string[] {
  const { hidden = 0, supplement = 0 } = lists?.leftOut ?? {};
  const count = (n: number) => (lang === 'zh' ? `${n} 份名单` : plural(n, 'list', 'lists'));
  return [
    ...counted(count(supplement), supplement, switchedOff, lang),
    ...counted(count(hidden), hidden, { zh: '在筛选之外', en: 'outside the filters' }, lang),
    { zh: '表述在别的视图里导出', en: 'statements leave from the other views' }[lang],
  ];
}

function statementsLeftOut({ leftOut, scope }: Contents, lang: Language): readonly string[] {
  const { supplement, asides, groups, hidden, filters } = leftOut;
  const say = (n: number, why: Text) => counted(statementCount(n, lang), n, why, lang);
  const perFilter = filters
    .filter((one) => one.statements > 0)
    .map(({ filter, statements: n }) =>
      lang === 'zh'
        ? `去掉“${filterNames[filter].zh}”筛选，多 ${n} 条`
        : `without the filter by ${filterNames[filter].en}, ${n} more`,
    );
  const notShown: Text = {
    zh: '在筛选之外，或不在这个视图里',
    en: 'outside the filters, or no part of this view',
  };
  const notPicked: Text = { zh: '没有选上', en: 'not picked' };
  return [
    ...say(supplement, switchedOff),
    ...say(asides, {
      zh: '旁见（同版别的报道、编制过程），不进对照',
      en: 'asides (other articles on the page, how the plan was made), never compared',
    }),
    ...say(groups, { zh: '几地合计，没有自己的一列', en: 'of several places together, without a column' }),
    ...say(hidden, scope === 'view' ? notShown : notPicked),
    ...(perFilter.length > 0 ? [perFilter.join(semicolon[lang])] : []),
  ];
}

/** What is not in the file, one reason a sentence; empty where nothing is missing. */
export function leftOutTexts(contents: Contents, lang: Language): readonly string[] {
  const { parameters } = contents.leftOut;
  const keys = inList(parameters, lang);
  const noRoom: Text = { zh: `链接太长，没有带上：${keys}`, en: `the link had no room for: ${keys}` };
  return [
    ...(isOfLists(contents) ? listsLeftOut : statementsLeftOut)(contents, lang),
    ...(parameters.length > 0 ? [noRoom[lang]] : []),
  ];
}

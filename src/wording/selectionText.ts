/** What was selected, in words: for a file that is opened without the page it came from. */
import { planPeriods } from '../analysis/coverage';
import { pairOf } from '../analysis/headToHead';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Text } from '../dataset/schema';
import { factTexts } from '../i18n/facts';
import type { Language } from '../i18n/language';
import { messages } from '../i18n/messages';
import type { Filter } from '../selection/changes';
import {
  allKinds,
  bothPeriods,
  compareModes,
  modeIn,
  type Mode,
  type Selection,
  targetModes,
} from '../selection/selection';
import { columnValue } from './columnValues';
import { kindNames } from './figure';
import { placeName } from './headlineWords';
import { verdictNames } from './verdict';

const modeNames: Partial<Record<Mode, Text>> = {
  pair: { zh: '两地对看', en: 'head to head' },
  trajectory: { zh: '轨迹', en: 'trajectory' },
  list: { zh: '清单', en: 'list' },
};

export const filterNames: Record<Filter, Text> = {
  places: { zh: '地区', en: 'places' },
  period: { zh: '规划期', en: 'period' },
  theme: { zh: '主题', en: 'theme' },
  kinds: { zh: '性质', en: 'kinds' },
  query: { zh: '搜索', en: 'search' },
  verdict: { zh: '可比性', en: 'comparability' },
  form: { zh: '写法', en: 'numbers or words' },
};

const separators: Record<Language, string> = { zh: '、', en: ', ' };

/** Names side by side, without “and”: in a cell they are a list, not a sentence. */
export const inList = (names: readonly string[], lang: Language) => names.join(separators[lang]);

/** The form of a view that narrows what it shows; none where it shows everything. */
export function narrowingMode(selection: Selection): Mode | null {
  if (selection.view === 'compare') return modeIn(selection, compareModes) === 'pair' ? 'pair' : null;
  if (selection.view !== 'targets') return null;
  const mode = modeIn(selection, targetModes);
  return mode === 'timeline' ? null : mode;
}

/** What the columns of the table of statements are narrowed to. */
const columnFilters = ({ where }: Selection, index: DatasetIndex, lang: Language): readonly string[] =>
  where.map(({ column, values }) => {
    const said = inList(
      values.map((value) => columnValue(column, value, index, lang)),
      lang,
    );
    return `${factTexts[lang].heads[column]}${lang === 'zh' ? '：' : ': '}${said}`;
  });

/** What narrows a selection below its places and periods, each part with the name of its filter. */
export function activeFilters(selection: Selection, index: DatasetIndex, lang: Language): readonly string[] {
  const { view, theme, kinds, query, verdict, form } = selection;
  const labelled = (filter: Filter, said: string) =>
    `${filterNames[filter][lang]}${lang === 'zh' ? '：' : ': '}${said}`;
  const parts = [
    theme !== null && labelled('theme', index.themes.get(theme)?.name[lang] ?? theme),
    kinds.length < allKinds.length &&
      labelled(
        'kinds',
        inList(
          kinds.map((kind) => kindNames[kind][lang]),
          lang,
        ),
      ),
    query !== '' && labelled('query', `“${query}”`),
    view === 'compare' && verdict !== null && labelled('verdict', verdictNames[verdict][lang]),
    view === 'targets' &&
      form !== 'all' &&
      labelled(
        'form',
        { numbers: { zh: '数字', en: 'numbers' }, words: { zh: '文字', en: 'words' } }[form][lang],
      ),
    ...(view === 'facts' ? columnFilters(selection, index, lang) : []),
  ];
  return parts.filter((part) => typeof part === 'string');
}

/** The selection in one line, the part of each filter named where it is active. */
export function selectionText(selection: Selection, index: DatasetIndex, lang: Language): string {
  const { view, places, period, theme } = selection;
  const mode = narrowingMode(selection);
  const shown = mode === 'pair' ? (pairOf(selection.pair, places, index) ?? places) : places;
  const periods = period === bothPeriods ? planPeriods(bothPeriods, index) : [period];
  const parts = [
    messages[lang][view],
    mode && modeNames[mode]?.[lang],
    inList(
      shown.map((id) => placeName(id, { index, lang })),
      lang,
    ),
    inList(
      periods.map((id) => index.periods.get(id)?.short[lang] ?? id),
      lang,
    ),
    theme === null && { zh: '全部主题', en: 'all themes' }[lang],
    ...activeFilters(selection, index, lang),
    selection.supplement
      ? { zh: '含补充来源', en: 'supplementary sources included' }[lang]
      : { zh: '不含补充来源', en: 'without supplementary sources' }[lang],
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

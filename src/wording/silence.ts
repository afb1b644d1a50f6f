/** How silence and coverage are said: three kinds of silence, never one word for another. */
import type { Coverage, CoverageState, Silence } from '../analysis/coverage';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';

export const silenceNames: Record<Silence, Text> = {
  'not-stated': { zh: '未提及', en: 'Not stated' },
  'not-held': { zh: '未收录', en: 'Not held' },
  'no-document': { zh: '无文件', en: 'No document' },
  filtered: { zh: '被筛选隐去', en: 'Hidden by a filter' },
};

export const silenceMeanings: Record<Silence, Text> = {
  'not-stated': { zh: '文件读过，没有写', en: 'The document was read and does not say' },
  'not-held': { zh: '已知有文件，没有收录', en: 'A document is known to exist and is not held' },
  'no-document': { zh: '没有已知的文件', en: 'No document is known' },
  filtered: { zh: '有表述，但不在当前筛选里', en: 'There are statements, outside the present filters' },
};

export const coverageMeanings: Record<CoverageState, Text> = {
  plan: { zh: '收有规划文本', en: 'A plan text is held' },
  'one-year': { zh: '只收有一年的文本', en: 'Only a text for one year is held' },
  'results-only': { zh: '只有别期文件里的实绩', en: 'Only results, told in another period’s document' },
  'not-held': silenceMeanings['not-held'],
  'no-document': silenceMeanings['no-document'],
};

export interface CoverageTag {
  text: string;
  style: 'on' | 'half' | 'off';
  /** What the tag means, for pointer, focus and screen reader. */
  title: string;
}

const styles: Record<CoverageState, CoverageTag['style']> = {
  plan: 'on',
  'one-year': 'half',
  'results-only': 'half',
  'not-held': 'off',
  'no-document': 'off',
};

/** Behind the tag of a period to which supplementary sources add. */
const filledMark: Text = { zh: '＋', en: ' +' };

export function coverageTag(coverage: Coverage, index: DatasetIndex, lang: Language): CoverageTag {
  const period = index.periods.get(coverage.period)?.short[lang] ?? coverage.period;
  const partial: Partial<Record<CoverageState, Text>> = {
    'one-year': { zh: `仅${coverage.year ?? ''}`, en: `${coverage.year ?? ''}` },
    'results-only': { zh: '仅实绩', en: 'results' },
  };
  const separator = lang === 'zh' ? '：' : ': ';
  const filled: Text = {
    zh: `；补充来源有${coverage.filled}条`,
    en: `; ${coverage.filled} from supplementary sources`,
  };
  const isFilled = coverage.filled > 0;
  return {
    text: `${partial[coverage.state]?.[lang] ?? period}${isFilled ? filledMark[lang] : ''}`,
    style: styles[coverage.state],
    title: `${period}${separator}${coverageMeanings[coverage.state][lang]}${isFilled ? filled[lang] : ''}`,
  };
}

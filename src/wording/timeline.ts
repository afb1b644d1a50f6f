/** How the headline of the Targets view is said. */
import type { TimelineClaim, TimelineHeadline, TimelineQualification } from '../analysis/timeline';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Language } from '../i18n/language';
import { listText } from './list';

interface Words {
  index: DatasetIndex;
  lang: Language;
}

type Wording<T extends { code: string }> = {
  [C in T['code']]: (said: Extract<T, { code: C }>, words: Words) => string;
};

const placeText = (ids: readonly string[], { index, lang }: Words) =>
  listText(
    ids.map((id) => {
      const place = index.places.get(id);
      return (lang === 'en' ? (place?.short ?? place?.name) : place?.name)?.[lang] ?? id;
    }),
    lang,
  );

const statements = (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`;
const points = (n: number) => (n === 1 ? 'points' : 'point');

const claims: Record<Language, Wording<TimelineClaim>> = {
  zh: {
    'no-statements': () => '当前筛选下没有表述',
    'point-to': ({ total, year, count }) =>
      count === 0
        ? `${total}条表述里，没有一条指向${year}年`
        : `${total}条表述里，指向${year}年的有${count}条`,
    due: ({ year, count, places }, w) => `${year}年到期${count}条，${placeText(places, w)}写了`,
    'none-due': ({ year }) => `${year}年没有到期的表述`,
  },
  en: {
    'no-statements': () => 'No statements under these filters',
    'point-to': ({ total, year, count }) =>
      `Of ${statements(total)}, ${count === 0 ? 'none' : count} ${points(count)} to ${year}`,
    due: ({ year, count, places }, w) => `${statements(count)} due in ${year}, from ${placeText(places, w)}`,
    'none-due': ({ year }) => `Nothing stated for ${year}`,
  },
};

const qualifications: Record<Language, Wording<TimelineQualification>> = {
  zh: {
    widen: () => '没写不等于没有；换一个年份或放宽筛选再看。',
    densest: ({ numbers, words, densest, count }) =>
      `${numbers + words > 0 ? `其中数字${numbers}条，文字${words}条；` : ''}最密的是${densest}年，${count}条。`,
    'numbers-and-words': ({ numbers, words, inferred }) =>
      `数字${numbers}条，文字${words}条${inferred > 0 ? `；${inferred}条的年份为推定` : ''}。`,
  },
  en: {
    widen: () => 'Silence is not absence; try another year or wider filters.',
    densest: ({ numbers, words, densest, count }) =>
      `${numbers + words > 0 ? `${numbers} in numbers, ${words} in words. ` : ''}The densest year is ${densest}, with ${count}.`,
    'numbers-and-words': ({ numbers, words, inferred }) =>
      `${numbers} in numbers, ${words} in words${inferred > 0 ? `; the year of ${inferred} is inferred` : ''}.`,
  },
};

export function timelineHeadlineText(
  { claim, qualification }: TimelineHeadline,
  words: Words,
): { title: string; qualification: string } {
  // Each text takes exactly the claim of its own code, which the compiler cannot follow through the lookup.
  const say = <T extends { code: string }>(texts: Wording<T>, said: T) =>
    (texts[said.code as T['code']] as (said: T, words: Words) => string)(said, words);
  return {
    title: say(claims[words.lang], claim),
    qualification: say(qualifications[words.lang], qualification),
  };
}

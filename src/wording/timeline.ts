/** How the headline of the Targets view is said. */
import type { TimelineClaim, TimelineHeadline, TimelineQualification } from '../analysis/timeline';
import type { Language } from '../i18n/language';
import { placeNames, sayHeadline, type Wording, type Words } from './headlineWords';

const statements = (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`;
const points = (n: number) => (n === 1 ? 'points' : 'point');

const claims: Record<Language, Wording<TimelineClaim>> = {
  zh: {
    'no-statements': () => '当前筛选下没有表述',
    'point-to': ({ total, year, count }) =>
      count === 0
        ? `${total}条表述里，没有一条指向${year}年`
        : `${total}条表述里，指向${year}年的有${count}条`,
    due: ({ year, count, places }, w) => `${year}年到期${count}条，出自${placeNames(places, w)}`,
    'none-due': ({ year }) => `${year}年没有到期的表述`,
  },
  en: {
    'no-statements': () => 'No statements under these filters',
    'point-to': ({ total, year, count }) =>
      `Of ${statements(total)}, ${count === 0 ? 'none' : count} ${points(count)} to ${year}`,
    due: ({ year, count, places }, w) =>
      `Due in ${year}: ${statements(count)}, ${count > 1 && places.length === 1 ? 'all ' : ''}from ${placeNames(places, w)}`,
    'none-due': ({ year }) => `Nothing falls due in ${year}`,
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
      `${numbers + words > 0 ? `${numbers} in numbers, ${words} in words. ` : ''}${densest} has the most statements, ${count}.`,
    'numbers-and-words': ({ numbers, words, inferred }) =>
      `${numbers} in numbers, ${words} in words${inferred > 0 ? `; the year is inferred for ${inferred === numbers + words ? (inferred === 1 ? 'it' : 'all') : inferred}` : ''}.`,
  },
};

export const timelineHeadlineText = (headline: TimelineHeadline, words: Words) =>
  sayHeadline(headline, { claims, qualifications }, words);

/** How the Sources view speaks of documents: headline, reach, what is set aside. Records over every code. */
import type { Aside, Reach } from '../analysis/sources';
import type { Gap, SourcesClaim, SourcesHeadline, SourcesQualification } from '../analysis/sourcesHeadline';
import type { CoverageState } from '../analysis/coverage';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { SourceDocument, Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { placeName, placeNames, sayHeadline, type Wording, type Words } from './headlineWords';
import { capital, inEnglish, inHan } from './inWords';
import { listText } from './list';
import { coverageTag, type CoverageTag } from './silence';

export const asideReasons: Record<Aside, Text> = {
  'local-news': {
    zh: '同一版面的其他新闻，与规划无关，只在数据和来源里列出',
    en: 'Other articles on the same newspaper page, apart from the plan; in Facts and Sources only',
  },
  'plan-making': {
    zh: '说的是规划怎样编、文件怎样分章，不是要做的事，只在数据和来源里列出',
    en: 'How the plan was made and the text is laid out, not what is to be done; in Facts and Sources only',
  },
};

export const besidesMeaning: Text = {
  zh: '文件不是为这一期写的，也写到了这一期',
  en: 'Not made for this period, but speaks of it',
};

/** The tag of a document’s period, as a place’s column head would carry it. */
export function reachTag(
  { period, reach }: { period: string; reach: Reach },
  document: Pick<SourceDocument, 'id' | 'place' | 'term'>,
  index: DatasetIndex,
  lang: Language,
): CoverageTag {
  if (reach === 'besides') {
    const text = index.periods.get(period)?.short[lang] ?? period;
    return { text, style: 'half', title: `${text}${lang === 'zh' ? '：' : ': '}${besidesMeaning[lang]}` };
  }
  const { id, place, term } = document;
  const year = reach === 'one-year' ? term.through : null;
  return coverageTag({ place, period, state: reach, year, documents: [id], filled: 0 }, index, lang);
}

const periodName = (id: string, { index, lang }: Words) => index.periods.get(id)?.short[lang] ?? id;
const themeName = (id: string, { index, lang }: Words) => index.themes.get(id)?.name[lang] ?? id;

/** Only the documents that were verified are counted; where others stand beside them, they are called so. */
const holdsOthers = ({ index }: Words) =>
  index.rows.documents.some(({ collection }) => collection !== 'core');
const files = (words: Words) => (holdsOthers(words) ? '核心文件' : '文件');
const document = (words: Words) => (holdsOthers(words) ? 'core document' : 'document');
const documents = (n: number, words: Words) => `${inEnglish(n)} ${document(words)}${n === 1 ? '' : 's'}`;
const statements = (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`;
const periodsInEnglish = (n: number) => (n === 2 ? 'both periods' : `all ${inEnglish(n)} periods`);

const claims: Record<Language, Wording<SourcesClaim>> = {
  zh: {
    'no-documents': (_, w) => `当前筛选下没有收录的${files(w)}`,
    'one-place': ({ place, documents: n, statements: m }, w) =>
      `${placeName(place, w)}：${inHan(n)}份${files(w)}，${m}条表述`,
    filtered: ({ documents: n, statements: m }, w) =>
      m === 0
        ? `当前筛选下${holdsOthers(w) ? `${files(w)}里` : ''}没有一条表述`
        : `当前筛选里有${m}条表述，出自${inHan(n)}份${files(w)}`,
    'on-theme': ({ theme, documents: n, speaking, statements: m }, w) =>
      `${themeName(theme, w)}：${inHan(n)}份${files(w)}里${speaking === n ? '都' : `有${inHan(speaking)}份`}写到，共${m}条`,
    'plan-texts': ({ period, places, of }, w) =>
      places.length === 0
        ? `没有一地收有写整个${periodName(period, w)}的${files(w)}`
        : places.length === of
          ? `${inHan(of)}地都收有写整个${periodName(period, w)}的${files(w)}`
          : `写整个${periodName(period, w)}的${files(w)}，只收有${placeNames(places, w)}的`,
    'targets-in-all': ({ documents: n, periods, places, of }, w) => {
      const every = `${periods > 1 ? `${inHan(periods)}期都` : ''}写了目标`;
      const among = `${inHan(n)}份${files(w)}里`;
      if (places.length === 0) return `${among}，没有一地${every}`;
      if (places.length === of) return `${among}，${inHan(of)}地${every}`;
      return `${among}，只有${placeNames(places, w)}${every}`;
    },
  },
  en: {
    'no-documents': (_, w) => `No ${document(w)} held under these filters`,
    'one-place': ({ place, documents: n, statements: m }, w) =>
      `${placeName(place, w)}: ${documents(n, w)}, ${statements(m)}`,
    filtered: ({ documents: n, statements: m }, w) =>
      m === 0
        ? `No statements under these filters${holdsOthers(w) ? ' in core documents' : ''}`
        : `Under these filters: ${statements(m)} in ${documents(n, w)}`,
    'on-theme': ({ theme, documents: n, speaking, statements: m }, w) =>
      `${themeName(theme, w)}: ${statements(m)} in ${inEnglish(speaking)} of ${documents(n, w)}`,
    'plan-texts': ({ period, places, of }, w) => {
      const whole = `${document(w)} covering the whole ${periodName(period, w)} period is held`;
      if (places.length === 0) return `No ${whole} for any place`;
      return places.length === of
        ? `A ${whole} for every place`
        : `A ${whole} only for ${placeNames(places, w)}`;
    },
    'targets-in-all': ({ documents: n, periods, places, of }, w) => {
      const every = periods > 1 ? `targets for ${periodsInEnglish(periods)}` : 'targets';
      const among = capital(documents(n, w));
      if (places.length === 0) return `${among}: no place sets ${every}`;
      if (places.length === of) return `${among}: every place sets ${every}`;
      return `${among}: only ${placeNames(places, w)} ${places.length === 1 ? 'sets' : 'set'} ${every}`;
    },
  },
};

/** What there is in place of a plan text; a period with one never comes here. */
const gapTexts: Record<Language, Record<CoverageState, (period: string, year: number | null) => string>> = {
  zh: {
    plan: (period) => `${period}有规划文本`,
    'one-year': (period, year) => `${period}只有${year ?? ''}年一年`,
    'results-only': (period) => `${period}只有别期文件里的实绩`,
    'not-held': (period) => `${period}有文件、未收录`,
    'no-document': (period) => `${period}没有已知的文件`,
  },
  en: {
    plan: (period) => `a plan text for the ${period}`,
    'one-year': (period, year) => `only ${year ?? 'one year'} of the ${period}`,
    'results-only': (period) => `only results of the ${period}, reported in another period’s document`,
    'not-held': (period) => `a document for the ${period} that is not held here`,
    'no-document': (period) => `no known document for the ${period}`,
  },
};

function gapText({ place, periods }: Gap, words: Words): string {
  const { lang } = words;
  const parts = periods.map(({ period, state, year }) =>
    gapTexts[lang][state](periodName(period, words), year),
  );
  return lang === 'zh'
    ? `${placeName(place, words)}${parts.join('，')}`
    : `${placeName(place, words)} has ${listText(parts, 'en')}`;
}

const qualifications: Record<Language, Wording<SourcesQualification>> = {
  zh: {
    gaps: ({ gaps }, w) => `格内是录得的表述条数。${gaps.map((gap) => gapText(gap, w)).join('；')}。`,
    counts: () => '格内是录得的表述条数。没写不等于没有。',
  },
  en: {
    gaps: ({ gaps }, w) => `Cells count statements. ${gaps.map((gap) => gapText(gap, w)).join('; ')}.`,
    counts: () => 'Cells count statements. Silence is not absence.',
  },
};

export const sourcesHeadlineText = (headline: SourcesHeadline, words: Words) =>
  sayHeadline(headline, { claims, qualifications }, words);

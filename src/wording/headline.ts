/** How a headline is said. A record over every code: a missing wording does not compile. */
import type { Claim, Headline, Qualification } from '../analysis/headline';
import type { Row } from '../analysis/comparison';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Language } from '../i18n/language';
import { lowerFirst } from '../lib/lowerFirst';
import { figureText, kindNames } from './figure';
import { placeName, placeNames, sayHeadline, type Wording, type Words } from './headlineWords';
import { capital, inEnglish, inHan } from './inWords';
import { reasonList } from './verdict';

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);
const items = (n: number) => `${n} ${plural(n, 'item', 'items')}`;

function figures(row: Row, words: Words): string {
  const { index, lang } = words;
  const parts = row.cells.flatMap(({ lead }) => {
    if (!lead || !row.group.includes(lead.place)) return [];
    const figure = figureText(lead, index, lang);
    const kind = kindNames[lead.kind][lang];
    return lang === 'zh'
      ? [`${placeName(lead.place, words)}${kind}${figure}`]
      : [`${placeName(lead.place, words)} ${figure} (${kind})`];
  });
  return parts.join(lang === 'zh' ? '，' : ', ');
}

const reasonsOf = (row: Row, { lang }: Words) =>
  reasonList([...new Set(row.reasons.map((reason) => reason.code))], lang);

/** Others have statements on the concept that a filter hides. */
const hidesSome = (row: Row) => row.cells.some((cell) => cell.silence === 'filtered');

export const claimTexts: Record<Language, Wording<Claim>> = {
  zh: {
    'nothing-shown': () => '当前筛选下没有表述',
    'one-place': ({ place, concepts, numbers }, w) =>
      `${placeName(place, w)}写了${concepts}项，其中${numbers}项有数字`,
    highest: ({ row, place }, w) => `${row.concept.name.zh}，${placeName(place, w)}最高`,
    'same-figure': ({ row }, w) => `${row.concept.name.zh}，${placeNames(row.group, w)}写的一样`,
    'same-year': ({ row, year }, w) => `同是${year}年：${figures(row, w)}`,
    'side-by-side': ({ row }, w) => `${row.concept.name.zh}：${figures(row, w)}`,
    'not-one-scale': ({ row }) => `${row.concept.name.zh}：${inHan(row.places.length)}地都写了，不在一把尺上`,
    'one-speaks': ({ row, place }, w) =>
      `${row.concept.name.zh}，${hidesSome(row) ? '当前筛选下' : ''}只有${placeName(place, w)}写了`,
    'period-of-few': ({ period, places }, w) =>
      `${w.index.periods.get(period)?.short.zh ?? period}的规划文本，只有${placeNames(places, w)}有`,
    'none-shared': ({ concepts }) => `${concepts}项都只有一地写`,
    'two-places': ({ places, shared, comparable }, w) =>
      `${placeNames(places, w)}：${shared}项都写了，${comparable === 0 ? '没有一项能直接比' : `${comparable}项能直接比`}`,
    theme: ({ theme, shared, standing }, w) =>
      `${w.index.themes.get(theme)?.name.zh ?? theme}：${shared}项不止一地写，${standing}项能放到一起`,
    'systems-differ': ({ systems }) => `${inHan(systems)}套体系，各有各的数法`,
    'systems-alike': ({ systems, notation }) => `${inHan(systems)}地都写“${notation}”，所指不一定相同`,
    'shared-rows': ({ shared }) => `${shared}项不止一地写了`,
  },
  en: {
    'nothing-shown': () => 'No statements under these filters',
    'one-place': ({ place, concepts, numbers }, w) =>
      `${placeName(place, w)} covers ${items(concepts)}, ${numbers === 0 ? 'none' : numbers} of them in numbers`,
    highest: ({ row, place }, w) => `${row.concept.name.en}: ${placeName(place, w)} is highest`,
    'same-figure': ({ row }, w) => `${row.concept.name.en}: ${placeNames(row.group, w)} give the same figure`,
    'same-year': ({ row, year }, w) => `${row.concept.name.en} in ${year}: ${figures(row, w)}`,
    'side-by-side': ({ row }, w) => `${row.concept.name.en}: ${figures(row, w)}`,
    'not-one-scale': ({ row }) =>
      `${row.concept.name.en}: stated by ${inEnglish(row.places.length)} places, not on one scale`,
    'one-speaks': ({ row, place }, w) =>
      `${row.concept.name.en}: stated only by ${placeName(place, w)}${hidesSome(row) ? ' under these filters' : ''}`,
    'period-of-few': ({ period, places }, w) =>
      `Only ${placeNames(places, w)} ${plural(places.length, 'has', 'have')} a plan text for the ${w.index.periods.get(period)?.short.en ?? period} period`,
    'none-shared': ({ concepts }) => `${items(concepts)}, each stated by one place only`,
    'two-places': ({ places, shared, comparable }, w) =>
      `${placeNames(places, w)}: ${shared} shared ${plural(shared, 'item', 'items')}, ${comparable === 0 ? 'none' : comparable} directly comparable`,
    theme: ({ theme, shared, standing }, w) =>
      `${w.index.themes.get(theme)?.name.en ?? theme}: ${shared} shared ${plural(shared, 'item', 'items')}, ${standing === 0 ? 'none' : standing} of which can be set side by side`,
    'systems-differ': ({ systems }) =>
      `${capital(inEnglish(systems))} systems, ${inEnglish(systems)} ways of counting`,
    'systems-alike': ({ systems, notation }) =>
      `${capital(inEnglish(systems))} places write “${notation}”, not necessarily for the same things`,
    'shared-rows': ({ shared }) => `${items(shared)} stated by more than one place`,
  },
};

const qualificationTexts: Record<Language, Wording<Qualification>> = {
  zh: {
    'none-direct': ({ shared, conditional, notComparable }) =>
      `两地以上写到的${shared}项，没有一项可以直接比：${conditional}项有条件可比，${notComparable}项不可比。`,
    'some-direct': ({ shared, comparable, conditional }) =>
      `两地以上写到的${shared}项，${comparable}项可以直接比，${conditional}项有条件可比，${shared - comparable - conditional}项不可比。`,
    conditions: ({ row }, w) =>
      row.reasons.length > 0 ? `条件：${reasonsOf(row, w)}。` : '口径、年份、性质都对得上。',
    'only-reasons': ({ row }, w) => `不可比：${reasonsOf(row, w)}。`,
    silence: ({ silent }, w) =>
      silent.length > 0 ? `${placeNames(silent, w)}没有写；没写不等于没有。` : '没有别的地方可以对照。',
    'single-rows': ({ single }) => `${single}项都没有第二地可以对照；没写不等于没有。`,
    'clear-filters': () => '放宽筛选即可看到表述。',
  },
  en: {
    'none-direct': ({ shared, conditional, notComparable }) =>
      `Of ${items(shared)} stated by two or more places, none is directly comparable: ${conditional} with conditions, ${notComparable} not at all.`,
    'some-direct': ({ shared, comparable, conditional }) =>
      `Of ${items(shared)} stated by two or more places, ${comparable} ${plural(comparable, 'is', 'are')} directly comparable, ${conditional} with conditions, ${shared - comparable - conditional} not at all.`,
    conditions: ({ row }, w) =>
      row.reasons.length > 0
        ? `Conditions: ${lowerFirst(reasonsOf(row, w))}.`
        : 'Definition, year and kind all agree.',
    'only-reasons': ({ row }, w) => `Not comparable: ${lowerFirst(reasonsOf(row, w))}.`,
    silence: ({ silent }, w) =>
      silent.length > 0
        ? `${placeNames(silent, w)} ${plural(silent.length, 'does', 'do')} not state it; silence is not zero.`
        : 'There is no other place to compare it with.',
    'single-rows': ({ single }) =>
      `No second place states ${single === 1 ? 'it' : `any of the ${single}`}; silence is not zero.`,
    'clear-filters': () => 'Widen the filters to see statements.',
  },
};

/** One sentence and one sentence of qualification. */
export function headlineText(
  headline: Headline,
  index: DatasetIndex,
  lang: Language,
): { title: string; qualification: string } {
  const texts = { claims: claimTexts, qualifications: qualificationTexts };
  return sayHeadline(headline, texts, { index, lang });
}

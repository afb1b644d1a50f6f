/** How the industries are said: tiers, readings, conditions, changes, headline. Records over every code. */
import type { Stage } from '../analysis/industries';
import type { IndustryClaim, IndustryHeadline, IndustryQualification } from '../analysis/industryHeadline';
import type { OverlapCondition } from '../analysis/overlap';
import type { ReadingCode, SectorMatrix } from '../analysis/sectorMatrix';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Lineage, Sector, System, Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { lowerFirst } from '../lib/lowerFirst';
import { placeNames, sayHeadline, type Wording, type Words } from './headlineWords';
import { capital, inEnglish, inHan } from './inWords';
import { listText } from './list';

export const stageNames: Record<Stage, Text> = {
  lead: { zh: '主攻', en: 'Lead' },
  foster: { zh: '培育', en: 'Foster' },
  future: { zh: '布局未来', en: 'Future' },
  transform: { zh: '改造传统', en: 'Transform' },
  support: { zh: '支撑', en: 'Support' },
  open: { zh: '未归层', en: 'In no tier' },
};

/** Which of the documents' tiers stand under each. */
export const stageTiers: Record<Stage, Text> = {
  lead: { zh: '优势、世界级、国家级', en: 'pillar, world-class and national' },
  foster: { zh: '新兴、省级', en: 'emerging and provincial' },
  future: { zh: '未来', en: 'industries of the future' },
  transform: { zh: '传统', en: 'traditional' },
  support: { zh: '服务、配套', en: 'services and supplies' },
  open: { zh: '原文没有归层', en: 'the text gives no tier' },
};

export const readingNames: Record<ReadingCode, Text> = {
  'same-segment': { zh: '同一细分', en: 'Same segment' },
  'different-segments': { zh: '同赛道、细分不同', en: 'Other segments' },
  'segments-open': { zh: '同赛道、细分未写明', en: 'Segment not stated' },
  'one-place': { zh: '仅一地', en: 'One place only' },
};

export const readingRules: Record<ReadingCode, Text> = {
  'same-segment': { zh: '有两地写到同一个细分', en: 'Two places name one and the same segment' },
  'different-segments': {
    zh: '各地都写到细分，两两没有相同的',
    en: 'Each names segments, and no two have one in common',
  },
  'segments-open': {
    zh: '至少一地只写整个赛道，没写做哪一段，同不同说不了',
    en: 'One names the sector as a whole and not which part, so neither can be said',
  },
  'one-place': {
    zh: '没有第二地写到；新区与所属的市不算两地，别期名单不算',
    en: 'No second place names it; a new area and its city are not two, and lists of other periods do not count',
  },
};

export const conditionTexts: Record<OverlapCondition, Text> = {
  'other-period': { zh: '不同期', en: 'different periods' },
  retold: { zh: '名单出自别期文件的回顾', en: 'a list from another period’s document, looking back' },
  inside: { zh: '一地在另一地之内', en: 'one is part of the other' },
  'part-managed': { zh: '一地托管另一地的一部分', en: 'one manages a part of the other' },
  'open-slots': {
    zh: '有成员未点名，“独有”数可能偏多',
    en: 'some members are unnamed, so “alone” may be overstated',
  },
};

export const relationNames: Record<Lineage['relation'], Text> = {
  'same-name': { zh: '同名', en: 'Same name' },
  renamed: { zh: '改名', en: 'Renamed' },
  'our-grouping': { zh: '本工具归并', en: 'Our grouping' },
  'first-listed': { zh: '新列', en: 'First listed' },
  'not-listed-again': { zh: '未再列名', en: 'Not listed again' },
};

/** What each relation rests on, where no ground of its own is given. */
export const relationGrounds: Record<Lineage['relation'], Text> = {
  'same-name': { zh: '两份名单用同一个名称', en: 'Both lists use the same name' },
  renamed: { zh: '文件写明改名', en: 'The document says that it was renamed' },
  'our-grouping': { zh: '本工具归并', en: 'Our grouping' },
  'first-listed': {
    zh: '前一份名单没有；不等于新产业',
    en: 'Not in the earlier lists, which does not make it new',
  },
  'not-listed-again': {
    zh: '后一份名单没有；不等于不做了',
    en: 'Not in the later list, which does not mean given up',
  },
};

export const levelNames: Record<System['level'], Text> = {
  place: { zh: '本地自定', en: 'The place itself' },
  province: { zh: '省定', en: 'Province' },
  national: { zh: '国家', en: 'National' },
};

interface SectorWords extends Words {
  sectors: readonly Sector[];
}

const mostSectors = 8;

function sectorText(ids: readonly string[], { sectors, lang }: SectorWords): string {
  const names = ids
    .slice(0, mostSectors)
    .map((id) => sectors.find((sector) => sector.id === id)?.name[lang] ?? id);
  const isCut = ids.length > mostSectors;
  if (lang === 'zh') return isCut ? `${names.join('、')}等` : listText(names, 'zh');
  const lower = names.map((name, at) => (at === 0 ? name : lowerFirst(name)));
  return isCut ? `${lower.join(', ')} and ${ids.length - mostSectors} more` : listText(lower, 'en');
}

const sectorCount = (n: number) => `${inEnglish(n)} ${n === 1 ? 'sector' : 'sectors'}`;

const claims: Record<Language, Wording<IndustryClaim, SectorWords>> = {
  zh: {
    'nothing-named': () => '当前筛选下没有产业名单',
    'one-place-names': ({ place, sectors }, w) =>
      `${placeNames([place], w)}的名单写到${inHan(sectors)}个赛道`,
    'part-of-whole': ({ whole, part, common }, w) =>
      `${inHan(common)}个赛道，${placeNames([whole], w)}和所辖的${placeNames([part], w)}都写到`,
    'all-cities': ({ sectors, cities }) => `${inHan(sectors)}个赛道，${inHan(cities)}市文件都写到`,
    'some-cities': ({ sectors, cities }) =>
      `${inHan(cities)}市都写到的赛道没有，两市以上写到的有${inHan(sectors)}个`,
    'places-alike': ({ places, common }, w) => `${inHan(common)}个赛道，${placeNames(places, w)}都写到`,
    'none-common': ({ places }, w) => `${placeNames(places, w)}没有写到同一个赛道`,
  },
  en: {
    'nothing-named': () => 'No industry lists under these filters',
    'one-place-names': ({ place, sectors }, w) =>
      `The lists of ${placeNames([place], w)} name ${sectorCount(sectors)}`,
    'part-of-whole': ({ whole, part, common }, w) =>
      `${capital(sectorCount(common))} named by ${placeNames([whole], w)} and by ${placeNames([part], w)} within it`,
    'all-cities': ({ sectors, cities }) =>
      `${capital(sectorCount(sectors))} named by ${cities === 2 ? 'both' : `all ${inEnglish(cities)}`} cities`,
    'some-cities': ({ sectors, cities }) =>
      `No sector is named by all ${inEnglish(cities)} cities, ${sectorCount(sectors)} by two or more`,
    'places-alike': ({ places, common }, w) =>
      `${capital(sectorCount(common))} named by ${places.length === 2 ? 'both ' : ''}${placeNames(places, w)}`,
    'none-common': ({ places }, w) => `${placeNames(places, w)} name no sector in common`,
  },
};

type Counts = Readonly<Record<ReadingCode, number>>;

/** What is said of the readings, leaving out those that do not occur; one that holds for all says so. */
function readingParts(
  counts: Counts,
  of: number,
  say: Partial<Record<ReadingCode, (n: string) => string>>,
  all: string,
) {
  return (Object.keys(say) as ReadingCode[]).flatMap((code) =>
    counts[code] > 0 ? [say[code]?.(counts[code] === of ? all : String(counts[code])) ?? ''] : [],
  );
}

const qualifications: Record<Language, Wording<IndustryQualification, SectorWords>> = {
  zh: {
    'other-selection': () => '没写不等于没有；换一个规划期或放宽筛选再看。',
    silent: ({ places }, w) => `${placeNames(places, w)}没有名单可对；没写不等于没有。`,
    named: ({ sectors }, w) => (sectors.length > 0 ? `${sectorText(sectors, w)}。` : '没写不等于没有。'),
    readings: ({ sectors, counts, between }, w) => {
      const two = between === 'cities' ? '两市' : '两地';
      const count = (n: string) => (n === '都' ? '都' : `${n}个`);
      const parts = readingParts(
        counts,
        sectors.length,
        {
          'same-segment': (n) => `${count(n)}有${two}写到同一细分`,
          'different-segments': (n) => `${count(n)}是细分各不相同`,
          'segments-open': (n) => `${count(n)}没写明细分`,
        },
        '都',
      );
      const [first = ''] = parts;
      const lead = first.startsWith('都') ? '' : '其中';
      const said = parts.length > 0 ? `；${lead}${parts.join('，')}` : '';
      return sectors.length > 0 ? `${sectorText(sectors, w)}${said}。` : '没写不等于没有。';
    },
  },
  en: {
    'other-selection': () => 'Silence is not absence; try another period or wider filters.',
    silent: ({ places }, w) =>
      `There is no list from ${placeNames(places, w)} to set beside it; silence is not absence.`,
    named: ({ sectors }, w) =>
      sectors.length > 0 ? `${sectorText(sectors, w)}.` : 'Silence is not absence.',
    readings: ({ sectors, counts, between }, w) => {
      const two = between === 'cities' ? 'two cities' : 'two places';
      const parts = readingParts(
        counts,
        sectors.length,
        {
          'same-segment': (n) => `in ${n}, ${two} name the same segment`,
          'different-segments': (n) => `in ${n}, the segments differ`,
          'segments-open': (n) => `in ${n}, no segment is stated`,
        },
        'all',
      );
      const said = parts.length > 0 ? `: ${parts.join('; ')}` : '';
      return sectors.length > 0 ? `${sectorText(sectors, w)}${said}.` : 'Silence is not absence.';
    },
  },
};

export const industryHeadlineText = (headline: IndustryHeadline, words: SectorWords) =>
  sayHeadline(headline, { claims, qualifications }, words);

/** Where places speak for different periods: who for which. Empty where all speak for one. */
export function periodsText(
  { periods, retold }: Pick<SectorMatrix, 'periods' | 'retold'>,
  index: DatasetIndex,
  lang: Language,
): string {
  const words = { index, lang };
  const told = {
    zh: () => `${placeNames(retold, words)}的名单有的出自别期文件的回顾。`,
    en: () => `Some lists of ${placeNames(retold, words)} come from another period’s document, looking back.`,
  };
  const backward = retold.length > 0 ? told[lang]() : '';
  const spoken = new Map<string, string[]>();
  for (const [place, period] of periods) {
    if (period !== null) spoken.set(period, [...(spoken.get(period) ?? []), place]);
  }
  if (spoken.size < 2) return backward;
  const parts = index.rows.periods.flatMap(({ id, short }) => {
    const places = spoken.get(id);
    return places
      ? [
          lang === 'zh'
            ? `${placeNames(places, words)}为${short.zh}文本`
            : `${placeNames(places, words)}: ${short.en} period texts`,
        ]
      : [];
  });
  return lang === 'zh' ? `${parts.join('，')}。${backward}` : `${parts.join('; ')}. ${backward}`.trim();
}

import { describe, expect, it, test } from 'vitest';
import type { IndustryClaim, IndustryQualification } from '../analysis/industryHeadline';
import type { ReadingCode } from '../analysis/sectorMatrix';
import { buildFixture } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { languages } from '../i18n/language';
import {
  conditionTexts,
  industryHeadlineText,
  levelNames,
  periodsText,
  readingNames,
  readingRules,
  relationGrounds,
  relationNames,
  stageNames,
  stageTiers,
} from './industries';

const index = indexFixture();
const { sectors } = buildFixture();
const other: IndustryQualification = { code: 'other-selection' };
const title = (claim: IndustryClaim) =>
  languages.map(
    (lang) => industryHeadlineText({ claim, qualification: other }, { index, sectors, lang }).title,
  );
const qualified = (qualification: IndustryQualification) =>
  languages.map(
    (lang) =>
      industryHeadlineText({ claim: { code: 'nothing-named' }, qualification }, { index, sectors, lang })
        .qualification,
  );
const counts = (more: Partial<Record<ReadingCode, number>>) => ({
  'same-segment': 0,
  'different-segments': 0,
  'segments-open': 0,
  'one-place': 0,
  ...more,
});

describe('the headline', () => {
  it.each<[IndustryClaim, string, string]>([
    [{ code: 'nothing-named' }, '当前筛选下没有产业名单', 'No industry lists under these filters'],
    [
      { code: 'one-place-names', place: 'alder', sectors: 12 },
      '桤城的名单写到12个赛道',
      'The lists of Alder name 12 sectors',
    ],
    [
      { code: 'part-of-whole', whole: 'alder', part: 'elm-bay', common: 1 },
      '一个赛道，桤城和所辖的榆湾新区都写到',
      'One sector named by Alder and by Elm Bay within it',
    ],
    [
      { code: 'all-cities', sectors: 6, cities: 3 },
      '六个赛道，三市文件都写到',
      'Six sectors named by all three cities',
    ],
    [
      { code: 'all-cities', sectors: 2, cities: 2 },
      '两个赛道，两市文件都写到',
      'Two sectors named by both cities',
    ],
    [
      { code: 'some-cities', sectors: 2, cities: 3 },
      '三市都写到的赛道没有，两市以上写到的有两个',
      'No sector is named by all three cities, two sectors by two or more',
    ],
    [
      { code: 'places-alike', places: ['birch', 'elm-bay'], common: 1 },
      '一个赛道，桦城和榆湾新区都写到',
      'One sector named by both Bétula — Берёза and Elm Bay',
    ],
    [
      { code: 'none-common', places: ['alder', 'cedar'] },
      '桤城和杉城没有写到同一个赛道',
      'Alder and Cedar name no sector in common',
    ],
  ])('%o', (claim, zh, en) => {
    expect(title(claim)).toEqual([zh, en]);
  });

  it.each<[IndustryQualification, string, string]>([
    [
      { code: 'silent', places: ['cedar'] },
      '杉城没有名单可对；没写不等于没有。',
      'There is no list from Cedar to set beside it; silence is not absence.',
    ],
    [
      {
        code: 'readings',
        sectors: ['metal-and-vehicles', 'electronics'],
        counts: counts({ 'same-segment': 1, 'segments-open': 1 }),
        between: 'cities',
      },
      '金属与车辆和电子；其中1个有两市写到同一细分，1个没写明细分。',
      'Metal and vehicles and electronics: in 1, two cities name the same segment; in 1, no segment is stated.',
    ],
    [
      {
        code: 'readings',
        sectors: ['electronics'],
        counts: counts({ 'different-segments': 1 }),
        between: 'places',
      },
      '电子；都是细分各不相同。',
      'Electronics: in all, the segments differ.',
    ],
    [{ code: 'named', sectors: ['electronics'] }, '电子。', 'Electronics.'],
    [{ code: 'named', sectors: [] }, '没写不等于没有。', 'Silence is not absence.'],
  ])('is qualified: %o', (qualification, zh, en) => {
    expect(qualified(qualification)).toEqual([zh, en]);
  });

  test('names eight sectors at the most, and says that there are more', () => {
    const many = Array.from({ length: 10 }, (_, at) => `sector-${at}`);
    const [zh = '', en = ''] = qualified({ code: 'named', sectors: many });
    expect(zh).toContain('sector-7等');
    expect(en).toContain('sector-7 and 2 more');
    expect(`${zh}${en}`).not.toContain('sector-8');
  });
});

test('says which place speaks from which period, and nothing where all speak from one', () => {
  const periods = new Map([
    ['alder', 'third'],
    ['birch', 'second'],
    ['dogwood', null],
    ['cedar', 'third'],
  ]);
  expect(periodsText({ periods, retold: [] }, index, 'zh')).toBe('桦城为二期文本，桤城和杉城为三期文本。');
  expect(periodsText({ periods, retold: [] }, index, 'en')).toBe(
    'Bétula — Берёза: 2nd period texts; Alder and Cedar: 3rd period texts.',
  );
  const one = new Map([['alder', 'third']]);
  expect(periodsText({ periods: one, retold: [] }, index, 'zh')).toBe('');
  expect(periodsText({ periods: one, retold: ['alder'] }, index, 'zh')).toBe(
    '桤城的名单有的出自别期文件的回顾。',
  );
  expect(periodsText({ periods: one, retold: ['alder'] }, index, 'en')).toMatch(/^Some lists of Alder/);
});

test('every code has a text in both languages, and none speaks of risk or competition', () => {
  const records = [
    stageNames,
    stageTiers,
    readingNames,
    readingRules,
    conditionTexts,
    relationNames,
    relationGrounds,
    levelNames,
  ];
  for (const record of records) {
    for (const { zh, en } of Object.values(record)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\p{Script=Latin}\p{P}\s]+$/u);
      expect(`${zh}${en}`).not.toMatch(/风险|竞争|错位|risk|compet/i);
    }
  }
});

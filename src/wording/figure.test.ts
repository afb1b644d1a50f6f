import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { arbitraryFact } from '../analysis/facts.fixture';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { DatasetIndex } from '../dataset/indexDataset';
import { kinds, type Fact, type Operator } from '../dataset/schema';
import { figureParts, figureText, frequencyNames, kindNames, yearText } from './figure';

const fixture = indexFixture();
const people = { id: 'wan-ren', dimension: 'people', factor: 1e4, zh: '万人', en: 'people', enFactor: 1e4 };
const visits = {
  id: 'yi-ren-ci',
  dimension: 'visits',
  factor: 1e8,
  zh: '亿人次',
  en: 'm visits',
  enFactor: 100,
};
const index: DatasetIndex = {
  ...fixture,
  units: new Map(fixture.units).set(people.id, people).set(visits.id, visits),
};

const both = (more: Partial<Fact>) => [
  figureText(fact(more), index, 'zh'),
  figureText(fact(more), index, 'en'),
];
const parts = (more: Partial<Fact>, lang: 'zh' | 'en' = 'zh') => figureParts(fact(more), index, lang);

describe('a bound', () => {
  it.each<[Operator, string, string, string]>([
    ['eq', '3500亿元', '350 bn yuan', ''],
    ['gt', '超过3500亿元', 'more than 350 bn yuan', '>'],
    ['gte', '不低于3500亿元', 'at least 350 bn yuan', '≥'],
    ['lte', '不超过3500亿元', 'at most 350 bn yuan', '≤'],
    ['approx', '约3500亿元', 'about 350 bn yuan', '≈'],
  ])('%s is a word in a sentence and a sign in a cell', (operator, zh, en, sign) => {
    expect(both({ operator })).toEqual([zh, en]);
    for (const lang of ['zh', 'en'] as const) expect(parts({ operator }, lang).operator).toBe(sign);
  });

  test('of both ends is a range, converted at both ends', () => {
    const range = { operator: 'between', value: 5000, upper: 5500 } as const;
    expect(both(range)).toEqual(['5000–5500亿元', '500–550 bn yuan']);
    expect(parts(range)).toMatchObject({ operator: '', number: '5000–5500', unit: '亿元' });
  });
});

describe('a unit', () => {
  it.each<[Partial<Fact>, string, string]>([
    [{ value: 4000 }, '4000亿元', '400 bn yuan'],
    [{ value: 1.1, unit: 'wan-yi-yuan' }, '1.1万亿元', '1.1 tn yuan'],
    [{ value: 4.8, unit: 'wan-yuan' }, '4.8万元', '48,000 yuan'],
    [{ value: 1200, unit: 'wan-ren' }, '1200万人', '12,000,000 people'],
    [{ value: 2, unit: 'yi-ren-ci' }, '2亿人次', '200 m visits'],
    [{ value: 2000, unit: 'wan-ren-ci' }, '2000万人次', '20 m visits'],
    [{ value: 7, unit: 'percent' }, '7%', '7%'],
    [{ value: 0, unit: 'ge' }, '0个', '0'],
    [{ value: 12_000, unit: 'ge' }, '12000个', '12,000'],
    // 0.1 × 3 is 0.30000000000000004.
    [{ value: 3 }, '3亿元', '0.3 bn yuan'],
    [{ value: -3 }, '-3亿元', '-0.3 bn yuan'],
  ])('is the document’s own in Chinese and converts in English: %o', (more, zh, en) => {
    expect(both(more)).toEqual([zh, en]);
  });

  test('that nobody knows leaves the figure as it was written', () => {
    expect(both({ unit: 'league', asWritten: '三十里' })).toEqual(['三十里', '三十里']);
  });
});

describe('a measure', () => {
  const percent = { value: 7, unit: 'percent' };
  it.each<[Partial<Fact>, string, string]>([
    [{ indicator: 'output-growth', ...percent }, '增长7%', 'up 7%'],
    [{ indicator: 'output-growth', ...percent, operator: 'gte' }, '增长不低于7%', 'up at least 7%'],
    [{ indicator: 'big-firms-added', value: 20, unit: 'ge' }, '新增20个', 'new 20'],
    [
      { indicator: 'industry-share-gain', value: 5, unit: 'point' },
      '提高5个百分点',
      'up 5 percentage points',
    ],
    [{ indicator: 'big-firms-multiple', value: 2, unit: 'times', asWritten: '翻番' }, '翻番', '×2'],
    [{ indicator: 'industry-share', value: 40, unit: 'percent' }, '40%', '40%'],
    [{ indicator: 'lost', ...percent }, '7%', '7%'],
  ])('stands before its number: %o', (more, zh, en) => {
    expect(both(more)).toEqual([zh, en]);
  });

  test('a reduction is said as one', () => {
    const growth = index.indicators.get('output-growth');
    if (!growth) throw new Error('the fixture has a growth');
    const cut = { ...growth, id: 'time-cut', measure: 'change-percent' as const };
    const of = { ...index, indicators: new Map(index.indicators).set('time-cut', cut) };
    const one = fact({ indicator: 'time-cut', value: 20, unit: 'percent' });
    expect([figureText(one, of, 'zh'), figureText(one, of, 'en')]).toEqual(['减少20%', 'down 20%']);
  });

  test('a span takes its place', () => {
    const growth = { indicator: 'output-growth', ...percent };
    expect(both({ ...growth, frequency: 'average', operator: 'approx' })).toEqual([
      '年均约7%',
      'yearly about 7%',
    ]);
    expect(both({ frequency: 'each-year' })).toEqual(['每年3500亿元', 'each year 350 bn yuan']);
    expect(both({ frequency: 'cumulative' })).toEqual(['3500亿元', '350 bn yuan']);
  });
});

describe('a rank', () => {
  const rank = { indicator: 'city-rank', unit: 'rank' };

  test('is a place in a list', () => {
    expect(both({ ...rank, value: 36 })).toEqual(['第36位', 'no. 36']);
  });

  test('or one among the first, without a sign', () => {
    expect(both({ ...rank, value: 50, operator: 'lte' })).toEqual(['前50', 'top 50']);
    expect(parts({ ...rank, value: 50, operator: 'lte' })).toMatchObject({
      prefix: '前',
      operator: '',
      unit: '',
    });
  });
});

describe('words', () => {
  const words = { value: null, unit: null, asWritten: '零突破', english: 'a first one' };

  test('are the document’s own, and their rendering in English', () => {
    expect(both(words)).toEqual(['零突破', 'a first one']);
    expect(parts(words, 'en')).toEqual({
      prefix: '',
      operator: '',
      number: '',
      unit: '',
      words: 'a first one',
      original: '零突破',
    });
  });

  test('take neither sign nor span', () => {
    expect(both({ ...words, operator: 'gt', frequency: 'each-year' })).toEqual(['零突破', 'a first one']);
  });

  test('stay Chinese where nobody has rendered them', () => {
    const { english: _english, ...plain } = words;
    expect(both(plain)).toEqual(['零突破', '零突破']);
  });
});

test('the document’s own figure goes along', () => {
  expect(parts({}, 'en').original).toBe('3500亿元');
});

test('any figure can be read in both languages', () => {
  fc.assert(
    fc.property(arbitraryFact, (one) => {
      for (const lang of ['zh', 'en'] as const) {
        const text = figureText(one, index, lang);
        expect(text).not.toMatch(/^$|undefined|NaN|null/);
        expect(text.trim()).toBe(text);
      }
      expect(figureText(one, index, 'en')).not.toMatch(/\p{Script=Han}/u);
    }),
  );
});

test('every figure of the bundled data has an English reading', () => {
  const { index: bundled } = buildBundled();
  const texts = bundled.rows.facts.map((one) => [one.id, figureText(one, bundled, 'en')]);
  expect(texts.filter(([, text = '']) => text === '' || /\p{Script=Han}/u.test(text))).toEqual([]);
});

describe('a year', () => {
  it.each<[Partial<Fact>, string]>([
    [{ year: 2025 }, '2025'],
    [{ year: 2025, frequency: 'average', from: '2021' }, '2025'],
    [{ year: 2025, frequency: 'each-year', from: '2021' }, '2025'],
    [{ year: 2025, frequency: 'cumulative', from: '2021' }, '2021–2025'],
    [{ year: 2025, frequency: 'cumulative', from: '2021-04' }, '2021–2025'],
    [{ year: 2025, frequency: 'cumulative' }, '2025'],
  ])('is one, or those of a sum: %o', (more, text) => {
    expect(yearText(fact(more), 'zh')).toEqual({ text, isInferred: false });
    expect(yearText(fact(more), 'en')).toEqual({ text, isInferred: false });
  });

  test('that is ours is known as such; the last of a period is no guess', () => {
    expect(yearText(fact({ yearBasis: 'inferred' }), 'zh').isInferred).toBe(true);
    expect(yearText(fact({ yearBasis: 'period' }), 'zh').isInferred).toBe(false);
  });

  test('that is missing is said to be', () => {
    const none = fact({ year: null, yearBasis: 'none', frequency: 'cumulative', from: '2021' });
    expect(yearText(none, 'zh')).toEqual({ text: '未写年份', isInferred: false });
    expect(yearText(none, 'en')).toEqual({ text: 'no year', isInferred: false });
  });
});

test('kinds and spans have a name each', () => {
  const names = [...kinds.map((kind) => kindNames[kind]), ...Object.values(frequencyNames)];
  expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
  expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
});

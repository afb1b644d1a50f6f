import { describe, expect, it, test } from 'vitest';
import { conditioning, forbidding, type ReasonCode } from '../analysis/verdict';
import { indexFixture } from '../dataset/indexed.fixture';
import { instruments } from '../dataset/schema';
import { explainPair, instrumentNames } from './explainPair';

const index = indexFixture();
const codes = [...forbidding, ...conditioning];

describe('an instrument', () => {
  test.each(Object.entries(instrumentNames))('%s has a name in both languages', (_code, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toMatch(/[,;:]/);
    expect(en).toMatch(/^\p{Lu}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  test('of the schema is named', () => {
    expect(Object.keys(instrumentNames).toSorted()).toEqual([...instruments].toSorted());
  });
});

describe('a reason with what each side says', () => {
  const sides = (code: ReasonCode, a: string, b: string, lang: 'zh' | 'en' = 'zh') =>
    explainPair({ code, between: [a, b] }, index, lang).map(({ text }) => text);

  it.each<[ReasonCode, string, string, [string, string], [string, string]]>([
    [
      'kind',
      'alder-outline/output',
      'alder-proposal/output-now',
      ['2025 目标', '2025 预计'],
      ['2025 target', '2025 expected'],
    ],
    [
      'year',
      'alder-outline/output',
      'birch-congress/firms-yearly',
      ['2025', '2026（推定）'],
      ['2025', '2026 (inferred)'],
    ],
    ['no-year', 'alder-outline/accidents', 'alder-outline/output', ['未写年份', '2025'], ['no year', '2025']],
    [
      'period',
      'alder-outline/output',
      'birch-press/output',
      ['二期 2025', '三期 2030'],
      ['2nd 2025', '3rd 2030'],
    ],
    [
      'definition',
      'birch-press/platforms',
      'cedar-outline/platforms',
      ['各级平台 超过1000个', '省级以上平台 180个'],
      ['Platforms of all levels more than 1000', 'Platforms of upper level 180'],
    ],
    [
      'average',
      'alder-outline/growth',
      'elm-bay-report/growth',
      ['年均 年均约7%', '当年 增长不低于7%'],
      ['yearly average yearly about 7%', 'that year up at least 7%'],
    ],
    [
      'scope',
      'birch-press/visitors',
      'birch-press/output',
      ['仅景区', '全部'],
      ['Scenic areas only', 'the whole'],
    ],
    [
      'document-rank',
      'birch-press/output',
      'cedar-outline/output',
      ['新闻发布会', '规划纲要发布'],
      ['Press conference', 'Outline, as published'],
    ],
    [
      'thresholds',
      'alder-outline/output',
      'birch-press/output',
      ['超过3500亿元', '不低于5000亿元'],
      ['more than 350 bn yuan', 'at least 500 bn yuan'],
    ],
  ])('%s: %s, %s', (code, a, b, zh, en) => {
    expect(sides(code, a, b)).toEqual(zh);
    expect(sides(code, a, b, 'en')).toEqual(en);
  });

  test('says whose it is, in the order given', () => {
    const between = ['birch-press/output', 'alder-outline/output'] as const;
    const lines = explainPair({ code: 'period', between }, index, 'zh');
    expect(lines.map(({ place, fact }) => [place, fact])).toEqual([
      ['birch', 'birch-press/output'],
      ['alder', 'alder-outline/output'],
    ]);
  });

  test.each(codes)('%s leaves neither side empty', (code) => {
    for (const lang of ['zh', 'en'] as const) {
      const texts = sides(code, 'alder-outline/accidents', 'birch-press/visitors', lang);
      expect(texts).toHaveLength(2);
      for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/);
    }
    const english = sides(code, 'alder-outline/accidents', 'birch-press/visitors', 'en');
    expect(english.join(' ')).not.toMatch(/\p{Script=Han}/u);
  });

  test('leaves out a statement that is not there', () => {
    expect(sides('year', 'alder-outline/output', 'alder-outline/lost')).toEqual(['2025']);
  });
});

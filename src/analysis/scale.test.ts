import { describe, expect, it, test } from 'vitest';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { Fact } from '../dataset/schema';
import { scaleOf } from './scale';

const index = indexFixture();
const scale = (...facts: Partial<Fact>[]) =>
  scaleOf(
    facts.map((one) => fact(one)),
    index,
  );

const firms = (value: number | null, more: Partial<Fact> = {}): Partial<Fact> => ({
  indicator: 'big-firm-count',
  value,
  unit: value === null ? null : 'ge',
  ...more,
});
const share = (value: number, more: Partial<Fact> = {}): Partial<Fact> => ({
  indicator: 'industry-share',
  value,
  unit: 'percent',
  ...more,
});

describe('no scale', () => {
  it.each<[string, Partial<Fact>[]]>([
    ['for nobody', []],
    ['for one', [{}]],
    ['where one speaks in words', [firms(3), firms(null)]],
    ['where all do', [firms(null), firms(null)]],
    ['below zero', [share(-2), share(40)]],
    ['where all is zero', [firms(0), firms(0)]],
    ['for a unit that nobody knows', [{}, { unit: 'league' }]],
    [
      'for ranks',
      [
        { indicator: 'city-rank', value: 3, unit: 'rank' },
        { indicator: 'city-rank', value: 1, unit: 'rank' },
      ],
    ],
  ])('%s', (_why, facts) => {
    expect(scale(...facts)).toBeNull();
  });
});

describe('pips', () => {
  it.each([firms(6), firms(6, { indicator: 'big-firms-added' })])(
    'count what is few and exact: %o',
    (most) => {
      expect(scale({ ...most, value: 0 }, most)).toEqual({ form: 'pips', max: 6 });
    },
  );

  it.each([
    [firms(1), firms(7)],
    [firms(1), firms(6, { operator: 'gte' })],
    [firms(1), firms(1.5)],
    [firms(1), firms(1, { operator: 'between', upper: 2 })],
  ])('end at six, at bounds and at broken numbers: %o, %o', (a, b) => {
    expect(scale(a, b)?.form).toBe('bar');
  });

  test('are of counts only', () => {
    expect(scale({ value: 2 }, { value: 3 })?.form).toBe('bar');
  });
});

describe('a bar', () => {
  test('starts at zero and ends at the largest, in base units', () => {
    expect(scale({}, { value: 0.5, unit: 'wan-yi-yuan' })).toEqual({ form: 'bar', min: 0, max: 5e11 });
  });

  test('ends at the upper end of a range', () => {
    expect(scale({}, { operator: 'between', value: 3000, upper: 5500 })).toEqual({
      form: 'bar',
      min: 0,
      max: 5.5e11,
    });
  });

  test('may stand at zero beside another', () => {
    expect(scale(firms(0), firms(40))).toEqual({ form: 'bar', min: 0, max: 40 });
  });
});

describe('a strip', () => {
  const strip = { form: 'strip', min: 80, max: 100 };

  test('is for shares from 80 to 100, both ends included', () => {
    expect(scale(share(80), share(100))).toEqual(strip);
    expect(scale(share(85, { operator: 'gt' }), share(88, { operator: 'gte' }))).toEqual(strip);
  });

  it.each([
    [79.9, 90],
    [90, 100.1],
  ])('and for no others: %f, %f', (a, b) => {
    expect(scale(share(a), share(b))?.form).toBe('bar');
  });

  test('and for no growth', () => {
    const growth = { indicator: 'output-growth', value: 90, unit: 'percent' };
    expect(scale(growth, growth)?.form).toBe('bar');
  });
});

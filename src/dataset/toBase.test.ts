import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFixture, fact } from './fixture';
import { indexRows } from './indexDataset';
import { toBase, upperToBase } from './toBase';

const { units } = indexRows(buildFixture());
const base = (value: number | null, unit: string | null) => toBase({ value, unit }, units);

test.each([
  [3500, 'yi-yuan', 350_000_000_000],
  [0.35, 'wan-yi-yuan', 350_000_000_000],
  [4.8, 'wan-yuan', 48_000],
  [7, 'percent', 7],
  [0, 'ge', 0],
  [-1.5, 'yi-yuan', -150_000_000],
])('%d %s is %d', (value, unit, expected) => {
  expect(base(value, unit)).toBe(expected);
});

test('words and unknown units have none', () => {
  expect(base(null, null)).toBeNull();
  expect(base(null, 'ge')).toBeNull();
  expect(base(1, null)).toBeNull();
  expect(base(1, 'furlong')).toBeNull();
});

test('the upper end', () => {
  expect(upperToBase(fact({ operator: 'between', upper: 5500 }), units)).toBe(550_000_000_000);
  expect(upperToBase(fact(), units)).toBeNull();
});

test('the same sum in two units is the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
      expect(base(hundredths / 100, 'wan-yi-yuan')).toBe(base(hundredths * 100, 'yi-yuan'));
      expect(base(hundredths / 100, 'wan-yuan')).toBe(base(hundredths * 100, 'yuan'));
    }),
  );
});

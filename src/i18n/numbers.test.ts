import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { formatNumber } from './numbers';

it.each<[number, string, string]>([
  [0, '0', '0'],
  [-0, '0', '0'],
  [2.5, '2.5', '2.5'],
  [9999, '9999', '9999'],
  [10_000, '10000', '10,000'],
  [-12_500.5, '-12500.5', '-12,500.5'],
  [1_234_567, '1234567', '1,234,567'],
  // What a conversion leaves behind: 1.15 × 10⁸ and 0.1 + 0.2.
  [1.15 * 1e8, '115000000', '115,000,000'],
  [0.1 + 0.2, '0.3', '0.3'],
  [247.19, '247.19', '247.19'],
])('%d', (value, zh, en) => {
  expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([zh, en]);
});

test('a number is the same in both languages, but for the groups', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(formatNumber(value, 'zh')).toBe(String(value === 0 ? 0 : value));
      expect(formatNumber(value, 'en').replaceAll(',', '')).toBe(formatNumber(value, 'zh'));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest';

test('finds the candidate with the fewest edits', () => {
  expect(nearest('gdp-levle', ['gdp-growth', 'gdp-level', 'income-level'])).toBe('gdp-level');
  expect(nearest('citty', ['new-area', 'city'])).toBe('city');
});

test('the first of equally near ones wins', () => {
  expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
});

test('offers nothing where nothing is near', () => {
  expect(nearest('population', ['km', 'mu'])).toBeUndefined();
  expect(nearest('', ['km'])).toBeUndefined();
  expect(nearest('km', [])).toBeUndefined();
});

test('does not measure very long words', () => {
  expect(nearest('a'.repeat(100_000), ['a'.repeat(100_000)])).toBeUndefined();
});

test('a candidate is its own nearest', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), (words) => {
      expect(nearest(words[0] ?? '', words)).toBe(words[0]);
    }),
  );
});

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fingerprint } from './fingerprint';

it.each([
  ['', '0'],
  ['对标', '2'],
])('names “%s” with its length', (text, length) => {
  expect(fingerprint(text).split('-')[1]).toBe(length);
});

test('one letter more, or another, is another name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fingerprint(text)).toBe(fingerprint(text));
      expect(fingerprint(`${text}a`)).not.toBe(fingerprint(text));
      expect(fingerprint(`${text}a`)).not.toBe(fingerprint(`${text}b`));
    }),
  );
});

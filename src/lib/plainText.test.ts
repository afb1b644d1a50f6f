import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from './plainText';

it('keeps text, tabs and line breaks, and drops what no format holds', () => {
  expect(plainText('甲\t乙\r\n丙\r丁\n')).toBe('甲\t乙\n丙\n丁\n');
  expect(plainText('a\u0000b\u001Bc\u0085d\uFFFEe\uD800f\u{1FFFF}g')).toBe('abcdefg');
  expect(plainText('𠮷👍🏽')).toBe('𠮷👍🏽');
});

it('changes nothing a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
  );
});

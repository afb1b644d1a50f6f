import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matcherOf } from './matches';

test.each([
  ['AI', 'AI applications', true],
  ['AI', 'Industrial chains', false],
  ['ai', '人工智能AI大模型', true],
  ['air', 'Clean air', true],
  ['3,500', '3500亿元', true],
  ['４０００', '4000亿元', true],
  ['株洲', '株洲', true],
  ['  gdp ', 'GDP growth', true],
  ['', 'anything', true],
  ['.*', 'anything', false],
])('“%s” in “%s”: %s', (query, text, found) => expect(matcherOf(query)(text)).toBe(found));

test('never throws, and a text holds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(matcherOf(text)(text)).toBe(true);
    }),
  );
});

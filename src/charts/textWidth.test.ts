import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { textWidth, wrapText } from './textWidth';

it.each<[string, number]>([
  ['', 0],
  ['工程机械', 40],
  ['5G', 13],
])('the width of “%s” at 10 is about %d', (text, width) => {
  expect(Math.abs(textWidth(text, 10) - width)).toBeLessThanOrEqual(1);
});

it.each<[string, number, string[]]>([
  ['工程机械', 40, ['工程机械']],
  ['工程机械', 20, ['工程', '机械']],
  ['航空（大飞机）配套', 40, ['航空（大', '飞机）配', '套']],
  ['new energy and car making', 80, ['new energy and', 'car making']],
  ['a-very-long-word', 40, ['a-very-', 'long-', 'word']],
  ['', 40, ['']],
  [' 、。、', 20, ['、。、']],
  [' wide-word', 20, ['wide-', 'word']],
])('“%s” in %d', (text, width, lines) => {
  expect(wrapText(text, 10, width)).toEqual(lines);
});

test('wrapping loses nothing, begins no line with closing punctuation, and fills no line beyond its width', () => {
  const unit = fc.constantFrom(...'工程机械装备，）、。新 能源ab c-d'.split(''));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      const lines = wrapText(text, 10, width);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）]/);
      // A piece that is wider by itself has the line alone.
      const breakable = lines.filter((line) => /[一-鿿].*[一-鿿]|\s/.test(line) && !/[，。、）-]/.test(line));
      for (const line of breakable) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { linesIn, rowHeight } from './rowHeight';

describe('the height of a row', () => {
  it('counts Han characters twice, and every line', () => {
    expect(linesIn('一二三四五', 12)).toBe(1);
    expect(linesIn('一二三四五六', 12)).toBe(2);
    expect(linesIn('abcdefghij', 12)).toBe(1);
    expect(linesIn('abcdefghijk', 12)).toBe(2);
    expect(linesIn('a\nb\n', 12)).toBe(3);
    expect(linesIn('𠮷野家', 1)).toBe(5);
  });

  it('is that of the longest text, within bounds', () => {
    const one = rowHeight([{ text: '', width: 8 }]);
    expect(rowHeight([])).toBe(one);
    expect(
      rowHeight([
        { text: 'a', width: 8 },
        { text: 'a\nb', width: 8 },
      ]),
    ).toBe(one + 14);
    expect(rowHeight([{ text: '长'.repeat(30_000), width: 8 }])).toBeLessThan(409);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureIn, lineIndex, occurrencesOf } from './locate';

describe('occurrences', () => {
  test('all of them, without overlap', () => {
    expect(occurrencesOf('甲乙甲乙', '甲乙')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(occurrencesOf('aaaa', 'aa')).toHaveLength(2);
    expect(occurrencesOf('甲', '乙')).toEqual([]);
    expect(occurrencesOf('甲', '')).toEqual([]);
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, words) => {
        for (const { start, end } of occurrencesOf(text + words, words)) {
          expect((text + words).slice(start, end)).toBe(words);
        }
      }),
    );
  });
});

describe('the figure in its phrase', () => {
  test.each([
    ['新增15家、5家以上', '5家', 6],
    ['增长16.5%、6.5%以上', '6.5%', 8],
    ['达到3.25亿、25亿元', '25', 8],
    ['共5.2万、5万元', '5', 6],
    ['10大攻关、10大项目', '10大', 0],
    ['实现零突破', '零突破', 2],
    ['人均４．８万元', '４．８万元', 2],
    ['共5.', '5', 1],
  ])('%s: %s', (phrase, figure, start) => {
    expect(figureIn(phrase, figure)).toEqual({ start, end: start + figure.length });
  });

  test.each([
    ['新增15家', '5家'],
    ['超35万', '3'],
    ['约1.4万', '4万'],
    ['约1.4万', '1'],
    ['零突破', '5家'],
    ['零突破', ''],
  ])('%s does not hold %s', (phrase, figure) => {
    expect(figureIn(phrase, figure)).toBeUndefined();
  });
});

test('lines and columns count from 1', () => {
  const positionOf = lineIndex('一二\n\n三四五');
  expect(positionOf(0)).toEqual({ line: 1, column: 1 });
  expect(positionOf(2)).toEqual({ line: 1, column: 3 });
  expect(positionOf(3)).toEqual({ line: 2, column: 1 });
  expect(positionOf(6)).toEqual({ line: 3, column: 3 });
});

test('an offset’s line is that of the line breaks before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('一', '\n', '5') }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      const before = text.slice(0, offset).split('\n');
      expect(lineIndex(text)(offset)).toEqual({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }),
  );
});

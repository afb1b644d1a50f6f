import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits, needsInitials, wordsOf } from './findHits';

const initials = (text: string) => text.replaceAll('株洲', 'zz').replaceAll('链', 'l');
const marked = (text: string, query: string) =>
  findHits(text, wordsOf(query), initials).map(([from, through]) => text.slice(from, through));

describe('hits', () => {
  test('are all places where a word stands', () => {
    expect(marked('产业链、供应链', '链')).toEqual(['链', '链']);
  });

  test('are found in either width and case', () => {
    expect(marked('ＡＩ 与 ai', 'Ai')).toEqual(['ＡＩ', 'ai']);
  });

  test('of Latin letters begin a word', () => {
    expect(marked('chain of AI', 'ai')).toEqual(['AI']);
  });

  test('are found by initials, in Chinese alone', () => {
    expect(marked('建在株洲', 'zz')).toEqual(['株洲']);
    expect(marked('jazz', 'zz')).toEqual([]);
  });

  test('of several words join where they touch', () => {
    expect(marked('地区生产总值', '地区 区生 总值')).toEqual(['地区生', '总值']);
  });

  test('lie in the text, in order and apart, whatever is sought', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
        (text, query) => {
          let before = -1;
          for (const [from, through] of findHits(text, wordsOf(query), null)) {
            expect(from).toBeGreaterThan(before);
            expect(through).toBeGreaterThan(from);
            expect(through).toBeLessThanOrEqual(text.length);
            before = through;
          }
        },
      ),
    );
  });
});

test('only words of Latin letters need initials', () => {
  expect(needsInitials(wordsOf('zz 2025'))).toBe(true);
  expect(needsInitials(wordsOf('株洲 z 2025'))).toBe(false);
});

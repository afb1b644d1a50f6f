import { describe, expect, test } from 'vitest';
import { conditioning, forbidding } from '../analysis/verdict';
import { reasonList, reasonNames, reasonShort, verdictNames } from './verdict';

const codes = [...forbidding, ...conditioning];

describe('every code', () => {
  test.each([...Object.entries(verdictNames), ...Object.entries(reasonNames)])(
    '%s has a wording in both languages',
    (_code, { zh, en }) => {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[,;:]/);
      expect(en).toMatch(/^\p{Lu}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    },
  );

  test('has a wording of its own', () => {
    expect(Object.keys(reasonNames).toSorted()).toEqual(codes.toSorted());
    for (const lang of ['zh', 'en'] as const) {
      expect(new Set(codes.map((code) => reasonNames[code][lang])).size).toBe(codes.length);
    }
  });

  test.each(codes)('%s has a short wording of its own, which fits a cell', (code) => {
    const { zh, en } = reasonShort[code];
    expect(zh).toMatch(/^\p{Script=Han}{2,5}$/u);
    expect(en).toMatch(/^[a-z ]{5,18}$/);
    for (const lang of ['zh', 'en'] as const) {
      expect(codes.filter((other) => reasonShort[other][lang] === reasonShort[code][lang])).toEqual([code]);
    }
  });
});

test('in a list only the first reason keeps its capital', () => {
  expect(reasonList(['kind', 'year'], 'en')).toBe('Different kinds of figure; different years');
  expect(reasonList(['kind', 'year'], 'zh')).toBe('性质不同；年份不同');
  expect(reasonList([], 'en')).toBe('');
});

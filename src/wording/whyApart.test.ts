import { describe, expect, it } from 'vitest';
import { forbidding, type ReasonCode } from '../analysis/verdict';
import { fact } from '../dataset/fixture';
import type { Measure } from '../dataset/schema';
import { reasonNames, reasonShort } from './verdict';
import { whyApart } from './whyApart';

const number = { ...fact({ id: 'a/b' }), aside: undefined };
const inWords = { ...number, value: null };

describe('why a figure stands apart', () => {
  it.each<[ReasonCode, Measure, string, string]>([
    ['change-against-level', 'growth', '这是增长率，不与总量比', 'a growth rate, not an amount'],
    ['change-against-level', 'level', '这是总量，不与增减比', 'an amount, not a change'],
    ['addition-against-stock', 'added', '这是新增的，不与总量比', 'an addition, not a total'],
    ['addition-against-stock', 'count', '这是总量，不与新增的比', 'a total, not an addition'],
  ])('says %s of a figure that is a %s', (code, measure, zh, en) => {
    expect(whyApart(code, number, measure)).toEqual({ zh, en });
  });

  it('says which of the two is in words, and which has no year', () => {
    expect(whyApart('number-against-words', inWords, 'status').en).toBe(
      'in words, with no number to compare',
    );
    expect(whyApart('number-against-words', number, 'count').en).toBe('a number, where others use words');
    expect(whyApart('no-year', { ...number, year: null }, 'count').en).toBe('names no year');
    expect(whyApart('no-year', number, 'count').en).toBe('others name no year');
  });

  it.each(forbidding)('has a sentence of its own for %s, not its label', (code) => {
    const { zh, en } = whyApart(code, number, 'level');
    expect([reasonShort[code].zh, reasonNames[code].zh]).not.toContain(zh);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });
});

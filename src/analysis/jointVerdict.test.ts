import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointVerdict } from './jointVerdict';
import { buildStatements } from './statements.fixture';
import { verdictOfSet } from './verdict';

const { index } = buildStatements();
const { facts } = index.rows;

describe('the joint verdict', () => {
  test('of nothing is nothing', () => {
    expect(jointVerdict([], index)).toEqual([]);
  });

  test('speaks of each item once, and is that of its set', () => {
    fc.assert(
      fc.property(fc.subarray([...facts]), (picked) => {
        const items = jointVerdict(picked, index);
        expect(new Set(items.flatMap((item) => item.facts))).toEqual(new Set(picked));
        expect(new Set(items.map(({ concept }) => concept)).size).toBe(items.length);
        for (const item of items) {
          expect(item.verdict).toBe(verdictOfSet(item.facts, index).verdict);
          expect(item.verdict === 'single').toBe(item.facts.length === 1);
          expect(new Set(item.reasons).size).toBe(item.reasons.length);
        }
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { Fact } from '../dataset/schema';
import { isYearlyTarget, leadingOrder } from './leading';

const index = indexFixture();
const one = (id: string, more: Partial<Fact> = {}) => fact({ id: `alder-outline/${id}`, ...more });
const ordered = (facts: readonly Fact[]) =>
  facts.toSorted(leadingOrder(facts, index)).map(({ id }) => id.replace('alder-outline/', ''));

test('newest plan target, vision, estimate, result, yearly target', () => {
  const facts = [
    one('yearly', { document: 'elm-bay-report' }),
    one('start', { kind: 'baseline' }),
    one('result', { kind: 'actual', period: 'third' }),
    one('estimate', { kind: 'estimate' }),
    one('vision', { period: 'vision', year: 2040 }),
    one('older', { period: 'first', year: 2020 }),
    one('newest', { period: 'third', year: 2030 }),
    one('middle', { period: 'second' }),
    one('words', { kind: 'actual', value: null, unit: null }),
  ];
  const expected = ['newest', 'middle', 'older', 'vision', 'estimate', 'result', 'start', 'yearly', 'words'];
  expect(ordered(facts)).toEqual(expected);
  expect(ordered(facts.toReversed())).toEqual(expected);
});

describe('among equals', () => {
  test('a number comes before words', () => {
    expect(ordered([one('words', { value: null, unit: null }), one('number', { value: 0 })])).toEqual([
      'number',
      'words',
    ]);
  });

  test('a newer period comes before a number', () => {
    const words = one('words', { value: null, unit: null, period: 'third' });
    expect(ordered([one('number'), words])).toEqual(['words', 'number']);
  });

  test('the indicator that more places use comes first, counted once a place', () => {
    const facts = [
      one('level'),
      one('level-again'),
      one('growth', { indicator: 'output-growth' }),
      one('elsewhere', { indicator: 'output-growth', place: 'cedar', kind: 'actual' }),
    ];
    expect(ordered(facts)).toEqual(['growth', 'level', 'level-again', 'elsewhere']);
  });

  test('the order of the documents decides at last', () => {
    expect(ordered([one('b'), one('a'), one('c')])).toEqual(['b', 'a', 'c']);
  });
});

describe('a target of a strategy', () => {
  // All of the supplement, where strategies come from.
  const strategy = one('strategy', { document: 'alder-strategy', period: 'third', year: 2030 });
  const paged = (slug: string, more = {}) => one(slug, { document: 'cedar-pages', ...more });

  test('is no plan target: it ranks like a yearly one', () => {
    const facts = [
      strategy,
      paged('result', { kind: 'actual' }),
      paged('plan', { period: 'first', year: 2020 }),
    ];
    expect(ordered(facts)).toEqual(['plan', 'result', 'strategy']);
  });

  test('but its results are results like any other', () => {
    const result = { ...strategy, kind: 'actual' as const };
    expect(ordered([paged('older', { kind: 'actual' }), result])).toEqual(['strategy', 'older']);
  });
});

describe('the supplement', () => {
  const paged = one('paged', { document: 'cedar-pages' });

  test('comes behind the core, even with a number', () => {
    const words = one('words', { value: null, unit: null });
    expect(ordered([paged, one('core')])).toEqual(['core', 'paged']);
    expect(ordered([paged, words])).toEqual(['words', 'paged']);
  });

  test('fills gaps and displaces nothing, whatever its rank or period', () => {
    expect(ordered([paged, one('result', { kind: 'actual' })])).toEqual(['result', 'paged']);
    const newer = { ...paged, period: 'third', year: 2030 };
    expect(ordered([newer, one('core')])).toEqual(['core', 'paged']);
  });
});

test('an unknown period is older than any', () => {
  expect(ordered([one('unknown', { period: 'lost' }), one('first', { period: 'first' })])).toEqual([
    'first',
    'unknown',
  ]);
});

test('a target is yearly when its document looks one year ahead', () => {
  expect(isYearlyTarget(one('x', { document: 'elm-bay-report' }), index)).toBe(true);
  expect(isYearlyTarget(one('x', { document: 'elm-bay-report', kind: 'actual' }), index)).toBe(false);
  expect(isYearlyTarget(one('x'), index)).toBe(false);
  expect(isYearlyTarget(one('x', { document: 'lost' }), index)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import type { FactRow } from '../dataset/dataset';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { Fact } from '../dataset/schema';
import { defaultSelection } from '../selection/selection';
import { arbitraryFacts } from './facts.fixture';
import { outcomeOf, trajectoryConcepts, trajectoryOf } from './trajectory';
import { verdictOf } from './verdict';

/** The trajectory of the fixture's output, of these statements alone. */
function of(facts: readonly Fact[]) {
  const index = indexFixture(facts);
  const concept = index.concepts.get('output');
  if (!concept) throw new Error('the fixture has output');
  return trajectoryOf(concept, defaultSelection(index.rows), index);
}

const at = (year: number, value: number, more: Partial<Fact> = {}) =>
  fact({ id: `alder-outline/output-${year}-${value}`, year, value, kind: 'actual', ...more });

describe('implied growth', () => {
  test('is told between two exact points of one place and one definition', () => {
    const { growth, lines } = of([at(2021, 1000), at(2023, 1210)]);
    expect(growth).toMatchObject([{ place: 'alder', from: { year: 2021 }, to: { year: 2023 } }]);
    expect(growth[0]?.rate).toBeCloseTo(0.1);
    expect(lines.map(([from, to]) => [from.year, to.year])).toEqual([[2021, 2023]]);
  });

  it.each<[string, Partial<Fact>[], string]>([
    ['one point', [{}], 'one-point'],
    ['one year twice', [{}, { id: 'alder-outline/again' }], 'one-point'],
    ['a bound at an end', [{}, { year: 2023, operator: 'gt', id: 'alder-outline/later' }], 'bound'],
    [
      'an inferred year',
      [{}, { year: 2023, yearBasis: 'inferred', id: 'alder-outline/later' }],
      'inferred-year',
    ],
    [
      'another scope',
      [{}, { year: 2023, scope: { zh: '仅城区', en: 'Town' }, id: 'alder-outline/later' }],
      'one-point',
    ],
    [
      'a rate',
      [
        { indicator: 'output-growth', unit: 'percent', value: 7 },
        { indicator: 'output-growth', unit: 'percent', value: 6, year: 2023, id: 'alder-outline/later' },
      ],
      'measure',
    ],
  ])('none for %s', (_what, more, why) => {
    const { growth, lines } = of(more.map((one) => at(2021, 1000, one)));
    expect(growth[0]?.rate).toBe(why);
    expect(lines).toEqual([]);
  });

  test('no line leads from a target to a later result; the way from a result to a target is told', () => {
    const set = at(2023, 1210, { kind: 'target' });
    expect(of([set, at(2024, 1300)])).toMatchObject({ lines: [], growth: [{ rate: 'one-point' }] });
    expect(of([at(2021, 1000), set]).growth[0]?.rate).toBeCloseTo(0.1);
  });

  test('is told between results, though a later figure is a bound', () => {
    const bound = at(2025, 1500, { kind: 'target', operator: 'gte' });
    const { growth } = of([at(2021, 1000), at(2023, 1210), bound]);
    expect(growth[0]?.rate).toBeCloseTo(0.1);
  });
});

describe('a target against its result', () => {
  const index = indexFixture();
  const target = (more: Partial<Fact>) => fact({ kind: 'target', value: 100, ...more });
  const result = (more: Partial<Fact>) => fact({ kind: 'actual', value: 100, ...more });

  it.each<[string, Partial<Fact>, Partial<Fact>, string]>([
    ['reached exactly', {}, {}, 'met'],
    ['passed', {}, { value: 120 }, 'met'],
    ['missed', {}, { value: 99 }, 'not-met'],
    ['“over 100”, and it was 100', { operator: 'gt' }, {}, 'not-met'],
    ['“over 100”, and it was over 100', { operator: 'gt' }, { operator: 'gt' }, 'met'],
    ['“at least 100”, and it was over 90', { operator: 'gte' }, { operator: 'gt', value: 90 }, 'cannot-say'],
    ['120, and it was over 100', { value: 120 }, { operator: 'gt' }, 'cannot-say'],
    ['100, and it was at most 90', {}, { operator: 'lte', value: 90 }, 'not-met'],
    ['100, and it was about 110', {}, { operator: 'approx', value: 110 }, 'cannot-say'],
    [
      'between 90 and 100, and it was 95',
      { operator: 'between', value: 90, upper: 100 },
      { value: 95 },
      'met',
    ],
    ['words', { value: null, unit: null }, {}, 'cannot-say'],
  ])('%s', (_what, a, b, code) => {
    expect(outcomeOf(target(a), result(b), index)).toBe(code);
  });

  test('what is only expected has not come about', () => {
    const { outcomes } = of([
      fact({ id: 'alder-outline/t', kind: 'target' }),
      fact({ id: 'alder-outline/r', kind: 'estimate', value: 9000 }),
    ]);
    expect(outcomes).toMatchObject([{ place: 'alder', year: 2025, code: 'cannot-say' }]);
  });

  test('where none has both, the nearest pair is named', () => {
    const target = fact({ id: 'alder-outline/t', kind: 'target' });
    const other = fact({
      id: 'birch-congress/r',
      document: 'birch-congress',
      place: 'birch',
      kind: 'actual',
    });
    expect(of([target, other])).toMatchObject({ outcomes: [], nearest: { why: 'other-place' } });
    expect(of([target, at(2021, 1000)])).toMatchObject({ outcomes: [], nearest: { why: 'other-year' } });
    expect(of([target]).nearest).toBeNull();
    // Of several the one with the fewest years between.
    expect(of([at(2021, 1000), at(2024, 1100), target]).nearest?.result.year).toBe(2024);
  });
});

describe('what shares an axis', () => {
  test('stands together pairwise; every statement is on it or apart with its reason', () => {
    fc.assert(
      fc.property(arbitraryFacts(), (facts) => {
        const index = indexFixture(facts);
        const selection = defaultSelection(index.rows);
        for (const concept of trajectoryConcepts(selection, index)) {
          const { together, apart, facts: all } = trajectoryOf(concept, selection, index);
          const ids = (list: readonly FactRow[]) => list.map(({ id }) => id);
          expect([...ids(together), ...apart.flatMap((one) => ids(one.facts))].toSorted()).toEqual(
            ids(all).toSorted(),
          );
          const verdicts = together.flatMap((a, i) =>
            together.slice(i + 1).map((b) => verdictOf(a, b, index).verdict),
          );
          expect(verdicts).not.toContain('not-comparable');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('in the documents', () => {
  const { index: core, whole } = buildBundled();
  const selection = defaultSelection(core.rows);
  const trajectory = (id: string, index: typeof core) => {
    const concept = index.concepts.get(id);
    if (!concept) throw new Error(`${id} is in the data`);
    return trajectoryOf(concept, selection, index);
  };

  test('Zhuzhou’s and Xiangtan’s GDP share an axis, and make no line and no outcome', () => {
    const { together, lines, outcomes, nearest } = trajectory('gdp', core);
    expect(together.map((one) => one.place)).toEqual(['zhuzhou', 'xiangtan']);
    expect([lines, outcomes]).toEqual([[], []]);
    expect(nearest?.why).toBe('other-place');
  });

  test('with the supplement Xiangtan’s GDP has a line', () => {
    const { lines, growth } = trajectory('gdp', whole);
    expect(lines.map(([from, to]) => [from.place, from.year, to.year])).toEqual([['xiangtan', 2016, 2020]]);
    expect(growth.find(({ place }) => place === 'xiangtan')?.rate).toBeCloseTo(
      (2580 / 1762.02) ** (1 / 5) - 1,
      9,
    );
  });

  test('Zhuzhou’s GDP per head: a target of 120,000 against over 100,000 cannot be judged', () => {
    expect(trajectory('gdp-per-capita', whole).outcomes).toMatchObject([
      { place: 'zhuzhou', year: 2025, code: 'cannot-say' },
    ]);
  });
});

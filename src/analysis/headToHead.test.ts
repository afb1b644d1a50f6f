import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { defaultSelection } from '../selection/selection';
import { compare } from './comparison';
import { arbitraryFact } from './facts.fixture';
import { derive, headToHead, pairHeadline, pairOf } from './headToHead';
import { verdictOf } from './verdict';

const index = indexFixture();
const both = (a: Parameters<typeof fact>[0], b: Parameters<typeof fact>[0]) => {
  const [x, y] = [fact({ place: 'alder', ...a }), fact({ place: 'birch', ...b })];
  return derive(x, y, verdictOf(x, y, index), index);
};

describe('difference and ratio', () => {
  it.each([
    [
      'two targets',
      {},
      { value: 3000 },
      { value: 500, inputs: [3500, 3000], basis: 'targets-set' },
      3500 / 3000,
    ],
    [
      'two results',
      { kind: 'actual' as const },
      { kind: 'actual' as const, value: 7000 },
      { value: -3500, inputs: [3500, 7000], basis: 'exact' },
      0.5,
    ],
    [
      'a target and a result',
      {},
      { kind: 'actual' as const, value: 7000 },
      { value: -3500, inputs: [3500, 7000], basis: 'target-and-result' },
      0.5,
    ],
    [
      'other units of one dimension',
      { value: 1.1, unit: 'wan-yi-yuan' },
      { value: 10000 },
      { value: 0.1, inputs: [1.1, 1], basis: 'targets-set' },
      1.1,
    ],
    [
      'two bounds that are both targets',
      { operator: 'gt' as const },
      { operator: 'gt' as const, value: 3000 },
      { value: 500, inputs: [3500, 3000], basis: 'targets-set' },
      3500 / 3000,
    ],
  ])('%s', (_what, a, b, difference, ratio) => {
    const found = both(a, b);
    expect(found.difference).toEqual(difference);
    expect(found.ratio).toMatchObject({ value: expect.closeTo(ratio, 9) as number });
  });

  it.each([
    ['a bound and a result', { operator: 'gt' as const }, { kind: 'actual' as const }, 'bounds'],
    [
      'two bounds that are no targets',
      { operator: 'gt' as const, kind: 'estimate' as const },
      { operator: 'gt' as const, kind: 'estimate' as const },
      'bounds',
    ],
    ['an approximation', { operator: 'approx' as const }, {}, 'bounds'],
    ['another period', { period: 'third' }, {}, 'not-comparable'],
    ['words against words', { value: null, unit: null }, { value: null, unit: null }, 'measure'],
  ])('none for %s', (_what, a, b, why) => {
    expect(both(a, b)).toEqual({ difference: why, ratio: why });
  });

  test('percentages have a distance and no ratio; ranks have neither', () => {
    const growth = { indicator: 'output-growth', unit: 'percent', value: 7 };
    expect(both(growth, { ...growth, value: 6 })).toMatchObject({
      difference: { value: 1 },
      ratio: 'measure',
    });
    const rank = { indicator: 'city-rank', unit: 'rank', value: 7 };
    expect(both(rank, { ...rank, value: 6 })).toEqual({ difference: 'measure', ratio: 'measure' });
  });

  test('nothing is divided by zero', () => {
    expect(both({}, { value: 0 })).toMatchObject({ difference: { value: 3500 }, ratio: 'measure' });
  });

  test('for any two statements: only where they may be compared, the other way round with the other sign', () => {
    fc.assert(
      fc.property(arbitraryFact, arbitraryFact, (one, other) => {
        const [a, b] = [
          { ...one, id: 'x/a' },
          { ...other, id: 'x/b' },
        ];
        const pair = verdictOf(a, b, index);
        const forth = derive(a, b, pair, index);
        const back = derive(b, a, verdictOf(b, a, index), index);
        expect(forth.difference === 'not-comparable').toBe(pair.verdict === 'not-comparable');
        const sum = (x: typeof forth.difference, y: typeof forth.difference) =>
          typeof x === 'object' && typeof y === 'object' && a.unit === b.unit ? x.value + y.value : 0;
        expect(sum(forth.difference, back.difference)).toBeCloseTo(0);
        expect(typeof forth.difference).toBe(typeof back.difference);
      }),
    );
  });
});

describe('two places head to head', () => {
  const { index: bundled } = buildBundled();
  const selection = defaultSelection(bundled.rows);
  const pair = ['zhuzhou', 'xiangtan'] as const;
  const found = headToHead(pair, compare({ ...selection, places: pair }, bundled), bundled);

  test('what stands together comes first; GDP has conditions and no difference: an estimate against a target', () => {
    const verdicts = found.shared.map((one) => one.pair.verdict);
    expect(verdicts).toEqual([
      ...verdicts.filter((one) => one !== 'not-comparable'),
      ...verdicts.filter((one) => one === 'not-comparable'),
    ]);
    const gdp = found.shared.find(({ row }) => row.concept.id === 'gdp');
    expect(gdp).toMatchObject({ pair: { verdict: 'conditional' }, difference: 'bounds', ratio: 'bounds' });
  });

  test('each row of one place stands with that place', () => {
    for (const row of found.onlyA) expect(row.places).toEqual(['zhuzhou']);
    for (const row of found.onlyB) expect(row.places).toEqual(['xiangtan']);
  });

  test('the headline counts the rows, and claims none comparable that is not', () => {
    const { claim, counts } = pairHeadline(pair, found);
    expect(claim).toMatchObject({ code: 'shared', shared: found.shared.length, comparable: 0 });
    expect(counts.conditional + counts.notComparable).toBe(found.shared.length);
    expect(pairHeadline(pair, { shared: [], onlyA: [], onlyB: [] }).claim.code).toBe('none-shared');
  });
});

describe('the pair', () => {
  it.each([
    ['as chosen, left and right', ['cedar', 'alder'], ['alder', 'birch'], ['cedar', 'alder']],
    ['else the first two cities', [], ['elm-bay', 'birch', 'alder'], ['birch', 'alder']],
    ['else the first two places', [], ['alder', 'elm-bay'], ['alder', 'elm-bay']],
    ['else none', [], ['alder'], null],
  ])('is %s', (_what, chosen, places, pair) => {
    expect(pairOf(chosen, places, index)).toEqual(pair);
  });
});

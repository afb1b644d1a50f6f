import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { industriesOf } from './industries';
import { arbitraryLists, fixtureIndustries } from './industries.fixture';
import { overlaps, type Overlap } from './overlap';
import { sectorMatrix } from './sectorMatrix';

const { index, industries } = fixtureIndustries();
const select = (more: Partial<Selection> = {}): Selection => ({ ...defaultSelection(index.rows), ...more });
const of = (more?: Partial<Selection>, systems = industries.systems) => {
  const selection = select(more);
  const lists = { ...industries, systems };
  return overlaps(sectorMatrix(selection, index, lists), selection, index, lists);
};
const pair = (found: readonly Overlap[], a: string, b: string) => {
  const one = found.find((each) => each.a === a && each.b === b);
  if (!one) throw new Error(`no pair ${a}, ${b}`);
  return one;
};

describe('counted by hand', () => {
  test('in the fixture', () => {
    expect(pair(of({ period: 'second' }), 'alder', 'birch')).toEqual({
      a: 'alder',
      b: 'birch',
      common: ['metal-and-vehicles', 'electronics'],
      onlyA: [],
      onlyB: [],
      sameSegment: ['metal-and-vehicles', 'electronics'],
      share: 1,
      silent: [],
      // Birch counts members that it does not name.
      conditions: ['open-slots'],
    });
    expect(pair(of(), 'alder', 'birch')).toMatchObject({
      common: ['electronics'],
      onlyA: ['metal-and-vehicles'],
      share: 0.5,
      conditions: ['open-slots'],
    });
  });

  test('in the documents: Changsha and Xiangtan in the 14th period', () => {
    const { index: bundled, details } = buildBundled();
    const all = industriesOf(bundled, details);
    const selection = { ...defaultSelection(bundled.rows), period: '14th' };
    const found = overlaps(sectorMatrix(selection, bundled, all), selection, bundled, all);
    expect(pair(found, 'changsha', 'xiangtan')).toMatchObject({
      common: [
        'information-technology',
        'artificial-intelligence',
        'advanced-equipment',
        'new-energy',
        'new-materials',
        'life-and-health',
      ],
      onlyB: ['electrical-equipment', 'vehicles', 'building-materials'],
      share: 6 / 16,
      conditions: ['open-slots'],
    });
  });
});

describe('conditions', () => {
  test('say what lies in what, who manages a part, and whose period differs', () => {
    const found = of();
    expect(pair(found, 'alder', 'elm-bay').conditions).toEqual(['other-period', 'inside', 'open-slots']);
    expect(pair(found, 'birch', 'elm-bay').conditions).toContain('part-managed');
  });

  test('a place without a list is silent, not at nothing', () => {
    const { share, silent } = pair(of(), 'alder', 'dogwood');
    expect(share).toBeNull();
    expect(silent).toEqual(['dogwood']);
  });
});

describe('for any lists', () => {
  const swapped = ({ a, b, onlyA, onlyB, ...rest }: Overlap) => ({
    ...rest,
    a: b,
    b: a,
    onlyA: onlyB,
    onlyB: onlyA,
  });

  test('is symmetric, and unaffected by order', () => {
    fc.assert(
      fc.property(arbitraryLists, (systems) => {
        const places = select().places;
        const forth = of({ period: 'second' }, systems);
        const back = of({ period: 'second', places: places.toReversed() }, systems.toReversed());
        const key = ({ a, b }: Overlap) => `${a} ${b}`;
        const sorted = (list: readonly Overlap[]) => list.toSorted((a, b) => key(a).localeCompare(key(b)));
        expect(sorted(back.map((one) => ({ ...swapped(one), silent: one.silent.toReversed() })))).toEqual(
          sorted(forth),
        );
      }),
    );
  });

  test('is bounded, and its parts are the sectors that either names, each once', () => {
    fc.assert(
      fc.property(arbitraryLists, (systems) => {
        for (const { share, common, onlyA, onlyB, sameSegment } of of({ period: 'second' }, systems)) {
          const union = [...common, ...onlyA, ...onlyB];
          expect(new Set(union).size).toBe(union.length);
          expect(common).toEqual(expect.arrayContaining([...sameSegment]));
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share * union.length).toBeCloseTo(common.length);
        }
      }),
    );
  });
});

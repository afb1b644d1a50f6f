import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { Fact } from '../dataset/schema';
import type { Scene, SceneFact, SceneText } from './scene';
import { sceneSvg } from './sceneSvg.fixture';
import { textWidth } from './textWidth';
import { niceScale } from './niceScale';
import { trajectoryScene, type TrajectoryPoint } from './trajectoryScene';

const point = (value: number, more: Partial<Fact> = {}): TrajectoryPoint => {
  const one = fact({
    id: `alder-outline/p-${value}-${more.year ?? 2025}-${more.place ?? ''}`,
    value,
    ...more,
  });
  return {
    fact: one,
    year: one.year ?? 2025,
    value,
    upper: one.upper ?? null,
    lines: [`${one.place} ${value}`, `${one.year} ${one.kind}`],
    label: one.id,
    isSupplement: false,
  };
};

const draw = (
  points: readonly TrajectoryPoint[],
  lines: readonly (readonly [TrajectoryPoint, TrajectoryPoint])[] = [],
  width = 900,
) =>
  trajectoryScene({
    points,
    lines,
    years: [2021, 2030],
    bands: [
      { from: 2021, through: 2025, name: 'second' },
      { from: 2026, through: 2030, name: 'third' },
    ],
    unit: 'bn',
    format: String,
    width,
    height: 340,
    size: 13,
  });

const marks = ({ items }: Scene) => items.filter((item): item is SceneFact => item.kind === 'fact');

it.each([
  [0, 1],
  [4000, 5000],
  [3500, 4000],
  [97, 120],
  [0.3, 0.4],
])('a scale for %d reaches %d', (largest, top) => {
  expect(niceScale(largest).top).toBeCloseTo(top);
});

test('a scale reaches beyond its largest value, in few round steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (largest) => {
      const { step, top } = niceScale(largest);
      expect(top).toBeGreaterThanOrEqual(largest);
      expect(top / step).toBeLessThanOrEqual(12);
    }),
  );
});

describe('the drawing', () => {
  const points = [
    point(4000, { place: 'birch', kind: 'estimate', operator: 'gt' }),
    point(3500, { place: 'alder', operator: 'gt' }),
    point(2000, { place: 'alder', year: 2021, kind: 'actual' }),
  ];

  test('is the committed one', async () => {
    const [, a, b] = points;
    if (!a || !b) throw new Error('three points');
    await expect(sceneSvg(draw(points, [[b, a]]), indexFixture())).toMatchFileSnapshot(
      'snapshots/trajectory.svg',
    );
  });

  test('has zero at its foot, a mark for each statement, an arrow for each bound', () => {
    const scene = draw(points);
    expect(marks(scene).map((item) => item.fact)).toHaveLength(3);
    expect(scene.items.filter((item) => item.kind === 'stroke' && item.hasArrow)).toHaveLength(2);
    const [high, middle, low] = marks(scene).map((item) => item.y);
    expect(high).toBeLessThan(middle ?? 0);
    expect(middle).toBeLessThan(low ?? 0);
    expect(scene.items.some((item) => item.kind === 'text' && item.lines[0] === '0')).toBe(true);
  });

  test('keeps every mark within its year, however narrow the drawing', () => {
    const crowd = [4000, 3900, 3800, 3700].map((value) => point(value, { operator: 'gt' }));
    for (const width of [300, 900]) {
      const { items } = draw(crowd, [], width);
      const labels = items.filter(
        (item): item is SceneText => item.kind === 'text' && item.align === 'middle',
      );
      const middle = labels.find(({ lines }) => lines[0]?.endsWith('25'));
      const next = labels.find(({ lines }) => lines[0]?.endsWith('26'));
      const half = ((next?.x ?? 0) - (middle?.x ?? 0)) / 2;
      for (const mark of marks({ items, width, height: 340 }))
        expect(Math.abs(mark.x - ((middle?.x ?? 0) + 24))).toBeLessThanOrEqual(half);
    }
  });

  test('sets no two marks and no two figures on each other', () => {
    const some = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 5000 }),
        year: fc.integer({ min: 2021, max: 2030 }),
        place: fc.constantFrom('alder', 'birch', 'cedar'),
        operator: fc.constantFrom('eq' as const, 'gt' as const),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const scene = draw(list.map(({ value, ...more }) => point(value, more)));
        const said = new Set(
          list.flatMap(({ value, year, place }) => [`${place} ${value}`, `${year} target`]),
        );
        const boxes = scene.items
          .filter((item): item is SceneText => item.kind === 'text' && said.has(item.lines[0] ?? ''))
          .map((item) => {
            const width = textWidth(item.lines[0] ?? '', item.size);
            const left = item.align === 'right' ? item.x + item.width - width : item.x;
            return { left, right: left + width, top: item.y + 2, bottom: item.y + item.lineHeight - 2 };
          });
        for (const [at, a] of boxes.entries()) {
          const other = boxes
            .slice(at + 1)
            .find((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
          expect(other).toBeUndefined();
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { drawnOf, type YearStack, yearStacksScene } from './yearStacks';

const [fact] = indexFixture().rows.facts;
if (!fact) throw new Error('the fixture has no facts');
const stack = (year: number, count: number): YearStack => ({
  year,
  facts: Array.from({ length: count }, (_, at) => ({ ...fact, id: `${year}/${at}`, year })),
});

const draw = (stacks: readonly YearStack[], isSupplement = false, spoken: number | null = null) =>
  yearStacksScene(
    {
      stacks,
      boundaries: [],
      width: 864,
      height: 300,
      size: 17,
      marks: { largest: 20, least: 9 },
      spoken,
    },
    { unit: '条', format: String, label: ({ id }) => id, isSupplement: () => isSupplement },
  );

const marksOf = ({ scene }: ReturnType<typeof draw>) =>
  scene.items.flatMap((item) => (item.kind === 'fact' ? [item] : []));
const wordsOf = ({ scene }: ReturnType<typeof draw>) =>
  scene.items.flatMap((item) => (item.kind === 'text' ? item.lines : []));

describe('stacks of years', () => {
  it('draws each statement once, in as many columns for every year', () => {
    const drawn = draw([stack(2024, 12), stack(2025, 4)]);
    expect(marksOf(drawn).map(({ fact: id }) => id)).toHaveLength(16);
    expect(new Set(drawn.layout.columns).size).toBe(1);
    expect(wordsOf(drawn)).toEqual(['12', '条', '2024', '4', '条', '2025']);
  });

  it('makes marks smaller, then gives full years columns of their own, before it leaves any out', () => {
    const few = draw([stack(2024, 10)]).layout;
    const years = Array.from({ length: 11 }, (_, at) => stack(2020 + at, at === 4 ? 110 : 20));
    const many = draw(years, true);
    expect(many.layout.markSize).toBeLessThan(few.markSize);
    expect(new Set(many.layout.columns).size).toBeGreaterThan(1);
    expect(marksOf(many)).toHaveLength(310);
  });

  it('counts what it cannot draw, and keeps the latest years', () => {
    const years = Array.from({ length: 30 }, (_, at) => stack(2010 + at, 400));
    const drawn = draw(years);
    const { layout } = drawn;
    expect(layout.shown.at(-1)?.year).toBe(2039);
    expect(layout.shown.length).toBeLessThan(30);
    expect(drawnOf(layout, 0)).toBeLessThan(400);
    expect(marksOf(drawn)).toHaveLength(layout.shown.reduce((sum, _, at) => sum + drawnOf(layout, at), 0));
    expect(wordsOf(drawn).filter((one) => one === '400')).toHaveLength(layout.shown.length);
  });

  it('writes the count of the year spoken of largest, on a band of its own', () => {
    const { scene } = draw([stack(2024, 9), stack(2030, 5)], false, 2030);
    const sizeOf = (count: string) =>
      scene.items.flatMap((item) =>
        item.kind === 'text' && item.lines[0] === count ? [item.size] : [],
      )[0] ?? 0;
    expect(sizeOf('5')).toBeGreaterThan(sizeOf('9'));
    expect(scene.items.filter(({ kind }) => kind === 'band')).toHaveLength(1);
  });

  it('keeps every mark apart from the others and on the drawing', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(counts, fc.boolean(), (all, isRinged) => {
        const drawn = draw(
          all.map((count, at) => stack(2020 + at, count)),
          isRinged,
        );
        const marks = marksOf(drawn);
        const at = new Set(marks.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`));
        expect(at.size).toBe(marks.length);
        for (const { x, y, markSize } of marks) {
          expect(x - markSize / 2).toBeGreaterThanOrEqual(0);
          expect(x + markSize / 2).toBeLessThanOrEqual(drawn.scene.width);
          expect(y - markSize / 2).toBeGreaterThanOrEqual(0);
        }
        for (const item of drawn.scene.items) {
          if (item.kind !== 'text') continue;
          expect(item.y).toBeGreaterThanOrEqual(-1);
          expect(item.x + item.width).toBeLessThanOrEqual(drawn.scene.width + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws the line between two periods behind the year that ends one', () => {
    const { scene } = yearStacksScene(
      {
        stacks: [stack(2024, 3), stack(2026, 3), stack(2030, 3)],
        boundaries: [{ after: 2026, left: 'A', right: 'B' }],
        width: 600,
        height: 300,
        size: 17,
        marks: { largest: 20, least: 9 },
        spoken: null,
      },
      { unit: '', format: String, label: () => '', isSupplement: () => false },
    );
    const line = scene.items.find((item) => item.kind === 'line' && item.style === 'hair');
    const xOf = (year: string) =>
      scene.items.find((item) => item.kind === 'text' && item.lines[0] === year) as { x: number };
    expect(line).toMatchObject({ y1: 0 });
    const x = line?.kind === 'line' ? line.x1 : 0;
    expect(x).toBeGreaterThan(xOf('2026').x);
    expect(x).toBeLessThan(xOf('2030').x);
  });
});

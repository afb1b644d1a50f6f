import { describe, expect, it } from 'vitest';
import { compare } from '../../analysis/comparison';
import { buildFixture } from '../../dataset/fixture';
import { indexRows } from '../../dataset/indexDataset';
import { splitDataset } from '../../dataset/splitDataset';
import { defaultSelection, rowOrders } from '../../selection/selection';
import { arrangeRows } from './arrangeRows';
import { blocksOf, linesIn, rowsPerScreen, screensOf } from './blocks';

const index = indexRows(splitDataset(buildFixture()).rows);
const comparison = compare(defaultSelection(index.rows), index);
const data = [...comparison.shared, ...comparison.single].flatMap(({ rows }) => rows);
const { themes } = index.rows;
const ids = (rows: readonly { concept: { id: string } }[]) => rows.map((row) => row.concept.id);

describe('arrangeRows', () => {
  const arrange = (
    order: (typeof rowOrders)[number],
    verdict: Parameters<typeof arrangeRows>[1]['verdict'] = null,
  ) => arrangeRows(data, { order, verdict, lang: 'zh' });

  it('keeps the order of the documents by default', () => {
    expect(ids(arrange('document'))).toEqual(ids(data));
  });

  it.each(rowOrders)('loses no row when ordered by %s', (order) => {
    expect(ids(arrange(order)).sort()).toEqual(ids(data).sort());
  });

  it('puts what more places speak to, and what compares better, first', () => {
    const counts = arrange('places').map((row) => row.places.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(arrange('verdict').at(-1)?.verdict).toBe('single');
  });

  it('filters by verdict', () => {
    const rows = arrange('name', 'not-comparable');
    expect(rows).toHaveLength(comparison.tally['not-comparable']);
  });
});

describe('blocksOf', () => {
  it('puts shared rows under their themes, then a fold for each theme of single rows', () => {
    const blocks = blocksOf(data, { themes, order: 'document', isUnfolded: () => false });
    expect(blocks.filter((block) => !block.isSingle)).toHaveLength(comparison.shared.length);
    const folds = blocks.filter((block) => block.isSingle);
    expect(folds.map((block) => block.fold?.length)).toEqual(
      comparison.single.map(({ rows }) => rows.length),
    );
    expect(folds.every((block) => block.rows.length === 0)).toBe(true);
  });

  it('mixes themes under any other order', () => {
    const [shared] = blocksOf(data, { themes, order: 'name', isUnfolded: () => false });
    expect(shared?.theme).toBeNull();
  });
});

describe('screensOf', () => {
  const blocks = blocksOf(data, { themes, order: 'document', isUnfolded: () => true });
  const screens = screensOf(blocks);

  it('shows every row once, no more than fit on a screen', () => {
    expect(ids(screens.flat().flatMap((block) => block.rows))).toEqual(ids(data));
    for (const screen of screens) expect(linesIn(screen)).toBeLessThanOrEqual(rowsPerScreen);
  });

  it('starts the rows of one place on a screen of their own', () => {
    for (const screen of screens) expect(new Set(screen.map((block) => block.isSingle)).size).toBe(1);
  });

  it('is empty without rows', () => {
    expect(screensOf([])).toEqual([]);
  });
});

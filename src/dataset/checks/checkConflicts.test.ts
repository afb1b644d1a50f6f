import { expect, test } from 'vitest';
import { checkDataset } from '../checkDataset';
import type { Conflict } from '../schema';
import { buildSupplemented } from '../supplement.fixture';

const found = (conflict: Partial<Conflict>) => {
  const dataset = buildSupplemented();
  const conflicts = dataset.conflicts.map((one) => ({ ...one, ...conflict }));
  return checkDataset({ ...dataset, conflicts }).map(({ code, record, field }) => [code, record, field]);
};

test('the fixture with a larger supplement is in order', () => {
  expect(checkDataset(buildSupplemented())).toEqual([]);
});

test('a conflict names statements that there are', () => {
  expect(found({ facts: ['cedar-outline/output', 'cedar-pages/lost'] })).toEqual([
    ['unknown-reference', 'cedar-output', 'facts.1'],
  ]);
});

test('each of them once', () => {
  expect(found({ facts: ['cedar-outline/output', 'cedar-outline/output'] })).toEqual([
    ['conflict', 'cedar-output', 'facts'],
  ]);
});

test('of any number and collection', () => {
  expect(found({ facts: ['cedar-outline/output', 'birch-congress/output', 'cedar-pages/output'] })).toEqual(
    [],
  );
});

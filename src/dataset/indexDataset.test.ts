import { expect, test } from 'vitest';
import { buildFixture, fact } from './fixture';
import { indexRows } from './indexDataset';
import { splitDataset } from './splitDataset';

const dataset = buildFixture();
const { rows } = splitDataset(dataset);
const index = indexRows(rows);

test.each(['places', 'periods', 'documents', 'themes', 'units', 'concepts', 'indicators', 'facts'] as const)(
  'finds each of the %s by its id',
  (table) => {
    expect([...index[table].keys()]).toEqual(rows[table].map((record) => record.id));
    for (const record of rows[table]) expect(index[table].get(record.id)).toBe(record);
    expect(index[table].get('constructor')).toBeUndefined();
  },
);

test('facts stand by concept, over all its indicators, in their order', () => {
  expect(index.factsByConcept.get('platforms')?.map((row) => row.id)).toEqual([
    'alder-outline/grove-platforms',
    'birch-press/platforms',
    'cedar-outline/platforms',
  ]);
  const count = [...index.factsByConcept.values()].reduce((sum, facts) => sum + facts.length, 0);
  expect(count).toBe(rows.facts.length);
});

test('a concept that nobody speaks of has no facts', () => {
  const silent = indexRows({ ...rows, facts: rows.facts.filter((row) => row.indicator !== 'income-level') });
  expect(silent.factsByConcept.has('income')).toBe(true);
  expect(indexRows({ ...rows, facts: [] }).factsByConcept.size).toBe(0);
});

test('a fact of an unknown indicator is in no concept', () => {
  expect(indexRows({ ...rows, facts: [fact({ indicator: 'unknown' })] }).factsByConcept.size).toBe(0);
});

test('reads a whole dataset as well', () => {
  expect(indexRows(dataset).facts.size).toBe(dataset.facts.length);
});

/** The fixture holds every edge that later tests rely on. */
import { expect, test } from 'vitest';
import { buildFixture, fact } from './fixture';
import { factSchema, kinds, operators } from './schema';
import { indexRows } from './indexDataset';
import { toBase } from './toBase';

const dataset = buildFixture();
const { facts } = dataset;

test('six places and a group, three plan periods and a vision, a document that is not held', () => {
  expect(dataset.places.filter((place) => place.kind !== 'group')).toHaveLength(6);
  expect(dataset.periods.map((period) => period.kind)).toEqual(['plan', 'plan', 'plan', 'vision']);
  expect(dataset.documents.filter((one) => !one.held)).toHaveLength(1);
  expect(dataset.systems.filter((system) => system.category === 'industry')).toHaveLength(6);
});

test.each([
  ['kind', kinds],
  ['operator', operators],
  ['yearBasis', factSchema.entries.yearBasis.options],
  ['frequency', factSchema.entries.frequency.options],
  ['reading', factSchema.entries.reading.options],
] as const)('every %s', (field, options) => {
  expect(new Set(facts.map((one) => one[field]))).toEqual(new Set(options));
});

test('missing, zero, ties, words, group, asides, side, long and foreign names', () => {
  const { units } = indexRows(dataset);
  const output = facts.filter(
    (one) => one.indicator === 'output-level' && one.year === 2025 && one.kind === 'target',
  );
  const amounts = output.map((one) => toBase(one, units));
  expect(amounts.filter((amount) => amount === 3500e8)).toHaveLength(3);
  expect(facts.some((one) => one.value === 0)).toBe(true);
  expect(facts.some((one) => one.value === null)).toBe(true);
  expect(facts.some((one) => one.place === 'grove')).toBe(true);
  expect(facts.some((one) => one.side === 'below')).toBe(true);
  expect(new Set(facts.map((one) => one.aside))).toEqual(new Set([undefined, 'local-news', 'plan-making']));
  expect(facts.filter((one) => one.place === 'fir-port')).toEqual([]);
  const names = dataset.places.map((place) => place.name.en);
  expect(names.some((name) => name.includes('<') && name.includes('&'))).toBe(true);
  expect(names.some((name) => name.length > 80)).toBe(true);
  expect(names.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
});

test('every enumeration of tiers', () => {
  const enumerations = dataset.systems.flatMap((system) => system.tiers.map((tier) => tier.enumeration));
  expect(new Set(enumerations)).toEqual(new Set(['complete', 'partial', 'none', 'inferred']));
});

test('is fresh each time', () => {
  const one = buildFixture();
  Object.assign(one.places[0] ?? {}, { name: 'changed' });
  expect(buildFixture()).toEqual(dataset);
});

test('a fact takes what it is given', () => {
  expect(fact({ value: 7, unit: 'ge' })).toMatchObject({
    value: 7,
    unit: 'ge',
    place: 'alder',
    kind: 'target',
  });
  expect(fact({ kind: 'actual' })).not.toHaveProperty('wording');
});

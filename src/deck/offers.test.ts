import { expect, it } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { indexesWith } from '../dataset/indexes';
import { defaultSelection } from '../selection/selection';
import { conceptOffer, conceptsIn, offersOf } from './offers';
import type { Material } from './pages';

const { index, details } = buildBundled();
const material: Material = {
  core: index,
  ...indexesWith(index, details),
  details,
  lang: 'zh',
  thisYear: 2026,
};
const standard = defaultSelection(index.rows);

it('offers each kind once, with its headline or why there is none', () => {
  const offers = offersOf(standard, material);
  const kinds = offers.map(({ subject }) => subject.kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).not.toContain('title');
  expect(offers.filter(({ made }) => made.ok).length).toBeGreaterThan(5);
  for (const { made } of offers) {
    expect(made.ok ? made.content.said.title : made.reason).not.toBe('');
  }
});

it('follows the selection: what one place alone cannot carry is not offered', () => {
  const alone = offersOf({ ...standard, places: standard.places.slice(0, 1) }, material);
  expect(alone.find(({ subject }) => subject.kind === 'pair')?.made.ok).toBe(false);
  expect(alone.every(({ address }) => address.includes(`places=${standard.places[0]}`))).toBe(true);
});

it('names the concept of a trajectory, so that slide and view show the same', () => {
  const found = offersOf(standard, material).find(({ subject }) => subject.kind === 'trajectory');
  expect(found?.made.ok).toBe(true);
  expect(found?.address).toContain(`concept=${found?.subject.id}`);
});

it('offers the concepts that the selection shows, each by itself', () => {
  const concepts = conceptsIn(standard, material);
  expect(concepts.length).toBeGreaterThan(20);
  for (const { id } of concepts.slice(0, 5)) expect(conceptOffer(id, standard, material).made.ok).toBe(true);
  expect(conceptsIn({ ...standard, query: 'nothing like this' }, material)).toEqual([]);
});

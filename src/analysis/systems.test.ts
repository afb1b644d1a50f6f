import { describe, expect, it, test } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { leadingSystem, systemsOf, unnamedIn } from './systems';

const index = indexFixture();
const select = (more: Partial<Selection> = {}): Selection => ({ ...defaultSelection(index.rows), ...more });
const idsOf = (place: string, more?: Partial<Selection>) =>
  systemsOf(place, select(more), index).map(({ id }) => id);

describe('the systems of a place', () => {
  test('are its industry systems, the latest first, and no schemes', () => {
    expect(idsOf('alder')).toEqual(['alder-third', 'alder-second']);
    expect(idsOf('birch')).toEqual(['birch-third', 'birch-second']);
  });

  test('are those of the period', () => {
    expect(idsOf('alder', { period: 'second' })).toEqual(['alder-second']);
    expect(idsOf('alder', { period: 'first' })).toEqual([]);
  });

  test('may belong to two periods', () => {
    for (const period of ['both', 'second', 'third'])
      expect(idsOf('cedar', { period })).toEqual(['cedar-second']);
  });

  it.each(['dogwood', 'fir-port', 'grove', 'atlantis'])('are none: %s', (place) => {
    expect(idsOf(place)).toEqual([]);
    expect(leadingSystem(place, select(), index)).toBeNull();
  });

  test('need to be primary', () => {
    const systems = index.rows.systems.map((system) => ({ ...system, primary: system.id !== 'alder-third' }));
    const other = { ...index, rows: { ...index.rows, systems } };
    expect(leadingSystem('alder', select(), other)?.id).toBe('alder-second');
  });
});

describe('the system at the head of a column', () => {
  const head = (place: string, more: Partial<Selection>) => leadingSystem(place, select(more), index)?.id;

  test('is the latest, unless another is chosen', () => {
    expect(head('alder', {})).toBe('alder-third');
    expect(head('alder', { systems: ['alder-second'] })).toBe('alder-second');
    expect(head('birch', { systems: ['alder-second'] })).toBe('birch-third');
  });

  test('is never one of a period that is not shown', () => {
    expect(head('alder', { systems: ['alder-second'], period: 'third' })).toBe('alder-third');
  });
});

describe('members that are counted and not named', () => {
  const tiers = (id: string) => index.rows.systems.find((system) => system.id === id)?.tiers ?? [];

  test('are the open slots, in a tier or in none', () => {
    expect(tiers('birch-second').map(unnamedIn)).toEqual([1, 1, 1]);
    expect(tiers('alder-second').map(unnamedIn)).toEqual([0, 0]);
  });

  test('are not to be known where the number is N, or ours', () => {
    expect(tiers('cedar-second').map(unnamedIn)).toEqual([0, 0]);
    expect(tiers('birch-third').map(unnamedIn)).toEqual([3, 2, 0]);
  });

  test('are never fewer than none', () => {
    const [tier] = tiers('alder-second');
    expect(tier && unnamedIn({ ...tier, stated: 1 })).toBe(0);
  });
});

import { describe, expect, it, test } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { indexSupplemented } from '../dataset/supplement.fixture';
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

describe('versions of other dates', () => {
  const added = indexSupplemented();
  const of = (place: string, more?: Partial<Selection>, among = added) =>
    systemsOf(place, select(more), among).map(({ id }) => id);

  test('follow their head, those of the newest document first', () => {
    expect(of('alder')).toEqual(['alder-third', 'alder-second', 'alder-second-2023', 'alder-second-2021']);
    const systems = added.rows.systems.toReversed();
    const backwards = { ...added, rows: { ...added.rows, systems } };
    expect(of('alder', {}, backwards)).toEqual(of('alder'));
  });

  test('go with their periods', () => {
    expect(of('alder', { period: 'second' })).toEqual([
      'alder-second',
      'alder-second-2023',
      'alder-second-2021',
    ]);
    expect(of('alder', { period: 'third' })).toEqual(['alder-third']);
  });

  test('stay with their own head, and are none without it', () => {
    expect(of('birch')).toEqual(idsOf('birch'));
    const systems = added.rows.systems.filter(({ id }) => id !== 'alder-second');
    expect(of('alder', {}, { ...added, rows: { ...added.rows, systems } })).toEqual(['alder-third']);
  });

  test('head a column only when chosen', () => {
    const head = (more: Partial<Selection>) => leadingSystem('alder', select(more), added)?.id;
    expect(head({ period: 'second' })).toBe('alder-second');
    expect(head({ systems: ['alder-second-2021'] })).toBe('alder-second-2021');
  });

  test('and a system of the supplement heads a column that has no other', () => {
    expect(of('dogwood')).toEqual(['dogwood-second']);
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

import { describe, expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { distinctNames, industriesOf, mentionsOf, partOf, stageOf, stages } from './industries';
import { fixtureIndustries } from './industries.fixture';

const { index, industries } = fixtureIndustries();
const select = (more: Partial<Selection> = {}): Selection => ({ ...defaultSelection(index.rows), ...more });
const mentions = (place: string, more?: Partial<Selection>) =>
  mentionsOf(place, select(more), index, industries);
const names = (list: readonly { member: { name: { zh: string } } }[]) =>
  list.map(({ member }) => member.name.zh);

test('every role has a stage of those there are', () => {
  for (const { tiers } of industries.systems)
    for (const tier of tiers) expect(stages).toContain(stageOf(tier));
  expect(stageOf({ role: 'cluster-national' })).toBe('lead');
  expect(stageOf({ role: 'unassigned' })).toBe('open');
});

describe('what a place names', () => {
  test('is said in the latest period shown; older lists are kept apart', () => {
    const { period, current, elsewhere } = mentions('alder');
    expect(period).toBe('third');
    expect(names(current)).toEqual(['钢材', '新能源汽车', '芯片', '量子', '氢能', '食品']);
    expect(names(elsewhere)).toEqual(['钢材', '汽车', '芯片', '新药']);
  });

  test('follows the period chosen', () => {
    expect(mentions('alder', { period: 'second' })).toMatchObject({ period: 'second', elsewhere: [] });
    expect(names(mentions('alder', { period: 'second' }).current)).toEqual(['钢材', '汽车', '芯片', '新药']);
    expect(mentions('alder', { period: 'first' })).toEqual({ period: null, current: [], elsewhere: [] });
  });

  test('follows the system chosen for the head of the column', () => {
    const { period, elsewhere } = mentions('alder', { systems: ['alder-second'] });
    expect(period).toBe('second');
    expect(names(elsewhere)).toContain('量子');
  });

  test('is nothing where there are no lists, and nothing of schemes', () => {
    for (const place of ['dogwood', 'fir-port', 'grove', 'atlantis'])
      expect(mentions(place)).toEqual({ period: null, current: [], elsewhere: [] });
    for (const { system } of mentions('alder').current) expect(system.category).toBe('industry');
  });

  test('is addressed by system, tier and position', () => {
    for (const one of [...mentions('alder').current, ...mentions('birch').elsewhere])
      expect(partOf(one.part, industries)).toEqual({
        system: one.system,
        tier: one.tier,
        member: one.member,
      });
  });
});

describe('of all lists or of the head alone', () => {
  const { index: bundled, details } = buildBundled();
  const all = industriesOf(bundled, details);
  const [first] = defaultSelection(bundled.rows).places;

  test('the head comes first, and alone where only it is asked for', () => {
    if (first === undefined) throw new Error('the data has places');
    const selection = defaultSelection(bundled.rows);
    const every = mentionsOf(first, selection, bundled, all).current;
    const head = mentionsOf(first, { ...selection, lists: 'head' }, bundled, all).current;
    expect(every.slice(0, head.length)).toEqual(head);
    expect(every.length).toBeGreaterThan(head.length);
    expect(new Set(head.map(({ system }) => system.id)).size).toBe(1);
    // What the other lists name is not silence.
    const { elsewhere } = mentionsOf(first, { ...selection, lists: 'head' }, bundled, all);
    expect(elsewhere).toEqual(expect.arrayContaining(every.slice(head.length)));
  });
});

test('a name counts once, where it stands first', () => {
  const [one, two] = mentions('alder').current;
  if (!one || !two) throw new Error('alder names some');
  expect(distinctNames([one, two, one])).toEqual([one, two]);
});

test.each([
  '',
  'nowhere',
  'alder-third/attic',
  'alder-third/pillar/9',
  'alder-third/pillar/x',
  'constructor',
])('there is no part “%s”', (part) => {
  expect(partOf(part, industries)).toBeUndefined();
});

test('a part may be a system or a tier', () => {
  expect(partOf('alder-third', industries)).toMatchObject({ tier: null, member: null });
  expect(partOf('alder-third/future', industries)).toMatchObject({ tier: { id: 'future' }, member: null });
});

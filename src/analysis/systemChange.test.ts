import { describe, expect, test } from 'vitest';
import { buildBundled, readBundled } from '../dataset/bundled.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { industriesOf } from './industries';
import { fixtureIndustries } from './industries.fixture';
import { changesOf, type Link, type SystemChange } from './systemChange';

const { index, industries } = fixtureIndustries();
const select = (more: Partial<Selection> = {}): Selection => ({ ...defaultSelection(index.rows), ...more });
const said = ({ from, to, relation }: Link) => `${from?.member ?? '·'} → ${to?.member ?? '·'}: ${relation}`;
const idsOf = (changes: readonly SystemChange[]) =>
  changes.map(({ from, to }) => `${from.map(({ id }) => id).join(' + ')} → ${to.id}`);

describe('with entries', () => {
  test('takes them, and matches the rest by name', () => {
    const [change] = changesOf('alder', select(), index, industries);
    expect(change?.links.map(said)).toEqual([
      '钢材 → 钢材: same-name',
      '汽车 → 新能源汽车: our-grouping',
      '· → 量子: first-listed',
      '新药 → ·: not-listed-again',
      // No entry speaks of these.
      '芯片 → 芯片: same-name',
      '· → 氢能: first-listed',
      '· → 食品: first-listed',
    ]);
    expect(change?.links[1]?.ground).toEqual({ zh: '同属汽车', en: 'Both are cars' });
  });

  test('an entry about the whole of a list covers all of it', () => {
    const [change] = changesOf('birch', select(), index, industries);
    expect(change?.links.map(({ relation }) => relation)).toEqual(['renamed']);
  });
});

test('lists of one name are matched without any entry', () => {
  const [change] = changesOf('alder', select(), index, { ...industries, lineage: [] });
  expect(change?.links.map(said)).toEqual([
    '钢材 → 钢材: same-name',
    '汽车 → ·: not-listed-again',
    '芯片 → 芯片: same-name',
    '新药 → ·: not-listed-again',
    '· → 新能源汽车: first-listed',
    '· → 量子: first-listed',
    '· → 氢能: first-listed',
    '· → 食品: first-listed',
  ]);
});

test('there is none where one of the lists alone is known, or none is of the period shown', () => {
  expect(changesOf('cedar', select(), index, industries)).toEqual([]);
  expect(changesOf('dogwood', select(), index, industries)).toEqual([]);
  expect(changesOf('alder', select({ period: 'first' }), index, industries)).toEqual([]);
  expect(changesOf('alder', select({ period: 'second' }), index, industries)).toHaveLength(1);
});

test('every member of both lists stands in a link, and in the drawing once at its end', () => {
  for (const place of ['alder', 'birch']) {
    for (const { from, to, links } of changesOf(place, select(), index, { ...industries, lineage: [] })) {
      const members = (systems: readonly (typeof to)[]) =>
        systems.flatMap(({ id, tiers }) =>
          tiers.flatMap((tier) => tier.members.map((member) => `${id} ${tier.id} ${member.name.zh}`)),
        );
      const ends = (side: 'from' | 'to') =>
        links.flatMap((link) => {
          const part = link[side];
          return part ? [`${part.system} ${part.tier} ${part.member}`] : [];
        });
      expect(ends('from').toSorted()).toEqual(members(from).toSorted());
      expect(ends('to').toSorted()).toEqual(members([to]).toSorted());
    }
  }
});

describe('in the documents', () => {
  const { index: core, details, whole } = buildBundled();
  const coreLists = industriesOf(core, details);
  const selection = defaultSelection(core.rows);
  const changesIn = (place: string, period = 'both') =>
    changesOf(place, { ...selection, period }, core, coreLists);

  test('Changsha’s lists of the 14th period become 4433', () => {
    const [change] = changesIn('changsha');
    expect(change?.to.id).toBe('changsha-4433');
    // The 22 chains are a number without names, and stand beside the others.
    expect(change?.from.map(({ notation }) => notation)).toEqual(['1+2+N', '—', '—', '22']);
    const count = (relation: Link['relation']) =>
      change?.links.filter((link) => link.relation === relation).length;
    expect(
      ['same-name', 'our-grouping', 'first-listed', 'not-listed-again'].map((code) =>
        count(code as Link['relation']),
      ),
    ).toEqual([2, 9, 7, 2]);
    for (const link of change?.links ?? [])
      expect(link.relation === 'our-grouping').toBe(link.ground !== null);
  });

  test('without the supplement only Changsha has an earlier list', () => {
    expect(['xiangjiang', 'zhuzhou', 'xiangtan'].flatMap((place) => changesIn(place))).toEqual([]);
  });

  test('with it, Zhuzhou and Xiangtan have theirs, and numbers without names stand between', () => {
    const all = { ...coreLists, systems: readBundled().systems };
    const of = (place: string) => changesOf(place, selection, whole, all);
    expect(idsOf(of('zhuzhou'))).toEqual(['zhuzhou-3-3-2-2022 → zhuzhou-3-3-2']);
    expect(idsOf(of('xiangtan'))).toEqual(['xiangtan-11-chains → xiangtan-three-three-2024']);
    expect(of('xiangtan')[0]?.between.map(({ stated }) => stated)).toEqual([13, 10]);
    expect(idsOf(of('changsha'))).toContain('changsha-4433 → changsha-4433-2026');
  });
});

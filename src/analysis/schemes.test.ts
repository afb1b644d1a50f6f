import { expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { industriesOf } from './industries';
import { fixtureIndustries } from './industries.fixture';
import { glossaryOf } from './schemes';

const { index, industries } = fixtureIndustries();
const { index: bundled, details } = buildBundled();
const all = industriesOf(bundled, details);
const select = (more: Partial<Selection> = {}) => ({ ...defaultSelection(bundled.rows), ...more });
const of = (more?: Partial<Selection>) => glossaryOf(select(more), bundled, all);
const idsIn = (more?: Partial<Selection>) =>
  of(more).groups.flatMap(({ schemes }) => schemes.map(({ id }) => id));

test('holds the schemes of the places shown, and no industry system', () => {
  const own = glossaryOf({ ...defaultSelection(index.rows) }, index, industries);
  expect(own).toMatchObject({
    groups: [{ place: 'alder', schemes: [{ id: 'alder-roads' }] }],
    count: 1,
    levels: { place: 0, province: 1, national: 0 },
  });
  expect(of({ places: ['zhuzhou'] }).groups.map(({ place }) => place)).toEqual(['zhuzhou']);
});

test('is narrowed by period, theme, level and search, in both languages', () => {
  const { count, levels } = of();
  expect(count).toBe(levels.place + levels.province + levels.national);
  expect(idsIn({ level: 'province' })).toHaveLength(levels.province);
  expect(idsIn({ theme: 'culture' }).length).toBeLessThan(count);
  expect(idsIn({ period: '15th' })).not.toContain('xiangtan-six-xiangtans');
  expect(idsIn({ find: '六个湘潭' })).toEqual(['xiangtan-six-xiangtans']);
  // A part is found too, and the levels count what the search leaves.
  expect(idsIn({ find: '幸福湘潭' })).toContain('xiangtan-six-xiangtans');
  expect(of({ find: '幸福湘潭' }).levels.province).toBe(0);
});

test('what is not found leaves nothing, and no group without schemes', () => {
  expect(of({ find: '没有这样的提法' })).toMatchObject({ groups: [], count: 0 });
});

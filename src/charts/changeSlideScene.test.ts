import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureIndustries } from '../analysis/industries.fixture';
import { changesOf, type SystemChange } from '../analysis/systemChange';
import { defaultSelection } from '../selection/selection';
import { relationNames } from '../wording/industries';
import { changeSlideScene } from './changeSlideScene';
import { textWidth } from './textWidth';

const { index, industries } = fixtureIndustries();
const selection = defaultSelection(index.rows);
const [change] = changesOf('alder', selection, index, industries);
if (!change) throw new Error('the fixture has no change');

const drawn = (of: SystemChange, room = { width: 860, height: 290 }) =>
  changeSlideScene(
    of,
    {
      lang: 'zh',
      separator: '、',
      relationOf: (relation) => relationNames[relation].zh,
      notNamed: (names) => `${names}：未点名`,
      more: (count) => `另${count}条`,
    },
    { ...room, sizes: [20, 19, 18, 17, 16] },
  );
const draw = (of: SystemChange, room?: { width: number; height: number }) => drawn(of, room).scene;
const linesOf = (of: SystemChange, room?: { width: number; height: number }) =>
  draw(of, room).items.flatMap((item) => (item.kind === 'text' ? [item.lines.join('')] : []));

/** The change with so many more names in its later list. */
function longer(of: SystemChange, count: number): SystemChange {
  const [tier] = of.to.tiers;
  const [member] = tier?.members ?? [];
  if (!tier || !member) return of;
  const members = Array.from({ length: count }, (_, at) => ({
    ...member,
    name: { zh: `新产业之${at}`, en: `Industry ${at}` },
  }));
  const links = members.map(({ name }) => ({
    from: { system: of.from[0]?.id ?? '', tier: of.from[0]?.tiers[0]?.id ?? '', member: `旧${name.zh}` },
    to: { system: of.to.id, tier: tier.id, member: name.zh },
    relation: 'our-grouping' as const,
    ground: null,
  }));
  return {
    ...of,
    to: { ...of.to, tiers: [{ ...tier, members: [...tier.members, ...members] }, ...of.to.tiers.slice(1)] },
    links: [...of.links, ...links],
  };
}

describe('a change for a room', () => {
  it('names every member of both lists where there is room', () => {
    const said = linesOf(change).join('\n');
    for (const { name } of [...change.from, change.to].flatMap(({ tiers }) =>
      tiers.flatMap(({ members }) => members),
    ))
      expect(said).toContain(name.zh);
  });

  it('joins what the lineage joins, dashed where the grouping is ours', () => {
    const links = draw(change).items.filter(({ kind }) => kind === 'link');
    const joined = change.links.filter(({ from, to }) => from && to);
    expect(links).toHaveLength(joined.length);
    expect(links.filter((link) => link.kind === 'link' && link.style === 'ours')).toHaveLength(
      joined.filter(({ relation }) => relation === 'our-grouping').length,
    );
  });

  it('says what leads nowhere, without a link', () => {
    expect(linesOf(change)).toContain('新药 · 未再列名');
  });

  it('counts the names that find no room, with their tier', () => {
    const said = linesOf(longer(change, 20));
    expect(said.some((line) => /另\d+条/.test(line))).toBe(true);
    const counted = said.reduce((sum, line) => sum + Number(/另(\d+)条/.exec(line)?.[1] ?? 0), 0);
    const named = said.join('\n').match(/新产业之\d+/g)?.length ?? 0;
    expect(named + counted).toBeGreaterThanOrEqual(20);
    expect(drawn(longer(change, 20)).left).toBe(counted);
    expect(drawn(change).left).toBe(0);
  });

  it('breaks the name of a tier only where the names beside it leave no room, and never lets them meet', () => {
    const labelled = (label: string, names: string): SystemChange => {
      const [tier] = change.to.tiers;
      const [member] = tier?.members ?? [];
      if (!tier || !member) throw new Error('the fixture has no tier with a member');
      const only = { ...tier, label: { zh: label, en: label }, stated: 1 };
      const named = { ...member, name: { zh: names, en: names } };
      return { ...change, to: { ...change.to, tiers: [{ ...only, members: [named] }] }, links: [] };
    };
    const [label, width] = ['World-class industries', 860];
    const textsOf = (names: string) =>
      draw(labelled(label, names), { width, height: 290 }).items.flatMap((item) =>
        item.kind === 'text' && item.x >= width / 2 ? [item] : [],
      );
    const whole = textsOf('health').map(({ lines }) => lines);
    expect(whole).toContainEqual([`${label} 1`]);
    const [broken, names] = textsOf('advanced energy-storage materials and all that is made of them');
    expect(broken?.lines.length).toBeGreaterThan(1);
    if (!broken || !names) throw new Error('nothing is drawn');
    const end = (line: string) => names.x + textWidth(line, names.size);
    for (const line of names.lines) expect(end(line)).toBeLessThan(broken.x);
  });

  it('stays in its room, in letters no smaller than asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 600, max: 900 }),
        fc.integer({ min: 200, max: 340 }),
        (count, width, height) => {
          const scene = draw(longer(change, count), { width, height });
          expect(scene.height).toBeLessThanOrEqual(height + 1);
          for (const item of scene.items) {
            if (item.kind !== 'text') continue;
            expect(item.size).toBeGreaterThanOrEqual(16);
            expect(item.x + item.width).toBeLessThanOrEqual(width + 1);
            for (const line of item.lines)
              expect(textWidth(line, item.size)).toBeLessThanOrEqual(item.width + 1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

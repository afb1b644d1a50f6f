import { describe, expect, it, test } from 'vitest';
import { changesOf, type SystemChange } from '../analysis/systemChange';
import { industriesOf } from '../analysis/industries';
import { fixtureIndustries } from '../analysis/industries.fixture';
import { buildBundled, readBundled } from '../dataset/bundled.fixture';
import { industryTexts } from '../i18n/industries';
import { type Language, languages } from '../i18n/language';
import { defaultSelection } from '../selection/selection';
import { relationNames } from '../wording/industries';
import { changeScene } from './changeScene';
import type { Scene, SceneText } from './scene';
import { sceneSvg as svg } from './sceneSvg.fixture';
import { textWidth } from './textWidth';

const draw = (change: SystemChange, lang: Language, width = 440, size = 13): Scene =>
  changeScene(
    change,
    {
      lang,
      firstListed: relationNames['first-listed'][lang],
      notNamed: industryTexts[lang].notNamed,
      countNotNamed: industryTexts[lang].countNotNamed,
      labelOf: (name, relation) => `${name} · ${relation ?? ''}`,
      relationOf: (link) => relationNames[link.relation][lang],
    },
    { width, size },
  );

const { index, details, whole } = buildBundled();
const all = { ...industriesOf(index, details), systems: readBundled().systems };
const selection = defaultSelection(index.rows);
const changes = selection.places.flatMap((place) => changesOf(place, selection, whole, all));
const fixture = fixtureIndustries();
const made = changesOf('alder', defaultSelection(fixture.index.rows), fixture.index, fixture.industries);

const texts = ({ items }: Scene) => items.filter((item): item is SceneText => item.kind === 'text');
const memberCount = ({ from, to }: SystemChange) =>
  [...from, to].flatMap(({ tiers }) => tiers.flatMap((tier) => tier.members)).length;

/** The box that the letters take, not the one they may take. */
function inked(item: SceneText) {
  const width = Math.max(...item.lines.map((line) => textWidth(line, item.size)));
  const left = item.align === 'right' ? item.x + item.width - width : item.x;
  return { left, right: left + width, top: item.y, bottom: item.y + item.lines.length * item.lineHeight };
}

test('the drawing of the fixture is the committed one', async () => {
  const [change] = made;
  if (!change) throw new Error('alder has a change');
  await expect(svg(draw(change, 'en'), fixture.index, change.place)).toMatchFileSnapshot(
    'snapshots/change-fixture-en.svg',
  );
});

test.each(languages)('the drawing of Changsha’s lists is the committed one: %s', async (lang) => {
  const [change] = changes;
  if (!change) throw new Error('there is a change');
  await expect(svg(draw(change, lang), index, change.place)).toMatchFileSnapshot(
    `snapshots/change-changsha-${lang}.svg`,
  );
});

describe.each(languages)('every change, in %s', (lang) => {
  it.each<[number, number]>([
    [320, 13],
    [358, 13],
    [440, 13],
    [560, 16],
    [1200, 16],
  ])('at %i pixels, letters of %i', (width, size) => {
    expect(changes.length).toBeGreaterThan(2);
    for (const change of [...changes, ...made]) {
      const scene = draw(change, lang, width, size);
      const members = texts(scene).filter((item) => /\/\d+$/.test(item.press?.id ?? ''));
      // Each member once, and each link that joins two parts.
      expect(members).toHaveLength(memberCount(change));
      expect(new Set(members.map((item) => item.press?.id)).size).toBe(members.length);
      const joining = change.links.filter(({ from, to }) => from?.tier && to?.tier);
      expect(scene.items.filter(({ kind }) => kind === 'link')).toHaveLength(joining.length);
      // Inside the drawing, and no two texts on each other.
      const boxes = texts(scene).map(inked);
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.5);
        expect(box.right).toBeLessThanOrEqual(scene.width + 0.5);
        expect(box.bottom).toBeLessThanOrEqual(scene.height + 0.5);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart, `${JSON.stringify(box)} and ${JSON.stringify(other)}`).toBe(true);
        }
      }
    }
  });
});

test('what is ours is dashed, what is of one name firm, what is listed first says so', () => {
  const [change] = made;
  if (!change) throw new Error('alder has a change');
  const scene = draw(change, 'zh');
  const links = scene.items.flatMap((item) => (item.kind === 'link' ? [item.style] : []));
  expect(links).toEqual(['firm', 'ours', 'firm']);
  expect(texts(scene).filter((item) => item.lines[0] === '新列')).toHaveLength(3);
  const gone = texts(scene).find((item) => item.lines[0] === '新药');
  expect(gone).toMatchObject({ tone: 'ink-3', bold: false });
  expect(texts(scene).find((item) => item.lines[0] === '钢材')).toMatchObject({ bold: true });
});

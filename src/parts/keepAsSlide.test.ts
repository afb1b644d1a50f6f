import { beforeEach, expect, it, vi } from 'vitest';
import { bundledMaterial } from '../deck/decks.fixture';
import { makeSlide } from '../deck/pages';
import { subjectKinds } from '../deck/deck';
import { homes } from '../deck/homes';
import { encodeAddress } from '../selection/address';
import { defaultSelection } from '../selection/selection';
import type * as DeckStoreModule from '../state/deckStore';
import { createDeckStore } from '../state/deckStore';
import { keepAsSlide } from './keepAsSlide';

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../state/deckStore', async (original) => ({
  ...(await original<typeof DeckStoreModule>()),
  deckStore: () => kept.store,
}));

// Nothing is kept: every answer says so at its end.
let store = createDeckStore(null);
beforeEach(() => {
  store = createDeckStore(null);
  kept.store = store;
});
const slides = () => store.getState().history.present.slides;

const material = bundledMaterial()('zh');
const { core, full, all, details } = material;
const atHand = { core, full, all, details, lang: 'zh' as const };
const standard = defaultSelection(core.rows);

it('adds what can be drawn, and shows where it is the second time, from whichever view', async () => {
  const first = await keepAsSlide({ kind: 'systems' }, standard, atHand);
  expect(first).toMatchObject({ slide: 2, text: '已加入简报，第 2 页，但没能存到本机' });
  const second = await keepAsSlide({ kind: 'systems' }, { ...standard, view: 'industries' }, atHand);
  expect(second).toMatchObject({ slide: 2, text: '简报里已有，第 2 页，但没能存到本机' });
  expect(slides().map(({ subject }) => subject.kind)).toEqual(['title', 'systems', 'sources']);
});

it('adds nothing that cannot be drawn, and says why', async () => {
  const concept = core.rows.concepts.find(({ id }) => {
    const address = encodeAddress({ ...standard, ...homes.trajectory, concept: id }, core.rows);
    return !makeSlide({ subject: { kind: 'trajectory' }, address }, material).made.ok;
  });
  const selection = { ...standard, ...homes.trajectory, concept: concept?.id ?? null };
  const said = await keepAsSlide({ kind: 'trajectory' }, selection, atHand);
  expect(said).toMatch(/^没有加：.*轨迹/);
  expect(slides()).toEqual([]);
});

it('keeps the year of what falls due', async () => {
  await keepAsSlide({ kind: 'due' }, { ...standard, ...homes.due }, atHand);
  expect(slides()[1]?.address).toMatch(/[?&]year=20\d\d/);
});

it('has an answer for every kind: a slide, or a reason', async () => {
  for (const kind of subjectKinds) {
    const said = await keepAsSlide({ kind }, { ...standard, ...homes[kind] }, atHand);
    expect(typeof said === 'string' ? said : said.text).not.toBe('');
  }
});

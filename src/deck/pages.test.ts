import { describe, expect, it } from 'vitest';
import { addSlide, emptyDeck } from './changes';
import { deckText, parseDeck } from './codec';
import { limits, type Subject } from './deck';
import { materials } from './material.fixture';
import { type Material, pagesOf } from './pages';

const added = { date: '2026-01-01', version: '1' };
const deckOf = (...slides: readonly [Subject['kind'], string][]) =>
  slides.reduce((deck, [kind, address]) => addSlide({ subject: { kind }, address, added })(deck), emptyDeck);

const bundled: Material = materials.bundled('zh');

const sourcesOf = (deck: ReturnType<typeof deckOf>) => {
  const page = pagesOf(deck, bundled).at(-1);
  if (!page?.made.ok) throw new Error('no sources');
  return { page, content: page.made.content };
};

describe('title and sources', () => {
  it('speak for the places of all slides, whichever was added first', () => {
    const { content } = sourcesOf(
      deckOf(['systems', '#/compare?places=changsha'], ['systems', '#/compare?places=zhuzhou']),
    );
    expect(content.table.rows.map(([place]) => place)).toEqual(['长沙', '株洲']);
  });

  it('are narrowed only as all of them are', () => {
    const one = '#/targets?places=zhuzhou&theme=economy';
    expect(sourcesOf(deckOf(['timeline', one], ['timeline', one])).page.selection.theme).toBe('economy');
    expect(
      sourcesOf(deckOf(['timeline', one], ['timeline', '#/targets?places=zhuzhou'])).page.selection.theme,
    ).toBeNull();
  });

  it('ask only the slides that a theme can narrow', () => {
    const one = '#/targets?places=zhuzhou&theme=economy';
    const { page } = sourcesOf(deckOf(['timeline', one], ['systems', '#/compare?places=zhuzhou']));
    expect(page.selection.theme).toBe('economy');
    expect(sourcesOf(deckOf(['systems', '#/compare?theme=economy'])).page.selection.theme).toBeNull();
  });

  it('count the supplement in where any slide does', () => {
    const with1 = deckOf(['systems', '#/compare'], ['systems', '#/compare?supplement=on']);
    expect(sourcesOf(with1).page.selection.supplement).toBe(true);
  });
});

describe('a slide of a narrowed selection', () => {
  it('says in its footer what narrows it', () => {
    const [, page] = pagesOf(deckOf(['timeline', '#/targets?kind=target&q=产业']), bundled);
    expect(page?.footer.join()).toContain('只看性质：目标 · 搜索：“产业”');
    const [, plain] = pagesOf(deckOf(['timeline', '#/targets']), bundled);
    expect(plain?.footer.join()).not.toContain('只看');
  });

  it('says of a place that a search hides it, not that it is silent', () => {
    const [, page] = pagesOf(deckOf(['overlap', '#/industries?q=北斗']), bundled);
    expect(page?.made).toMatchObject({ ok: false });
    expect(page?.made.ok === false && page.made.reason).not.toContain('未提及');
  });
});

describe('the largest deck that the limits allow', () => {
  it('is read again as it was written', () => {
    const control = '\u0001'.repeat(limits.notes);
    const slide = { headline: '', basis: control, notes: control, section: null, added };
    const slides = Array.from({ length: limits.slides }, (_, at) => ({
      ...slide,
      id: `s${at}`,
      subject: { kind: 'systems' as const },
      address: '#/compare',
    }));
    const text = deckText(
      { aspect: '16:9', minutes: null, slides },
      { dataset: 'd', version: '1', saved: '2026-01-01' },
    );
    expect(parseDeck(text).ok).toBe(true);
  });
});

describe('a slide added to a foreign deck', () => {
  it.each(['s9007199254740993', `s${'9'.repeat(39)}`, 's3'])('has an id of its own beside %s', (id) => {
    const slide = { headline: null, basis: null, notes: '', section: null, added };
    const foreign = {
      ...emptyDeck,
      slides: [{ ...slide, id, subject: { kind: 'systems' as const }, address: '#/compare' }],
    };
    const add = addSlide({ subject: { kind: 'overlap' }, address: '#/industries', added });
    const ids = add(add(foreign)).slides.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((one) => /^[\w-]{1,40}$/.test(one))).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addSlide,
  duplicateSlide,
  emptyDeck,
  moveSlide,
  nameSection,
  planMinutes,
  removeSlide,
  retitle,
  reviseSlide,
  setAspect,
  writeNotes,
} from './changes';
import { deckText, parseDeck } from './codec';
import { type Deck, isFixed, limits } from './deck';
import { added, arbitraryChange, arbitraryDeck, deckOf, slideOf } from './anyDeck.fixture';

const ids = ({ slides }: Deck) => slides.map(({ id }) => id).join(' ');
const slide = { subject: { kind: 'due' } as const, address: '#/targets?mode=list', added };
const slideIn = (deck: Deck, id: string) => deck.slides.find((one) => one.id === id);

describe('adding', () => {
  it('makes a title and a page of sources with the first slide', () => {
    const deck = addSlide(slide)(emptyDeck);
    expect(deck.slides.map(({ subject }) => subject.kind)).toEqual(['title', 'due', 'sources']);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(3);
  });

  it('stands before the sources, or behind a slide', () => {
    expect(ids(addSlide(slide)(deckOf('a', 'b')))).toBe('t a b s5 z');
    expect(ids(addSlide(slide, 'a')(deckOf('a', 'b')))).toBe('t a s5 b z');
    expect(ids(addSlide(slide, 'z')(deckOf('a', 'b')))).toBe('t a b s5 z');
  });

  it('adds no second title and no second page of sources', () => {
    const sources = { ...slide, subject: { kind: 'sources' } as const };
    expect(ids(addSlide(sources)(deckOf('a')))).toBe('t a z');
    expect(addSlide(sources)(emptyDeck).slides.map(({ subject }) => subject.kind)).toEqual([
      'title',
      'sources',
    ]);
  });

  it('stops where a deck file would not be read any more', () => {
    const full = deckOf(...Array.from({ length: limits.slides - 2 }, (_, at) => `a${at}`));
    expect(addSlide(slide)(full)).toBe(full);
  });
});

describe('moving', () => {
  const deck = deckOf('a', 'b', 'c');
  it.each([
    ['a', 1, 't b a c z'],
    ['c', -2, 't c a b z'],
    ['b', 9, 't a c b z'],
    ['b', -9, 't b a c z'],
  ])('%s by %i', (id, by, order) => {
    expect(ids(moveSlide(id, by)(deck))).toBe(order);
  });

  it.each([
    ['t', 1],
    ['z', -1],
    ['a', -1],
    ['c', 1],
    ['nowhere', 1],
  ])('leaves %s by %i as it is', (id, by) => {
    expect(moveSlide(id, by)(deck)).toBe(deck);
  });
});

test('a section outlives the slide that it begins with, as long as it has another', () => {
  const begun = nameSection('a', '指标')(deckOf('a', 'b'));
  expect(slideIn(removeSlide('a')(begun), 'b')?.section).toBe('指标');
  const next = nameSection('b', '目标')(begun);
  expect(slideIn(removeSlide('a')(next), 'b')?.section).toBe('目标');
  const alone = removeSlide('b')(removeSlide('a')(begun));
  expect(alone.slides.map(({ section }) => section)).toEqual([null, null]);
});

test('a copy stands behind and begins no section', () => {
  const deck = writeNotes('a', '先说性质')(nameSection('a', '指标')(deckOf('a', 'b')));
  const copied = duplicateSlide('a')(deck);
  expect(ids(copied)).toBe('t a s5 b z');
  expect(slideIn(copied, 's5')).toMatchObject({ notes: '先说性质', section: null });
});

test('what makes itself is neither removed nor copied', () => {
  const deck = deckOf('a');
  for (const id of ['t', 'z']) {
    expect(removeSlide(id)(deck)).toBe(deck);
    expect(duplicateSlide(id)(deck)).toBe(deck);
  }
});

describe('a headline', () => {
  const deck = deckOf('a');
  it('keeps what was proposed when it was written', () => {
    expect(slideIn(retitle('a', '自己的话', '建议')(deck), 'a')).toMatchObject({
      headline: '自己的话',
      basis: '建议',
    });
  });
  it.each([null, '', ' \n', '建议'])('%j takes the proposal', (headline) => {
    const edited = retitle('a', '自己的话', '旧的建议')(deck);
    expect(slideIn(retitle('a', headline, '建议')(edited), 'a')).toMatchObject({
      headline: null,
      basis: null,
    });
  });
});

test('another selection keeps what was written', () => {
  const deck = retitle('a', '自己的话', '建议')(writeNotes('a', '备注')(deckOf('a')));
  const shown = { subject: { kind: 'concept', id: 'gdp' } as const, address: '#/compare?period=15th', added };
  expect(slideIn(reviseSlide('a', shown)(deck), 'a')).toEqual(
    slideOf('a', { ...shown, headline: '自己的话', basis: '建议', notes: '备注' }),
  );
});

test.each([
  [null, null],
  [Number.NaN, null],
  [-3, 1],
  [15, 15],
  [9999, limits.minutes],
])('%j minutes are %j', (minutes, expected) => {
  expect(planMinutes(minutes)({ ...emptyDeck, minutes: 7 }).minutes).toBe(expected);
});

test('what changes nothing is the same deck', () => {
  const deck = deckOf('a');
  for (const same of [
    writeNotes('a', ''),
    writeNotes('nowhere', 'x'),
    retitle('a', null, 'x'),
    nameSection('a', ' '),
    setAspect('16:9'),
    planMinutes(null),
  ]) {
    expect(same(deck)).toBe(deck);
  }
});

test('whatever is done, the title stays first and the sources last, once each, and a file of it can be read', () => {
  fc.assert(
    fc.property(arbitraryDeck, fc.array(arbitraryChange, { maxLength: 12 }), (deck, changes) => {
      const changed = changes.reduce((current, change) => change(current), deck);
      expect(changed.slides.filter(isFixed).map(({ subject }) => subject.kind)).toEqual(['title', 'sources']);
      expect([changed.slides[0]?.subject.kind, changed.slides.at(-1)?.subject.kind]).toEqual([
        'title',
        'sources',
      ]);
      expect(new Set(changed.slides.map(({ id }) => id)).size).toBe(changed.slides.length);
      const text = deckText(changed, { dataset: 'x', version: '1', saved: '2026-03-01' });
      expect(parseDeck(text)).toEqual({ ok: true, deck: changed });
    }),
  );
});

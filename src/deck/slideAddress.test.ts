import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { splitDataset } from '../dataset/splitDataset';
import { longestAddress, parseAddress } from '../selection/address';
import { defaultSelection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { deckOf, slideOf } from './anyDeck.fixture';
import { subjectIn } from './revise';
import { placeOf, slideAddress } from './slideAddress';

const { rows } = splitDataset(buildFixture());
const standard = defaultSelection(rows);
const fact = rows.facts[0]?.id ?? '';

describe('the address of a slide', () => {
  it('keeps what is selected, not how the page looks nor what is open beside it', () => {
    const selection = {
      ...standard,
      places: standard.places.slice(0, 2),
      lang: 'en' as const,
      look: 'dark' as const,
      fact,
      slide: 4,
      part: 'a/b',
    };
    const address = slideAddress({ kind: 'concepts' }, selection, rows);
    expect(address).toBe(`#/compare?places=${standard.places.slice(0, 2).join()}`);
  });

  it('names the statement that a slide of evidence shows', () => {
    expect(slideAddress({ kind: 'evidence', id: fact }, standard, rows)).toContain(`fact=${fact}`);
    expect(slideAddress({ kind: 'evidence' }, { ...standard, fact }, rows)).toContain(`fact=${fact}`);
  });

  it('names the part of a list that a slide of its evidence shows', () => {
    expect(slideAddress({ kind: 'part', id: 'a/b/0' }, standard, rows)).toContain('part=a/b/0');
    expect(slideAddress({ kind: 'part' }, { ...standard, part: 'a/b' }, rows)).toContain('part=a/b');
    expect(slideAddress({ kind: 'evidence', id: fact }, { ...standard, part: 'a/b' }, rows)).not.toContain(
      'part=',
    );
  });

  it('keeps what was picked for a slide of statements alone', () => {
    const picked = { ...standard, view: 'facts' as const, picked: '1.abc' };
    expect(slideAddress({ kind: 'facts' }, picked, rows)).toContain('picked=');
    expect(slideAddress({ kind: 'timeline' }, picked, rows)).not.toContain('picked=');
  });

  test('is one that a deck file takes, and that is understood', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), (selection) => {
        const address = slideAddress({ kind: 'concepts' }, selection, rows);
        expect(address.length).toBeLessThanOrEqual(longestAddress);
        const read = parseAddress(address, rows);
        expect(read.dropped.filter(({ code }) => code !== 'left-out')).toEqual([]);
        expect(read.selection).toMatchObject({
          places: selection.places,
          period: selection.period,
          fact: null,
        });
      }),
    );
  });
});

it('finds where a deck shows the same', () => {
  const deck = {
    ...deckOf('a'),
    slides: [...deckOf('a').slides, slideOf('b', { subject: { kind: 'pair' } })],
  };
  expect(placeOf(deck, { kind: 'concept', id: 'gdp' }, '#/compare')).toBe(1);
  expect(placeOf(deck, { kind: 'pair' }, '#/compare')).toBe(3);
  expect(placeOf(deck, { kind: 'concept' }, '#/compare')).toBe(-1);
  expect(placeOf(deck, { kind: 'pair' }, '#/compare?period=x')).toBe(-1);
});

describe('a slide whose view was set anew', () => {
  it.each([
    ['trajectory', { concept: 'gdp' }, 'gdp'],
    ['change', { change: 'later-system' }, 'later-system'],
    ['evidence', { fact: 'a/b' }, 'a/b'],
    ['part', { part: 'a/b/0' }, 'a/b/0'],
    ['trajectory', {}, 'before'],
    ['concept', { concept: 'gdp' }, 'before'],
  ] as const)('of %s follows %j', (kind, chosen, id) => {
    expect(subjectIn({ kind, id: 'before' }, { ...standard, ...chosen })).toEqual({ kind, id });
  });

  it('has no id where it had none', () => {
    expect(subjectIn({ kind: 'systems' }, standard)).toEqual({ kind: 'systems' });
  });
});

import { expect, it } from 'vitest';
import { deckVersion, type DeckMigration, migrateDeck } from './migrations';

const steps: readonly DeckMigration[] = [
  ({ slides, ...file }) => ({ ...file, pages: slides }),
  ({ pages, ...file }) => ({ ...file, pages: Array.isArray(pages) ? pages.length : 0 }),
];

it('goes from the version of the file through every later step, in order', () => {
  expect(migrateDeck({ slides: ['a', 'b'] }, 1, steps)).toEqual({ pages: 2 });
  expect(migrateDeck({ pages: ['a'] }, 2, steps)).toEqual({ pages: 1 });
  expect(migrateDeck({ pages: 7 }, 3, steps)).toEqual({ pages: 7 });
});

it('leaves the file it was given as it is', () => {
  const file = Object.freeze({ slides: Object.freeze(['a']) });
  expect(migrateDeck(file, 1, steps)).toEqual({ pages: 1 });
  expect(file).toEqual({ slides: ['a'] });
});

it('does nothing to a file of the present version', () => {
  const file = { deck: {} };
  expect(migrateDeck(file, deckVersion)).toBe(file);
});

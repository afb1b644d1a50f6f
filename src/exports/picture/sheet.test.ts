import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPieces, type SheetPiece } from './sheet';

const pieces = fc.array(
  fc.record({
    height: fc.integer({ min: 10, max: 200 }),
    keepsNext: fc.boolean(),
    markup: fc.constant(''),
  }),
  { minLength: 1, maxLength: 60 },
);
const heightOf = (some: readonly SheetPiece[]) => some.reduce((sum, { height }) => sum + height, 0);

test('every piece is drawn once, in order; headings stay with what they head', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const pages = cutPieces(all, 900);
      expect(pages.flat()).toEqual(all);
      for (const page of pages.slice(0, -1)) expect(page.at(-1)?.keepsNext).toBe(false);
    }),
  );
});

test('no page is higher than its room, save where one bundle alone is', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const plain = all.map((piece) => ({ ...piece, keepsNext: false }));
      for (const page of cutPieces(plain, 900)) expect(heightOf(page)).toBeLessThanOrEqual(900);
    }),
  );
});

test('pages are of about one height, and no more of them than needed', () => {
  const all = Array.from({ length: 23 }, () => ({ height: 100, markup: '' }));
  expect(cutPieces(all, 1000).map((page) => page.length)).toEqual([8, 8, 7]);
});

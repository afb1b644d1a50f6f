import { expect, test } from 'vitest';
import type { Slide } from './deck';
import { sectionAt } from './sections';

const slide = (kind: Slide['subject']['kind'], section: string | null = null): Slide => ({
  id: kind + String(section),
  subject: { kind },
  address: '#/compare',
  headline: null,
  basis: null,
  notes: '',
  section,
  added: { date: '2026-01-01', version: '1' },
});
const deck = {
  slides: [
    slide('title'),
    slide('facts'),
    slide('systems', 'A'),
    slide('change'),
    slide('due', 'B'),
    slide('sources'),
  ],
};

test('a section lasts until the next begins', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((number) => sectionAt(deck, number))).toEqual([
    '',
    '',
    'A',
    'A',
    'B',
    '',
    '',
  ]);
});

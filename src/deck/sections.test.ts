import { expect, test } from 'vitest';
import type { Slide } from './deck';
import { sectionAt, sectionName } from './sections';

const slide = (kind: Slide['subject']['kind'], section: Slide['section'] = null): Slide => ({
  id: kind,
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
  expect([1, 2, 3, 4, 5, 6, 7].map((number) => sectionAt(deck, number, 'zh'))).toEqual([
    '',
    '',
    'A',
    'A',
    'B',
    '',
    '',
  ]);
});

test('a section by rule is named in the language shown, one that was written as it was written', () => {
  const begun = { slides: [slide('title'), slide('systems', { rule: 'systems' }), slide('change')] };
  expect([sectionAt(begun, 3, 'zh'), sectionAt(begun, 3, 'en')]).toEqual(['体系', 'Systems']);
  expect(sectionName({ section: '体系' }, 'en')).toBe('体系');
  expect(sectionName({ section: null }, 'en')).toBeNull();
});

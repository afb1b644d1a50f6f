import { expect, test } from 'vitest';
import { defaultSelection } from '../selection/selection';
import { retitle, writeNotes } from './changes';
import { bundledMaterial } from './decks.fixture';
import { briefOn } from './oneClick';
import { countOwnWords } from './ownWords';

const zh = bundledMaterial()('zh');
const { deck } = briefOn(defaultSelection(zh.core.rows), zh, '2026-11-23');
const [, second, third] = deck.slides.map(({ id }) => id);

test('what one click proposed is nobody’s own', () => {
  expect(deck.slides.length).toBeGreaterThan(0);
  expect(countOwnWords(deck.slides)).toBe(0);
});

test('a headline and notes written by hand are counted, a slide once', () => {
  const titled = retitle(second ?? '', '自己的话', '建议')(deck);
  expect(countOwnWords(titled.slides)).toBe(1);
  expect(countOwnWords(writeNotes(second ?? '', '先说性质。')(titled).slides)).toBe(1);
  expect(countOwnWords(writeNotes(third ?? '', '先说性质。')(titled).slides)).toBe(2);
});

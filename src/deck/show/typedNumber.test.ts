import { expect, test } from 'vitest';
import { slideTyped, withDigit } from './typedNumber';

const typed = (digits: string) => Array.from(digits).reduce(withDigit, '');

test('digits add up to a number, without zeros in front', () => {
  expect(typed('12')).toBe('12');
  expect(typed('007')).toBe('7');
  expect(typed('0')).toBe('');
});

test('of more digits than a number has, the last count', () => {
  expect(typed('12345')).toBe('345');
});

test('a number means a slide that there is', () => {
  expect(slideTyped('8', 8)).toBe(8);
  expect(slideTyped('9', 8)).toBeNull();
  expect(slideTyped('', 8)).toBeNull();
});

import { expect, it } from 'vitest';
import { lowerFirst } from './lowerFirst';

it.each([
  ['Different years', 'different years'],
  ['GDP growth', 'GDP growth'],
  ['A year is inferred', 'a year is inferred'],
  ['省级', '省级'],
  ['', ''],
])('%s → %s', (name, lowered) => {
  expect(lowerFirst(name)).toBe(lowered);
});

import { expect, it } from 'vitest';
import { stepsTo } from './dropPlace';

it.each([
  [1, 3, false, 1],
  [1, 3, true, 2],
  [3, 1, false, -2],
  [3, 1, true, -1],
  [2, 2, false, 0],
  [2, 2, true, 0],
  [2, 1, true, 0],
  [2, 3, false, 0],
])('from %i to %i, behind it: %s, are %i steps', (from, onto, isAfter, steps) => {
  expect(stepsTo(from, onto, isAfter)).toBe(steps);
});

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { deckName } from './deckName';

it.each([
  ['各写各的规划，哪些能对照', 'duibiao-各写各的规划-哪些能对照'],
  ['Plans of their own: what can be compared', 'duibiao-Plans-of-their-own-what-can-be-compared'],
  [
    'Two plans of three cities and one district: what can be compared',
    'duibiao-Two-plans-of-three-cities-and-one-district-what-can-be',
  ],
  [
    'Two plans of three cities and one district in Hunan, and what: x',
    'duibiao-Two-plans-of-three-cities-and-one-district-in-Hunan-and-what',
  ],
  // A word that is nearly the whole of it, and Chinese, which may end anywhere.
  ['x '.repeat(5) + 'a'.repeat(80), `duibiao-x-x-x-x-x-${'a'.repeat(50)}`],
  ['规划，' + '对照'.repeat(40), `duibiao-规划-${'对照'.repeat(40).slice(0, 57)}`],
  ['', 'duibiao'],
  ['../../etc/passwd', 'duibiao-etc-passwd'],
  ['CON', 'duibiao-CON'],
])('%s', (title, name) => {
  expect(deckName(title)).toBe(name);
});

test('is a name on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = deckName(title);
      expect(name).toMatch(/^duibiao(-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
      expect(new TextEncoder().encode(`${name}.duibiao.json`).length).toBeLessThanOrEqual(255);
    }),
  );
});

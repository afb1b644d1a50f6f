import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { deckName } from './deckName';

it.each([
  ['各写各的规划，哪些能对照', 'duibiao-各写各的规划-哪些能对照'],
  ['Plans of their own: what can be compared', 'duibiao-Plans-of-their-own-what-can-be-compared'],
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

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { migrate } from './migrations';

it.each(['', 'compare', 'compare?places=alder,birch&q=%E4%B8%80'])(
  'leaves today’s form alone: “%s”',
  (address) => {
    expect(migrate(address)).toBe(address);
  },
);

test('has nothing to rewrite yet', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (address) => {
      expect(migrate(address)).toBe(address);
    }),
  );
});

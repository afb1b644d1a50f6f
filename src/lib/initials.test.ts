import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf } from './initials';

describe('the initials', () => {
  test.each([
    ['株洲', 'zz'],
    ['长沙', 'cs'],
    ['长株潭', 'czt'],
    ['重庆', 'cq'],
    ['产业链AI 3条', 'cylai 3t'],
    ['', ''],
  ])('of %s are %s', (text, initials) => {
    expect(initialsOf(text)).toBe(initials);
  });

  test('stand where their characters stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('株', '洲', 'a', '𠮷', ' ', '，', '3', '长') }),
        (text) => {
          expect(initialsOf(text)).toHaveLength(text.length);
        },
      ),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tokensCss } from './tokens';

it('matches theme/tokens.css (run `node scripts/theme.mjs` after a change)', () => {
  expect(readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')).toBe(tokensCss());
});

it('keeps the dark and the projector colours off paper', () => {
  const [onPaper = ''] = tokensCss().split('@media screen');
  expect(onPaper).not.toContain('data-look');
});

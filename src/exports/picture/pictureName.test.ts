import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { indexFixture } from '../../dataset/indexed.fixture';
import { defaultSelection } from '../../selection/selection';
import { numberedName, pictureName } from './pictureName';

const selection = { ...defaultSelection(indexFixture().rows), view: 'targets' as const };

it('says view, drawing, places and period', () => {
  const name = pictureName('trajectory-gdp', { ...selection, places: ['alder', 'elm-bay'], period: 'third' });
  expect(name).toBe('duibiao-targets-trajectory-gdp-alder-elm-bay-third');
  expect(pictureName('timeline', selection)).toBe('duibiao-targets-timeline-6-places-both');
});

it('says which of several', () => {
  expect(numberedName('duibiao', { at: 1, of: 3 })).toBe('duibiao-1of3');
  expect(numberedName('duibiao', null)).toBe('duibiao');
});

test('is a name on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (what, places) => {
      const name = pictureName(what, { ...selection, places });
      expect(name).toMatch(/^duibiao-targets(-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(120);
    }),
  );
});

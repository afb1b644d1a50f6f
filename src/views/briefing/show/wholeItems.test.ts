import { describe, expect, it } from 'vitest';
import { countBelow, wholeHeight } from './wholeItems';

const ends = [80, 200, 260.4];

describe('a list that scrolls', () => {
  it('ends at the last item that is whole', () => {
    expect(wholeHeight(ends, 250)).toBe(200);
    expect(wholeHeight(ends, 260.4)).toBe(260.4);
    expect(wholeHeight(ends, 900)).toBe(260.4);
  });

  it('takes all the room where the first item is longer than that, or there is none', () => {
    expect(wholeHeight(ends, 60)).toBe(60);
    expect(wholeHeight([], 60)).toBe(60);
  });

  it('counts what is below, whatever pixels were rounded', () => {
    expect(countBelow(ends, 200)).toBe(1);
    expect(countBelow(ends, 260)).toBe(0);
    expect(countBelow(ends, 0)).toBe(3);
  });
});

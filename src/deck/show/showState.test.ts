import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { begun, type ShowState, type Step, stepped } from './showState';

const state = (change: Partial<ShowState> = {}): ShowState => ({ ...begun(3, 1000), ...change });
const at = { count: 8, now: 5000 };
const by = (step: 1 | -1): Step => ({ kind: 'by', by: step });

describe('turning the page', () => {
  it('goes on, back, and to a number', () => {
    expect(stepped(by(1), state(), at).slide).toBe(4);
    expect(stepped(by(-1), state(), at).slide).toBe(2);
    expect(stepped({ kind: 'to', slide: 7 }, state(), at).slide).toBe(7);
    expect(stepped({ kind: 'last' }, state(), at).slide).toBe(8);
  });

  it('stops at both ends, and nothing else changes there', () => {
    const first = state({ slide: 1, isEvidence: true });
    expect(stepped(by(-1), first, at)).toBe(first);
    const last = state({ slide: 8 });
    expect(stepped(by(1), last, at)).toBe(last);
  });

  it('knows no slide that the deck has not', () => {
    for (const slide of [0, -1, 9]) expect(stepped({ kind: 'to', slide }, state(), at).slide).toBe(3);
    expect(stepped({ kind: 'last' }, state({ slide: 1 }), { count: 0, now: 0 }).slide).toBe(1);
  });

  it('leads back into a deck that has become shorter', () => {
    expect(stepped(by(-1), state({ slide: 40 }), at).slide).toBe(8);
    expect(stepped(by(1), state({ slide: 40 }), at).slide).toBe(40);
  });

  it('begins the clock of the slide anew, and that of the talk never', () => {
    const next = stepped(by(1), state(), at);
    expect([next.turnedAt, next.startedAt]).toEqual([5000, 1000]);
    expect(stepped({ kind: 'to', slide: 3 }, state(), at).turnedAt).toBe(1000);
  });

  it('leaves evidence and blank behind', () => {
    const next = stepped(by(1), state({ isEvidence: true, blank: 'black' }), at);
    expect([next.isEvidence, next.blank]).toEqual([false, null]);
  });
});

test('a blank is taken back by either key', () => {
  const black = stepped({ kind: 'blank', blank: 'black' }, state(), at);
  expect(black.blank).toBe('black');
  expect(stepped({ kind: 'blank', blank: 'white' }, black, at).blank).toBeNull();
});

test('evidence comes and goes; under a blank it comes without it', () => {
  const shown = stepped({ kind: 'evidence' }, state({ blank: 'white' }), at);
  expect([shown.isEvidence, shown.blank]).toEqual([true, null]);
  expect(stepped({ kind: 'evidence' }, shown, at).isEvidence).toBe(false);
});

test('the clocks begin anew together', () => {
  const again = stepped({ kind: 'restart' }, state(), at);
  expect([again.startedAt, again.turnedAt, again.slide]).toEqual([5000, 5000, 3]);
});

test('whatever is pressed, the slide is one of the deck', () => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.constantFrom<Step>(by(1), by(-1), { kind: 'last' }, { kind: 'evidence' }, { kind: 'restart' }),
    fc.integer({ min: -2, max: 300 }).map((slide): Step => ({ kind: 'to', slide })),
    fc.constantFrom('black' as const, 'white' as const).map((blank): Step => ({ kind: 'blank', blank })),
  );
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 1, max: 20 }), (steps, count) => {
      const last = steps.reduce((now, one, nth) => stepped(one, now, { count, now: nth }), begun(1, 0));
      expect(last.slide).toBeGreaterThanOrEqual(1);
      expect(last.slide).toBeLessThanOrEqual(count);
      expect(last.turnedAt).toBeGreaterThanOrEqual(last.startedAt);
    }),
  );
});

import { expect, test } from 'vitest';
import { clocksOf, durationText } from './clock';

test.each([
  [0, '0:00'],
  [48_999, '0:48'],
  [402_000, '6:42'],
  [3_600_000, '1:00:00'],
  [3_723_000, '1:02:03'],
  [-5000, '0:00'],
])('%d milliseconds are %s', (milliseconds, text) => expect(durationText(milliseconds)).toBe(text));

test('within the plan nothing is over', () => {
  const clocks = clocksOf({ startedAt: 0, turnedAt: 60_000, now: 90_000, minutes: 15 });
  expect(clocks).toEqual({ onSlide: 30_000, spoken: 90_000, planned: 900_000, over: 0 });
});

test('beyond it, how much', () => {
  expect(clocksOf({ startedAt: 0, turnedAt: 0, now: 1_030_000, minutes: 15 }).over).toBe(130_000);
});

test('without a plan nothing is planned nor over', () => {
  const { planned, over } = clocksOf({ startedAt: 0, turnedAt: 0, now: 9e9, minutes: null });
  expect([planned, over]).toEqual([null, 0]);
});

test('a clock that is behind shows no time before the beginning', () => {
  const { spoken, onSlide } = clocksOf({ startedAt: 2000, turnedAt: 2000, now: 1000, minutes: 1 });
  expect([spoken, onSlide]).toEqual([0, 0]);
});

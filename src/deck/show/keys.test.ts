import { describe, expect, it, test } from 'vitest';
import { commandOf, isKeyOfShow, type Pressed } from './keys';

const press = (key: string, change: Partial<Pressed> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...change });
const by = (step: number) => ({ kind: 'step', step: { kind: 'by', by: step } });

describe('keys and clickers', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%j goes on', (key) =>
    expect(press(key)).toEqual(by(1)),
  );
  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%j goes back', (key) =>
    expect(press(key)).toEqual(by(-1)),
  );
  it('goes back by the space bar with Shift', () => {
    expect(press(' ', { shiftKey: true })).toEqual(by(-1));
  });
  test.each(['b', 'B', '.'])('%j is black', (key) =>
    expect(press(key)).toEqual({ kind: 'step', step: { kind: 'blank', blank: 'black' } }),
  );
  test.each(['w', 'W', ','])('%j is white', (key) =>
    expect(press(key)).toEqual({ kind: 'step', step: { kind: 'blank', blank: 'white' } }),
  );
  test.each([
    ['Home', 'step'],
    ['End', 'step'],
    ['e', 'step'],
    ['R', 'step'],
    ['Enter', 'enter'],
    ['f', 'full'],
    ['G', 'overview'],
    ['?', 'help'],
    ['？', 'help'],
    ['p', 'presenter'],
    ['Escape', 'leave'],
  ])('%j is %s', (key, kind) => expect(press(key)?.kind).toBe(kind));
  it('takes digits as they are typed', () => {
    expect(press('0')).toEqual({ kind: 'digit', digit: '0' });
    expect(press('7')).toEqual({ kind: 'digit', digit: '7' });
  });
});

describe('what is the browser’s', () => {
  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('anything with %s', (modifier) => {
    expect(press('p', { [modifier]: true })).toBeNull();
    expect(press('ArrowLeft', { [modifier]: true })).toBeNull();
  });
  test.each(['Tab', 'F5', 'F12', 'x', 'constructor', 'Shift', 'Unidentified'])('%j', (key) =>
    expect(press(key)).toBeNull(),
  );
});

test('any key brings a slide back, but no modifier by itself', () => {
  const pressed = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  expect(isKeyOfShow({ ...pressed, key: 'x' })).toBe(true);
  expect(isKeyOfShow({ ...pressed, key: 'Shift', shiftKey: true })).toBe(false);
  expect(isKeyOfShow({ ...pressed, key: 'p', ctrlKey: true })).toBe(false);
});

/** What a key means while a deck is shown. Clickers send the keys of a keyboard: page up and down, B or a full stop. */
import type { Step } from './showState';

export type Command =
  | { kind: 'step'; step: Step }
  | { kind: 'digit'; digit: string }
  /** Jumps to the number typed, else turns the page. */
  | { kind: 'enter' }
  | { kind: 'full' }
  | { kind: 'overview' }
  | { kind: 'help' }
  | { kind: 'presenter' }
  /** Out of what is open, at last out of the show. */
  | { kind: 'leave' };

export interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const step = (one: Step): Command => ({ kind: 'step', step: one });
const next = step({ kind: 'by', by: 1 });
const previous = step({ kind: 'by', by: -1 });
const black = step({ kind: 'blank', blank: 'black' });
const white = step({ kind: 'blank', blank: 'white' });

const commands: Readonly<Record<string, Command>> = {
  arrowright: next,
  arrowdown: next,
  pagedown: next,
  ' ': next,
  arrowleft: previous,
  arrowup: previous,
  pageup: previous,
  backspace: previous,
  home: step({ kind: 'to', slide: 1 }),
  end: step({ kind: 'last' }),
  b: black,
  '.': black,
  w: white,
  ',': white,
  e: step({ kind: 'evidence' }),
  r: step({ kind: 'restart' }),
  enter: { kind: 'enter' },
  f: { kind: 'full' },
  g: { kind: 'overview' },
  '?': { kind: 'help' },
  '？': { kind: 'help' },
  p: { kind: 'presenter' },
  escape: { kind: 'leave' },
};

/** Keys that change what another key means, and none by themselves. */
const modifiers = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'CapsLock',
  'AltGraph',
  'Fn',
  'Dead',
  'Process',
]);

/** Whether anything was pressed at all, which is enough to bring a slide back. */
export const isKeyOfShow = ({ key, ctrlKey, altKey, metaKey }: Pressed): boolean =>
  !ctrlKey && !altKey && !metaKey && !modifiers.has(key);

/** Null where the key is left to the browser. */
export function commandOf(pressed: Pressed): Command | null {
  if (!isKeyOfShow(pressed)) return null;
  const { key, shiftKey } = pressed;
  if (shiftKey && key === ' ') return previous;
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  const name = key.toLowerCase();
  return Object.hasOwn(commands, name) ? (commands[name] ?? null) : null;
}

/** Keys of both windows: steps go to the show, what is open belongs to the window itself. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Command, commandOf, isKeyOfShow } from '../../../deck/show/keys';
import type { ShowState, Step } from '../../../deck/show/showState';
import { slideTyped, withDigit } from '../../../deck/show/typedNumber';

/** Long enough to be read, and to find the next digit; the next key is faster. */
const shownMs = 6000;

export type Panel = 'overview' | 'help';

/** A number as it is typed, or one that the deck has not. */
export interface Typed {
  number: string;
  isUnknown: boolean;
}

interface Options {
  state: ShowState;
  count: number;
  press: (step: Step) => void;
  onFull: () => void;
  onPresenter: () => void;
  /** Nothing is open any more: out of the show. */
  onLeave: () => void;
}

const isPressedByKeys = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a[href], input, textarea, select') !== null;

/** What scrolls by the arrow keys up and down; clickers turn the page all the same. */
const isScrolled = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-scrolls]') !== null;

export function useShowControls({ state, count, press, onFull, onPresenter, onLeave }: Options) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);

  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => setTyped(null), shownMs);
    return () => clearTimeout(timer);
  }, [typed]);

  const enter = () => {
    if (typed === null || typed.isUnknown) return press({ kind: 'by', by: 1 });
    const slide = slideTyped(typed.number, count);
    setTyped(slide === null ? { ...typed, isUnknown: true } : null);
    if (slide !== null) press({ kind: 'to', slide });
  };
  const leave = () => {
    if (typed !== null) setTyped(null);
    else if (state.isEvidence) press({ kind: 'evidence' });
    else if (document.fullscreenElement) void document.exitFullscreen();
    else onLeave();
  };
  const run = (command: Command) => {
    switch (command.kind) {
      case 'step':
        setTyped(null);
        return press(command.step);
      case 'digit': {
        const number = withDigit(typed && !typed.isUnknown ? typed.number : '', command.digit);
        return setTyped(number === '' ? null : { number, isUnknown: false });
      }
      case 'enter':
        return enter();
      case 'overview':
      case 'help':
        return setPanel(command.kind);
      case 'full':
        return onFull();
      case 'presenter':
        return onPresenter();
      case 'leave':
        return leave();
    }
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(event);
    if (panel !== null) {
      // The dialog has its own keys; the one that opened it closes it.
      if (command?.kind !== panel) return;
      event.preventDefault();
      return setPanel(null);
    }
    if (state.blank !== null && isKeyOfShow(event)) {
      event.preventDefault();
      return press({ kind: 'blank', blank: state.blank });
    }
    if ((event.key === 'Enter' || event.key === ' ') && isPressedByKeys(event.target)) return;
    if (/^Arrow(Up|Down)$/.test(event.key) && isScrolled(event.target)) return;
    if (command === null) return;
    event.preventDefault();
    run(command);
  };
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const closePanel = useCallback(() => setPanel(null), []);
  return { panel, typed, openPanel: setPanel, closePanel };
}

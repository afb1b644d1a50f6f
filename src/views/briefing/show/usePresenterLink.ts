/** The show’s end of the line: tells what it shows, and does what who speaks asks for. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { isTakenInRoom, type Show } from '../../../deck/show/inStep';
import type { ShowMessage } from '../../../deck/show/messages';
import type { ShowState } from '../../../deck/show/showState';
import { showName } from './showName';
import { useShowLink } from './useShowLink';

interface Options {
  state: ShowState;
  /** What is shown at this moment, drawn or not. */
  current: () => ShowState;
  take: (state: ShowState) => void;
  count: number;
  onLeave: () => void;
  /** The deck as a file. */
  deckText: () => string;
}

const pixels = (length: number) => Math.max(1, Math.round(length * window.devicePixelRatio));

const shown = (own: Show, state: ShowState): ShowMessage => ({
  type: 'shown',
  ...own,
  state,
  width: pixels(window.innerWidth),
  height: pixels(window.innerHeight),
});

export function usePresenterLink({ state, current, take, count, onLeave, deckText }: Options): void {
  const [own] = useState<Show>(() => ({ show: showName(), since: Date.now() }));
  const { show } = own;
  const send = useShowLink((message, answer) => {
    if (message.type === 'ask') {
      if (message.show !== null && message.show !== show) return;
      if (message.needsDeck) answer({ type: 'deck', show, text: deckText() });
      answer(shown(own, current()));
    } else if (message.show !== show) return;
    else if (message.type === 'drive') {
      if (message.state.slide <= count && isTakenInRoom(message.state, current())) take(message.state);
      else answer(shown(own, current()));
    } else if (message.type === 'leave') onLeave();
  }, null);
  useEffect(() => send(shown(own, state)), [own, state, send]);
  useEffect(() => send({ type: 'deck', show, text: deckText() }), [show, send, deckText]);
  // Said before the line is cut.
  useLayoutEffect(() => {
    const end = () => send({ type: 'ended', show });
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [show, send]);
}

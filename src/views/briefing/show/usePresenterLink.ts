/** The show’s end of the line: tells what it shows, and does what who speaks asks for. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ShowMessage } from '../../../deck/show/messages';
import type { ShowState } from '../../../deck/show/showState';
import { useShowLink } from './useShowLink';

interface Options {
  state: ShowState;
  take: (state: ShowState) => void;
  count: number;
  onLeave: () => void;
  /** The deck as a file. */
  deckText: () => string;
}

const pixels = (length: number) => Math.max(1, Math.round(length * window.devicePixelRatio));

const shown = (state: ShowState): ShowMessage => ({
  type: 'shown',
  state,
  width: pixels(window.innerWidth),
  height: pixels(window.innerHeight),
});

export function usePresenterLink({ state, take, count, onLeave, deckText }: Options): void {
  const latest = useRef(state);
  const send = useShowLink((message, answer) => {
    if (message.type === 'ask') {
      if (message.needsDeck) answer({ type: 'deck', text: deckText() });
      answer(shown(latest.current));
    } else if (message.type === 'drive' && message.state.slide <= count) take(message.state);
    else if (message.type === 'leave') onLeave();
  }, null);
  useEffect(() => {
    latest.current = state;
    send(shown(state));
  }, [state, send]);
  useEffect(() => send({ type: 'deck', text: deckText() }), [send, deckText]);
  // Said before the line is cut.
  useLayoutEffect(() => {
    const end = () => send({ type: 'ended' });
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [send]);
}

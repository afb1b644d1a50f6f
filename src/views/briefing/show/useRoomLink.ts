/** The presenter’s end of the line: asks what the room sees, takes its deck, and drives it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Deck } from '../../../deck/deck';
import { deckSent } from '../../../deck/show/messages';
import type { ShowState } from '../../../deck/show/showState';
import { useShowLink } from './useShowLink';

const askMs = 2000;
/** A show that has said nothing for so long is gone: closed, or crashed. */
const silentMs = 3 * askMs;

export interface Room {
  /** When the show was last heard of; null before that. */
  heardAt: number | null;
  hasEnded: boolean;
  /** Its screen in pixels. */
  width: number;
  height: number;
}

export type RoomStatus = 'waiting' | 'live' | 'gone';

export function statusOf({ heardAt, hasEnded }: Room, now: number): RoomStatus {
  if (heardAt === null) return 'waiting';
  return hasEnded || now - heardAt > silentMs ? 'gone' : 'live';
}

interface Used {
  /** The deck of the show; null until it has come. */
  deck: Deck | null;
  room: Room;
  drive: (state: ShowState) => void;
  endShow: () => void;
}

export function useRoomLink(take: (state: ShowState) => void): Used {
  const [text, setText] = useState<string | null>(null);
  const [room, setRoom] = useState<Room>({ heardAt: null, hasEnded: false, width: 0, height: 0 });
  const deck = useMemo(() => (text === null ? null : deckSent(text)), [text]);
  const hasDeck = useRef(false);
  const opener = window.opener as Window | null;
  const send = useShowLink((message) => {
    if (message.type === 'deck') {
      hasDeck.current = true;
      setText(message.text);
    } else if (message.type === 'shown') {
      const { state, width, height } = message;
      setRoom({ heardAt: Date.now(), hasEnded: false, width, height });
      take(state);
    } else if (message.type === 'ended') setRoom((before) => ({ ...before, hasEnded: true }));
  }, opener);
  useEffect(() => {
    const ask = () => send({ type: 'ask', needsDeck: !hasDeck.current });
    ask();
    const timer = setInterval(ask, askMs);
    return () => clearInterval(timer);
  }, [send]);
  const drive = useCallback((state: ShowState) => send({ type: 'drive', state }), [send]);
  const endShow = useCallback(() => send({ type: 'leave' }), [send]);
  return { deck, room, drive, endShow };
}

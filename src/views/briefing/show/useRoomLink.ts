/** The presenter’s end of the line: asks what the room sees, takes its deck, and drives it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Deck } from '../../../deck/deck';
import { heard, isTakenByPresenter, type Show } from '../../../deck/show/inStep';
import { deckSent } from '../../../deck/show/messages';
import type { ShowState } from '../../../deck/show/showState';
import { showAsked } from './showName';
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

interface Options {
  /** What this window shows at the moment, drawn or not. */
  current: () => ShowState;
  take: (state: ShowState) => void;
}

export function useRoomLink({ current, take }: Options): Used {
  const [text, setText] = useState<string | null>(null);
  const [room, setRoom] = useState<Room>({ heardAt: null, hasEnded: false, width: 0, height: 0 });
  const deck = useMemo(() => (text === null ? null : deckSent(text)), [text]);
  const followed = useRef<Show | null>(null);
  const hasDeck = useRef(false);
  const latestRoom = useRef(room);
  const note = useCallback((change: Partial<Room>) => {
    latestRoom.current = { ...latestRoom.current, ...change };
    setRoom(latestRoom.current);
  }, []);
  const opener = window.opener as Window | null;
  const send = useShowLink((message, answer) => {
    if (message.type === 'shown') {
      const { show, since, state, width, height } = message;
      const isGone = statusOf(latestRoom.current, Date.now()) === 'gone';
      const what = heard({ show, since }, followed.current, { asked: showAsked(), isGone });
      if (what === 'other') return;
      if (show !== followed.current?.show && (followed.current !== null || !hasDeck.current))
        answer({ type: 'ask', show, needsDeck: true });
      followed.current = { show, since };
      note({ heardAt: Date.now(), hasEnded: false, width, height });
      if (what === 'begun' || isTakenByPresenter(state, current())) take(state);
    } else if (message.show !== (followed.current?.show ?? showAsked())) return;
    else if (message.type === 'deck') {
      hasDeck.current = true;
      setText(message.text);
    } else if (message.type === 'ended') note({ hasEnded: true });
  }, opener);
  useEffect(() => {
    const ask = () => send({ type: 'ask', show: showAsked(), needsDeck: !hasDeck.current });
    ask();
    const timer = setInterval(ask, askMs);
    return () => clearInterval(timer);
  }, [send]);
  const drive = useCallback(
    (state: ShowState) => {
      if (followed.current) send({ type: 'drive', show: followed.current.show, state });
    },
    [send],
  );
  const endShow = useCallback(() => {
    if (followed.current) send({ type: 'leave', show: followed.current.show });
  }, [send]);
  return { deck, room, drive, endShow };
}

/** What the window of the room and that of who speaks tell one another. Whatever else arrives is no message. */
import * as v from 'valibot';
import { longestFile, parseDeck } from '../codec';
import { limits } from '../deck';
import type { Deck } from '../deck';
import type { ShowState } from './showState';

export const showChannel = 'duibiao-show';

const time = v.pipe(v.number(), v.minValue(0), v.finite());
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const stateSchema = v.object({
  slide: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.slides)),
  blank: v.nullable(v.picklist(['black', 'white'])),
  isEvidence: v.boolean(),
  startedAt: time,
  turnedAt: time,
  turn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
});

/** Its name is in every message: other programs may post to the same window. */
const format = { format: v.literal(showChannel) };

/** Several shows may be open: a message is of one of them, or to it. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const common = { ...format, show: id };

const messageSchema = v.variant('type', [
  /** Who speaks asks what is shown, in one show or in any; with the deck, where it is not known yet. */
  v.object({ ...format, type: v.literal('ask'), show: v.nullable(id), needsDeck: v.boolean() }),
  /** Who speaks turned the page. */
  v.object({ ...common, type: v.literal('drive'), state: stateSchema }),
  /** Who speaks ends the show. */
  v.object({ ...common, type: v.literal('leave') }),
  /** The room shows this since it was opened, on a screen of so many pixels. */
  v.object({
    ...common,
    type: v.literal('shown'),
    since: time,
    state: stateSchema,
    width: pixels,
    height: pixels,
  }),
  v.object({
    ...common,
    type: v.literal('deck'),
    text: v.pipe(v.string(), v.maxLength(longestFile)),
  }),
  /** The show has ended. */
  v.object({ ...common, type: v.literal('ended') }),
]);

export type ShowMessage =
  | { type: 'ask'; show: string | null; needsDeck: boolean }
  | { type: 'drive'; show: string; state: ShowState }
  | { type: 'leave'; show: string }
  | { type: 'shown'; show: string; since: number; state: ShowState; width: number; height: number }
  | { type: 'deck'; show: string; text: string }
  | { type: 'ended'; show: string };

export const asMessage = <T extends ShowMessage>(message: T) => ({ format: showChannel, ...message });

/** Never throws; null for what is not one of ours or is malformed. */
export function readMessage(data: unknown): ShowMessage | null {
  const read = v.safeParse(messageSchema, data);
  if (!read.success) return null;
  const { format: _format, ...message } = read.output;
  return message;
}

/** The deck that was sent; null where its text is not one. */
export function deckSent(text: string): Deck | null {
  const read = parseDeck(text);
  return read.ok ? read.deck : null;
}

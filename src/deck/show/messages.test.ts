import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyDeck } from '../changes';
import { deckText, longestFile } from '../codec';
import { asMessage, deckSent, readMessage, type ShowMessage } from './messages';
import { begun } from './showState';

const messages: ShowMessage[] = [
  { type: 'ask', show: null, needsDeck: true },
  { type: 'ask', show: 'a', needsDeck: false },
  { type: 'drive', show: 'a', state: begun(4, 1_700_000_000_000) },
  {
    type: 'shown',
    show: 'a',
    since: 1_700_000_000_000,
    state: { ...begun(2, 1), blank: 'white', isEvidence: true, turn: 7 },
    width: 1920,
    height: 1080,
  },
  { type: 'deck', show: 'a', text: 'anything: it is read as a deck later' },
  { type: 'leave', show: 'a' },
  { type: 'ended', show: 'a' },
];

test.each(messages.map((message) => [message.type, message] as const))('%s arrives as sent', (_, message) => {
  const posted: unknown = structuredClone(asMessage(message));
  expect(readMessage(posted)).toEqual(message);
});

describe('what is no message', () => {
  const sent = asMessage({ type: 'drive', show: 'a', state: begun(4, 1) });
  test.each([
    ['nothing', undefined],
    ['a text', 'drive'],
    ['that of another program', { ...sent, format: 'another' }],
    ['one without its name', { type: 'ended', show: 'a' }],
    ['one of no show', { ...sent, show: null }],
    ['one of a show without a name', { ...sent, show: '' }],
    ['half a step', { ...sent, state: { ...sent.state, turn: 0.5 } }],
    ['a state without its number', { ...sent, state: { ...sent.state, turn: undefined } }],
    ['an unknown type', { ...sent, type: 'erase' }],
    ['no slide', { ...sent, state: { ...sent.state, slide: 0 } }],
    ['half a slide', { ...sent, state: { ...sent.state, slide: 1.5 } }],
    ['a slide as text', { ...sent, state: { ...sent.state, slide: '4' } }],
    ['an unknown ground', { ...sent, state: { ...sent.state, blank: 'green' } }],
    ['a time that is none', { ...sent, state: { ...sent.state, startedAt: Number.POSITIVE_INFINITY } }],
    ['no state', { ...sent, state: undefined }],
    ['too long a deck', asMessage({ type: 'deck', show: 'a', text: 'x'.repeat(longestFile + 1) })],
  ])('%s', (_, data) => expect(readMessage(data)).toBeNull());

  it('is never more than refused', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data)).toBeNull();
      }),
    );
  });
});

test('a deck comes whole or not at all', () => {
  const text = deckText({ ...emptyDeck, minutes: 15 }, { dataset: 'd', version: '1', saved: '2026-01-01' });
  expect(deckSent(text)).toEqual({ ...emptyDeck, minutes: 15 });
  expect(deckSent(text.slice(0, -3))).toBeNull();
  expect(deckSent('{}')).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { longestAddress } from '../selection/address';
import { type Deck, limits } from './deck';
import { deckFormat, deckText, longestFile, parseDeck } from './codec';
import { arbitraryDeck, deckOf, slideOf } from './anyDeck.fixture';
import { deckVersion } from './migrations';

const about = { dataset: '规划', version: '1.2.0', saved: '2026-03-01' };
const file = (deck: unknown, given: object = {}) =>
  JSON.stringify({ format: deckFormat, version: deckVersion, about, deck, ...given });
/** Where the problems are; none where the file was read. */
const fieldsOf = (text: string) => {
  const read = parseDeck(text);
  return read.ok ? [] : read.problems.map(({ field }) => field);
};
const withSlide = (given: object): Deck => ({
  ...deckOf(),
  slides: [...deckOf().slides.slice(0, 1), { ...slideOf('a'), ...given }, ...deckOf().slides.slice(1)],
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(arbitraryDeck, (deck) => {
      expect(parseDeck(deckText(deck, about))).toEqual({ ok: true, deck });
    }),
  );
});

test('a file of version 1 keeps its notes and sections as they were written', () => {
  const slides = withSlide({ notes: '要说明：一。', section: '体系' });
  expect(parseDeck(file(slides, { version: 1 }))).toEqual({ ok: true, deck: slides });
});

test('a file of any text or value is read or explained, never thrown on', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.jsonValue().map((value) => file(value)),
        fc.jsonValue().map((slide) => file({ ...deckOf(), slides: [slide] })),
        fc
          .tuple(fc.constantFrom(...Object.keys(slideOf('a'))), fc.jsonValue())
          .map(([key, value]) => file(withSlide({ [key]: value }))),
      ),
      (text) => {
        const read = parseDeck(text);
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { value, expected } of read.problems) {
          expect(value.length).toBeLessThan(400);
          expect(expected.zh).not.toBe('');
          expect(expected.en).not.toBe('');
        }
      },
    ),
  );
});

describe('says what is wrong with', () => {
  it.each([
    ['an empty file', '', ''],
    ['a picture', '\u0089PNG\r\n', ''],
    ['a table', 'a,b\n1,2', ''],
    ['another JSON file', '{"format":"geojson"}', 'format'],
    ['a list', '[]', ''],
    ['no version', JSON.stringify({ format: deckFormat, deck: deckOf() }), 'version'],
    ['a newer version', file(deckOf(), { version: deckVersion + 1 }), 'version'],
    ['half a version', file(deckOf(), { version: 0.5 }), 'version'],
    ['no deck', file(undefined), 'deck'],
    ['an unknown aspect', file({ ...deckOf(), aspect: '21:9' }), 'aspect'],
    ['too many minutes', file({ ...deckOf(), minutes: limits.minutes + 1 }), 'minutes'],
    ['an unknown subject', file(withSlide({ subject: { kind: 'ranking' } })), 'slides.1.subject.kind'],
    ['a foreign address', file(withSlide({ address: 'https://example.org/' })), 'slides.1.address'],
    [
      'an endless address',
      file(withSlide({ address: `#/${'a'.repeat(longestAddress)}` })),
      'slides.1.address',
    ],
    ['numbers as notes', file(withSlide({ notes: 5 })), 'slides.1.notes'],
    ['notes without end', file(withSlide({ notes: 'a'.repeat(limits.notes + 1) })), 'slides.1.notes'],
    ['a section by no rule', file(withSlide({ section: { rule: 'x' } })), 'slides.1.section'],
    [
      'a section without end',
      file(withSlide({ section: 'a'.repeat(limits.section + 1) })),
      'slides.1.section',
    ],
    ['a date in words', file(withSlide({ added: { date: '昨天', version: '1' } })), 'slides.1.added.date'],
    ['an id twice', file(deckOf('a', 'a')), 'slides.2.id'],
    ['a second title', file(withSlide({ subject: { kind: 'title' } })), 'slides.1.subject.kind'],
    ['sources in the middle', file(withSlide({ subject: { kind: 'sources' } })), 'slides.1.subject.kind'],
    [
      'more slides than it takes',
      file(deckOf(...Array.from({ length: limits.slides }, (_, at) => `a${at}`))),
      'slides',
    ],
  ])('%s', (_what, text, field) => {
    const fields = fieldsOf(text);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields[0] === field || (field === 'deck' && fields[0] === '')).toBe(true);
  });

  it('a file that is too large, without reading it', () => {
    expect(fieldsOf(' '.repeat(longestFile + 1))).toEqual(['']);
  });

  it('one that is nested without end', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(fieldsOf(deep)).toEqual(['']);
    expect(fieldsOf(`{"format":"${deckFormat}","version":1,"deck":${deep}}`).length).toBeGreaterThan(0);
    expect(fieldsOf(`{"format":${deep}}`).length).toBeGreaterThan(0);
  });
});

it('names every problem, up to a hundred', () => {
  const broken = deckOf(...Array.from({ length: 150 }, (_, at) => `a${at}`));
  const slides = broken.slides.map((slide) => ({ ...slide, notes: 1 }));
  expect(fieldsOf(file({ ...broken, slides }))).toHaveLength(100);
});

it('drops what it does not know, and keeps names that mean something to the language as text', () => {
  const read = parseDeck(file({ ...withSlide({ colour: 'red' }), secret: 1 }, { extra: true }));
  expect(read).toEqual({ ok: true, deck: withSlide({}) });
  const named = withSlide({ subject: { kind: 'concept', id: '__proto__' }, headline: 'constructor' });
  expect(parseDeck(file(named))).toEqual({ ok: true, deck: named });
});

it('reads a file that begins with the mark of its encoding', () => {
  expect(parseDeck(`\uFEFF${file(deckOf('a'))}`)).toEqual({ ok: true, deck: deckOf('a') });
});

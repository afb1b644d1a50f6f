import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundOf, closing, fill, openingOf, readAround, readDeck, withDeck } from './singlePage';

const page = (deck = 'null') =>
  `<body>\n${openingOf('deck')}${deck}${closing}\n${openingOf('page')}${closing}\n${openingOf('code')}${closing}\n</body>`;

/** What a browser finds between the tags of the block: to the first end tag, whatever stands in it. */
function contentIn(html: string): string {
  const from = html.indexOf(openingOf('deck')) + openingOf('deck').length;
  return html.slice(from, from + html.slice(from).search(/<\/script/i));
}

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!-- <script>',
  ']]>',
  "$& $1 $` $' $$",
  '\u2028\u2029\uFEFF',
  'a\r\nb\rc\n',
  '\0\u0007\u007F',
  '\\u003c \\" \\\\',
  '\uD800 alone',
  openingOf('deck'),
  openingOf('code') + closing,
  '',
  'null',
];

describe('a deck in the file', () => {
  /** What becomes of a deck in the file, and of the file around it. */
  const through = (deck: string) => {
    const html = withDeck(page(), deck) ?? '';
    const content = contentIn(html);
    return {
      read: readDeck(content),
      // Markup, or what the parser would change.
      unsafe: /[<\r\n\0]/.exec(content),
      around: html.replace(content, () => 'null'),
      emptied: withDeck(html, null),
    };
  };
  const kept = (deck: string) => ({ read: deck, unsafe: null, around: page(), emptied: page() });

  test.each(hostile.map((text) => [JSON.stringify(text), text]))(
    'comes back as it was: %s',
    (_shown, text) => {
      expect(through(text)).toEqual(kept(text));
      const deck = JSON.stringify({ title: text }, null, 2);
      expect(through(deck)).toEqual(kept(deck));
    },
  );

  test('comes back as it was, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (deck) => {
        expect(through(deck)).toEqual(kept(deck));
      }),
    );
  });

  test('is none where there is none', () => {
    expect(readDeck(contentIn(page()))).toBeNull();
  });

  test('that another hand wrote is given as it stands, for the reader of decks to judge', () => {
    expect(readDeck('{"slides":[]}')).toBe('{"slides":[]}');
    expect(readDeck('{ cut off')).toBe('{ cut off');
  });

  test.each([
    ['another page', '<html></html>'],
    ['a page cut off within it', `${openingOf('deck')}nul`],
    ['a page with two', page() + page()],
  ])('is refused by %s', (_what, html) => {
    expect(withDeck(html, '{}')).toBeNull();
  });
});

describe('the file around its packed blocks', () => {
  test('is what it was split from', () => {
    const around = aroundOf(page());
    expect(around?.join('')).toBe(page());
    const filled = around && fill(around, 'PAGE', 'CODE');
    expect(filled).toContain(
      `${openingOf('page')}PAGE${closing}\n${openingOf('code')}CODE${closing}\n</body>`,
    );
    expect(readAround(JSON.stringify(around))).toEqual(around);
  });

  test.each([
    ['none of the blocks', '<body></body>'],
    ['one without the other', `${openingOf('page')}${closing}`],
    ['one twice', page() + openingOf('code') + closing],
    ['one already filled', page().replace(openingOf('code'), (opening) => `${opening}x`)],
    ['both in the other order', openingOf('code') + closing + openingOf('page') + closing],
  ])('is not found where it has %s', (_what, html) => {
    expect(aroundOf(html)).toBeNull();
  });

  test.each(['null', '{}', '["a","b"]', '["a","b",3]', '["a","b","c","d"]'])('is not %s', (text) => {
    expect(readAround(text)).toBeNull();
  });
});

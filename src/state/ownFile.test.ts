import { afterEach, describe, expect, test, vi } from 'vitest';
import { packText } from '../../scripts/single-page.mjs';
import { aroundOf, blockIds, closing, fill, openingOf, withDeck } from '../exports/singlePage';
import { embeddedDeckText, htmlWithDeck, isSingleFile } from './ownFile';

const empty = ['deck', 'page', 'code'] as const;
const shell = `<body>${empty.map((block) => openingOf(block) + (block === 'deck' ? 'null' : '') + closing).join('\n')}</body>`;
const around = aroundOf(shell) ?? (['', '', ''] as const);
const page = packText(JSON.stringify(around));
const code = packText('run()');
const html = fill(around, page, code);
const deck = '{"title":"</script>"}';

/** A page with these blocks, and a server that answers so. */
function stand(blocks: Partial<Record<string, string>>, answer: () => Promise<Response>) {
  const fetched = vi.fn<(url: string) => Promise<Response>>(answer);
  vi.stubGlobal('document', {
    getElementById: (id: string) => (blocks[id] === undefined ? null : { textContent: blocks[id] }),
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const single = (changed: Partial<Record<string, string>> = {}) =>
  stand({ [blockIds.deck]: 'null', [blockIds.page]: page, [blockIds.code]: code, ...changed }, () =>
    Promise.reject(new TypeError('Failed to fetch')),
  );

afterEach(() => vi.unstubAllGlobals());

describe('in the single file', () => {
  test('its own bytes come from within, with the deck asked for', async () => {
    const fetched = single();
    expect(isSingleFile()).toBe(true);
    expect(await htmlWithDeck(null)).toEqual({ ok: true, html });
    expect(await htmlWithDeck(deck)).toEqual({ ok: true, html: withDeck(html, deck) });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('the deck is the one it was saved with', () => {
    single();
    expect(embeddedDeckText()).toBeNull();
    single({ [blockIds.deck]: JSON.stringify(deck) });
    expect(embeddedDeckText()).toBe(deck);
  });

  test.each([
    ['cut off', page.slice(0, 20)],
    ['no base64', '对标'],
    ['packed, and no text', packText('no JSON')],
    ['packed, and something else', packText('{"a":1}')],
    ['without the block of a deck', packText('["a","b","c"]')],
  ])('a page that is %s is said to be damaged', async (_what, damaged) => {
    single({ [blockIds.page]: damaged });
    expect(await htmlWithDeck(deck)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('in the served page', () => {
  test('the file beside it takes the deck', async () => {
    const fetched = stand({}, () => Promise.resolve(new Response(html)));
    expect(isSingleFile()).toBe(false);
    expect(embeddedDeckText()).toBeNull();
    expect(await htmlWithDeck(deck)).toEqual({ ok: true, html: withDeck(html, deck) });
    expect(fetched.mock.calls).toEqual([['./duibiao.html']]);
  });

  test.each([
    ['is not there', () => Promise.resolve(new Response('Not found', { status: 404 }))],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is another page, as some hosts send', () => Promise.resolve(new Response('<html></html>'))],
  ])('a file that %s is said not to be found', async (_what, answer: () => Promise<Response>) => {
    stand({}, answer);
    expect(await htmlWithDeck(deck)).toEqual({ ok: false, problem: 'not-found' });
  });
});

/**
 * The single file from within: a page that carries the app's code, the text around it, and a deck or none, each in a
 * block of data that nothing runs. Code and page are packed, so that neither can hold the mark of a block; a deck is
 * one JSON string without “<”, so that nothing in it can end its own.
 */
export const singleFileName = 'duibiao.html';
export const singleFileType = 'text/html';

export const blockIds = { deck: 'duibiao-deck', page: 'duibiao-page', code: 'duibiao-code' } as const;

const types = { deck: 'application/json', page: 'text/plain', code: 'text/plain' } as const;

export type Block = keyof typeof blockIds;

export const openingOf = (block: Block) => `<script type="${types[block]}" id="${blockIds[block]}">`;
export const closing = '</script>';

/** What stands in the file for a deck. A JSON string holds no raw line end or NUL, which the parser would change. */
const written = (deck: string | null) => JSON.stringify(deck).replaceAll('<', '\\u003c');

/** The deck in the content of its block. Content written by another hand comes as it is: whoever reads it can tell. */
export function readDeck(content: string): string | null {
  try {
    const deck: unknown = JSON.parse(content);
    return deck === null || typeof deck === 'string' ? deck : content;
  } catch {
    return content;
  }
}

/** A single file with a deck in place of the one it had; null if it is not a single file. */
export function withDeck(html: string, deck: string | null): string | null {
  const opening = openingOf('deck');
  const [before, after, ...more] = html.split(opening);
  const end = after?.indexOf(closing) ?? -1;
  if (before === undefined || after === undefined || end < 0 || more.length > 0) return null;
  return `${before}${opening}${written(deck)}${after.slice(end)}`;
}

/** The file around its two packed blocks. */
export type Around = readonly [before: string, between: string, after: string];

/** Splits a file whose two packed blocks are still empty; null if it has not both, in this order and once. */
export function aroundOf(html: string): Around | null {
  const [head = '', after, ...more] = html.split(openingOf('code'));
  const [before, between] = head.split(openingOf('page'));
  if (before === undefined || between === undefined || after === undefined) return null;
  const areEmpty = between.startsWith(closing) && after.startsWith(closing);
  const areOnce = more.length === 0 && html.split(openingOf('page')).length === 2;
  return areEmpty && areOnce ? [before + openingOf('page'), between + openingOf('code'), after] : null;
}

export const fill = ([before, between, after]: Around, page: string, code: string) =>
  before + page + between + code + after;

/** What the packed page says is around it; null for anything else. */
export function readAround(text: string): Around | null {
  const parts: unknown = JSON.parse(text);
  return isAround(parts) ? parts : null;
}

const isAround = (parts: unknown): parts is Around =>
  Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string');

/** The app as one file, and the deck in it: its own bytes where it runs from one, else the file that lies beside it. */
import {
  type Block,
  blockIds,
  fill,
  readAround,
  readDeck,
  singleFileName,
  withDeck,
} from '../exports/singlePage';
import { unpackText } from '../lib/packedText';

export type OwnFile = { ok: true; html: string } | { ok: false; problem: OwnFileProblem };
/** Not beside the served page, or not reachable; or not whole. */
export type OwnFileProblem = 'not-found' | 'damaged';

const contentOf = (block: Block) => document.getElementById(blockIds[block])?.textContent ?? null;

/** Whether this page is the single file. */
export const isSingleFile = () => contentOf('code') !== null;

/** The deck that the file was saved with; null where there is none. */
export function embeddedDeckText(): string | null {
  const content = contentOf('deck');
  return content === null ? null : readDeck(content);
}

/** A file may not read itself from `file://`, so it carries what is around its packed blocks. */
async function fromWithin(page: string, code: string): Promise<string | null> {
  const around = readAround(await unpackText(page));
  return around && fill(around, page, code);
}

async function fromBeside(): Promise<string | null> {
  const response = await fetch(`./${singleFileName}`);
  return response.ok ? response.text() : null;
}

/** The single file with this deck in it, or with none. */
export async function htmlWithDeck(deck: string | null): Promise<OwnFile> {
  const [page, code] = [contentOf('page'), contentOf('code')];
  const isWithin = page !== null && code !== null;
  try {
    const html = await (isWithin ? fromWithin(page, code) : fromBeside());
    const saved = html === null ? null : withDeck(html, deck);
    if (saved !== null) return { ok: true, html: saved };
  } catch {
    // Said below.
  }
  return { ok: false, problem: isWithin ? 'damaged' : 'not-found' };
}

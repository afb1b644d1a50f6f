/** What writes a deck as a file: each is fetched when it is asked for, and says in words why it could not. */
import type { Deck } from '../deck/deck';
import type { Page } from '../deck/pages';
import { rasterize } from '../exports/browser/rasterize';
import type { BriefOptions } from '../exports/docx/brief';
import { ownFileTexts } from '../i18n/ownFile';

export type DeckForm = 'pptx' | 'docx' | 'html' | 'deck';

export interface DeckOrder extends BriefOptions {
  deck: Deck;
  pages: readonly Page[];
  /** The deck as the text of a file. */
  text: string;
}

export type Written =
  { ok: true; bytes: Uint8Array | string; ending: string; type: string } | { ok: false; reason: string };

const pngOf = async (svg: string, width: number, height: number): Promise<Uint8Array> => {
  const raster = await rasterize({ svg, width, height });
  if (!raster.ok) throw new Error(`the browser did not draw a picture: ${raster.problem}`);
  return new Uint8Array(await raster.png.arrayBuffer());
};

export const deckWriters: Record<DeckForm, (order: DeckOrder) => Promise<Written>> = {
  pptx: async ({ deck, pages, ...options }) => {
    const { pptxOf, pptxType } = await import('../exports/pptx/pptx');
    const bytes = await pptxOf(pages, { ...options, aspect: deck.aspect });
    return { ok: true, bytes, ending: 'pptx', type: pptxType };
  },
  docx: async ({ pages, ...options }) => {
    const { docxOf, docxType } = await import('../exports/docx/docxOf');
    const bytes = await docxOf(pages, { ...options, rasterize: pngOf });
    return { ok: true, bytes, ending: 'docx', type: docxType };
  },
  html: async ({ text, lang }) => {
    const { htmlWithDeck } = await import('../state/ownFile');
    const file = await htmlWithDeck(text);
    return file.ok
      ? { ok: true, bytes: file.html, ending: 'html', type: 'text/html' }
      : { ok: false, reason: ownFileTexts[lang][file.problem] };
  },
  deck: ({ text }) =>
    Promise.resolve({ ok: true, bytes: text, ending: 'duibiao.json', type: 'application/json' }),
};

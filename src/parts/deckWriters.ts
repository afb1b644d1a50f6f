/** What writes a deck as a file, each fetched when it is asked for. */
import type { Deck } from '../deck/deck';
import type { Page } from '../deck/pages';
import type { Language } from '../i18n/language';

export const deckForms = ['pptx', 'docx', 'html', 'deck'] as const;
export type DeckForm = (typeof deckForms)[number];

export interface DeckOrder {
  deck: Deck;
  pages: readonly Page[];
  lang: Language;
  title: string;
  withConditions: boolean;
  withNotes: boolean;
  /** Today (YYYY-MM-DD). */
  date: string;
  /** The deck as the text of a file. */
  text: string;
}

export interface Written {
  bytes: Uint8Array | string;
  ending: string;
  type: string;
}

type Writer = (order: DeckOrder) => Promise<Written>;

/** Null where this version has none. */
export const deckWriters: Record<DeckForm, Writer | null> = {
  pptx: null,
  docx: null,
  html: null,
  deck: ({ text }) => Promise.resolve({ bytes: text, ending: 'duibiao.json', type: 'application/json' }),
};

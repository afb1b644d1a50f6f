/**
 * The present deck, in this browser: every change is kept at once in the local store, and can be undone. A store that is
 * full or corrupt loses nothing: the page goes on with what it has, and says so.
 */
import { createStore } from 'zustand/vanilla';
import { parseDeck, deckText, type DeckProblem } from '../deck/codec';
import { emptyDeck, type DeckChange } from '../deck/changes';
import type { Deck } from '../deck/deck';
import { embeddedDeckText } from './ownFile';
import { type ChangeName, type History, record, redo, startHistory, undo } from '../deck/history';

type SavingTrouble =
  /** The local store takes nothing more, or nothing at all. */
  | 'not-saved'
  /** What lay there could not be read; it was put aside under another name. */
  | 'put-aside'
  /** The deck that came with the file could not be read. */
  | 'embedded-unreadable';

export interface DeckState {
  history: History;
  /** When it was last written to the local store; null before that. */
  savedAt: Date | null;
  trouble: SavingTrouble | null;
}

const key = 'duibiao.deck';
export const asideKey = 'duibiao.deck.unreadable';

/** The deck that a single file brought along, as it was when it was opened. */
const embeddedKey = 'duibiao.deck.embedded';

/** Reading the property alone may throw, where a page may not keep anything. */
function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function readSafely(store: Storage | null, key: string): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

const isSameDeck = (a: Deck, b: Deck) => JSON.stringify(a) === JSON.stringify(b);

interface About {
  dataset: string;
  version: string;
}

const today = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

function readLocal(store: Storage | null): Pick<DeckState, 'history' | 'trouble'> {
  const fresh = startHistory(emptyDeck);
  const text = readSafely(store, key);
  if (text === null) return { history: fresh, trouble: null };
  const read = parseDeck(text);
  if (read.ok) return { history: startHistory(read.deck), trouble: null };
  try {
    store?.setItem(asideKey, text);
  } catch {
    // There is no room for a second copy: the first stays until something is saved over it.
  }
  return { history: fresh, trouble: 'put-aside' };
}

export function createDeckStore(store: Storage | null = localStore()) {
  const deck = createStore<DeckState>()(() => ({ ...readLocal(store), savedAt: null }));
  let about: About = { dataset: '', version: '' };

  const save = (present: Deck) => {
    const now = new Date();
    try {
      if (!store) throw new Error('no local store');
      store.setItem(key, deckText(present, { ...about, saved: today(now) }));
      deck.setState({ savedAt: now, trouble: null });
    } catch {
      deck.setState({ trouble: 'not-saved' });
    }
  };
  const set = (history: History) => {
    if (history === deck.getState().history) return;
    deck.setState({ history });
    save(history.present);
  };
  const open = (text: string): readonly DeckProblem[] => {
    const read = parseDeck(text);
    if (!read.ok) return read.problems;
    set(record(deck.getState().history, 'open', () => read.deck));
    return [];
  };

  return {
    ...deck,
    /** Names the dataset that decks are made of, as it is written into their files. */
    setAbout: (next: About) => {
      about = next;
    },
    change: (name: ChangeName, by: DeckChange, field: string | null = null) =>
      set(record(deck.getState().history, name, by, field)),
    undo: () => set(undo(deck.getState().history)),
    redo: () => set(redo(deck.getState().history)),
    /** Opens the text of a file; the deck before it can be had back by undo. Problems leave everything as it is. */
    open,
    /**
     * Opens the deck that a single file brings along, once: after that the deck kept here, which began with it, counts.
     */
    openEmbedded: (text: string | null): void => {
      if (text === null || readSafely(store, embeddedKey) === text) return;
      if (open(text).length > 0) return deck.setState({ trouble: 'embedded-unreadable' });
      try {
        store?.setItem(embeddedKey, text);
      } catch {
        // Then it is opened again the next time, as a step that can be undone.
      }
    },
    /**
     * Takes over what another window of this browser has written; it is saved there already. Changes that follow each
     * other are undone together.
     */
    follow: (changed: string | null, text: string | null): void => {
      if (changed !== key || text === null) return;
      const read = parseDeck(text);
      const { history } = deck.getState();
      if (!read.ok || isSameDeck(read.deck, history.present)) return;
      deck.setState({ history: record(history, 'elsewhere', () => read.deck, 'elsewhere') });
    },
    /** What could not be read and was put aside; null where nothing was. */
    asideText: () => readSafely(store, asideKey),
    /** The present deck as the text of a file. */
    fileText: () => deckText(deck.getState().history.present, { ...about, saved: today(new Date()) }),
    today: () => today(new Date()),
  };
}

export type DeckStore = ReturnType<typeof createDeckStore>;

/** The one of this page; made when it is first asked for. */
let present: DeckStore | null = null;
export function deckStore(): DeckStore {
  if (present) return present;
  const made = createDeckStore();
  window.addEventListener('storage', ({ key: changed, newValue }) => made.follow(changed, newValue));
  made.openEmbedded(embeddedDeckText());
  present = made;
  return made;
}

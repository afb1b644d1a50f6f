/**
 * The present deck, in this browser: every change is kept at once in the local store, and can be undone. A store that is
 * full or corrupt loses nothing: the page goes on with what it has, and says so.
 */
import { createStore } from 'zustand/vanilla';
import { parseDeck, deckText, type DeckProblem } from '../deck/codec';
import { emptyDeck, type DeckChange } from '../deck/changes';
import type { Deck } from '../deck/deck';
import { fingerprint } from '../lib/fingerprint';
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

/**
 * Files opened from a disk share one store: each single file that brings a deck along has a place of its own in it, so
 * that none of them writes over another's.
 */
const keyOf = (embedded: string | null) =>
  embedded === null ? 'duibiao.deck' : `duibiao.deck.${fingerprint(embedded)}`;

const asideOf = (key: string) => `${key}.unreadable`;

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

interface Found extends Pick<DeckState, 'history' | 'trouble'> {
  /** What lies there must not be written over: it is nowhere else. */
  isKept: boolean;
}

function readLocal(store: Storage | null, key: string, embedded: string | null): Found {
  const text = readSafely(store, key);
  if (text === null) {
    const brought = embedded === null ? null : parseDeck(embedded);
    const history = startHistory(brought?.ok ? brought.deck : emptyDeck);
    return { history, trouble: brought && !brought.ok ? 'embedded-unreadable' : null, isKept: false };
  }
  const read = parseDeck(text);
  if (read.ok) return { history: startHistory(read.deck), trouble: null, isKept: false };
  const found: Found = { history: startHistory(emptyDeck), trouble: 'put-aside', isKept: false };
  try {
    store?.setItem(asideOf(key), text);
    return found;
  } catch {
    // There is no room for a second copy.
    return { ...found, isKept: true };
  }
}

/** `embedded` is the deck that a single file brings along: it is where work begins until something was kept. */
export function createDeckStore(store: Storage | null = localStore(), embedded: string | null = null) {
  const key = keyOf(embedded);
  const { isKept, ...found } = readLocal(store, key, embedded);
  const deck = createStore<DeckState>()(() => ({ ...found, savedAt: null }));
  let about: About = { dataset: '', version: '' };

  const save = (present: Deck) => {
    const now = new Date();
    try {
      if (!store || isKept) throw new Error('nothing may be written');
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

  /**
   * Takes over what another window of this browser has written; it is saved there already. Changes that follow each
   * other are undone together.
   */
  const follow = (changed: string | null, text: string | null): void => {
    if (changed !== key || text === null) return;
    const read = parseDeck(text);
    const { history } = deck.getState();
    if (!read.ok || isSameDeck(read.deck, history.present)) return;
    deck.setState({ history: record(history, 'elsewhere', () => read.deck, 'elsewhere') });
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
    follow,
    /** Reads again what is kept: a page that comes back out of the browser's memory has heard of no change. */
    catchUp: () => follow(key, readSafely(store, key)),
    /** What could not be read and was put aside; null where nothing was. */
    asideText: () => (isKept ? readSafely(store, key) : readSafely(store, asideOf(key))),
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
  const made = createDeckStore(localStore(), embeddedDeckText());
  window.addEventListener('storage', ({ key: changed, newValue }) => made.follow(changed, newValue));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) made.catchUp();
  });
  present = made;
  return made;
}

/** What a copy of the single file takes along: the deck of now, or, where nothing was changed, what it came with. */
export function deckToSave(): string | null {
  const store = deckStore();
  const { savedAt, history } = store.getState();
  const isTouched = savedAt !== null || history.past.length > 0;
  return history.present.slides.length > 0 && (isTouched || embeddedDeckText() === null)
    ? store.fileText()
    : embeddedDeckText();
}

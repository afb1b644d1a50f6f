/** Undo and redo: every change of a deck with what it is called. */
import type { DeckChange } from './changes';
import type { Deck } from './deck';

export const changeNames = [
  'add',
  'remove',
  'move',
  'duplicate',
  'reselect',
  'retitle',
  'notes',
  'section',
  'aspect',
  'minutes',
  'one-click',
  'open',
  'clear',
  // In another tab, or window, of the same browser.
  'elsewhere',
] as const;
export type ChangeName = (typeof changeNames)[number];

interface Step {
  deck: Deck;
  /** What led from it to the next. */
  name: ChangeName;
  /** Typing on in one field is one step. */
  field: string | null;
}

export interface History {
  past: readonly Step[];
  present: Deck;
  future: readonly Step[];
}

/** A deck is a few kilobytes; so many steps are less than a picture. */
const longest = 200;

export const startHistory = (deck: Deck): History => ({ past: [], present: deck, future: [] });

/** `field` names what is typed into, so that its letters are undone together. */
export function record(
  history: History,
  name: ChangeName,
  by: DeckChange,
  field: string | null = null,
): History {
  const { past, present } = history;
  const next = by(present);
  if (next === present) return history;
  const last = past.at(-1);
  const goesOn = field !== null && last?.name === name && last.field === field && history.future.length === 0;
  const steps = goesOn ? past : [...past, { deck: present, name, field }].slice(-longest);
  return { past: steps, present: next, future: [] };
}

/** What would be undone or done again next; null where there is nothing. */
export const undoName = ({ past }: History): ChangeName | null => past.at(-1)?.name ?? null;
export const redoName = ({ future }: History): ChangeName | null => future[0]?.name ?? null;

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.deck,
    future: [{ ...last, deck: history.present }, ...history.future],
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { ...next, deck: history.present }],
    present: next.deck,
    future,
  };
}

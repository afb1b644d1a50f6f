/** The present deck, and its pages in the language shown. */
import { useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Deck } from '../deck/deck';
import { type Material, pagesOf, type Page, wordsSought } from '../deck/pages';
import { type DeckStore, deckStore, type DeckState } from '../state/deckStore';
import { useInitials } from './useInitials';
import { DetailsContext, useIndexes, useScreen } from './screen';

interface UsedDeck extends DeckState {
  store: DeckStore;
  deck: Deck;
}

export function useDeck(): UsedDeck {
  const store = deckStore();
  const state = useStore(store);
  const { name, version } = useIndexes().core.rows;
  useEffect(() => store.setAbout({ dataset: name, version }), [store, name, version]);
  return { ...state, store, deck: state.history.present };
}

/** The year of the visit: a page that is open over New Year is drawn anew when it is next opened. */
const thisYear = new Date().getFullYear();

const nothing: readonly string[] = [];

/** What slides are made of; null until the details have been loaded. */
export function useMaterial(sought: readonly string[] = nothing): Material | null {
  const { lang } = useScreen();
  const { core, full, all } = useIndexes();
  const { details } = useContext(DetailsContext);
  const initials = useInitials(sought);
  return useMemo(
    () => details && { core, full, all, details, lang, thisYear, initials },
    [core, full, all, details, lang, initials],
  );
}

const none: readonly Page[] = [];

export function usePages(deck: Deck): readonly Page[] {
  const { rows } = useIndexes().core;
  const material = useMaterial(useMemo(() => wordsSought(deck, rows), [deck, rows]));
  return useMemo(() => (material ? pagesOf(deck, material) : none), [deck, material]);
}

/** The present deck, and its pages in the language shown. */
import { useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Deck } from '../deck/deck';
import { type Material, pagesOf, type Page } from '../deck/pages';
import { type DeckStore, deckStore, type DeckState } from '../state/deckStore';
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

/** What slides are made of; null until the details have been loaded. */
export function useMaterial(): Material | null {
  const { lang } = useScreen();
  const { core, full, all } = useIndexes();
  const { details } = useContext(DetailsContext);
  return useMemo(
    () => details && { core, full, all, details, lang, thisYear },
    [core, full, all, details, lang],
  );
}

const none: readonly Page[] = [];

export function usePages(deck: Deck): readonly Page[] {
  const material = useMaterial();
  return useMemo(() => (material ? pagesOf(deck, material) : none), [deck, material]);
}

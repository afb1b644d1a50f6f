/** What every part of a screen needs: the dataset, the language, and how to change the selection. */
import { createContext, useContext } from 'react';
import type { DatasetDetails } from '../dataset/dataset';
import type { Indexes } from '../dataset/indexes';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Place } from '../dataset/schema';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { Selection } from '../selection/selection';

export interface Screen {
  index: DatasetIndex;
  lang: Language;
  text: Messages;
  /** The first plan period shown: statements of any other carry its tag. */
  firstPeriod: string | undefined;
  /** Applies a pure change to the selection. The same function for as long as the page lives. */
  change: (by: (selection: Selection) => Selection) => void;
  /** The selection at the moment of asking, for what acts on it without showing it. The same function too. */
  selected: () => Selection;
}

export const ScreenContext = createContext<Screen | null>(null);

/** Evidence, notes and definitions, apart from the rest, so that their arrival redraws only what shows them. */
export interface Details {
  details: DatasetDetails | null;
  isFailed: boolean;
}

export const DetailsContext = createContext<Details>({ details: null, isFailed: false });

/** The statements in all their sets, for what looks beyond the selection shown: a slide has a selection of its own. */
export const IndexesContext = createContext<Indexes | null>(null);

export function useIndexes(): Indexes {
  const indexes = useContext(IndexesContext);
  if (!indexes) throw new Error('A part was drawn outside <IndexesContext>.');
  return indexes;
}

/** Drawings are read from the back of a room. */
export const LargeContext = createContext(false);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('A part was drawn outside <ScreenContext>.');
  return screen;
}

/** Class that brings the place's colours; a place without a mark has ink alone. */
export const markClass = (place: Place | undefined) =>
  place?.mark === undefined ? '' : `mark-${place.mark}`;

export { columnName, shortName } from '../wording/placeNames';

/** What a person can change in the Sources view; apart, so that it comes with it. */
import type { DatasetRows } from '../dataset/dataset';
import { type Change, clearFilters, setView } from './changes';

export const openDocument =
  (document: string): Change =>
  (selection) => ({ ...selection, document, fact: null });

export const closeDocument: Change = (selection) => ({ ...selection, document: null });

/** Moves the open document along `order`, as the screen has them; stops at both ends. */
export function stepDocument(order: readonly string[], step: 1 | -1): Change {
  return (selection) => {
    const at = selection.document === null ? -1 : order.indexOf(selection.document);
    const next = at < 0 ? undefined : order[at + step];
    return next === undefined ? selection : { ...selection, document: next };
  };
}

/** The table of statements, with all of one document and no other: whatever else narrows it is lifted. */
export const showStatementsOf =
  (document: string, rows: DatasetRows): Change =>
  (selection) => ({
    ...clearFilters(rows)(setView('facts')(selection)),
    fact: null,
    where: [{ column: 'document', values: [document] }],
  });

/** The evidence of a list or scheme, where these are shown. */
export const showSystem =
  (system: string): Change =>
  (selection) => ({ ...setView('industries')(selection), fact: null, part: system });

/** A document, from wherever it is named. */
export const showDocument =
  (document: string): Change =>
  (selection) => ({ ...selection, view: 'sources', mode: null, fact: null, document });

/** A sector in the matrix, open. */
export const showSector =
  (sector: string): Change =>
  (selection) => ({ ...setView('industries')(selection), fact: null, sectors: [sector] });

/** What two places have in common. */
export const showPair =
  (a: string, b: string): Change =>
  (selection) => ({ ...setView('industries')(selection), fact: null, pair: [a, b] });

import { pairOf } from '../analysis/headToHead';
import type { DatasetDetails } from '../dataset/dataset';
import { indexRows, type DatasetIndex } from '../dataset/indexDataset';
import type { Selection } from '../selection/selection';
import { narrowingMode } from '../wording/selectionText';

function added<T extends { readonly id: string }>(own: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...more.filter(({ id }) => !known.has(id))];
}

/**
 * What the page shows, with the asides and what only they need, the statements as the documents have them. The
 * supplement is in it where the page shows it.
 */
export function wholeIndex(
  { rows, documents }: DatasetIndex,
  { asides, concepts, indicators, facts: inOrder }: DatasetDetails,
): DatasetIndex {
  const held = asides.filter((fact) => documents.has(fact.document));
  const position = new Map(Object.keys(inOrder).map((id, at) => [id, at]));
  const at = (id: string) => position.get(id) ?? position.size;
  return indexRows({
    ...rows,
    concepts: added(rows.concepts, concepts),
    indicators: added(rows.indicators, indicators),
    facts: added(rows.facts, held).toSorted((a, b) => at(a.id) - at(b.id)),
  });
}

/** The places that the view sets side by side. */
export function shownPlaces(selection: Selection, index: DatasetIndex): readonly string[] {
  const isPair = narrowingMode(selection) === 'pair';
  return (isPair && pairOf(selection.pair, selection.places, index)) || selection.places;
}

/** What of the rows in sight is on the screen, in reading order, and which documents that rests on. */
import type { Row } from '../../analysis/comparison';
import type { FactRow } from '../../dataset/dataset';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { numberDocuments } from '../../analysis/numberDocuments';
import { leadingSystem } from '../../analysis/systems';
import type { Selection } from '../../selection/selection';

/** Statements as they stand on the screen, row by row; the open one belongs to them even where its cell is folded. */
export function screenOrder(rows: readonly Row[], selection: Selection): readonly FactRow[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      if (!cell.lead) return [];
      const isOpened =
        selection.opened.includes(`${row.concept.id}.${cell.place}`) ||
        cell.rest.some((fact) => fact.id === selection.fact);
      return [cell.lead, ...(isOpened ? cell.rest : [])];
    }),
  );
}

/** The documents behind the heads and the rows, numbered in the order of the dataset. */
export function numberedSources(
  rows: readonly Row[],
  selection: Selection,
  index: DatasetIndex,
): ReadonlyMap<string, number> {
  const cited = new Set<string>();
  for (const place of selection.places) {
    const system = leadingSystem(place, selection, index);
    if (system) cited.add(system.document);
  }
  for (const row of rows) {
    for (const { lead, rest } of row.cells)
      for (const fact of [lead, ...rest]) if (fact) cited.add(fact.document);
  }
  return numberDocuments(cited, index);
}

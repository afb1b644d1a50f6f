import { pairOf } from '../analysis/headToHead';
import type { DatasetDetails } from '../dataset/dataset';
import { indexRows, type DatasetIndex } from '../dataset/indexDataset';
import { withAsides } from '../dataset/withAsides';
import type { Selection } from '../selection/selection';
import { narrowingMode } from '../wording/selectionText';

/** What the page shows, with the asides, the statements as the documents have them. */
export function wholeIndex({ rows }: DatasetIndex, details: DatasetDetails): DatasetIndex {
  const whole = withAsides(rows, details);
  const position = new Map(Object.keys(details.facts).map((id, at) => [id, at]));
  const at = (id: string) => position.get(id) ?? position.size;
  return indexRows({ ...whole, facts: whole.facts.toSorted((a, b) => at(a.id) - at(b.id)) });
}

/** The places that the view sets side by side. */
export function shownPlaces(selection: Selection, index: DatasetIndex): readonly string[] {
  const isPair = narrowingMode(selection) === 'pair';
  return (isPair && pairOf(selection.pair, selection.places, index)) || selection.places;
}

/** The statements of the made-up dataset, asides among them, as the table of statements has them. */
import { buildFixture } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import { withAsides } from '../dataset/withAsides';
import { withSupplement } from '../dataset/withSupplement';
import { defaultSelection, type Selection } from '../selection/selection';
import { statementsOf } from './statements';

export function buildStatements(changes: Partial<Selection> = {}) {
  const { rows, details } = splitDataset(buildFixture());
  const index = indexRows(withAsides(withSupplement(rows, details.supplement), details));
  const selection: Selection = { ...defaultSelection(index.rows), view: 'facts', ...changes };
  return { index, details, selection, statements: statementsOf(selection, index, details) };
}

import { SelectionBar } from '../../parts/SelectionBar';
import type { Selection } from '../../selection/selection';

export function FactsView({ selection }: { selection: Selection }) {
  return (
    <>
      <SelectionBar selection={selection} />
      <main tabIndex={-1} />
    </>
  );
}

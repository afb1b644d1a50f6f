import { SelectionBar } from '../../parts/SelectionBar';
import type { Selection } from '../../selection/selection';

export function SourcesView({ selection }: { selection: Selection }) {
  return (
    <>
      <SelectionBar selection={selection} />
      <main tabIndex={-1} />
    </>
  );
}

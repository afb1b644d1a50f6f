import { useMemo } from 'react';
import { compare, type Comparison } from '../../analysis/comparison';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { defaultSelection, type Selection } from '../../selection/selection';

/** The comparison, made anew only when what it depends on changes: opening evidence keeps every row as it is. */
export function useComparison(selection: Selection, index: DatasetIndex): Comparison {
  const { places, period, theme, kinds, query } = selection;
  return useMemo(
    () => compare({ ...defaultSelection(index.rows), places, period, theme, kinds, query }, index),
    [places, period, theme, kinds, query, index],
  );
}

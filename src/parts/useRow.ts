import { useMemo } from 'react';
import { compare, holdsFact, type Row } from '../analysis/comparison';
import type { FactRow } from '../dataset/dataset';
import type { Selection } from '../selection/selection';
import { useScreen } from './screen';

/** The row of the comparison that a statement stands in, for views that show no rows; made only where evidence is open. */
export function useRow(fact: FactRow | undefined, selection: Selection): Row | undefined {
  const { index } = useScreen();
  return useMemo(() => {
    if (!fact) return undefined;
    const { shared, single } = compare({ ...selection, query: '' }, index);
    return [...shared, ...single].flatMap(({ rows }) => rows).find((row) => holdsFact(row, fact.id));
    // oxlint-disable-next-line react/exhaustive-deps -- made anew for another statement
  }, [fact, index]);
}

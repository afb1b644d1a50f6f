import { useMemo, useSyncExternalStore } from 'react';
import type { Row } from '../../analysis/comparison';
import type { arrangeRows } from './arrangeRows';
import type { Language } from '../../i18n/language';
import type { Selection } from '../../selection/selection';

type Arrange = typeof arrangeRows;

let arrange: Arrange | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether a selection sorts or filters rows at all: as the page opens it does neither, and needs no table engine. */
export const isArranged = ({ order, verdict }: Pick<Selection, 'order' | 'verdict'>) =>
  order !== 'document' || verdict !== null;

/** Fetches what sorts and filters; rows that wait for it are drawn again. */
export async function loadArranging(): Promise<void> {
  arrange ??= (await import('./arrangeRows')).arrangeRows;
  for (const listener of listeners) listener();
}

/** The rows in the chosen order, with the chosen verdict only; as they come until what arranges them is there. */
export function useArrangedRows(
  rows: readonly Row[],
  { order, verdict, lang }: Pick<Selection, 'order' | 'verdict'> & { lang: Language },
): readonly Row[] {
  const loaded = useSyncExternalStore(
    subscribe,
    () => arrange,
    () => arrange,
  );
  return useMemo(
    () => (loaded && isArranged({ order, verdict }) ? loaded(rows, { order, verdict, lang }) : rows),
    [loaded, rows, order, verdict, lang],
  );
}

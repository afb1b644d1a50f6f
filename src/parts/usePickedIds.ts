import { useEffect, useState } from 'react';
import type { Selection } from '../selection/selection';
import { useScreen } from './screen';

const nothing: readonly string[] = [];

/** The statements picked in the table, in the order of the dataset; what reads them is fetched where there are any. */
export function usePickedIds({ view, picked }: Pick<Selection, 'view' | 'picked'>): readonly string[] {
  const { index } = useScreen();
  const [ids, setIds] = useState(nothing);
  const packed = view === 'facts' ? picked : '';
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      if (packed === '') return nothing;
      const { unpackPicked } = await import('../selection/pickedFacts');
      const wanted = new Set(unpackPicked(packed));
      return index.rows.facts.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
    };
    void read().then(
      (found) => isWanted && setIds(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [packed, index]);
  return ids;
}

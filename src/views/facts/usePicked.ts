import { useMemo, useRef } from 'react';
import { useScreen } from '../../parts/screen';
import { setPicked } from '../../selection/factChanges';
import { packPicked, unpackPicked } from '../../selection/pickedFacts';

/** The statements picked, and how to pick: one, all up to it with Shift, or all shown. */
export function usePicked(packed: string, shown: readonly string[]) {
  const { change } = useScreen();
  const last = useRef<string | null>(null);
  const unpacked = useMemo(() => unpackPicked(packed), [packed]);
  const picked = useMemo(() => new Set(unpacked ?? []), [unpacked]);
  const put = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(picked);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    change(setPicked(packPicked(next)));
  };
  return {
    picked,
    /** The address had something that is no list of picks. */
    isBroken: unpacked === null,
    pick(id: string, isRange: boolean) {
      const [from, to] = [shown.indexOf(last.current ?? ''), shown.indexOf(id)];
      const isFromLast = isRange && from >= 0 && to >= 0;
      put(isFromLast ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id], !picked.has(id));
      last.current = id;
    },
    pickAll: (isOn: boolean) => put(shown, isOn),
    clear: () => change(setPicked('')),
  };
}

export type Picks = ReturnType<typeof usePicked>;

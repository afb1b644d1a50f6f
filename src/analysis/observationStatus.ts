/** The status of a figure, and of a silence, in the codes that statistical offices exchange (SDMX CL_OBS_STATUS). */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Silence } from './coverage';
import type { Standing } from './standing';
import type { ReasonCode } from './verdict';

export const observationStatuses = ['A', 'E', 'P', 'U', 'D', 'K', 'W', 'O', 'L', 'M'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** A silence that a filter makes is none: it has no code. */
export const silenceStatus: Record<Exclude<Silence, 'filtered'>, ObservationStatus> = {
  'not-stated': 'O',
  'not-held': 'L',
  'no-document': 'M',
};

const definitions: readonly ReasonCode[] = ['definition', 'measure', 'other-list', 'other-whole'];

/**
 * All codes that hold, in the order above. Containing and contained are said only where both places speak of the same,
 * which is where adding them up would count twice.
 */
export function statusOf(
  fact: FactRow,
  standing: Standing,
  index: DatasetIndex,
): readonly ObservationStatus[] {
  const place = index.places.get(fact.place);
  const speaking = standing.row?.places ?? [];
  const isClear = fact.reading === 'clear';
  const holds: Partial<Record<ObservationStatus, boolean>> = {
    A: fact.basis === 'stated' && fact.kind !== 'estimate' && isClear,
    E: fact.basis === 'counted',
    P: fact.kind === 'estimate',
    U: !isClear,
    D: standing.stand === 'apart' && standing.reasons.some((code) => definitions.includes(code)),
    K: place?.within !== undefined && speaking.includes(place.within),
    W:
      place?.kind === 'group' ||
      index.rows.places.some(({ id, within }) => within === fact.place && speaking.includes(id)),
  };
  return observationStatuses.filter((code) => holds[code]);
}

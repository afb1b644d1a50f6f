/** What each statement is to the verdict of its row: who leads, who stands with whom, who is no part of it. */
import type { Row } from './comparison';
import type { FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { type ReasonCode, type SetVerdict, verdictOf, weakerOf } from './verdict';

/**
 * `together`: leads its cell and stands in the row's group. `apart`: leads and stands with none, or not with the group.
 * `alone`: leads, and no other place speaks. `folded`: stands beneath the statement that leads. `not-compared`: an aside,
 * a statement of several places together, or one that the selection leaves out.
 */
export type Stand = 'together' | 'apart' | 'alone' | 'folded' | 'not-compared';

export interface Standing {
  stand: Stand;
  /** `verdictIn` its row; null where the statement is in none. */
  verdict: SetVerdict | null;
  /** Conditions under which it stands with the group, or why it does not. */
  reasons: readonly ReasonCode[];
  row: Row | null;
}

/**
 * The verdict of one statement: of one that leads its cell that of its row, or “not comparable” where it stands apart
 * from the row's group; of any other the weakest beside the group's, or all other leading statements.
 */
export function verdictIn(row: Row, fact: FactRow, index: DatasetIndex): SetVerdict {
  const isInGroup = (place: string) => row.group.length === 0 || row.group.includes(place);
  const leads = row.cells.flatMap(({ lead }) => lead ?? []);
  if (leads.includes(fact)) return isInGroup(fact.place) ? row.verdict : 'not-comparable';
  return leads
    .filter(({ place }) => place !== fact.place && isInGroup(place))
    .map((other) => verdictOf(fact, other, index).verdict)
    .reduce<SetVerdict>(weakerOf, 'single');
}

export const notCompared: Standing = { stand: 'not-compared', verdict: null, reasons: [], row: null };

function ofLead(row: Row, lead: FactRow, index: DatasetIndex): Standing {
  const { place, id: fact } = lead;
  const own = row.reasons.filter(({ between }) => between.includes(fact)).map(({ code }) => code);
  const outsider = row.outsiders.find((one) => one.place === place);
  const verdict = verdictIn(row, lead, index);
  if (row.places.length < 2) return { stand: 'alone', verdict, reasons: [], row };
  if (outsider) return { stand: 'apart', verdict, reasons: outsider.reasons, row };
  return { stand: 'together', verdict, reasons: [...new Set(own)], row };
}

/** By statement; what is in no row has no entry. */
export function standingsOf(rows: readonly Row[], index: DatasetIndex): ReadonlyMap<string, Standing> {
  return new Map(
    rows.flatMap((row) =>
      row.cells.flatMap(({ lead, rest }): [string, Standing][] => {
        if (!lead) return [];
        return [
          [lead.id, ofLead(row, lead, index)],
          ...rest.map((fact): [string, Standing] => [
            fact.id,
            { stand: 'folded', verdict: verdictIn(row, fact, index), reasons: [], row },
          ]),
        ];
      }),
    ),
  );
}

/** What each statement is to the verdict of its row: who leads, who stands with whom, who is no part of it. */
import type { Row } from './comparison';
import type { ReasonCode, SetVerdict } from './verdict';

/**
 * `together`: leads its cell and stands in the row's group. `apart`: leads and stands with none, or not with the group.
 * `alone`: leads, and no other place speaks. `folded`: stands beneath the statement that leads. `not-compared`: an aside,
 * a statement of several places together, or one that the selection leaves out.
 */
export type Stand = 'together' | 'apart' | 'alone' | 'folded' | 'not-compared';

export interface Standing {
  stand: Stand;
  /** The verdict of the row; null where the statement is in none. */
  verdict: SetVerdict | null;
  /** Conditions under which it stands with the group, or why it does not. */
  reasons: readonly ReasonCode[];
  row: Row | null;
}

export const notCompared: Standing = { stand: 'not-compared', verdict: null, reasons: [], row: null };

function ofLead(row: Row, place: string, fact: string): Standing {
  const own = row.reasons.filter(({ between }) => between.includes(fact)).map(({ code }) => code);
  const outsider = row.outsiders.find((one) => one.place === place);
  const { verdict } = row;
  if (row.places.length < 2) return { stand: 'alone', verdict, reasons: [], row };
  if (outsider) return { stand: 'apart', verdict, reasons: outsider.reasons, row };
  return { stand: 'together', verdict, reasons: [...new Set(own)], row };
}

/** By statement; what is in no row has no entry. */
export function standingsOf(rows: readonly Row[]): ReadonlyMap<string, Standing> {
  return new Map(
    rows.flatMap((row) =>
      row.cells.flatMap(({ place, lead, rest }): [string, Standing][] => {
        if (!lead) return [];
        const folded: Standing = { stand: 'folded', verdict: row.verdict, reasons: [], row };
        return [
          [lead.id, ofLead(row, place, lead.id)],
          ...rest.map(({ id }): [string, Standing] => [id, folded]),
        ];
      }),
    ),
  );
}

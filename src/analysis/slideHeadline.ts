/** Headlines of slides that no view opens with; each counts what its slide shows and claims no more. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { System } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import type { Comparison } from './comparison';
import type { Claim } from './headline';

export type SlideClaim =
  | Claim
  | { code: 'one-system'; system: System }
  /** Some of the systems are written alike, and not all. */
  | { code: 'systems-mixed'; systems: number; notations: number }
  | { code: 'rows-standing'; shared: number; standing: number }
  | { code: 'statement'; fact: FactRow }
  | { code: 'statements-on-one'; concept: string; places: readonly string[]; statements: number }
  | { code: 'statements'; statements: number; items: number }
  | { code: 'first-statements'; shown: number; of: number };

/** Null where no place has a system. */
export function systemsClaim(systems: readonly System[]): SlideClaim | null {
  const [first, another] = systems;
  if (!first) return null;
  if (!another) return { code: 'one-system', system: first };
  const notations = new Set(systems.map(({ notation }) => notation)).size;
  if (notations === systems.length) return { code: 'systems-differ', systems: systems.length };
  if (notations === 1) return { code: 'systems-alike', notation: first.notation, systems: systems.length };
  return { code: 'systems-mixed', systems: systems.length, notations };
}

/** Of the rows that more than one place speaks to: how many there are, and what of them stands together. */
export function rowsClaim(
  { shared, tally }: Comparison,
  { places, theme }: Pick<Selection, 'places' | 'theme'>,
): SlideClaim {
  const rows = shared.flatMap((group) => group.rows);
  const standing = rows.filter((row) => row.group.length > 1).length;
  const [a, b, c] = places;
  if (a !== undefined && b !== undefined && c === undefined)
    return { code: 'two-places', places: [a, b], shared: rows.length, comparable: tally.comparable };
  if (theme !== null) return { code: 'theme', theme, shared: rows.length, standing };
  return { code: 'rows-standing', shared: rows.length, standing };
}

/** Of statements set under each other; null where there are none. */
export function statementsClaim(facts: readonly FactRow[], index: DatasetIndex): SlideClaim | null {
  const [fact, another] = facts;
  if (!fact) return null;
  if (!another) return { code: 'statement', fact };
  const concepts = new Set(
    facts.map(({ indicator }) => index.indicators.get(indicator)?.concept ?? indicator),
  );
  const [concept = ''] = concepts;
  return concepts.size === 1
    ? {
        code: 'statements-on-one',
        concept,
        places: [...new Set(facts.map(({ place }) => place))],
        statements: facts.length,
      }
    : { code: 'statements', statements: facts.length, items: concepts.size };
}

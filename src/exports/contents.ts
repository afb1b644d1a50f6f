/**
 * What leaves: (selection, dataset, scope) → statements with their evidence, the silences beside them, the verdicts of
 * their rows, the lists, and what was left out. Finished here; each format only writes it down.
 *
 *   rows + details → everything there is (`wholeIndex`) → statements of the scope → silences, verdicts, left out
 */
import { compare, type Row } from '../analysis/comparison';
import { silenceOf, type Silence } from '../analysis/coverage';
import { notCompared, standingsOf, type Standing } from '../analysis/standing';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Concept, Fact } from '../dataset/schema';
import { joinFact } from '../dataset/splitDataset';
import { encodeAddress, leftOutOf } from '../selection/address';
import { columnPlaces, defaultSelection, type Selection } from '../selection/selection';
import { listsOf, type Lists } from './lists';
import { leftOutFrom, type LeftOut, type Scope } from './leftOut';
import { type Around, statementsOf } from './statements';
import { shownPlaces, wholeIndex } from './wholeIndex';

export interface Asked extends Omit<Around, 'initials'>, Partial<Pick<Around, 'initials'>> {
  selection: Selection;
  /** What the page shows: the core alone, or with the supplementary sources. */
  index: DatasetIndex;
  scope: Scope;
  /** Rows for places that are silent. */
  withSilences: boolean;
  /** Verdicts with their conditions. */
  withConditions: boolean;
}

export interface Gap {
  concept: Concept;
  place: string;
  silence: Exclude<Silence, 'filtered'>;
}

export interface Contents extends Pick<Asked, 'details' | 'scope' | 'withSilences' | 'withConditions'> {
  /** The selection of the scope: for everything, one without filters. */
  selection: Selection;
  /** Everything in the sources shown, asides as well. */
  index: DatasetIndex;
  /** In the order of the view. */
  facts: readonly Fact[];
  gaps: readonly Gap[];
  /** Rows of the comparison that the statements stand in. */
  rows: readonly Row[];
  standingOf: (fact: string) => Standing;
  /** The lists of industries and schemes; null where the scope holds none. */
  lists: Lists | null;
  /** `#/…`, where the app shows the same. */
  address: string;
  leftOut: LeftOut;
}

/** The selection without filters: everything there is, as the app would show it. */
function unfiltered({ lang, supplement, view }: Selection, index: DatasetIndex): Selection {
  const places = columnPlaces(index.rows);
  return { ...defaultSelection(index.rows), places, lang, supplement, view };
}

function gapsOf(facts: readonly Fact[], selection: Selection, index: DatasetIndex): readonly Gap[] {
  // The statements of one document say nothing of what other places leave unsaid.
  if (selection.view === 'sources') return [];
  const spoken = new Map<string, Set<string>>();
  for (const fact of facts) {
    const concept = index.indicators.get(fact.indicator)?.concept;
    if (concept === undefined || fact.aside !== undefined) continue;
    spoken.set(concept, (spoken.get(concept) ?? new Set()).add(fact.place));
  }
  return [...spoken].flatMap(([id, places]) => {
    const concept = index.concepts.get(id);
    if (concept === undefined) return [];
    return selection.places.flatMap((place): Gap[] => {
      if (places.has(place)) return [];
      const silence = silenceOf(id, place, selection, index);
      return silence === 'filtered' ? [] : [{ concept, place, silence }];
    });
  });
}

export function contentsOf(asked: Asked): Contents {
  const { details, scope, withSilences, withConditions, thisYear, initials = null } = asked;
  const around = { details, thisYear, initials };
  const index = wholeIndex(asked.index, details);
  const isAll = scope === 'all';
  const selection = isAll ? unfiltered(asked.selection, index) : asked.selection;
  const rowsShown =
    typeof scope === 'object'
      ? scope.facts.flatMap((id) => index.facts.get(id) ?? [])
      : isAll
        ? index.rows.facts
        : statementsOf(selection, index, around);
  const facts = rowsShown.flatMap((row) => joinFact(row, details) ?? []);
  const places = shownPlaces(selection, index);
  const compared = { ...selection, places, query: '' };
  const { shared, single } = compare(compared, index);
  const standings = standingsOf(
    [...shared, ...single].flatMap((group) => group.rows),
    index,
  );
  const standingOf = (id: string) => standings.get(id) ?? notCompared;
  const rows = [...new Set(facts.flatMap(({ id }) => standingOf(id).row ?? []))];
  const address = encodeAddress(asked.selection, asked.index.rows);
  const takesLists = isAll || (scope === 'view' && selection.view === 'industries');
  return {
    details,
    scope,
    withSilences,
    withConditions,
    selection,
    index,
    facts,
    gaps: withSilences ? gapsOf(facts, { ...compared, view: isAll ? 'compare' : selection.view }, index) : [],
    rows,
    standingOf,
    lists: takesLists ? listsOf(selection, index, details, isAll) : null,
    address,
    leftOut: leftOutFrom(facts, {
      asked,
      index,
      countOf: (other) => statementsOf(other, index, around).length,
      parameters: leftOutOf(address),
    }),
  };
}

/** Statements, or lines of lists where the view shows lists alone. */
export const countOf = ({ facts, lists, scope }: Pick<Contents, 'facts' | 'lists' | 'scope'>) =>
  lists !== null && scope === 'view' ? lists.lines.length : facts.length;

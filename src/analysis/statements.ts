/**
 * The rows of the table of statements: every statement that the selection admits, asides and those of groups of places
 * among them, each with its verdict beside what other places say of the same.
 */
import type { DatasetDetails, FactRow, IndicatorRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Concept, Text } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { periodsShown } from './admits';
import { compare } from './comparison';
import { verdictIn } from './standing';
import type { SetVerdict } from './verdict';

export interface Statement {
  fact: FactRow;
  concept: Concept;
  indicator: IndicatorRow;
  /** Null outside every comparison: asides, and what is said of several places together. */
  verdict: SetVerdict | null;
  /** The first locating phrase; of the supplement the figure as its page has it. */
  phrase: string;
  note: Text | null;
}

type Details = Pick<DatasetDetails, 'facts'> | null;

/** Places whose statements are shown: those chosen, and groups that one of them belongs to. */
function placesAndGroups({ places }: Pick<Selection, 'places'>, index: DatasetIndex): ReadonlySet<string> {
  const groups = index.rows.places.filter(({ members }) => members?.some((place) => places.includes(place)));
  return new Set([...places, ...groups.map(({ id }) => id)]);
}

function phraseOf(fact: FactRow, details: Details): string {
  const [first] = details?.facts[fact.id]?.evidence ?? [];
  if (!first) return '';
  return 'phrase' in first ? first.phrase : first.figure;
}

/** By theme, item and place, as the dataset has them; within these by document. Search is not asked here. */
export function statementsOf(
  selection: Selection,
  index: DatasetIndex,
  details: Details,
): readonly Statement[] {
  const places = placesAndGroups(selection, index);
  const periods = periodsShown(selection.period, index);
  const { shared, single } = compare({ ...selection, query: '' }, index);
  const rows = new Map(
    [...shared, ...single].flatMap((group) => group.rows).map((row) => [row.concept.id, row]),
  );
  const themes = new Map(index.rows.themes.map(({ id }, at) => [id, at]));
  const concepts = new Map(index.rows.concepts.map(({ id }, at) => [id, at]));
  const order = new Map(index.rows.places.map((place) => [place.id, place.order]));
  const rank = ({ concept, fact }: Statement) =>
    [themes.get(concept.theme) ?? 0, concepts.get(concept.id) ?? 0, order.get(fact.place) ?? 0] as const;
  return index.rows.facts
    .flatMap((fact): Statement[] => {
      const indicator = index.indicators.get(fact.indicator);
      const concept = indicator && index.concepts.get(indicator.concept);
      const isShown =
        concept &&
        places.has(fact.place) &&
        periods.has(fact.period) &&
        (selection.theme === null || concept.theme === selection.theme) &&
        selection.kinds.includes(fact.kind);
      if (!isShown) return [];
      const row = rows.get(concept.id);
      const isCompared = fact.aside === undefined && selection.places.includes(fact.place);
      return [
        {
          fact,
          concept,
          indicator,
          verdict: isCompared && row ? verdictIn(row, fact, index) : null,
          phrase: phraseOf(fact, details),
          note: details?.facts[fact.id]?.note ?? null,
        },
      ];
    })
    .map((statement) => ({ statement, rank: rank(statement) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ statement }) => statement);
}

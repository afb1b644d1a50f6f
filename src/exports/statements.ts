/** The statements that each view shows, those that it folds away included. */
import { admits, periodsShown, searchedText } from '../analysis/admits';
import { compare } from '../analysis/comparison';
import { dueIn, dueYear, timelineOf, undatedOf } from '../analysis/timeline';
import { trajectoryConcepts, trajectoryOf } from '../analysis/trajectory';
import type { FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { matcherOf } from '../lib/matches';
import { compareModes, modeIn, type Selection, targetModes, type View } from '../selection/selection';
import { shownPlaces } from './wholeIndex';

type Statements = (selection: Selection, index: DatasetIndex, thisYear: number) => readonly FactRow[];

/** Cell by cell: what leads, then the rest. Only the table is narrowed to one verdict. */
const ofCompare: Statements = (selection, index) => {
  const verdict = modeIn(selection, compareModes) === 'table' ? selection.verdict : null;
  const { shared, single } = compare({ ...selection, places: shownPlaces(selection, index) }, index);
  return [...shared, ...single]
    .flatMap((group) => group.rows)
    .filter((row) => verdict === null || row.verdict === verdict)
    .flatMap((row) => row.cells.flatMap(({ lead, rest }) => (lead ? [lead, ...rest] : [])));
};

const ofTargets: Statements = (selection, index, thisYear) => {
  const mode = modeIn(selection, targetModes);
  if (mode === 'trajectory') {
    const concepts = trajectoryConcepts(selection, index);
    const concept = concepts.find(({ id }) => id === selection.concept) ?? concepts[0];
    return concept ? trajectoryOf(concept, selection, index).facts : [];
  }
  const timeline = timelineOf(selection, index);
  if (mode === 'timeline') return timeline.rows.flatMap((row) => row.facts);
  const { year } = dueYear(timeline, selection, index, thisYear);
  const due = dueIn(year, timeline, selection, index).flatMap((place) => place.facts);
  return [...due, ...undatedOf(timeline, selection, index).flatMap((place) => place.facts)];
};

/**
 * Everything that the filters of the bar admit, asides and statements of several places together included. The table
 * of statements narrows it further by its columns.
 */
const factsTableStatements: Statements = (selection, index) => {
  const periods = periodsShown(selection.period, index);
  const matches = matcherOf(selection.query);
  const groups = index.rows.places.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const widened = { ...selection, places: [...selection.places, ...groups] };
  return index.rows.facts.filter((fact) => {
    const concept = index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');
    if (concept === undefined) return false;
    const { aside: _, ...row } = fact;
    return admits(row, concept, widened, periods) && matches(searchedText(fact, concept, index));
  });
};

/** Everything in the document that is open, or in all documents of the places shown. */
const ofSources: Statements = ({ document, places }, index) =>
  index.rows.facts.filter((fact) =>
    document === null
      ? places.includes(index.documents.get(fact.document)?.place ?? '')
      : fact.document === document,
  );

const ofViews: Record<View, Statements> = {
  compare: ofCompare,
  targets: ofTargets,
  facts: factsTableStatements,
  sources: ofSources,
  // Its lists leave instead.
  industries: () => [],
};

export const statementsOf: Statements = (selection, index, thisYear) =>
  ofViews[selection.view](selection, index, thisYear);

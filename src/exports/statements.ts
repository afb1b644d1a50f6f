/** The statements that each view shows, those that it folds away included. */
import { tableOf } from '../analysis/arrangeStatements';
import { compare } from '../analysis/comparison';
import { finderOf } from '../wording/findStatements';
import { statementsOf as tableStatementsOf } from '../analysis/statements';
import { dueIn, dueYear, timelineOf, undatedOf } from '../analysis/timeline';
import { trajectoryConcepts, trajectoryOf } from '../analysis/trajectory';
import type { DatasetDetails, FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { type Initials, wordsOf } from '../lib/findHits';
import { compareModes, modeIn, type Selection, targetModes, type View } from '../selection/selection';
import { shownPlaces } from './wholeIndex';

/** What a view needs beside the selection to know what it shows. */
export interface Around {
  details: DatasetDetails;
  /** The present year, in which the list of what falls due opens. */
  thisYear: number;
  /** How Chinese is read, where a search may mean initials. */
  initials: Initials | null;
}

type Statements = (selection: Selection, index: DatasetIndex, around: Around) => readonly FactRow[];

/** Cell by cell: what leads, then the rest. Only the table is narrowed to one verdict. */
const ofCompare: Statements = (selection, index) => {
  const verdict = modeIn(selection, compareModes) === 'table' ? selection.verdict : null;
  const { shared, single } = compare({ ...selection, places: shownPlaces(selection, index) }, index);
  return [...shared, ...single]
    .flatMap((group) => group.rows)
    .filter((row) => verdict === null || row.verdict === verdict)
    .flatMap((row) => row.cells.flatMap(({ lead, rest }) => (lead ? [lead, ...rest] : [])));
};

const ofTargets: Statements = (selection, index, { thisYear }) => {
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

/** As the table has them: searched, narrowed by its columns, in its order. */
const ofFacts: Statements = (selection, index, { details, initials }) => {
  const { query, lang } = selection;
  const isFound = finderOf(wordsOf(query), index, initials);
  return tableOf(tableStatementsOf(selection, index, details), index, lang)
    .arrange({ ...selection, isFound })
    .flatMap(({ statements }) => statements.map(({ fact }) => fact));
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
  facts: ofFacts,
  sources: ofSources,
  // Its lists leave instead.
  industries: () => [],
  // The deck has files of its own; its selection is that of the view it was made from.
  briefing: ofCompare,
};

export const statementsOf: Statements = (selection, index, around) =>
  ofViews[selection.view](selection, index, around);

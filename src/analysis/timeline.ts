/** When statements fall due: rows of marks over the years, the axis they stand on, and what one year holds. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Concept, Period } from '../dataset/schema';
import { matcherOf } from '../lib/matches';
import type { Selection } from '../selection/selection';
import { admits, periodsShown, searchedText } from './admits';
import { planPeriods, type Silence, silenceIn } from './coverage';
import { leadingOrder } from './leading';

export interface TimelineRow {
  /** Id of the concept, theme or place that the row is of. */
  id: string;
  /** Theme of a concept; null where the row is of a theme or a place. */
  theme: string | null;
  /** By year, those without one last; then by place; then as a cell of the comparison leads. */
  facts: readonly FactRow[];
}

export interface Axis {
  /** First and last year, both shown. */
  from: number;
  through: number;
  /** Years that a statement is for. */
  spoken: ReadonlySet<number>;
}

export interface DatedDocument {
  document: string;
  place: string;
  /** Year and part of it: 2021.5 is the middle of 2021. */
  at: number;
}

export interface Timeline {
  rows: readonly TimelineRow[];
  axis: Axis;
  /** Periods that the axis spans, in order. */
  bands: readonly Period[];
  documents: readonly DatedDocument[];
  /** Every statement shown, each once. */
  facts: readonly FactRow[];
}

/** The statements that the selection admits, with their concepts. */
function admitted(
  selection: Selection,
  index: DatasetIndex,
): readonly (readonly [Concept, readonly FactRow[]])[] {
  const periods = periodsShown(selection.period, index);
  const matches = matcherOf(selection.query);
  const hasForm = (fact: FactRow) =>
    selection.form === 'all' || (fact.value === null) === (selection.form === 'words');
  return index.rows.concepts.flatMap((concept) => {
    const facts = (index.factsByConcept.get(concept.id) ?? []).filter(
      (fact) => admits(fact, concept, selection, periods) && hasForm(fact),
    );
    return facts.some((fact) => matches(searchedText(fact, concept, index)))
      ? [[concept, facts] as const]
      : [];
  });
}

/** First year of what a statement spans; its year where it spans no more. */
export function spanFrom(fact: FactRow, index: DatasetIndex): number | null {
  if (fact.year === null) return null;
  if (fact.from !== undefined) return Number(fact.from.slice(0, 4));
  if (fact.kind !== 'target' || fact.yearBasis !== 'inferred') return fact.year;
  // “Within five years”: the year is ours. The window is the period that ends with it, else the document's own.
  const windows = [index.periods.get(fact.period), index.documents.get(fact.document)?.term];
  return windows.find((window) => window?.through === fact.year)?.from ?? fact.year;
}

function inOrder(facts: readonly FactRow[], selection: Selection, index: DatasetIndex): readonly FactRow[] {
  const lead = leadingOrder(facts, index);
  const place = (fact: FactRow) => selection.places.indexOf(fact.place);
  const year = (fact: FactRow) => fact.year ?? Number.POSITIVE_INFINITY;
  const compareYears = (a: FactRow, b: FactRow) => (year(a) === year(b) ? 0 : year(a) - year(b));
  return facts.toSorted((a, b) => compareYears(a, b) || place(a) - place(b) || lead(a, b));
}

function axisOf(facts: readonly FactRow[], bands: readonly Period[], index: DatasetIndex): Axis {
  const years = facts.flatMap((fact) => (fact.year === null ? [] : [fact.year]));
  const starts = facts.flatMap((fact) => spanFrom(fact, index) ?? []);
  const ends = bands.map((band) => band.through);
  const plans = bands.filter((band) => band.kind === 'plan').map((band) => band.from);
  return {
    from: Math.min(...years, ...starts, ...plans),
    through: Math.max(...years, ...ends),
    spoken: new Set(years),
  };
}

/** January is the beginning of the year, a date without a month its middle. */
function yearOf(date: string): number {
  const [year = '', month] = date.split('-');
  return Number(year) + (month === undefined ? 0.5 : (Number(month) - 0.5) / 12);
}

export function timelineOf(selection: Selection, index: DatasetIndex): Timeline {
  const found = admitted(selection, index);
  const all = found.flatMap(([, facts]) => facts);
  const shown = periodsShown(selection.period, index);
  const bands = index.rows.periods.filter((period) => shown.has(period.id));
  const group = (ids: readonly string[], isOf: (concept: Concept, fact: FactRow, id: string) => boolean) =>
    ids.map((id) => ({
      id,
      theme: null,
      facts: found.flatMap(([concept, facts]) => facts.filter((fact) => isOf(concept, fact, id))),
    }));
  const lanes: Record<Selection['lanes'], () => readonly TimelineRow[]> = {
    concept: () =>
      index.rows.themes.flatMap((theme) =>
        found
          .filter(([concept]) => concept.theme === theme.id)
          .map(([concept, facts]) => ({ id: concept.id, theme: theme.id, facts })),
      ),
    theme: () =>
      group(
        index.rows.themes.map(({ id }) => id),
        (concept, _fact, id) => concept.theme === id,
      ),
    place: () => group(selection.places, (_concept, fact, id) => fact.place === id),
  };
  const documents = index.rows.documents.flatMap((document): DatedDocument[] => {
    const isShown = document.held && selection.places.includes(document.place) && document.date !== null;
    const isSpoken = all.some((fact) => fact.document === document.id);
    return isShown && isSpoken && document.date !== null
      ? [{ document: document.id, place: document.place, at: yearOf(document.date) }]
      : [];
  });
  return {
    rows: lanes[selection.lanes]()
      .filter((row) => row.facts.length > 0)
      .map((row) => ({ ...row, facts: inOrder(row.facts, selection, index) })),
    axis: axisOf(all, bands, index),
    bands,
    documents,
    facts: all,
  };
}

export interface DueAtPlace {
  place: string;
  facts: readonly FactRow[];
  numbers: number;
  words: number;
  /** Why there is nothing, over the periods that hold the year. */
  silence: Silence | null;
}

/** Whether a statement is for a year: its own, or any that it names each year of. */
export function isFor(fact: FactRow, year: number, index: DatasetIndex): boolean {
  if (fact.year === null) return false;
  const from = spanFrom(fact, index);
  const isYearly = fact.frequency === 'each-year' && from !== null;
  return isYearly ? from <= year && year <= fact.year : fact.year === year;
}

function countedAt(
  place: string,
  facts: readonly FactRow[],
  selection: Selection,
  index: DatasetIndex,
): Omit<DueAtPlace, 'silence'> {
  const own = inOrder(
    facts.filter((fact) => fact.place === place),
    selection,
    index,
  );
  const words = own.filter((fact) => fact.value === null).length;
  return { place, facts: own, numbers: own.length - words, words };
}

/** The statements for which the documents name no year, of the places that have any. */
export function undatedOf(
  timeline: Timeline,
  selection: Selection,
  index: DatasetIndex,
): readonly DueAtPlace[] {
  const facts = timeline.facts.filter((fact) => fact.year === null);
  return selection.places
    .map((place): DueAtPlace => ({ ...countedAt(place, facts, selection, index), silence: null }))
    .filter((at) => at.facts.length > 0);
}

/**
 * The year that the list of what falls due shows: the one chosen, that of the open statement, else the next that
 * something is due in.
 */
export function dueYear(
  { axis, facts }: Timeline,
  { year, fact }: Pick<Selection, 'year' | 'fact'>,
  index: DatasetIndex,
  thisYear: number,
): { year: number; next: number } {
  const years = Array.from({ length: Math.max(0, axis.through - axis.from + 1) }, (_, at) => axis.from + at);
  const spoken = years.filter((one) => facts.some((due) => isFor(due, one, index)));
  const next = spoken.find((one) => one >= thisYear) ?? spoken.at(-1) ?? thisYear;
  return { year: year ?? index.facts.get(fact ?? '')?.year ?? next, next };
}

/** All statements for one year, by place; each place selected is there, the silent ones with the reason. */
export function dueIn(
  year: number,
  timeline: Timeline,
  selection: Selection,
  index: DatasetIndex,
): readonly DueAtPlace[] {
  const period = timeline.bands.find((band) => band.from <= year && year <= band.through);
  const plans = planPeriods(selection.period, index);
  const plan = period === undefined ? undefined : (plans.find((id) => id === period.id) ?? period.shownWith);
  const due = timeline.facts.filter((fact) => isFor(fact, year, index));
  return selection.places.map((place): DueAtPlace => {
    const at = countedAt(place, due, selection, index);
    const isSilent = at.facts.length === 0;
    if (!isSilent) return { ...at, silence: null };
    // What kinds, themes or a search hide was said all the same.
    const isHidden = index.rows.facts.some(
      (fact) => fact.place === place && fact.aside === undefined && isFor(fact, year, index),
    );
    return { ...at, silence: isHidden ? 'filtered' : silenceIn(place, plan ?? selection.period, index) };
  });
}

export type TimelineClaim =
  | { code: 'no-statements' }
  /** Of all statements, how many point to the last year of the last plan shown. */
  | { code: 'point-to'; total: number; year: number; count: number }
  | { code: 'due'; year: number; count: number; places: readonly string[] }
  | { code: 'none-due'; year: number };

export type TimelineQualification =
  | { code: 'widen' }
  | { code: 'densest'; numbers: number; words: number; year: number; densest: number; count: number }
  | { code: 'numbers-and-words'; numbers: number; words: number; inferred: number };

export interface TimelineHeadline {
  claim: TimelineClaim;
  qualification: TimelineQualification;
}

const countOf = (facts: readonly FactRow[]) => {
  const words = facts.filter((fact) => fact.value === null).length;
  return { numbers: facts.length - words, words };
};

/** The year with most statements; of equals the earlier. */
function densestYear(facts: readonly FactRow[]): { year: number; count: number } {
  const counts = new Map<number, number>();
  for (const { year } of facts) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return { year: first?.[0] ?? 0, count: first?.[1] ?? 0 };
}

export function timelineHeadline({ facts, bands }: Timeline): TimelineHeadline {
  const last = bands.findLast((band) => band.kind === 'plan');
  if (facts.length === 0 || last === undefined)
    return { claim: { code: 'no-statements' }, qualification: { code: 'widen' } };
  const pointing = facts.filter((fact) => fact.year === last.through);
  const { year: densest, count } = densestYear(facts);
  return {
    claim: { code: 'point-to', total: facts.length, year: last.through, count: pointing.length },
    qualification: { code: 'densest', ...countOf(pointing), year: last.through, densest, count },
  };
}

export function dueHeadline(year: number, due: readonly DueAtPlace[]): TimelineHeadline {
  const facts = due.flatMap((one) => one.facts);
  if (facts.length === 0) return { claim: { code: 'none-due', year }, qualification: { code: 'widen' } };
  return {
    claim: {
      code: 'due',
      year,
      count: facts.length,
      places: due.flatMap(({ place, facts: own }) => (own.length > 0 ? [place] : [])),
    },
    qualification: {
      code: 'numbers-and-words',
      ...countOf(facts),
      inferred: facts.filter((fact) => fact.yearBasis === 'inferred').length,
    },
  };
}

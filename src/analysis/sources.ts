/**
 * What each document says, counted by period and theme, and where there is none.
 *
 *   documents of the places shown → those that speak of the periods shown → their statements, by period and theme
 *   → statements about other places, and those set aside, counted apart → periods without a document, and why
 */
import type { DocumentRow, FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Fact } from '../dataset/schema';
import { matcherOf } from '../lib/matches';
import type { Selection } from '../selection/selection';
import { admits, periodsShown, searchedText } from './admits';
import { coverageOf, planPeriods, type CoverageState, type Silence } from './coverage';

export type Aside = NonNullable<Fact['aside']>;

/** How a document reaches a period: made for it, or speaking of it besides, of results alone or of more. */
export type Reach = Extract<CoverageState, 'plan' | 'one-year' | 'results-only'> | 'besides';

export interface ThemeCount {
  theme: string;
  count: number;
  /** Why there is nothing; null where there is something. */
  silence: Extract<Silence, 'not-stated' | 'filtered'> | null;
}

interface SourcePeriod {
  period: string;
  reach: Reach;
  themes: readonly ThemeCount[];
  total: number;
}

export interface SourceEntry {
  document: DocumentRow;
  /** Periods shown that it speaks of, in their order; the one it is made for also where it says nothing. */
  periods: readonly SourcePeriod[];
  /** Statements about its own place. */
  total: number;
  /** Statements about other places, such as several cities together, by place. */
  elsewhere: ReadonlyMap<string, number>;
  /** Statements that enter no comparison, by reason; no filter asks them. */
  asides: ReadonlyMap<Aside, number>;
}

export type Missing =
  /** A document is known and not held. */
  { silence: 'not-held'; period: string; document: DocumentRow } | { silence: 'no-document'; period: string };

export interface PlaceSources {
  place: string;
  /** Documents held, by their dates. */
  documents: readonly SourceEntry[];
  missing: readonly Missing[];
}

export interface Sources {
  themes: readonly string[];
  places: readonly PlaceSources[];
  /** Pages of the supplement, where it is switched on, by place and date. */
  supplement: readonly SourceEntry[];
  /** Statements of the documents held that the selection shows. */
  statements: number;
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** The documents of a place, of one collection, by their dates; those without one last. */
function documentsOf(place: string, collection: DocumentRow['collection'], index: DatasetIndex) {
  const day = (document: DocumentRow) => document.date ?? '9';
  return index.rows.documents
    .filter((one) => one.place === place && one.collection === collection)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

const conceptOf = (fact: FactRow, index: DatasetIndex) =>
  index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');

/** The statements that the selection shows; those about groups of places too, which have no switch of their own. */
function shownFacts(selection: Selection, index: DatasetIndex): ReadonlySet<FactRow> {
  const groups = index.rows.places.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const wide = { ...selection, places: [...selection.places, ...groups] };
  const periods = periodsShown(selection.period, index);
  const matches = matcherOf(selection.query);
  return new Set(
    index.rows.concepts.flatMap((concept) => {
      const facts = (index.factsByConcept.get(concept.id) ?? []).filter((fact) =>
        admits(fact, concept, wide, periods),
      );
      return facts.some((fact) => matches(searchedText(fact, concept, index))) ? facts : [];
    }),
  );
}

function reachOf(document: DocumentRow, period: string, facts: readonly FactRow[]): Reach {
  if (document.speaksFor === period) return document.term.from < document.term.through ? 'plan' : 'one-year';
  return facts.every((fact) => fact.kind !== 'target') ? 'results-only' : 'besides';
}

interface Asked {
  themes: readonly string[];
  periods: ReadonlySet<string>;
  shown: ReadonlySet<FactRow>;
  byDocument: ReadonlyMap<string, readonly FactRow[]>;
  asides: readonly FactRow[];
  index: DatasetIndex;
}

/** Null for a document that says nothing of the periods shown. */
function entryOf(document: DocumentRow, asked: Asked): SourceEntry | null {
  const { themes, shown, index } = asked;
  const all = asked.byDocument.get(document.id) ?? [];
  const own = all.filter((fact) => fact.place === document.place);
  const spoken = new Set([document.speaksFor, ...own.map((fact) => fact.period)]);
  const periods = index.rows.periods
    .filter(({ id }) => spoken.has(id) && asked.periods.has(id))
    .sort((a, b) => a.from - b.from)
    .map(({ id: period }): SourcePeriod => {
      const told = own.filter((fact) => fact.period === period);
      const counts = themes.map((theme): ThemeCount => {
        const ofTheme = told.filter((fact) => conceptOf(fact, index)?.theme === theme);
        const count = ofTheme.filter((fact) => shown.has(fact)).length;
        const silence = ofTheme.length > 0 ? 'filtered' : 'not-stated';
        return { theme, count, silence: count > 0 ? null : silence };
      });
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      return { period, reach: reachOf(document, period, told), themes: counts, total };
    });
  const elsewhere = all.filter((fact) => fact.place !== document.place && shown.has(fact));
  if (periods.length === 0 && elsewhere.length === 0) return null;
  const asides = asked.asides.filter((fact) => fact.document === document.id);
  return {
    document,
    periods,
    total: periods.reduce((sum, { total }) => sum + total, 0),
    elsewhere: countBy(elsewhere, (fact) => fact.place),
    asides: countBy(asides, (fact) => fact.aside ?? 'plan-making'),
  };
}

/** Per period shown: documents known and not held, or that none is known. */
function missingAt(place: string, period: string, index: DatasetIndex): readonly Missing[] {
  const notHeld = documentsOf(place, 'core', index)
    .filter((one) => !one.held && one.speaksFor === period)
    .map((document): Missing => ({ silence: 'not-held', period, document }));
  if (notHeld.length > 0) return notHeld;
  return coverageOf(place, period, index).state === 'no-document' ? [{ silence: 'no-document', period }] : [];
}

export function sourcesOf(selection: Selection, index: DatasetIndex, asides: readonly FactRow[]): Sources {
  const themes = index.rows.themes
    .filter(({ id }) => selection.theme === null || id === selection.theme)
    .map(({ id }) => id);
  const byDocument = new Map<string, FactRow[]>();
  for (const fact of index.rows.facts) {
    if (fact.aside === undefined)
      byDocument.set(fact.document, [...(byDocument.get(fact.document) ?? []), fact]);
  }
  const asked: Asked = {
    themes,
    periods: periodsShown(selection.period, index),
    shown: shownFacts(selection, index),
    byDocument,
    asides,
    index,
  };
  const plans = planPeriods(selection.period, index);
  const entriesOf = (place: string, collection: DocumentRow['collection']) =>
    documentsOf(place, collection, index)
      .filter(({ held }) => held)
      .flatMap((document) => entryOf(document, asked) ?? []);
  const places = selection.places.map((place) => ({
    place,
    documents: entriesOf(place, 'core'),
    missing: plans.flatMap((period) => missingAt(place, period, index)),
  }));
  const counted = places.flatMap(({ documents }) => documents);
  return {
    themes,
    places,
    supplement: selection.places.flatMap((place) => entriesOf(place, 'supplement')),
    statements: counted.reduce((sum, entry) => sum + allOf(entry), 0),
  };
}

/** All statements of a document that are shown, wherever they are about. */
export const allOf = ({ total, elsewhere }: SourceEntry): number =>
  [...elsewhere.values()].reduce((sum, count) => sum + count, total);

/** The documents as they stand on the screen. */
export const documentsShown = ({ places, supplement }: Sources): readonly SourceEntry[] => [
  ...places.flatMap(({ documents }) => documents),
  ...supplement,
];

/** What a person can change in the table of statements; apart, so that it comes with it. */
import type { FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { type Change, setView } from './changes';
import { columnPlaces, factColumns, type FactColumn, type FactGroup, standardColumns } from './selection';

/** Ascending, descending, not at all; beside the others where several columns are sorted by. */
export function toggleSort(column: FactColumn, isAdded: boolean): Change {
  return (selection) => {
    const own = selection.sort.find((one) => one.column === column);
    const next =
      own === undefined
        ? [{ column, isDescending: false }]
        : own.isDescending
          ? []
          : [{ column, isDescending: true }];
    if (!isAdded) return { ...selection, sort: next };
    // In its place among the others; a new one comes last.
    const sort =
      own === undefined
        ? [...selection.sort, ...next]
        : selection.sort.flatMap((one) => (one === own ? next : one));
    return { ...selection, sort };
  };
}

export const clearSort: Change = (selection) => ({ ...selection, sort: [] });

export const setGroup =
  (group: FactGroup): Change =>
  (selection) => ({ ...selection, group });

/** Shows or hides a column; with it goes what it was narrowed to or sorted by, which nobody would see any more. */
export function toggleColumn(column: FactColumn): Change {
  return (selection) => {
    const { columns, where, sort } = selection;
    if (!columns.includes(column)) return { ...selection, columns: [...columns, column] };
    if (columns.length === 1) return selection;
    return {
      ...selection,
      columns: columns.filter((one) => one !== column),
      where: where.filter((one) => one.column !== column),
      sort: sort.filter((one) => one.column !== column),
    };
  };
}

/** Moves a column by one place; at the ends it stays. */
export function moveColumn(column: FactColumn, by: 1 | -1): Change {
  return (selection) => {
    const from = selection.columns.indexOf(column);
    const other = selection.columns[from + by];
    if (from < 0 || other === undefined) return selection;
    const columns = selection.columns.map((one) => (one === column ? other : one === other ? column : one));
    return { ...selection, columns };
  };
}

export const resetColumns: Change = (selection) => ({ ...selection, columns: standardColumns });

/** Narrows a column to any of some values; to none of them lifts the filter. */
export function setColumnFilter(column: FactColumn, values: readonly string[]): Change {
  return (selection) => {
    const wanted = values.filter((value) => value !== '');
    const others = selection.where.filter((one) => one.column !== column);
    const where = wanted.length === 0 ? others : [...others, { column, values: wanted }];
    // One order, so that one state has one address.
    return {
      ...selection,
      where: where.toSorted((a, b) => factColumns.indexOf(a.column) - factColumns.indexOf(b.column)),
    };
  };
}

export const clearColumnFilters: Change = (selection) => ({ ...selection, where: [] });

/** `packed` comes from `packPicked`. */
export const setPicked =
  (packed: string): Change =>
  (selection) => ({ ...selection, picked: packed });

/**
 * Goes to Compare with the theme and the item of some statements, as far as they have these in common, and with their
 * places; with all places shown where they are of one, since the others are what it is compared with.
 */
export function compareFacts(facts: readonly FactRow[], index: DatasetIndex): Change {
  const only = (values: readonly string[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  const concepts = facts.flatMap(
    ({ indicator }) => index.concepts.get(index.indicators.get(indicator)?.concept ?? '') ?? [],
  );
  const concept = only(concepts.map(({ name }) => name.zh));
  const named = columnPlaces(index.rows).filter((id) => facts.some(({ place }) => place === id));
  return (selection) => {
    return {
      ...setView('compare')(selection),
      places: named.length > 1 ? named : selection.places,
      query: concept ?? '',
      theme: only(concepts.map(({ theme }) => theme)),
      verdict: null,
    };
  };
}

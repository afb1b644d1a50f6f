/**
 * Search, filters, groups and order of the statements, by TanStack's row models. The selection is the state; the table
 * keeps nothing but the rows it was made for, so that one more sort does not begin from nothing.
 */
import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnGroupingFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/table-core';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Language } from '../i18n/language';
import { matcherOf } from '../lib/matches';
import { unobserved } from '../lib/stillTable';
import { type ColumnFilter, factColumns, type FactColumn, type Selection } from '../selection/selection';
import { noValue, statementColumns } from './statementColumns';
import type { Statement } from './statements';

const features = tableFeatures({
  coreReactivityFeature: unobserved,
  columnFilteringFeature,
  columnFacetingFeature,
  columnGroupingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Statement>();
/** A column of its own for the search, so that it narrows the counts of all others. */
const searched = 'searched';
/** One that puts what a column has no value for behind the rest, in either direction. */
const hasNothing = (column: FactColumn) => `${column} has nothing`;

export type Arrangement = Pick<Selection, 'sort' | 'group' | 'where'> & {
  /** Whether a statement is found; null where nothing is sought. */
  isFound: ((statement: Statement) => boolean) | null;
};

interface StatementGroup {
  /** The column's value that its statements share; null where they are not grouped. */
  value: string | null;
  statements: readonly Statement[];
}

export interface StatementTable {
  arrange: (arrangement: Arrangement) => readonly StatementGroup[];
  /** How often each value of a column occurs under all filters but the column's own. */
  countsOf: (column: FactColumn, arrangement: Arrangement) => ReadonlyMap<string, number>;
  /** All values of a column, in its order. */
  valuesOf: (column: FactColumn) => readonly string[];
}

function matcherFor({ values }: ColumnFilter, kind: 'choice' | 'text' | null): (value: string) => boolean {
  if (kind === 'choice') return (value) => values.includes(value);
  const matchers = values.map(matcherOf);
  return (value) => matchers.every((matches) => matches(value));
}

export function tableOf(data: readonly Statement[], index: DatasetIndex, lang: Language): StatementTable {
  const columns = statementColumns(index, lang);
  const table = constructTable({
    features,
    data,
    columns: helper.columns([
      ...factColumns.map((id) => {
        const { value, compare } = columns[id];
        return helper.accessor(value, {
          id,
          filterFn: (row, _id, matches: (value: string) => boolean) => matches(value(row.original)),
          sortFn: (a, b) => compare?.(a.original, b.original) ?? 0,
          // A column of few values reads best from its first one; so do years and names.
          sortDescFirst: false,
        });
      }),
      ...factColumns.map((id) =>
        helper.accessor((statement) => columns[id].value(statement) === noValue, {
          id: hasNothing(id),
          sortFn: sortFn_basic,
        }),
      ),
      helper.accessor(() => '', {
        id: searched,
        filterFn: (row, _id, isFound: (statement: Statement) => boolean) => isFound(row.original),
      }),
    ]),
    getRowId: ({ fact }) => fact.id,
    groupedColumnMode: false,
    autoResetAll: false,
  });

  const set = ({ sort, group, where, isFound }: Arrangement) => {
    const grouping = group === 'none' ? [] : [group];
    const sorting = sort.filter(({ column }) => column !== group && columns[column].compare !== null);
    const own = sort.find(({ column }) => column === group);
    table.setOptions((before) => ({
      ...before,
      state: {
        grouping,
        sorting: [
          // Groups stand in the order of their column; what it is sorted by decides the direction.
          ...grouping.map((id) => ({ id, desc: own?.isDescending ?? false })),
          ...sorting.flatMap(({ column, isDescending }) => [
            { id: hasNothing(column), desc: false },
            { id: column, desc: isDescending },
          ]),
        ],
        columnFilters: [
          ...where.map((filter) => ({
            id: filter.column,
            value: matcherFor(filter, columns[filter.column].filter),
          })),
          ...(isFound === null ? [] : [{ id: searched, value: isFound }]),
        ],
      },
    }));
  };

  return {
    arrange(arrangement) {
      set(arrangement);
      const { rows } = table.getSortedRowModel();
      if (arrangement.group === 'none') {
        return rows.length === 0 ? [] : [{ value: null, statements: rows.map(({ original }) => original) }];
      }
      return rows.map((row) => ({
        value: String(row.groupingValue),
        statements: row.subRows.map(({ original }) => original),
      }));
    },
    countsOf(column, arrangement) {
      set(arrangement);
      return table.getColumn(column)?.getFacetedUniqueValues() ?? new Map<string, number>();
    },
    valuesOf(column) {
      const { value, compare } = columns[column];
      const one = new Map(data.map((statement) => [value(statement), statement]));
      return [...one.values()].toSorted((a, b) => compare?.(a, b) ?? 0).map(value);
    },
  };
}

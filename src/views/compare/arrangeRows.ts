/**
 * The order and the verdict filter of the rows, by TanStack's row models. The selection is the state and nothing in the
 * table changes by itself, so the table is made for one answer, without the adapter's stores and subscriptions.
 */
import {
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/table-core';
import type { Row } from '../../analysis/comparison';
import type { SetVerdict } from '../../analysis/verdict';
import { htmlLang, type Language } from '../../i18n/language';
import { unobserved } from '../../lib/stillTable';
import type { RowOrder, VerdictFilter } from '../../selection/selection';

const features = tableFeatures({
  coreReactivityFeature: unobserved,
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Row>();

const strictness: Record<SetVerdict, number> = {
  comparable: 0,
  conditional: 1,
  'not-comparable': 2,
  single: 3,
};

/** The last year a row speaks of; rows without any year come last. */
function lastYear(row: Row): number {
  return Math.max(0, ...row.cells.map((cell) => cell.lead?.year ?? 0));
}

function columnsFor(lang: Language) {
  const { compare } = new Intl.Collator(htmlLang[lang]);
  return helper.columns([
    helper.accessor((row) => row.places.length, { id: 'places', sortFn: sortFn_basic }),
    helper.accessor('verdict', {
      id: 'verdict',
      sortFn: (a, b) => strictness[a.original.verdict] - strictness[b.original.verdict],
      filterFn: (row, _id, wanted) => row.original.verdict === wanted,
    }),
    helper.accessor(lastYear, { id: 'year', sortFn: sortFn_basic }),
    helper.accessor((row) => row.concept.name[lang], {
      id: 'name',
      sortFn: (a, b) => compare(a.original.concept.name[lang], b.original.concept.name[lang]),
    }),
  ]);
}

/** What each order sorts by; the order of the documents is that of the rows as they come, and breaks every tie. */
const sorting: Record<RowOrder, { id: string; desc: boolean }[]> = {
  document: [],
  places: [{ id: 'places', desc: true }],
  verdict: [{ id: 'verdict', desc: false }],
  year: [{ id: 'year', desc: true }],
  name: [{ id: 'name', desc: false }],
};

interface Arrangement {
  order: RowOrder;
  verdict: VerdictFilter | null;
  lang: Language;
}

/** The rows in the chosen order, with the chosen verdict only. */
export function arrangeRows(data: readonly Row[], { order, verdict, lang }: Arrangement): readonly Row[] {
  const table = constructTable({
    features,
    columns: columnsFor(lang),
    data,
    state: {
      sorting: sorting[order],
      columnFilters: verdict === null ? [] : [{ id: 'verdict', value: verdict }],
    },
    getRowId: (row) => row.concept.id,
  });
  return table.getRowModel().rows.map((row) => row.original);
}

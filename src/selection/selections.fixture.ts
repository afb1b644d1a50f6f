import fc from 'fast-check';
import type { DatasetRows } from '../dataset/dataset';
import { languages } from '../i18n/language';
import {
  allKinds,
  bothPeriods,
  changeForms,
  columnPlaces,
  factColumns,
  factGroups,
  forms,
  laneChoices,
  levels,
  listChoices,
  looks,
  modes,
  rowOrders,
  sectorOrders,
  unorderedColumns,
  verdictFilters,
  views,
} from './selection';
import type { Selection } from './selection';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** Any selection that the dataset allows; lists in the dataset's order, as the address reads them. */
export function arbitrarySelection(
  rows: DatasetRows,
  query: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 20 }),
): fc.Arbitrary<Selection> {
  const plans = ids(rows.periods.filter((period) => period.kind === 'plan'));
  const cells = rows.concepts.flatMap(({ id }) => columnPlaces(rows).map((place) => `${id}.${place}`));
  const parts = rows.systems.flatMap(({ id, tiers }) => [
    id,
    ...tiers.flatMap((tier) => [
      `${id}/${tier.id}`,
      ...tier.members.map((_, at) => `${id}/${tier.id}/${at}`),
    ]),
  ]);
  return fc.record<Selection>({
    view: fc.constantFrom(...views),
    places: fc.subarray([...columnPlaces(rows)], { minLength: 1 }),
    period: fc.constantFrom(bothPeriods, ...plans),
    theme: fc.option(fc.constantFrom(...ids(rows.themes))),
    kinds: fc.subarray([...allKinds], { minLength: 1 }),
    query,
    fact: fc.option(fc.constantFrom(...ids(rows.facts))),
    lang: fc.constantFrom(...languages),
    look: fc.constantFrom(...looks),
    order: fc.constantFrom(...rowOrders),
    verdict: fc.option(fc.constantFrom(...verdictFilters)),
    unfolded: fc.subarray(ids(rows.themes)),
    opened: fc.subarray(cells),
    systems: fc.subarray(ids(rows.systems)),
    supplement: fc.boolean(),
    part: fc.option(fc.constantFrom(...parts)),
    lists: fc.constantFrom(...listChoices),
    sectorOrder: fc.constantFrom(...sectorOrders, ...columnPlaces(rows)),
    sectors: fc.subarray(['electronics', 'metal-and-vehicles']),
    readings: fc.boolean(),
    pair: fc.oneof(fc.constant([]), fc.subarray([...columnPlaces(rows)], { minLength: 2, maxLength: 2 })),
    change: fc.option(fc.constantFrom(...ids(rows.systems))),
    changeForm: fc.constantFrom(...changeForms),
    level: fc.option(fc.constantFrom(...levels)),
    schemes: fc.subarray(ids(rows.places)),
    find: query,
    mode: fc.option(fc.constantFrom(...modes)),
    lanes: fc.constantFrom(...laneChoices),
    form: fc.constantFrom(...forms),
    year: fc.option(fc.integer({ min: 1900, max: 2099 })),
    slide: fc.integer({ min: 1, max: 999 }),
    concept: fc.option(fc.constantFrom(...ids(rows.concepts))),
    rows: fc.subarray(ids(rows.concepts)),
    sort: fc.uniqueArray(
      fc.record({
        column: fc.constantFrom(...factColumns.filter((one) => !unorderedColumns.includes(one))),
        isDescending: fc.boolean(),
      }),
      {
        selector: ({ column }) => column,
        maxLength: 3,
      },
    ),
    group: fc.constantFrom(...factGroups),
    columns: fc.shuffledSubarray([...factColumns], { minLength: 1 }),
    where: fc.uniqueArray(
      fc.record({
        column: fc.constantFrom(...factColumns),
        values: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { selector: ({ column }) => column, maxLength: 3 },
    ),
    picked: fc.oneof(fc.constant(''), fc.stringMatching(/^1\.[A-Za-z0-9_-]{1,40}$/)),
    document: fc.option(fc.constantFrom(...ids(rows.documents))),
  });
}

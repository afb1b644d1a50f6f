import fc from 'fast-check';
import { fact } from '../dataset/fixture';
import { type Fact, kinds, operators } from '../dataset/schema';

const text = (zh: string, en: string) => ({ zh, en });

const documents = [
  'alder-outline',
  'cedar-outline',
  'birch-congress',
  'elm-bay-report',
  'cedar-pages',
  'alder-strategy',
];
const places = ['alder', 'birch', 'cedar', 'dogwood', 'elm-bay', 'fir-port'];
const numeric: [indicator: string, unit: string][] = [
  ['output-level', 'yi-yuan'],
  ['output-level', 'wan-yi-yuan'],
  ['output-growth', 'percent'],
  ['industry-share', 'percent'],
  ['city-rank', 'rank'],
  ['big-firm-count', 'ge'],
  ['big-firms-added', 'ge'],
  ['big-firms-multiple', 'times'],
];
const scopes = [text('仅景区', 'Scenic areas only'), text('仅城区', 'The town only')];

/** The likely value three times out of four, so that some statements do meet. */
const mostly = <T>(usual: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Any statement about a place of the fixture; those of one list may share ids, but for `arbitraryFacts`. */
export const arbitraryFact: fc.Arbitrary<Fact> = fc
  .record({
    measured: fc.oneof(
      { weight: 2, arbitrary: fc.constant(numeric[0] ?? ['', '']) },
      { weight: 1, arbitrary: fc.constantFrom(...numeric) },
    ),
    value: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(null)),
    scope: mostly(undefined, scopes),
    rest: fc.record({
      document: mostly(documents[0] ?? '', documents),
      place: fc.constantFrom(...places),
      kind: mostly('target' as const, kinds),
      operator: mostly('eq' as const, operators),
      year: mostly<number | null>(2025, [2024, 2030, null]),
      yearBasis: mostly('stated' as const, ['period', 'inferred', 'none'] as const),
      period: mostly('second', ['third', 'vision']),
      frequency: mostly('year' as const, ['each-year', 'cumulative', 'average'] as const),
      reading: mostly('clear' as const, ['repaired', 'ambiguous'] as const),
    }),
  })
  .map(({ measured: [indicator, unit], value, scope, rest }) =>
    fact({
      ...rest,
      indicator,
      ...(value === null
        ? { value, unit: null, asWritten: '实现零的突破', english: 'a first one' }
        : { value, unit, asWritten: `${value}` }),
      ...(rest.operator === 'between' && value !== null ? { upper: value + 1 } : {}),
      ...(scope ? { scope } : {}),
    }),
  );

/** Statements with ids of their own. */
export const arbitraryFacts = (constraints: fc.ArrayConstraints = {}): fc.Arbitrary<Fact[]> =>
  fc
    .array(arbitraryFact, { maxLength: 12, ...constraints })
    .map((facts) => facts.map((one, at) => ({ ...one, id: `${one.document}/fact-${at}` })));

/** At most one statement of each place, as the cells of a row lead with. */
export const arbitraryLeads: fc.Arbitrary<Fact[]> = fc
  .uniqueArray(arbitraryFact, { selector: (one) => one.place, maxLength: places.length })
  .map((facts) => facts.map((one) => ({ ...one, id: `${one.document}/${one.place}` })));

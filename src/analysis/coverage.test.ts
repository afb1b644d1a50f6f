import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { indexSupplemented } from '../dataset/supplement.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { coverageOf, planPeriods, silenceOf, type CoverageState, type Silence } from './coverage';

const index = indexFixture();

describe('coverage', () => {
  it.each<[string, string, CoverageState, readonly string[]]>([
    ['alder', 'second', 'plan', ['alder-outline']],
    ['alder', 'third', 'plan', ['alder-proposal']],
    ['alder', 'first', 'no-document', []],
    ['cedar', 'third', 'not-held', ['cedar-next-outline']],
    ['elm-bay', 'third', 'no-document', []],
    ['fir-port', 'second', 'no-document', []],
    // Told in the outline of one of its three cities.
    ['grove', 'second', 'results-only', []],
    ['atlantis', 'second', 'no-document', []],
    ['alder', 'lost', 'no-document', []],
  ])('of %s in %s is %s', (place, period, state, documents) => {
    expect(coverageOf(place, period, index)).toEqual({
      place,
      period,
      state,
      year: null,
      documents,
      filled: 0,
    });
  });

  test('of a yearly report is that year', () => {
    expect(coverageOf('elm-bay', 'second', index)).toMatchObject({ state: 'one-year', year: 2024 });
  });

  test('a plan counts for more than a yearly report beside it', () => {
    const documents = index.rows.documents.flatMap((one) =>
      one.id === 'elm-bay-report'
        ? [one, { ...one, id: 'elm-bay-plan', term: { from: 2021, through: 2025 } }]
        : [one],
    );
    const more = { ...index, rows: { ...index.rows, documents } };
    expect(coverageOf('elm-bay', 'second', more)).toMatchObject({
      state: 'plan',
      year: null,
      documents: ['elm-bay-report', 'elm-bay-plan'],
    });
  });

  test('results told elsewhere count for more than a document not held, asides for nothing', () => {
    const told = fact({ place: 'cedar', period: 'third', kind: 'actual' });
    expect(coverageOf('cedar', 'third', indexFixture([told])).state).toBe('results-only');
    expect(coverageOf('cedar', 'third', indexFixture([{ ...told, aside: 'local-news' }])).state).toBe(
      'not-held',
    );
  });

  describe('with the supplement', () => {
    const added = indexSupplemented();

    test('counts what its pages fill in, and keeps the state of the core documents', () => {
      expect(coverageOf('dogwood', 'second', added)).toEqual({
        place: 'dogwood',
        period: 'second',
        state: 'no-document',
        year: null,
        documents: [],
        filled: 3,
      });
      expect(coverageOf('cedar', 'second', added)).toMatchObject({
        state: 'plan',
        documents: ['cedar-outline'],
        filled: 1,
      });
      expect(coverageOf('alder', 'second', added)).toMatchObject({ documents: ['alder-outline'], filled: 1 });
      expect(coverageOf('birch', 'second', added).filled).toBe(0);
    });

    test('counts neither asides nor other periods', () => {
      const page = fact({ document: 'cedar-pages', place: 'cedar', period: 'third' });
      expect(coverageOf('cedar', 'third', indexFixture([page])).filled).toBe(1);
      expect(coverageOf('cedar', 'second', indexFixture([page])).filled).toBe(0);
      expect(coverageOf('cedar', 'third', indexFixture([{ ...page, aside: 'local-news' }])).filled).toBe(0);
    });

    test('does not take a page for a document: what is not held stays so, whatever pages tell', () => {
      const page = fact({ document: 'cedar-pages', place: 'cedar', period: 'third', kind: 'actual' });
      expect(coverageOf('cedar', 'third', indexFixture([page])).state).toBe('not-held');
      const unheard = { ...page, place: 'fir-port', period: 'second' };
      expect(coverageOf('fir-port', 'second', indexFixture([unheard])).state).toBe('no-document');
    });

    test('is, but for what it fills in, that of the core', () => {
      const { index: core, whole } = buildBundled();
      const columns = defaultSelection(core.rows).places;
      const cells = core.rows.periods.flatMap(({ id }) => columns.map((place) => [place, id] as const));
      for (const [place, period] of cells) {
        expect({ ...coverageOf(place, period, whole), filled: 0 }).toEqual(coverageOf(place, period, core));
      }
      const filled = cells.filter(([place, period]) => coverageOf(place, period, whole).filled > 0);
      expect(filled.length).toBeGreaterThan(0);
    });
  });

  test('of the bundled data is as its documents are', () => {
    const bundled = buildBundled().index;
    const state = (place: string, period: string) => coverageOf(place, period, bundled).state;
    expect(['changsha', 'xiangjiang', 'zhuzhou', 'xiangtan'].map((place) => state(place, '14th'))).toEqual([
      'plan',
      'one-year',
      'results-only',
      'plan',
    ]);
    expect(['changsha', 'xiangjiang', 'zhuzhou', 'xiangtan'].map((place) => state(place, '15th'))).toEqual([
      'plan',
      'no-document',
      'plan',
      'not-held',
    ]);
  });
});

describe('silence', () => {
  const silence = (concept: string, place: string, more: Partial<Selection> = {}): Silence =>
    silenceOf(concept, place, { ...defaultSelection(index.rows), ...more }, index);

  test('is of three kinds, and never one for the other', () => {
    expect(silence('visitors', 'alder')).toBe('not-stated');
    expect(silence('visitors', 'cedar', { period: 'third' })).toBe('not-held');
    expect(silence('visitors', 'fir-port')).toBe('no-document');
  });

  test('over several periods is “not stated” as soon as one document was read', () => {
    expect(silence('visitors', 'cedar')).toBe('not-stated');
    expect(silence('visitors', 'elm-bay')).toBe('not-stated');
    expect(silence('visitors', 'elm-bay', { period: 'third' })).toBe('no-document');
  });

  test('is none of them where a filter hides what is said', () => {
    expect(silence('visitors', 'birch', { kinds: ['actual'] })).toBe('filtered');
    expect(silence('visitors', 'birch', { query: 'nothing like it' })).toBe('filtered');
  });

  test('another period is no filter, a vision shown with it is', () => {
    expect(silence('visitors', 'birch', { period: 'second' })).toBe('not-stated');
    expect(silence('output', 'alder', { period: 'third', kinds: ['baseline'] })).toBe('filtered');
  });

  test('asides do not speak', () => {
    expect(silence('platforms', 'birch', { period: 'first' })).toBe('no-document');
    expect(silence('chains', 'alder', { period: 'first' })).toBe('no-document');
  });

  test('on an unheard-of concept is of the documents', () => {
    expect(silence('constructor', 'alder')).toBe('not-stated');
  });
});

test('the plan periods of a selection leave the vision out', () => {
  expect(planPeriods('both', index)).toEqual(['first', 'second', 'third']);
  expect(planPeriods('third', index)).toEqual(['third']);
  expect(planPeriods('vision', index)).toEqual([]);
  expect(planPeriods('lost', index)).toEqual([]);
});

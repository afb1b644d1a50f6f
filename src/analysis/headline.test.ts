import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Fact } from '../dataset/schema';
import { toBase } from '../dataset/toBase';
import { defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { compare } from './comparison';
import { arbitraryFacts } from './facts.fixture';
import { headlineOf, strengthOf, type Claim, type Headline } from './headline';
import { leadingSystem } from './systems';

const fixture = indexFixture();
const bundled = buildBundled().index;

function headline(index: DatasetIndex, more: Partial<Selection> = {}): Headline {
  const selection = { ...defaultSelection(index.rows), ...more };
  return headlineOf(compare(selection, index), selection, index);
}

/** The headline on statements made up for the purpose. */
const told = (...facts: Fact[]) => headline(indexFixture(facts));
const at = (place: string, more: Partial<Fact> = {}) =>
  fact({ id: `alder-outline/${place}`, place, ...more });

/** The bundled page that shows one concept only. */
const onConcept = (id: string, more: Partial<Selection> = {}) =>
  headline(bundled, { query: bundled.concepts.get(id)?.name.zh ?? id, ...more });

describe('a headline on one row', () => {
  test('names the highest where the figures are exact and compare outright', () => {
    const { claim, qualification } = told(at('alder'), at('cedar', { value: 0.4, unit: 'wan-yi-yuan' }));
    expect(claim).toMatchObject({ code: 'highest', place: 'cedar' });
    expect(qualification).toMatchObject({ code: 'conditions', row: { reasons: [] } });
  });

  test('of ranks names the first as the highest, not the largest number', () => {
    const rank = { indicator: 'city-rank', unit: 'rank' };
    const { claim } = told(at('alder', { ...rank, value: 36 }), at('cedar', { ...rank, value: 4 }));
    expect(claim).toMatchObject({ code: 'highest', place: 'cedar' });
  });

  test('names no highest among some where others speak and do not compare', () => {
    const { claim } = told(
      at('alder'),
      at('cedar', { value: 4000 }),
      at('birch', { value: 9000, year: null }),
    );
    expect(claim).toMatchObject({ code: 'same-year', year: 2025 });
  });

  it.each<[string, Partial<Fact>, Partial<Fact>]>([
    ['one unit', { value: 3500 }, { value: 3500 }],
    ['two units', { value: 3500 }, { value: 0.35, unit: 'wan-yi-yuan' }],
    [
      'two units whose products differ in the last digit',
      { value: 1.15 },
      { value: 11_500, unit: 'wan-yuan' },
    ],
    ['zero', { value: 0 }, { value: 0 }],
  ])('says that two are the same, in %s', (_what, a, b) => {
    expect(told(at('alder', a), at('cedar', b)).claim.code).toBe('same-figure');
  });

  test('claims no order where two share the first place', () => {
    const { claim } = told(at('alder'), at('cedar'), at('birch', { value: 3000 }));
    expect(claim).toMatchObject({ code: 'same-year', year: 2025 });
  });

  it.each<[string, Partial<Fact>]>([
    ['a bound', { operator: 'gt' }],
    ['about', { operator: 'approx' }],
    ['a range', { operator: 'between', upper: 9000 }],
    ['an expected result', { kind: 'estimate' }],
    ['a sum over years', { frequency: 'cumulative' }],
    ['an inferred year', { yearBasis: 'inferred' }],
  ])('claims no order on %s', (_what, more) => {
    const { claim, qualification } = told(at('alder'), at('cedar', { value: 9000, ...more }));
    expect(claim).toMatchObject({ code: 'same-year', year: 2025 });
    expect(qualification).toMatchObject({ code: 'conditions', row: { verdict: 'conditional' } });
  });

  test('claims no order on words', () => {
    const safe = { indicator: 'no-accidents', value: null, unit: null };
    expect(told(at('alder', safe), at('cedar', safe)).claim.code).toBe('same-year');
  });

  test('stands side by side where the years differ', () => {
    expect(told(at('alder'), at('cedar', { year: 2024 })).claim.code).toBe('side-by-side');
    const { claim, qualification } = onConcept('air-quality');
    expect(claim.code).toBe('side-by-side');
    expect(qualification.code).toBe('conditions');
  });

  test('names the year that all of the group share', () => {
    expect(onConcept('hundred-billion-industries').claim).toMatchObject({ code: 'same-year', year: 2025 });
  });

  test('says that there is no common scale, and why', () => {
    const { claim, qualification } = onConcept('fiscal-revenue');
    expect(claim).toMatchObject({ code: 'not-one-scale', row: { verdict: 'not-comparable', group: [] } });
    expect(qualification.code).toBe('only-reasons');
  });
});

describe('a gap', () => {
  test('is told with the one that speaks and those whose documents are silent', () => {
    const { claim, qualification } = headline(fixture, { query: 'visitors' });
    expect(claim).toMatchObject({ code: 'one-speaks', place: 'birch' });
    expect(qualification).toEqual({ code: 'silence', silent: ['alder', 'cedar', 'elm-bay'] });
  });

  test('is not laid to those whose document is not held or not known', () => {
    const { qualification } = headline(fixture, { query: 'visitors', period: 'third' });
    expect(qualification).toEqual({ code: 'silence', silent: ['alder'] });
  });

  test('nor to those whose statements a filter hides', () => {
    const { claim, qualification } = headline(fixture, { kinds: ['baseline'], places: ['alder', 'birch'] });
    expect(claim).toMatchObject({ code: 'one-speaks', place: 'alder' });
    expect(qualification).toEqual({ code: 'silence', silent: [] });
  });

  test('comes from the bundled data too', () => {
    const single = compare(defaultSelection(bundled.rows), bundled).single.flatMap(({ rows }) => rows);
    const codes = single.map(({ concept }) => onConcept(concept.id).claim.code);
    expect(codes).toContain('one-speaks');
  });
});

describe('a headline on one place', () => {
  test('counts what it says, and what of it in figures', () => {
    expect(headline(fixture, { places: ['cedar'] }).claim).toEqual({
      code: 'one-place',
      place: 'cedar',
      concepts: 3,
      numbers: 3,
    });
    expect(headline(fixture, { places: ['alder'] }).claim).toMatchObject({ concepts: 6, numbers: 4 });
  });

  test('has nobody to be silent beside it', () => {
    const { claim, qualification } = headline(fixture, { places: ['birch'], theme: 'ideas' });
    expect(claim).toMatchObject({ code: 'one-place', concepts: 1 });
    expect(qualification).toEqual({ code: 'silence', silent: [] });
  });

  test('of the bundled data', () => {
    const { claim, qualification } = headline(bundled, { places: ['zhuzhou'] });
    expect(claim).toMatchObject({ code: 'one-place', place: 'zhuzhou' });
    expect(qualification.code).toBe('single-rows');
  });
});

describe('a headline on many rows', () => {
  test('says that nothing is left', () => {
    for (const index of [fixture, bundled]) {
      expect(headline(index, { query: 'zeppelin' })).toEqual({
        claim: { code: 'nothing-shown' },
        qualification: { code: 'clear-filters' },
      });
    }
  });

  test('nor to those of whom a page speaks and no document is known', () => {
    const { qualification } = headline(fixture, { query: 'visitors', places: ['birch', 'dogwood'] });
    expect(qualification).toEqual({ code: 'silence', silent: [] });
  });

  test('opens the bundled data with its systems, and says that nothing compares outright', () => {
    const selection = defaultSelection(bundled.rows);
    const { tally } = compare(selection, bundled);
    const heads = selection.places.filter((place) => leadingSystem(place, selection, bundled) !== null);
    expect(headline(bundled)).toEqual({
      claim: { code: 'systems-differ', systems: heads.length },
      qualification: {
        code: 'none-direct',
        shared: tally.conditional + tally['not-comparable'],
        conditional: tally.conditional,
        notComparable: tally['not-comparable'],
      },
    });
  });

  const withNotations = (...notations: string[]): DatasetIndex => {
    const systems = fixture.rows.systems.flatMap((system) => {
      const at = ['alder-third', 'birch-third', 'cedar-second'].indexOf(system.id);
      const notation = notations[at];
      return notation === undefined ? [] : [{ ...system, notation }];
    });
    return { ...fixture, rows: { ...fixture.rows, systems } };
  };

  it.each<[string[], Claim]>([
    [['321', '3+2', '1+N'], { code: 'systems-differ', systems: 3 }],
    [['11', '11', '11'], { code: 'systems-alike', notation: '11', systems: 3 }],
    [['11', '11', '321'], { code: 'shared-rows', shared: 6 }],
    [['11'], { code: 'shared-rows', shared: 6 }],
    [[], { code: 'shared-rows', shared: 6 }],
  ])('counts the systems %j', (notations, claim) => {
    expect(headline(withNotations(...notations)).claim).toEqual(claim);
  });

  test('names the few that have a plan for the period', () => {
    expect(headline(fixture, { period: 'third' }).claim).toEqual({
      code: 'period-of-few',
      period: 'third',
      places: ['alder', 'birch'],
    });
  });

  test('names those of the bundled data whose document for the period is held', () => {
    const selection = defaultSelection(bundled.rows);
    const planned = (period: string) =>
      selection.places.filter((place) =>
        bundled.rows.documents.some(
          ({ held, speaksFor, term, ...one }) =>
            held && one.place === place && speaksFor === period && term.from < term.through,
        ),
      );
    const few = bundled.rows.periods
      .map(({ id }) => ({ code: 'period-of-few', period: id, places: planned(id) }) as const)
      .filter(({ places }) => places.length > 0 && places.length < selection.places.length);
    for (const claim of few) expect(headline(bundled, { period: claim.period }).claim).toEqual(claim);
  });

  test('names nobody where all of the places shown have one', () => {
    const { claim } = headline(fixture, { period: 'second', places: ['alder', 'birch', 'cedar'] });
    expect(claim.code).toBe('systems-differ');
  });

  test('names nobody where none has one, though results are told', () => {
    const before = { period: 'first', year: 2020, kind: 'actual' } as const;
    const index = indexFixture([
      at('alder', before),
      at('birch', before),
      at('alder', { ...before, id: 'alder-outline/growth', indicator: 'output-growth' }),
      at('alder', { ...before, id: 'alder-outline/firms', indicator: 'big-firm-count' }),
    ]);
    expect(headline(index, { period: 'first' }).claim).toEqual({ code: 'shared-rows', shared: 1 });
  });

  test('says that nothing is shared', () => {
    expect(headline(fixture, { places: ['cedar', 'elm-bay'], theme: 'ideas' }).claim.code).toBe('one-speaks');
    const firm = { indicator: 'big-firm-count', unit: 'ge', value: 3 };
    expect(told(at('alder'), at('birch', firm))).toEqual({
      claim: { code: 'none-shared', concepts: 2 },
      qualification: { code: 'single-rows', single: 2 },
    });
  });

  test('counts what two places share', () => {
    expect(headline(bundled, { places: ['zhuzhou', 'xiangtan'] }).claim).toMatchObject({
      code: 'two-places',
      places: ['zhuzhou', 'xiangtan'],
      comparable: 0,
    });
  });

  test('counts what a theme shares', () => {
    const shared = headline(fixture, { theme: 'wealth' });
    expect(shared.claim).toEqual({ code: 'theme', theme: 'wealth', shared: 2, standing: 1 });
    const { id } = bundled.rows.themes[0] ?? { id: '' };
    expect(headline(bundled, { theme: id }).claim).toMatchObject({ code: 'theme', theme: id });
  });

  test('says how many compare outright, where some do', () => {
    const firm = { indicator: 'big-firm-count', unit: 'ge', value: 3 };
    const { qualification } = told(
      at('alder'),
      at('cedar'),
      at('alder', { ...firm, id: 'alder-outline/firms' }),
      at('cedar', { ...firm, id: 'alder-outline/more-firms', operator: 'gte' }),
    );
    expect(qualification).toEqual({ code: 'some-direct', shared: 2, comparable: 1, conditional: 1 });
  });
});

describe('a claim of order or equality', () => {
  /** What in the claim the figures themselves do not bear out. */
  function untrue({ claim }: Headline, index: DatasetIndex): string[] {
    if (strengthOf[claim.code] === 'count' || !('row' in claim)) return [];
    const { row } = claim;
    const leads = row.cells.flatMap(({ place, lead }) => (lead && row.group.includes(place) ? [lead] : []));
    const values = leads.map((lead) => toBase(lead, index.units) ?? Number.NaN);
    const isRank = leads.some((lead) => index.indicators.get(lead.indicator)?.measure === 'rank');
    const best = isRank ? Math.min(...values) : Math.max(...values);
    const holders = leads.filter((_lead, at) => values[at] === best).map(({ place }) => place);
    const isSo =
      claim.code === 'highest'
        ? row.outsiders.length === 0 && holders.join(',') === claim.place
        : holders.length === row.group.length;
    return [
      ...(row.verdict === 'comparable' ? [] : [`${claim.code} on a row that is ${row.verdict}`]),
      ...leads.filter(({ operator }) => operator !== 'eq').map(({ id }) => `${id} is a bound`),
      ...(isSo ? [] : [`${claim.code} of ${values.join(', ')}`]),
    ];
  }

  test('is true, and made only where figures compare outright', () => {
    const reached = new Set<Claim['code']>();
    const places = fc.subarray([...defaultSelection(fixture.rows).places], { minLength: 1 });
    fc.assert(
      fc.property(arbitraryFacts({ minLength: 1, maxLength: 4 }), places, (facts, shown) => {
        const index = indexFixture(facts);
        const said = headline(index, { places: shown });
        reached.add(said.claim.code);
        expect(untrue(said, index)).toEqual([]);
      }),
      { numRuns: 1000, seed: 14 },
    );
    // Otherwise the property would hold of nothing.
    expect([...reached]).toEqual(expect.arrayContaining(['highest', 'same-figure']));
  });

  test.each([
    ['the fixture', fixture],
    ['the bundled data', bundled],
  ])('is so in whatever is selected of %s', (_name, index) => {
    const names = index.rows.concepts.map(({ name }) => name.zh);
    const queries = fc.oneof(fc.constant(''), fc.constantFrom(...names));
    fc.assert(
      fc.property(arbitrarySelection(index.rows, queries), (selection) => {
        const said = headlineOf(compare(selection, index), selection, index);
        expect(untrue(said, index)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('is of two claims; all others count', () => {
    const strong = Object.entries(strengthOf).filter(([, strength]) => strength !== 'count');
    expect(strong).toEqual([
      ['highest', 'order'],
      ['same-figure', 'equality'],
    ]);
  });
});

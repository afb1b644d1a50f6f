import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import type { FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { Fact } from '../dataset/schema';
import { arbitraryFact, arbitraryFacts } from './facts.fixture';
import {
  conditioning,
  forbidding,
  type ReasonCode,
  type SetVerdict,
  type Verdict,
  verdictOf,
  verdictOfSet,
  weakerOf,
} from './verdict';

const fixture = indexFixture();
/** The fixture with a second list of ranks, which it has no need of elsewhere. */
const index: DatasetIndex = (() => {
  const rank = fixture.indicators.get('city-rank');
  if (!rank) throw new Error('the fixture has a rank');
  return {
    ...fixture,
    indicators: new Map(fixture.indicators).set('port-rank', { ...rank, id: 'port-rank' }),
  };
})();

const here = (more: Partial<Fact> = {}) => fact({ id: 'alder-outline/here', ...more });
const there = (more: Partial<Fact> = {}) =>
  fact({ id: 'cedar-outline/there', document: 'cedar-outline', place: 'cedar', ...more });
const words = { value: null, unit: null, asWritten: '零突破' } as const;
const percent = { value: 40, unit: 'percent' } as const;
const firms = { value: 5, unit: 'ge' } as const;
const rank = { value: 3, unit: 'rank' } as const;
const scope = { zh: '仅城区', en: 'The town only' };

describe('each reason alone', () => {
  const pairs: Record<ReasonCode, [Partial<Fact>, Partial<Fact>]> = {
    'number-against-words': [{}, words],
    'addition-against-stock': [
      { ...firms, indicator: 'big-firm-count' },
      { ...firms, indicator: 'big-firms-added' },
    ],
    'change-against-level': [{}, { ...percent, indicator: 'output-growth' }],
    measure: [
      { ...words, indicator: 'no-accidents' },
      { ...words, indicator: 'income-against-output' },
    ],
    dimension: [{}, { indicator: 'visitors-yearly', unit: 'wan-ren-ci' }],
    definition: [
      { ...firms, indicator: 'platforms-upper' },
      { ...firms, indicator: 'platforms-all' },
    ],
    'other-list': [
      { ...rank, indicator: 'city-rank' },
      { ...rank, indicator: 'port-rank' },
    ],
    'other-whole': [
      { ...percent, indicator: 'industry-share' },
      { ...percent, indicator: 'industry-share', scope },
    ],
    'opposite-bounds': [{ operator: 'gt' }, { operator: 'lte' }],
    'no-year': [{}, { year: null, yearBasis: 'none' }],
    period: [{}, { period: 'third', year: 2030 }],
    progress: [{}, { place: 'alder', period: 'third', year: 2030 }],
    kind: [{}, { kind: 'estimate' }],
    year: [{}, { year: 2024 }],
    thresholds: [{ operator: 'gte' }, {}],
    average: [
      { ...percent, indicator: 'output-growth', frequency: 'average' },
      { ...percent, indicator: 'output-growth' },
    ],
    frequency: [{ frequency: 'cumulative' }, {}],
    scope: [{ scope }, {}],
    'document-rank': [{ document: 'birch-congress' }, {}],
    within: [{ place: 'elm-bay' }, { place: 'alder' }],
    'managed-part': [{ place: 'elm-bay' }, { place: 'birch' }],
    // An outline known from a page only: of the same rank as the outline held.
    supplement: [{ document: 'cedar-pages' }, {}],
    'inferred-year': [{ yearBasis: 'inferred' }, {}],
    approximate: [{ operator: 'approx' }, {}],
    ambiguous: [{ reading: 'ambiguous' }, {}],
  };

  test.each(Object.entries(pairs))('%s', (code, [a, b]) => {
    const forbids = forbidding.some((reason) => reason === code);
    const expected = { verdict: forbids ? 'not-comparable' : 'conditional', reasons: [code] };
    expect(verdictOf(here(a), there(b), index)).toEqual(expected);
    expect(verdictOf(there(b), here(a), index)).toEqual(expected);
  });
});

describe('two statements', () => {
  const reasons = (a: Partial<Fact>, b: Partial<Fact>) => verdictOf(here(a), there(b), index).reasons;

  test('that agree in everything are comparable, whatever their numbers and units', () => {
    for (const b of [{}, { value: 0 }, { value: -3 }, { value: 0.35, unit: 'wan-yi-yuan' }]) {
      expect(verdictOf(here(), there(b), index)).toEqual({ verdict: 'comparable', reasons: [] });
    }
  });

  test('zero is a number, and not words', () => {
    expect(reasons({ value: 0 }, words)).toEqual(['number-against-words']);
    expect(reasons({ value: 0 }, {})).toEqual([]);
  });

  test('a start value is a result, not a target', () => {
    expect(reasons({ kind: 'baseline' }, { kind: 'actual' })).toEqual([]);
    expect(reasons({ kind: 'baseline' }, {})).toEqual(['kind']);
    expect(reasons({ kind: 'estimate' }, { kind: 'actual' })).toEqual(['kind']);
  });

  test('bounds of one direction, and a range, are thresholds', () => {
    expect(reasons({ operator: 'gt' }, { operator: 'gte' })).toEqual(['thresholds']);
    expect(reasons({ operator: 'lte' }, { operator: 'lte' })).toEqual(['thresholds']);
    expect(reasons({ operator: 'between', upper: 4000 }, { operator: 'lte' })).toEqual(['thresholds']);
  });

  test('“faster than the economy” sets no threshold', () => {
    const relation = { ...words, indicator: 'income-against-output' };
    expect(reasons({ ...relation, operator: 'gt' }, { ...relation, operator: 'lte' })).toEqual([]);
  });

  test('ranks in one list meet, ranks in two do not', () => {
    const top = { ...rank, indicator: 'city-rank', operator: 'lte' } as const;
    expect(reasons(top, { ...rank, indicator: 'city-rank' })).toEqual(['thresholds']);
  });

  test('an average against a sum is an average first, and not told twice', () => {
    expect(reasons({ frequency: 'average' }, { frequency: 'cumulative' })).toEqual(['average']);
    expect(reasons({ frequency: 'average' }, { frequency: 'average' })).toEqual([]);
  });

  test('a part of a year against another part, or the whole, spans something else', () => {
    expect(reasons({ through: '2025-04' }, { through: '2025-05' })).toEqual(['frequency']);
    expect(reasons({ through: '2025-04' }, {})).toEqual(['frequency']);
    expect(reasons({ through: '2025-04' }, { through: '2025-04' })).toEqual([]);
  });

  test('a change against an addition is no level, and is not compared', () => {
    const doubled = { indicator: 'big-firms-multiple', value: 2, unit: 'times' };
    expect(reasons(doubled, { ...firms, indicator: 'big-firms-added' })).toEqual(['change-against-level']);
  });

  test('the broad reasons give way to the narrow one, the others stand beside it', () => {
    expect(
      reasons({ indicator: 'platforms-upper', ...firms }, { ...words, indicator: 'no-accidents' }),
    ).toEqual(['number-against-words']);
    expect(reasons({}, { ...words, indicator: 'no-accidents', year: null, period: 'third' })).toEqual([
      'number-against-words',
      'no-year',
      'period',
    ]);
  });

  test('once forbidden, conditions are not named', () => {
    expect(reasons({ reading: 'ambiguous', operator: 'approx' }, { year: null })).toEqual(['no-year']);
  });

  test('conditions add up, in their order', () => {
    const loose: Partial<Fact> = { operator: 'approx', yearBasis: 'inferred', year: 2024, kind: 'actual' };
    expect(reasons(loose, { operator: 'gte' })).toEqual([
      'kind',
      'year',
      'thresholds',
      'inferred-year',
      'approximate',
    ]);
  });

  test('of other periods of one place are progress, even without a common year', () => {
    const later = there({ place: 'alder', document: 'alder-proposal', period: 'third', year: 2030 });
    expect(verdictOf(here(), later, index).reasons).toEqual(['progress', 'document-rank']);
  });

  it.each([
    { indicator: 'unheard-of' },
    { place: 'atlantis' },
    { document: 'lost' },
    { indicator: 'constructor' },
  ])('of which one refers to an unknown record are not compared: %o', (more) => {
    const expected = { verdict: 'not-comparable', reasons: ['definition'] };
    expect(verdictOf(here(more), there(), index)).toEqual(expected);
    expect(verdictOf(there(), here(more), index)).toEqual(expected);
    expect(verdictOf(here(more), here(more), index)).toEqual(expected);
  });
});

describe('any two statements', () => {
  test('have one verdict, in whichever order', () => {
    fc.assert(
      fc.property(arbitraryFact, arbitraryFact, (a, b) => {
        expect(verdictOf(a, b, index)).toEqual(verdictOf(b, a, index));
      }),
      { numRuns: 500 },
    );
  });

  test('have reasons that fit their verdict, each once, in the fixed order', () => {
    const order: readonly ReasonCode[] = [...forbidding, ...conditioning];
    fc.assert(
      fc.property(arbitraryFact, arbitraryFact, (a, b) => {
        const { verdict, reasons } = verdictOf(a, b, index);
        const list: readonly ReasonCode[] = verdict === 'not-comparable' ? forbidding : conditioning;
        expect(reasons.length === 0).toBe(verdict === 'comparable');
        expect(reasons.filter((reason) => !list.includes(reason))).toEqual([]);
        expect(reasons).toEqual(order.filter((reason) => reasons.includes(reason)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a statement of the supplement', () => {
  const { whole } = buildBundled();
  const collectionOf = (one: { document: string }, of: DatasetIndex) =>
    of.documents.get(one.document)?.collection;

  /** What a verdict on two statements fails to say of the supplement, or says where none is. */
  function unsaid(a: FactRow, b: FactRow, of: DatasetIndex): string[] {
    const { verdict, reasons } = verdictOf(a, b, of);
    const isOne = [a, b].some((one) => collectionOf(one, of) === 'supplement');
    const names = reasons.includes('supplement');
    const isRight = isOne ? verdict !== 'comparable' && names === (verdict === 'conditional') : !names;
    return isRight ? [] : [`${a.id} × ${b.id}: ${verdict}, ${reasons.join(' ')}`];
  }

  test('compares only on the condition that it is one: every two of the bundled data', () => {
    const { facts } = whole.rows;
    expect(facts.some((one) => collectionOf(one, whole) === 'supplement')).toBe(true);
    expect(facts.flatMap((a, at) => facts.slice(at + 1).flatMap((b) => unsaid(a, b, whole)))).toEqual([]);
  });

  test('and any two', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(arbitraryFact, arbitraryFact, (a, b) => {
        expect(unsaid(a, b, index)).toEqual([]);
        if (collectionOf(a, index) !== collectionOf(b, index)) reached.add(verdictOf(a, b, index).verdict);
      }),
      { numRuns: 1000 },
    );
    expect([...reached].sort()).toEqual(['conditional', 'not-comparable']);
  });

  test('adds that condition to those there are, and takes none away', () => {
    fc.assert(
      fc.property(arbitraryFact, arbitraryFact, (a, b) => {
        const [one, other] = [
          { ...a, document: 'cedar-outline' },
          { ...b, document: 'cedar-outline' },
        ];
        const held = verdictOf(one, other, index);
        const paged = verdictOf({ ...one, document: 'cedar-pages' }, other, index);
        expect(paged.verdict).toBe(held.verdict === 'comparable' ? 'conditional' : held.verdict);
        expect(paged.reasons.filter((code) => code !== 'supplement')).toEqual(held.reasons);
      }),
    );
  });
});

describe('a set', () => {
  const strictness: SetVerdict[] = ['single', 'comparable', 'conditional', 'not-comparable'];

  test('of none or one is single', () => {
    expect(verdictOfSet([], index)).toEqual({ verdict: 'single', reasons: [] });
    expect(verdictOfSet([here()], index)).toEqual({ verdict: 'single', reasons: [] });
  });

  test('is as weak as its weakest pair, whose reason says which two', () => {
    const [a, b, c] = [here(), there(), there({ id: 'cedar-outline/other', place: 'dogwood', year: 2024 })];
    expect(verdictOfSet([a, b], index)).toEqual({ verdict: 'comparable', reasons: [] });
    expect(verdictOfSet([a, b, c], index)).toEqual({
      verdict: 'conditional',
      reasons: [
        { code: 'year', between: [a.id, c.id] },
        { code: 'year', between: [b.id, c.id] },
      ],
    });
  });

  test('has the same verdict and reasons in any order', () => {
    const told = (facts: readonly Fact[]) => {
      const { verdict, reasons } = verdictOfSet(facts, index);
      return {
        verdict,
        reasons: reasons.map(({ code, between }) => [code, ...between.toSorted()].join(' ')).sort(),
      };
    };
    const shuffled = arbitraryFacts({ maxLength: 6 }).chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, others]) => {
        expect(told(others)).toEqual(told(facts));
      }),
    );
  });

  test('is never improved by one more statement', () => {
    fc.assert(
      fc.property(arbitraryFacts({ maxLength: 6 }), arbitraryFact, (facts, more) => {
        const before = verdictOfSet(facts, index).verdict;
        const after = verdictOfSet([...facts, more], index).verdict;
        expect(strictness.indexOf(after)).toBeGreaterThanOrEqual(strictness.indexOf(before));
      }),
    );
  });

  test('takes the weaker of two, “single” being the strongest', () => {
    strictness.forEach((a, i) =>
      strictness.forEach((b, j) => expect(weakerOf(a, b)).toBe(strictness[Math.max(i, j)])),
    );
  });
});

interface Case {
  a: string;
  b: string;
  verdict: Verdict;
  reasons: ReasonCode[];
  because: string;
}

describe('the cases judged by hand', () => {
  // Asides are in no comparison, the supplement only when it is on; the rules hold for them all the same.
  const { whole: bundled } = buildBundled();
  const statements = bundled.rows.facts;
  const file = join(import.meta.dirname, 'verdict.cases.json');
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
  const statement = (id: string) => {
    const found = bundled.facts.get(id);
    if (!found) throw new Error(`no statement ${id} in data/`);
    return found;
  };

  test.each(cases)('$a × $b', ({ a, b, verdict, reasons, because }) => {
    const judged = verdictOf(statement(a), statement(b), bundled);
    // The ground goes along, for whoever has to decide which of the two is wrong.
    expect({ ...judged, because }).toEqual({ verdict, reasons, because });
  });

  test('give their reason, and stand once each', () => {
    for (const { because } of cases) expect(because.length).toBeGreaterThan(20);
    const pairs = cases.map(({ a, b }) => [a, b].toSorted().join(' × '));
    expect(pairs).toEqual([...new Set(pairs)]);
  });

  /** What the data gives fewer than two pairs of; its rule is tested above, with made-up statements. */
  const rare: Partial<Record<Verdict | ReasonCode, string>> = {
    comparable:
      'no two statements of the core documents agree in year, bound, kind and rank of document, and the supplement is always a condition',
  };
  const seen = (codes: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  };
  const inCases = seen(cases.flatMap(({ verdict, reasons }) => [verdict, ...reasons]));
  const codes = ['comparable', 'conditional', 'not-comparable', ...forbidding, ...conditioning] as const;

  test.each(codes.filter((code) => !(code in rare)))('show “%s” at least twice', (code) => {
    expect(inCases.get(code) ?? 0).toBeGreaterThanOrEqual(2);
  });

  test('leave out only what the data does not hold', () => {
    const pairs = statements.flatMap((a, i) => statements.slice(i + 1).map((b) => verdictOf(a, b, bundled)));
    const inData = seen(pairs.flatMap(({ verdict, reasons }) => [verdict, ...reasons]));
    const excused = Object.keys(rare);
    expect(excused.filter((code) => (inData.get(code) ?? 0) >= 2)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import type { DatasetIndex } from '../dataset/indexDataset';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { indexSupplemented } from '../dataset/supplement.fixture';
import type { Fact } from '../dataset/schema';
import { defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { matcherOf } from '../lib/matches';
import { admits, periodsShown, searchedText } from './admits';
import { compare, groupStandingTogether, type Comparison, type Row } from './comparison';
import { arbitraryFacts, arbitraryLeads } from './facts.fixture';
import { verdictOf, verdictOfSet } from './verdict';

const index = indexFixture();
const { index: bundled, whole } = buildBundled();

const allRows = ({ shared, single }: Comparison) => [...shared, ...single].flatMap(({ rows }) => rows);

function rowOf(concept: string, more: Partial<Selection> = {}, of: DatasetIndex = index): Row {
  const comparison = compare({ ...defaultSelection(of.rows), ...more }, of);
  const row = allRows(comparison).find((one) => one.concept.id === concept);
  if (!row) throw new Error(`no row ${concept}`);
  return row;
}

const cellOf = (row: Row, place: string) => row.cells.find((cell) => cell.place === place);
const slugs = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('cells', () => {
  test('stand in the order of the places, one for each', () => {
    expect(rowOf('output').cells.map(({ place }) => place)).toEqual(defaultSelection(index.rows).places);
    expect(rowOf('output', { places: ['cedar', 'dogwood'] }).cells.map(({ place }) => place)).toEqual([
      'cedar',
      'dogwood',
    ]);
  });

  test('lead with the newest plan target and keep the rest in order', () => {
    const cell = cellOf(rowOf('output'), 'alder');
    expect(cell?.lead?.id).toBe('alder-proposal/output');
    expect(slugs(cell?.rest ?? [])).toEqual([
      'alder-outline/output',
      'alder-outline/growth',
      'alder-proposal/far-output',
      'alder-proposal/output-now',
      'alder-outline/output-before',
    ]);
    expect(cell?.silence).toBeNull();
  });

  test('say why they are empty', () => {
    const silences = (concept: string, more: Partial<Selection>) =>
      rowOf(concept, more).cells.map(({ lead, rest, silence }) => {
        expect(lead === null).toBe(silence !== null);
        expect(lead ?? rest).toEqual(lead ?? []);
        return silence;
      });
    expect(silences('output', { period: 'third' })).toEqual([
      null,
      null,
      'not-held',
      'no-document',
      'no-document',
      'no-document',
    ]);
    expect(silences('big-firms', {})).toEqual([
      'not-stated',
      null,
      'not-stated',
      // Its pages were seen in excerpts: they speak, and are never silent.
      'no-document',
      null,
      'no-document',
    ]);
    expect(silences('output', { kinds: ['baseline'] })).toEqual([
      null,
      'filtered',
      'filtered',
      'filtered',
      'filtered',
      'no-document',
    ]);
  });
});

describe('rows', () => {
  const concepts = (groups: Comparison['shared']) =>
    groups.map(({ theme, rows }) => [theme.id, rows.map(({ concept }) => concept.id)]);

  test('are those of two places or more, and those of one, by theme and in the order of the concepts', () => {
    const comparison = compare(defaultSelection(index.rows), index);
    expect(concepts(comparison.shared)).toEqual([
      ['work', ['chains', 'big-firms']],
      ['wealth', ['output', 'industry-share']],
      ['ideas', ['platforms']],
      ['welfare', ['income']],
    ]);
    expect(concepts(comparison.single)).toEqual([
      ['wealth', ['investment', 'standing']],
      ['welfare', ['visitors', 'safety']],
    ]);
  });

  test('of one place have no verdict to give', () => {
    expect(rowOf('safety')).toMatchObject({
      places: ['alder'],
      verdict: 'single',
      group: [],
      outsiders: [],
      reasons: [],
      scale: null,
    });
  });

  test('of one group have a scale and its conditions', () => {
    const row = rowOf('chains');
    expect(row).toMatchObject({
      places: ['alder', 'birch'],
      verdict: 'conditional',
      group: ['alder', 'birch'],
      outsiders: [],
      scale: { form: 'pips', max: 6 },
    });
    expect(row.reasons).toEqual([
      { code: 'document-rank', between: ['alder-outline/chains', 'birch-congress/chains'] },
    ]);
  });

  test('name those who do not stand with the group, and why', () => {
    expect(rowOf('output', { period: 'second' })).toMatchObject({
      verdict: 'conditional',
      group: ['alder', 'birch', 'cedar', 'dogwood'],
      outsiders: [{ place: 'elm-bay', reasons: ['change-against-level'] }],
      scale: { form: 'bar', max: 3.5e11 },
    });
    expect(rowOf('output').outsiders).toEqual([
      { place: 'cedar', reasons: ['period'] },
      { place: 'dogwood', reasons: ['period'] },
      { place: 'elm-bay', reasons: ['change-against-level', 'period'] },
    ]);
  });

  test('without a group are not comparable, draw nothing, and leave everybody outside', () => {
    expect(rowOf('platforms')).toMatchObject({
      verdict: 'not-comparable',
      group: [],
      scale: null,
      outsiders: [
        { place: 'birch', reasons: ['definition'] },
        { place: 'cedar', reasons: ['definition'] },
      ],
      reasons: [{ code: 'definition', between: ['birch-press/platforms', 'cedar-outline/platforms'] }],
    });
  });

  test('know the verdict on the group, not on those outside', () => {
    const stated = (place: string, more: Partial<Fact> = {}) =>
      fact({ id: `alder-outline/${place}`, place, ...more });
    const facts = [stated('alder'), stated('cedar'), stated('birch', { year: null, yearBasis: 'none' })];
    expect(rowOf('output', {}, indexFixture(facts))).toMatchObject({
      verdict: 'comparable',
      group: ['alder', 'cedar'],
      outsiders: [{ place: 'birch', reasons: ['no-year'] }],
      reasons: [],
    });
  });
});

describe('the search', () => {
  const found = (query: string, more: Partial<Selection> = {}) =>
    allRows(compare({ ...defaultSelection(index.rows), query, ...more }, index)).map(
      ({ concept }) => concept.id,
    );

  test('keeps the whole row of a concept of which one statement is found', () => {
    // Only birch writes it in this unit; what the others say of it stays beside it.
    expect(found('0.35万亿元')).toEqual(['output']);
    expect(rowOf('output', { query: '0.35万亿元' })).toEqual(rowOf('output'));
    expect(rowOf('output', { query: '杉城' }).places).toEqual(rowOf('output').places);
  });

  test('drops the rows of which none is', () => {
    expect(found('杉城')).toEqual(['output', 'platforms', 'income']);
    expect(found('zeppelin')).toEqual([]);
    expect(found('')).toHaveLength(10);
  });

  test('does not look behind another filter', () => {
    expect(found('0.35万亿元', { places: ['alder', 'cedar'] })).toEqual([]);
    expect(found('0.35万亿元', { period: 'third' })).toEqual([]);
    expect(found('0.35万亿元', { kinds: ['baseline'] })).toEqual([]);
  });

  test('starts a word in Latin letters, and is anywhere in Chinese', () => {
    expect(found('put')).toEqual([]);
    expect(found('out')).toContain('output');
    expect(found('生产')).toContain('output');
  });
});

describe('the whole', () => {
  test('counts its rows and statements', () => {
    const { tally, factCount } = compare(defaultSelection(index.rows), index);
    expect(tally).toEqual({ comparable: 0, conditional: 2, 'not-comparable': 4, single: 4 });
    expect(factCount).toBe(27);
  });

  it.each<Partial<Selection>>([
    { query: 'zeppelin' },
    { period: 'first' },
    { period: 'lost' },
    { places: ['fir-port'] },
    { theme: 'ideas', kinds: ['baseline'] },
  ])('may be nothing: %o', (more) => {
    expect(compare({ ...defaultSelection(index.rows), ...more }, index)).toEqual({
      shared: [],
      single: [],
      tally: { comparable: 0, conditional: 0, 'not-comparable': 0, single: 0 },
      factCount: 0,
    });
  });

  test('of the bundled data never compares outright, and orders nobody', () => {
    const { tally, shared, single, factCount } = compare(defaultSelection(bundled.rows), bundled);
    expect(tally.comparable).toBe(0);
    expect(tally.conditional).toBeGreaterThanOrEqual(5);
    expect(shared.flatMap(({ rows }) => rows)).toHaveLength(tally.conditional + tally['not-comparable']);
    expect(single.flatMap(({ rows }) => rows)).toHaveLength(tally.single);
    expect(factCount).toBe(bundled.rows.facts.filter(({ place }) => place !== 'czt').length);
  });
});

describe('the group that stands together', () => {
  const at = (place: string, more: Partial<Fact> = {}) =>
    fact({ id: `alder-outline/${place}`, place, ...more });
  const group = (...facts: Fact[]) => groupStandingTogether(facts, index).map(({ place }) => place);
  const later = { period: 'third', year: 2030 };

  test('is nobody where no two do', () => {
    expect(group()).toEqual([]);
    expect(group(at('alder'))).toEqual([]);
    expect(group(at('alder'), at('birch', later), at('cedar', { year: null }))).toEqual([]);
  });

  test('is the largest, even where a smaller one compares better', () => {
    const three = [at('cedar', later), at('dogwood', { ...later, operator: 'gt' }), at('fir-port', later)];
    expect(group(at('alder'), at('birch'), ...three)).toEqual(['cedar', 'dogwood', 'fir-port']);
  });

  test('of two equally large ones is the better', () => {
    const loose = [at('alder', { operator: 'approx' }), at('birch')];
    expect(group(...loose, at('cedar', later), at('dogwood', later))).toEqual(['cedar', 'dogwood']);
  });

  test('of two equally good ones is the one whose places come first', () => {
    const both = [at('birch', later), at('cedar', later)];
    expect(group(at('alder'), ...both, at('dogwood'))).toEqual(['alder', 'dogwood']);
    expect(group(...both, at('alder'), at('dogwood'))).toEqual(['birch', 'cedar']);
  });

  test('leaves out the one that some may be compared with and some not', () => {
    // A lower bound meets a number, and a number an upper bound, but the two bounds do not meet.
    expect(group(at('alder', { operator: 'gte' }), at('birch'), at('cedar', { operator: 'lte' }))).toEqual([
      'alder',
      'birch',
    ]);
  });

  test('has no two that may not be compared, and nobody could join it', () => {
    fc.assert(
      fc.property(arbitraryLeads, (leads) => {
        const together = groupStandingTogether(leads, index);
        const meets = (a: Fact, b: Fact) => verdictOf(a, b, index).verdict !== 'not-comparable';
        const members = leads.filter((lead) => together.includes(lead));
        expect(members.length).not.toBe(1);
        const apart = members.flatMap((a, at) => members.slice(at + 1).filter((b) => !meets(a, b)));
        expect(apart).toEqual([]);
        const others = leads.filter((lead) => !together.includes(lead));
        // Without a group, two of the others would be one.
        const joining = others.filter((a) =>
          members.length > 0
            ? members.every((member) => meets(member, a))
            : others.some((b) => a !== b && meets(a, b)),
        );
        expect(joining).toEqual([]);
      }),
    );
  });

  test('is as large and as good in any order', () => {
    const shuffled = arbitraryLeads.chain((leads) =>
      fc.tuple(fc.constant(leads), fc.shuffledSubarray(leads, { minLength: leads.length })),
    );
    fc.assert(
      fc.property(shuffled, ([leads, others]) => {
        const [one, other] = [groupStandingTogether(leads, index), groupStandingTogether(others, index)];
        expect(other).toHaveLength(one.length);
        expect(verdictOfSet(other, index).verdict).toBe(verdictOfSet(one, index).verdict);
      }),
    );
  });
});

describe.each([
  ['of the fixture', index],
  ['of the fixture with a larger supplement', indexSupplemented()],
  ['of the bundled data', bundled],
  ['of the bundled data with the supplement', whole],
])('any comparison %s', (_name, of) => {
  const names = of.rows.concepts.flatMap(({ name }) => [name.zh, name.en]);
  const queries = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...names, '2', '亿') },
  );
  const selections = arbitrarySelection(of.rows, queries);

  test('has each statement that the selection admits, of the concepts that are found, in exactly one cell', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const comparison = compare(selection, of);
        const shown = allRows(comparison).flatMap(({ cells }) =>
          cells.flatMap(({ lead, rest }) => [...(lead ? [lead] : []), ...rest]),
        );
        const periods = periodsShown(selection.period, of);
        const matches = matcherOf(selection.query);
        const admitted = of.rows.facts.flatMap((one) => {
          const concept = of.concepts.get(of.indicators.get(one.indicator)?.concept ?? '');
          return concept && admits(one, concept, selection, periods) ? [{ one, concept }] : [];
        });
        const found = new Set(
          admitted
            .filter(({ one, concept }) => matches(searchedText(one, concept, of)))
            .map(({ concept }) => concept),
        );
        const expected = admitted.filter(({ concept }) => found.has(concept)).map(({ one }) => one);
        expect(slugs(shown).toSorted()).toEqual(slugs(expected).toSorted());
        expect(comparison.factCount).toBe(shown.length);
      }),
      { numRuns: 60 },
    );
  });

  test('changes nothing in a row by searching for it', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const all = new Map(
          allRows(compare({ ...selection, query: '' }, of)).map((row) => [row.concept.id, row]),
        );
        for (const row of allRows(compare(selection, of))) expect(row).toEqual(all.get(row.concept.id));
      }),
      { numRuns: 60 },
    );
  });

  test('adds up', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { tally, shared, single } = compare(selection, of);
        const many = shared.flatMap(({ rows }) => rows);
        const alone = single.flatMap(({ rows }) => rows);
        expect(tally.single).toBe(alone.length);
        expect(tally.comparable + tally.conditional + tally['not-comparable']).toBe(many.length);
        for (const row of alone) expect([row.places.length, row.verdict]).toEqual([1, 'single']);
        for (const row of many) expect(row.places.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  test('draws and groups only what may be compared, and gives a reason for all the rest', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        for (const row of allRows(compare(selection, of))) {
          const leads = row.cells.flatMap(({ lead }) => (lead ? [lead] : []));
          const members = leads.filter(({ place }) => row.group.includes(place));
          expect(row.scale === null || row.group.length > 1).toBe(true);
          for (const [at, a] of members.entries()) {
            for (const b of members.slice(at + 1)) {
              expect(['comparable', 'conditional']).toContain(verdictOf(a, b, of).verdict);
            }
          }
          if (row.places.length < 2) continue;
          expect([...row.group, ...row.outsiders.map(({ place }) => place)].toSorted()).toEqual(
            row.places.toSorted(),
          );
          for (const { reasons } of row.outsiders) expect(reasons.length).toBeGreaterThan(0);
          expect(row.reasons.length === 0).toBe(row.verdict === 'comparable');
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('any statements at all make rows that hold together', () => {
  fc.assert(
    fc.property(arbitraryFacts(), (facts) => {
      const of = indexFixture(facts);
      const { tally, factCount } = compare(defaultSelection(of.rows), of);
      expect(factCount).toBe(facts.length);
      expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(of.factsByConcept.size);
    }),
  );
});

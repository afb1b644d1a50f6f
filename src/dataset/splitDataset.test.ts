import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset';
import { buildFixture, fact } from './fixture';
import { joinDataset, joinFact, splitDataset } from './splitDataset';
import { buildSupplemented, withoutSupplement } from './supplement.fixture';
import { withSupplement } from './withSupplement';

const fixtures: [string, () => Dataset][] = [
  ['the fixture', buildFixture],
  ['the fixture with a larger supplement', buildSupplemented],
];

describe.each(fixtures)('rows and details of %s', (_name, build) => {
  test('together are the dataset', () => {
    const dataset = build();
    const { rows, details } = splitDataset(dataset);
    expect(joinDataset(rows, details)).toEqual(dataset);
  });

  test('also when the rows have the supplement already, as they do while it is switched on', () => {
    const dataset = build();
    const { rows, details } = splitDataset(dataset);
    expect(joinDataset(withSupplement(rows, details.supplement), details)).toEqual(dataset);
  });

  test('also after both went through JSON', () => {
    const dataset = build();
    const copy = JSON.parse(JSON.stringify(splitDataset(dataset))) as ReturnType<typeof splitDataset>;
    const { rows, details } = copy;
    expect(joinDataset(rows, details)).toEqual(dataset);
  });

  test('and for any part of the dataset, in any order', () => {
    const dataset = build();
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dataset.facts]),
        fc.shuffledSubarray([...dataset.systems]),
        fc.shuffledSubarray([...dataset.indicators]),
        fc.shuffledSubarray([...dataset.documents]),
        (facts, systems, indicators, documents) => {
          const part = { ...dataset, facts, systems, indicators, documents };
          const { rows, details } = splitDataset(part);
          expect(joinDataset(rows, details)).toEqual(part);
        },
      ),
    );
  });
});

describe('the rows', () => {
  const { rows, details } = splitDataset(buildFixture());

  test('hold nothing that only the drawer shows', () => {
    const keys = new Set(rows.facts.flatMap((row) => Object.keys(row)));
    expect(['evidence', 'yearEvidence', 'note'].filter((key) => keys.has(key))).toEqual([]);
    expect(rows.documents.filter((row) => 'sha256' in row || 'quality' in row || 'gaps' in row)).toEqual([]);
    expect(rows.indicators.filter((row) => 'definition' in row)).toEqual([]);
  });

  test('hold neither asides nor systems that head no column; the details do', () => {
    expect(rows.facts.filter((row) => row.aside !== undefined)).toEqual([]);
    expect(details.asides.map((row) => row.id)).toEqual([
      'alder-outline/drafts',
      'birch-congress/kindergartens',
    ]);
    expect(rows.systems.filter((system) => !system.primary)).toEqual([]);
    expect(details.systems.map((system) => system.id)).toContain('alder-roads');
  });

  test('keep the order of the dataset', () => {
    const expected = buildFixture()
      .facts.filter((one) => one.aside === undefined && one.document !== 'dogwood-pages')
      .map((one) => one.id);
    expect(rows.facts.map((row) => row.id)).toEqual(expected);
  });
});

describe('the supplement', () => {
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const { rows, details } = splitDataset(buildSupplemented());
  const { supplement } = details;

  test('is in none of the rows, and whole in the details', () => {
    const pages = ['dogwood-pages', 'cedar-pages', 'alder-strategy', 'alder-pages'];
    expect(ids(supplement.documents)).toEqual(pages);
    expect(ids(supplement.facts)).toEqual([
      'alder-strategy/output',
      'cedar-pages/output',
      'cedar-pages/output-before',
      'dogwood-pages/firms',
      'dogwood-pages/parkland',
      'dogwood-pages/output',
    ]);
    // A system that heads its column does not come first for that.
    expect(ids(supplement.systems)).toEqual(['dogwood-second', 'alder-second-2021', 'alder-second-2023']);
    expect(ids(supplement.periods)).toEqual(['before']);
    expect(ids(supplement.units)).toEqual(['mu', 'jia']);
    expect(ids(supplement.concepts)).toEqual(['parkland']);
    expect(ids(supplement.indicators)).toEqual(['parkland-area']);
    expect(rows.documents.filter(({ collection }) => collection !== 'core')).toEqual([]);
    expect(rows.facts.filter(({ document }) => pages.includes(document))).toEqual([]);
    expect(rows.systems.filter(({ document }) => pages.includes(document))).toEqual([]);
  });

  test('takes no record along that an aside needs', () => {
    const dataset = buildSupplemented();
    const aside = fact({
      id: 'alder-outline/park',
      indicator: 'parkland-area',
      unit: 'mu',
      asWritten: '3亩',
      aside: 'local-news',
    });
    const split = splitDataset({ ...dataset, facts: [...dataset.facts, aside] });
    expect(ids(split.details.supplement.units)).toEqual(['jia']);
    expect(ids(split.rows.units)).toContain('mu');
    expect(ids(split.details.supplement.indicators)).toEqual([]);
    expect(ids(split.details.indicators)).toContain('parkland-area');
    expect(ids(split.details.concepts)).toContain('parkland');
  });

  test('leaves a past period to the core, once a core document speaks of it', () => {
    const dataset = buildSupplemented();
    const told = fact({ id: 'alder-outline/before', kind: 'actual', year: 2015, period: 'before' });
    const split = splitDataset({ ...dataset, facts: [...dataset.facts, told] });
    expect(ids(split.rows.periods)).toContain('before');
    expect(split.details.supplement.periods).toEqual([]);
  });

  test('put behind the rows, has with them whatever its statements name', () => {
    for (const one of [rows, withSupplement(rows, supplement)]) {
      const known = {
        document: new Set(ids(one.documents)),
        indicator: new Set(ids(one.indicators)),
        period: new Set(ids(one.periods)),
        unit: new Set(ids(one.units)),
      };
      const keys = Object.keys(known) as (keyof typeof known)[];
      const lost = one.facts.flatMap((row) =>
        keys.flatMap((key) => {
          const named = row[key];
          return named === null || known[key].has(named) ? [] : [`${row.id}: ${key} ${named}`];
        }),
      );
      expect(lost).toEqual([]);
      const concepts = ids(one.concepts);
      expect(one.indicators.filter(({ concept }) => !concepts.includes(concept))).toEqual([]);
    }
  });

  /** A past period that no statement names waits with the supplement, wherever it may be of use. */
  const isPast = (record: object) => 'kind' in record && record.kind === 'past';

  test('is not missed by the rows: they are, to the byte, those of a dataset without it', () => {
    const dataset = buildSupplemented();
    fc.assert(
      fc.property(fc.subarray([...dataset.facts]), fc.subarray([...dataset.systems]), (facts, systems) => {
        const part = { ...dataset, facts, systems };
        const [present, absent] = [splitDataset(part), splitDataset(withoutSupplement(part))];
        expect(JSON.stringify(present.rows)).toBe(JSON.stringify(absent.rows));
        expect(
          Object.values(absent.details.supplement)
            .flat()
            .filter((one) => !isPast(one)),
        ).toEqual([]);
      }),
    );
  });
});

describe('one fact', () => {
  test('is joined with its evidence, year evidence and note', () => {
    const whole = fact({
      yearEvidence: { phrase: '到某年的某月某日', occurrence: 1 },
      note: { zh: '注', en: 'Note' },
    });
    const { rows, details } = splitDataset({ ...buildFixture(), facts: [whole] });
    const [row] = rows.facts;
    expect(row && joinFact(row, details)).toEqual(whole);
  });

  test('that the details do not know is undefined, also by the name of an inherited key', () => {
    const { details } = splitDataset(buildFixture());
    expect(joinFact(fact({ id: 'nowhere/nothing' }), details)).toBeUndefined();
    expect(joinFact(fact({ id: 'constructor' }), details)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset';
import { buildFixture, fact } from './fixture';
import { joinDataset, joinFact, splitDataset } from './splitDataset';

/** What the first view does not show of concepts and systems comes behind the rest: the one order that is not kept. */
function inJoinOrder(dataset: Dataset): Dataset {
  const shown = new Set(dataset.facts.filter((one) => one.aside === undefined).map((one) => one.indicator));
  const concepts = new Set(
    dataset.indicators.filter(({ id }) => shown.has(id)).map(({ concept }) => concept),
  );
  const firstThoseThat = <T>(records: readonly T[], isShown: (record: T) => boolean) => [
    ...records.filter(isShown),
    ...records.filter((record) => !isShown(record)),
  ];
  return {
    ...dataset,
    concepts: firstThoseThat(dataset.concepts, ({ id }) => concepts.has(id)),
    systems: firstThoseThat(dataset.systems, (system) => system.primary),
  };
}

test('rows and details together are the dataset', () => {
  const dataset = buildFixture();
  const { rows, details } = splitDataset(dataset);
  expect(joinDataset(rows, details)).toEqual(inJoinOrder(dataset));
});

test('also after both went through JSON', () => {
  const dataset = buildFixture();
  const copy = JSON.parse(JSON.stringify(splitDataset(dataset))) as ReturnType<typeof splitDataset>;
  const { rows, details } = copy;
  expect(joinDataset(rows, details)).toEqual(inJoinOrder(dataset));
});

test('and for any part of the dataset, in any order', () => {
  const dataset = buildFixture();
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...dataset.facts]),
      fc.shuffledSubarray([...dataset.systems]),
      fc.shuffledSubarray([...dataset.indicators]),
      fc.shuffledSubarray([...dataset.documents]),
      (facts, systems, indicators, documents) => {
        const part = { ...dataset, facts, systems, indicators, documents };
        const { rows, details } = splitDataset(part);
        expect(joinDataset(rows, details)).toEqual(inJoinOrder(part));
      },
    ),
  );
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
      .facts.filter((one) => one.aside === undefined)
      .map((one) => one.id);
    expect(rows.facts.map((row) => row.id)).toEqual(expected);
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

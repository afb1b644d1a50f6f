/** What the supplementary sources do to the comparison: they fill gaps, and never make it better without being named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { type DatasetIndex, indexRows } from '../dataset/indexDataset';
import { indexFixture } from '../dataset/indexed.fixture';
import { splitDataset } from '../dataset/splitDataset';
import { buildSupplemented, indexSupplemented } from '../dataset/supplement.fixture';
import type { FactRow } from '../dataset/dataset';
import type { Fact } from '../dataset/schema';
import { bothPeriods, defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { compare, type Comparison, type Row } from './comparison';
import { arbitraryFacts } from './facts.fixture';
import type { SetVerdict } from './verdict';

const index = indexFixture();
const { index: bundled, whole } = buildBundled();

const allRows = ({ shared, single }: Comparison) => [...shared, ...single].flatMap(({ rows }) => rows);

describe('the supplement', () => {
  /** How much a verdict lets be compared; one place alone compares no more than places that do not meet. */
  const permits: Record<SetVerdict, number> = {
    comparable: 2,
    conditional: 1,
    'not-comparable': 0,
    single: 0,
  };

  const isAdded = (one: FactRow | null | undefined, full: DatasetIndex) =>
    one ? full.documents.get(one.document)?.collection === 'supplement' : false;

  /** Rows whose verdict the supplement improves without being named as a condition. */
  function silentlyBetter(selection: Selection, core: DatasetIndex, full: DatasetIndex): Row[] {
    const before = new Map(allRows(compare(selection, core)).map((row) => [row.concept.id, row.verdict]));
    return allRows(compare(selection, full)).filter(({ concept, verdict, reasons }) => {
      const was = before.get(concept.id) ?? 'single';
      return permits[verdict] > permits[was] && reasons.every(({ code }) => code !== 'supplement');
    });
  }

  /** Rows that draw or group a supplementary statement and do not say so. */
  const silentlyMixed = (selection: Selection, full: DatasetIndex): Row[] =>
    allRows(compare(selection, full)).filter(({ cells, group, verdict, reasons }) => {
      const isMixed = cells.some(({ place, lead }) => group.includes(place) && isAdded(lead, full));
      const isSaid = verdict === 'conditional' && reasons.some(({ code }) => code === 'supplement');
      return isMixed && !isSaid;
    });

  const made = splitDataset(buildSupplemented());
  const data: [string, DatasetIndex, DatasetIndex][] = [
    ['the fixture', indexRows(made.rows), indexSupplemented()],
    ['the bundled data', bundled, whole],
  ];

  test.each(data)('improves no row of %s without being named', (_name, core, full) => {
    const reached = new Set<boolean>();
    const periods = [bothPeriods, ...core.rows.periods.map(({ id }) => id)];
    fc.assert(
      fc.property(arbitrarySelection(core.rows, fc.constant('')), (selection) => {
        expect(silentlyBetter(selection, core, full)).toEqual([]);
        expect(silentlyMixed(selection, full)).toEqual([]);
        const rows = allRows(compare(selection, full));
        reached.add(rows.some(({ reasons }) => reasons.some(({ code }) => code === 'supplement')));
      }),
      // Whatever chance brings, all places in each period are among them.
      { numRuns: 100, examples: periods.map((period) => [{ ...defaultSelection(core.rows), period }]) },
    );
    // Otherwise the property would hold of nothing.
    expect([...reached]).toContain(true);
  });

  test('leaves the verdict of a row as it is, or worse, or is named among its reasons', () => {
    for (const [, core, full] of data) {
      const before = new Map(
        allRows(compare(defaultSelection(core.rows), core)).map((row) => [row.concept.id, row.verdict]),
      );
      for (const row of allRows(compare(defaultSelection(full.rows), full))) {
        const was = before.get(row.concept.id);
        const isNamed = row.reasons.some(({ code }) => code === 'supplement');
        const isWorse = permits[row.verdict] === 0;
        expect([row.concept.id, was === row.verdict || isNamed || isWorse]).toEqual([row.concept.id, true]);
      }
    }
  });

  test('improves no row made of any statements without being named, unless it takes a place out of the group', () => {
    const core = (facts: readonly Fact[]) =>
      facts.filter(({ document }) => index.documents.get(document)?.collection === 'core');
    /** Where a page’s newer plan target comes before what a place’s own document says, that place may stand apart. */
    const losesOne = ({ cells, group }: Row) =>
      cells.some(
        ({ place, lead, rest }) =>
          !group.includes(place) && isAdded(lead, index) && rest.some((one) => !isAdded(one, index)),
      );
    fc.assert(
      fc.property(arbitraryFacts(), (facts) => {
        const selection = defaultSelection(index.rows);
        const [before, after] = [indexFixture(core(facts)), indexFixture(facts)];
        const better = silentlyBetter(selection, before, after);
        expect(better.filter((row) => !losesOne(row))).toEqual([]);
        // Those that are left compare what the core has compared before, and nothing else.
        for (const { cells, group } of better) {
          const members = cells.flatMap(({ place, lead }) => (lead && group.includes(place) ? [lead] : []));
          expect(members.filter((one) => isAdded(one, index))).toEqual([]);
        }
        expect(silentlyMixed(selection, after)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

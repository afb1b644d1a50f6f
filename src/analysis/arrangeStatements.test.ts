import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FactColumn, factColumns, factGroups, unorderedColumns } from '../selection/selection';
import { type Arrangement, tableOf } from './arrangeStatements';
import { noValue, statementColumns } from './statementColumns';
import { buildStatements } from './statements.fixture';

const { index, statements } = buildStatements();
const columns = statementColumns(index, 'zh');
const table = tableOf(statements, index, 'zh');
const plain: Arrangement = { sort: [], group: 'none', where: [], isFound: null };

const arranged = (arrangement: Partial<Arrangement>) =>
  table.arrange({ ...plain, ...arrangement }).flatMap((group) => group.statements);
const choices = factColumns.filter((column) => columns[column].filter === 'choice');

const arbitraryFilter = fc
  .constantFrom(...choices)
  .chain((column) =>
    fc
      .subarray([...new Set(statements.map((one) => columns[column].value(one)))], { minLength: 1 })
      .map((values) => ({ column, values })),
  );
const arbitrary: fc.Arbitrary<Arrangement> = fc.record({
  sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...factColumns), isDescending: fc.boolean() }), {
    selector: ({ column }) => column,
    maxLength: 3,
  }),
  group: fc.constantFrom(...factGroups),
  where: fc.uniqueArray(arbitraryFilter, { selector: ({ column }): FactColumn => column, maxLength: 3 }),
  isFound: fc.constantFrom(null, ({ fact }: (typeof statements)[number]) => fact.value !== null),
});

const passes = (arrangement: Arrangement, but?: FactColumn) =>
  statements.filter(
    (one) =>
      (arrangement.isFound?.(one) ?? true) &&
      arrangement.where.every(
        ({ column, values }) => column === but || values.includes(columns[column].value(one)),
      ),
  );

describe('the table', () => {
  test('leaves the statements as they come', () => {
    expect(arranged({})).toEqual(statements);
  });

  test('keeps exactly what every filter lets pass, in groups of one value each', () => {
    fc.assert(
      fc.property(arbitrary, (arrangement) => {
        const groups = table.arrange(arrangement);
        const all = groups.flatMap((group) => group.statements);
        expect(new Set(all)).toEqual(new Set(passes(arrangement)));
        expect(all).toHaveLength(passes(arrangement).length);
        const { group } = arrangement;
        if (group === 'none') return;
        for (const { value, statements: own } of groups)
          expect(new Set(own.map((one) => columns[group].value(one)))).toEqual(new Set([value]));
        expect(new Set(groups.map(({ value }) => value)).size).toBe(groups.length);
      }),
    );
  });

  test('sorts by each column in turn, and leaves ties as they come', () => {
    fc.assert(
      fc.property(arbitrary, ({ sort }) => {
        const rows = arranged({ sort });
        const order = sort.filter(({ column }) => columns[column].compare !== null);
        rows.slice(1).forEach((row, at) => {
          const before = rows[at];
          if (!before) return;
          const hasNothing = (one: typeof row, column: FactColumn) =>
            columns[column].value(one) === noValue ? 1 : 0;
          const [decides = 0] = order
            .flatMap(({ column, isDescending }) => [
              hasNothing(before, column) - hasNothing(row, column),
              (columns[column].compare?.(before, row) ?? 0) * (isDescending ? -1 : 1),
            ])
            .filter((difference) => difference !== 0);
          const tie = statements.indexOf(before) - statements.indexOf(row);
          expect(decides || tie).toBeLessThan(0);
        });
      }),
    );
  });

  test('counts a column’s values under all filters but its own', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...choices), (arrangement, column) => {
        const expected = new Map<string, number>();
        for (const one of passes(arrangement, column)) {
          const value = columns[column].value(one);
          expected.set(value, (expected.get(value) ?? 0) + 1);
        }
        expect(new Map(table.countsOf(column, arrangement))).toEqual(expected);
      }),
    );
  });

  test('narrows a column of text to what it holds', () => {
    const rows = arranged({ where: [{ column: 'item', values: ['链'] }] });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((one) => columns.item.value(one).includes('链'))).toBe(true);
  });

  test('never ranks figures, nor phrases', () => {
    const unordered = factColumns.filter((column) => columns[column].compare === null);
    expect(unordered).toEqual(unorderedColumns);
    expect(arranged({ sort: [{ column: 'figure', isDescending: true }] })).toEqual(statements);
    expect(arranged({ sort: [{ column: 'phrase', isDescending: true }] })).toEqual(statements);
  });

  test.each([true, false])('puts what has no year behind all years: %s', (isDescending) => {
    const years = arranged({ sort: [{ column: 'year', isDescending }] }).map(columns.year.value);
    expect(years).toContain(noValue);
    expect(years.indexOf(noValue)).toBe(years.filter((year) => year !== noValue).length);
  });
});

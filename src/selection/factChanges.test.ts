import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { moveColumn, resetColumns, setColumnFilter, toggleColumn, toggleSort } from './factChanges';
import { defaultSelection, factColumns, standardColumns } from './selection';
import { arbitrarySelection } from './selections.fixture';

const { rows } = indexFixture();
const standard = defaultSelection(rows);
const column = fc.constantFrom(...factColumns);

describe('sorting', () => {
  test('runs upwards, downwards and back to the order of the documents', () => {
    const once = toggleSort('year', false)(standard);
    expect(once.sort).toEqual([{ column: 'year', isDescending: false }]);
    const twice = toggleSort('year', false)(once);
    expect(twice.sort).toEqual([{ column: 'year', isDescending: true }]);
    expect(toggleSort('year', false)(twice).sort).toEqual([]);
  });

  test('by several columns keeps each in its place', () => {
    const both = toggleSort('year', true)(toggleSort('place', false)(standard));
    expect(both.sort.map((one) => one.column)).toEqual(['place', 'year']);
    expect(toggleSort('place', true)(both).sort).toEqual([
      { column: 'place', isDescending: true },
      { column: 'year', isDescending: false },
    ]);
    expect(toggleSort('unit', false)(both).sort).toEqual([{ column: 'unit', isDescending: false }]);
  });
});

describe('columns', () => {
  test('hidden take their filter and their order along; the last stays', () => {
    const narrowed = toggleSort('kind', false)(setColumnFilter('kind', ['target'])(standard));
    const hidden = toggleColumn('kind')(narrowed);
    expect(hidden).toMatchObject({ where: [], sort: [] });
    expect(hidden.columns).not.toContain('kind');
    expect(toggleColumn('place')({ ...standard, columns: ['place'] }).columns).toEqual(['place']);
  });

  test('are the same ones after any move, and come back', () => {
    fc.assert(
      fc.property(
        arbitrarySelection(rows),
        column,
        fc.constantFrom(1 as const, -1 as const),
        (selection, one, by) => {
          const moved = moveColumn(one, by)(selection);
          expect([...moved.columns].toSorted()).toEqual([...selection.columns].toSorted());
          const back = moved === selection ? moved : moveColumn(one, by === 1 ? -1 : 1)(moved);
          expect(back.columns).toEqual(selection.columns);
          expect(resetColumns(moved).columns).toEqual(standardColumns);
        },
      ),
    );
  });
});

describe('a filter', () => {
  test('is there once, in one order, and gone when nothing is wanted', () => {
    const one = setColumnFilter('kind', ['target'])(setColumnFilter('year', ['2025'])(standard));
    const other = setColumnFilter('year', ['2025'])(
      setColumnFilter('kind', ['actual'])(setColumnFilter('kind', ['target'])(standard)),
    );
    expect(one.where.map(({ column: name }) => name)).toEqual(other.where.map(({ column: name }) => name));
    expect(setColumnFilter('kind', [''])(one).where).toEqual([{ column: 'year', values: ['2025'] }]);
  });
});

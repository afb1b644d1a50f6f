import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeColumns, decodeSort, decodeWhere, encodeSort, encodeWhere } from './columnCodecs';
import { type ColumnFilter, type FactColumn, factColumns } from './selection';

const column = fc.constantFrom(...factColumns);

describe('the order of the rows', () => {
  test('is written as it is read', () => {
    expect(
      encodeSort([
        { column: 'year', isDescending: true },
        { column: 'place', isDescending: false },
      ]),
    ).toBe('-year,place');
  });

  test('names what is no column, and what comes twice', () => {
    expect(decodeSort('-year,size,year')).toEqual({
      value: [{ column: 'year', isDescending: true }],
      dropped: ['size', 'year'],
    });
  });
});

describe('the columns', () => {
  test('keep the order in which they were put', () => {
    expect(decodeColumns('figure,place,nothing,figure')).toEqual({
      value: ['figure', 'place'],
      dropped: ['nothing'],
    });
  });
});

describe('what columns are narrowed to', () => {
  test('stays readable', () => {
    const where: ColumnFilter[] = [
      { column: 'kind', values: ['target', 'actual'] },
      { column: 'item', values: ['链'] },
    ];
    expect(encodeWhere(where)).toBe('kind:target|actual;item:链');
  });

  test('comes back as it was, whatever was typed', () => {
    const filters = fc.uniqueArray(
      fc.record({
        column,
        values: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }),
      }),
      { selector: (filter): FactColumn => filter.column },
    );
    fc.assert(
      fc.property(filters, (where) => {
        expect(decodeWhere(encodeWhere(where))).toEqual({ value: where, dropped: [] });
      }),
    );
  });

  test('is never more than what it names: whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = decodeWhere(text);
        expect(value.every(({ values }) => values.length > 0 && values.every((one) => one !== ''))).toBe(
          true,
        );
      }),
    );
  });

  test('drops what is no column, what comes twice and what is empty', () => {
    expect(decodeWhere('size:2;kind:target;kind:actual;year:')).toEqual({
      value: [{ column: 'kind', values: ['target'] }],
      dropped: ['size:2', 'kind:actual', 'year:'],
    });
  });
});

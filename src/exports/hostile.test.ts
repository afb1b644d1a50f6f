/** Whatever a text holds, it arrives as text: in CSV, in the workbook, on the clipboard. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainText } from '../lib/plainText';
import { csvOf } from './csv';
import type { Sheet, Value } from './sheet';
import { copiedTable } from './tableCopy';
import { readWorkbook } from './workbook.fixture';
import { xlsxOf } from './xlsx';

const sheetWith = (...rows: readonly (readonly Value[])[]): Sheet => ({
  name: '表',
  columns: (rows[0] ?? []).map((_, at) => ({ key: `c${at}`, heading: `列${at}`, type: 'text', width: 10 })),
  rows,
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\n', '\r', '\u00A0', '\u3000'),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '"', "'", ',', ';'),
      fc.constantFrom(
        'cmd|/C calc!A0',
        'HYPERLINK("http://x","y")',
        '1+1\n=2',
        '',
        '<f>1</f>',
        ']]>',
        '&amp;',
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '_x0041_',
    '_x005F_x0041_',
    '\uD800',
  ),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  hostile,
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
);
const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 });

const readCsv = (text: string) =>
  Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' });

describe('CSV', () => {
  it('reads back as it was, cell by cell; only an apostrophe stands before what looks like a formula', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { data, errors } = readCsv(csvOf(sheetWith(...given), { 数据集: 'x 1' }));
        expect(errors).toEqual([]);
        expect(data).toHaveLength(given.length + 1);
        given.forEach((row, at) => {
          const read = data[at + 1] ?? [];
          expect(read).toHaveLength(row.length + 1);
          row.forEach((one, cell) => {
            const got = read[cell] ?? '';
            const plain = typeof one === 'string' ? plainText(one) : String(one ?? '');
            expect([plain, `'${plain}`]).toContain(got);
            const isInert = !/^\s*[=+\-@＝＋－＠]/.test(got);
            expect(typeof one === 'string' ? isInert : got === plain).toBe(true);
          });
        });
      }),
    );
  });

  it('keeps negative numbers numbers', () => {
    expect(csvOf(sheetWith([-3.5, '-3.5']), {})).toBe('\uFEFF列0,列1\r\n-3.5,"\'-3.5"\r\n');
  });

  it('neutralises a formula on several lines', () => {
    expect(csvOf(sheetWith(['=1+1\n=2']), {})).toContain('"\'=1+1\n=2"');
  });

  it('begins with its head and nothing else', () => {
    expect(csvOf({ ...sheetWith(['甲']), rows: [] }, { 数据集: 'x' })).toBe('\uFEFF列0,数据集\r\n');
  });
});

describe('the workbook', () => {
  it('holds each text as text and each number as a number, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const [sheet] = readWorkbook(await xlsxOf([sheetWith(...given)]));
        given.forEach((row, at) => {
          row.forEach((one, cell) => {
            const got = sheet?.rows[at + 1]?.[cell];
            expect(got?.isFormula ?? false).toBe(false);
            const wanted = typeof one === 'string' ? plainText(one) || null : one;
            expect(got?.value ?? null).toEqual(wanted);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('cuts what is longer than a cell, and marks it', async () => {
    const [sheet] = readWorkbook(await xlsxOf([sheetWith(['长'.repeat(40_000)])]));
    const got = String(sheet?.rows[1]?.[0]?.value);
    expect(got).toHaveLength(32_767);
    expect(got.endsWith('……')).toBe(true);
  });

  it('makes names of sheets that every program takes', async () => {
    const name = `'[a]/b\\c:d*e?${'长'.repeat(40)}`;
    const [sheet, other] = readWorkbook(
      await xlsxOf([
        { ...sheetWith(['x']), name },
        { ...sheetWith(['y']), name: '' },
      ]),
    );
    expect(sheet?.name.length).toBeLessThanOrEqual(31);
    expect(sheet?.name).not.toMatch(/[[\]/\\:*?]|^'|'$/);
    expect(other?.name).toBe('Sheet');
  });

  it('shows a year without separators and a large number without an exponent', async () => {
    const sheet: Sheet = {
      name: 'n',
      columns: [
        { key: 'y', heading: 'y', type: 'year', width: 8 },
        { key: 'l', heading: 'l', type: 'large', width: 20 },
      ],
      rows: [[2025, 400_000_000_000]],
    };
    const [read] = readWorkbook(await xlsxOf([sheet]));
    expect(read?.rows[1]?.map((cell) => cell.value)).toEqual([2025, 400_000_000_000]);
  });
});

describe('a copied table', () => {
  const keys = new Set(['c0', 'c1']);

  it('has as many cells as it should, whatever they hold', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { text, html } = copiedTable(sheetWith(...given), keys, '来源');
        const lines = text.split('\n');
        expect(lines).toHaveLength(given.length + 2);
        for (const line of lines.slice(1, -1)) {
          expect(line.split('\t')).toHaveLength(2);
        }
        expect(html.match(/<td>/g)).toHaveLength(given.length * 2);
        const tags = html.match(/<\/?[a-z]+/g) ?? [];
        expect(new Set(tags.map((tag) => tag.replace(/[</]/g, '')))).toEqual(
          new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'p']),
        );
      }),
    );
  });

  it('keeps a formula from coming to life, and numbers numbers', () => {
    const { text } = copiedTable(sheetWith(['=1+1', -2]), keys, '来源');
    expect(text.split('\n')[1]).toBe("'=1+1\t-2");
  });
});

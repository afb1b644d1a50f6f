import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../charts/textWidth';
import { columnWidths } from './columnWidths';

const room = { width: 440, sizes: [10.5, 9, 7.5], padding: 8 } as const;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('columns of a table', () => {
  it('fill the room, whatever they hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 12 }), (columns) => {
        const { widths, size } = columnWidths(columns, room);
        expect(widths).toHaveLength(columns.length);
        expect(sum(widths)).toBeCloseTo(room.width, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
        expect(room.sizes).toContain(size);
      }),
    );
  });

  it('keep short texts on one line and give the room to long ones', () => {
    const short = '性质';
    const { widths, size } = columnWidths(
      [
        [short, '目标'],
        ['说明', '长'.repeat(200)],
      ],
      room,
    );
    expect(size).toBe(10.5);
    expect(widths[0]).toBeGreaterThanOrEqual(textWidth(short, size) + room.padding - 1e-6);
    expect(widths[1]).toBeGreaterThan(350);
  });

  it('set smaller what has no room for its words', () => {
    const words = Array.from({ length: 8 }, (_, at) => [`Headquarters${at}`]);
    expect(columnWidths(words, room).size).toBe(7.5);
    expect(columnWidths(words.slice(0, 4), room).size).toBe(10.5);
  });

  it('take from columns of short texts what saves lines in those of long ones', () => {
    const rows = 12;
    const silent = (long: number) =>
      Array.from({ length: rows }, (_, at) => (at === long ? '二'.repeat(20) : '未提及'));
    const columns = [silent(0), silent(1), silent(2), Array.from({ length: rows }, () => '判'.repeat(30))];
    const { widths, size } = columnWidths(columns, room);
    expect(size).toBe(10.5);
    const verdict = widths[3] ?? 0;
    for (const one of widths.slice(0, 3)) expect(verdict).toBeGreaterThan(1.5 * one);
    for (const one of widths) expect(one).toBeGreaterThanOrEqual(textWidth('未提及', size) + room.padding);
    const height = (given: readonly number[]) =>
      sum(
        Array.from({ length: rows }, (_, row) =>
          Math.max(
            ...columns.map((texts, at) => wrapText(texts[row] ?? '', size, (given[at] ?? 0) - 8).length),
          ),
        ),
      );
    expect(height(widths)).toBeLessThan(0.8 * height(widths.map(() => room.width / 4)));
  });

  it('set a table of more than a page smaller where that saves a quarter of it, but never smallest', () => {
    const table = (rows: number) =>
      Array.from({ length: 6 }, () => Array.from({ length: rows }, () => '长'.repeat(25)));
    expect(columnWidths(table(6), room).size).toBe(10.5);
    expect(columnWidths(table(60), room).size).toBe(9);
  });

  it('of no column there are none', () => {
    expect(columnWidths([], room).widths).toEqual([]);
  });
});

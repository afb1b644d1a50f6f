import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../charts/textWidth';
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

  it('of no column there are none', () => {
    expect(columnWidths([], room).widths).toEqual([]);
  });
});

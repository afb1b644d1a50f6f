import { describe, expect, it } from 'vitest';
import { stages, type Box, type TableBox } from './boxes';
import { faultsIn } from './boxes.fixture';
import { cell, fitsAcross, tableBoxes, type TableText } from './tableBox';

const area = { x: 96, y: 250, width: 1728, height: 640 };
const more = (rows: number) => `${rows} more`;

const tableOf = (rows: readonly (readonly string[])[], over: Partial<TableText> = {}): TableText => ({
  name: 'table',
  shares: (rows[0] ?? []).map(() => 1),
  head: (rows[0] ?? []).map((_, at) => cell(`Column ${at + 1}`)),
  rows: rows.map((texts) => ({ cells: texts.map((text) => cell(text)) })),
  alt: '',
  ...over,
});

const tableIn = (boxes: readonly Box[]): TableBox => {
  const found = boxes.find((box) => box.kind === 'table');
  if (!found) throw new Error('no table');
  return found;
};

const countedIn = (boxes: readonly Box[]) =>
  boxes.flatMap((box) =>
    box.kind === 'text' ? box.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)) : [],
  );

const rowsOf = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => [`${at + 1}`, text, text]);

describe('a table on a slide', () => {
  it('shows seven rows at the most and counts the others', () => {
    const boxes = tableBoxes(tableOf(rowsOf(9, 'word')), area, more);
    expect(tableIn(boxes).rows.filter(({ isHead }) => !isHead)).toHaveLength(7);
    expect(countedIn(boxes)).toEqual(['2 more']);
  });

  it('is set smaller before it loses a row', () => {
    const sizeIn = (boxes: readonly Box[]) => tableIn(boxes).rows[1]?.cells[0]?.paragraphs[0]?.runs[0]?.size;
    const wide = tableBoxes(tableOf(rowsOf(5, 'word')), area, more);
    const low = tableBoxes(tableOf(rowsOf(7, 'word')), { ...area, height: 480 }, more);
    expect(sizeIn(wide)).toBe(44);
    expect(sizeIn(low)).toBe(32);
    expect(countedIn(low)).toEqual([]);
  });

  it('takes room for a long word from columns that have some', () => {
    const boxes = tableBoxes(
      tableOf([['Internationalisation-in-progress', '1', '2', '3', '4', '5', '6']]),
      area,
      more,
    );
    const [first = 0, second = 0] = tableIn(boxes).columns;
    expect(first).toBeGreaterThan(second);
    expect(tableIn(boxes).columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(area.width);
    expect(faultsIn(boxes, stages['16:9'])).toEqual([]);
  });

  it('keeps a word on one line where it says so', () => {
    const words = Array.from({ length: 6 }, () => cell('Wordsword'));
    const table = (keeps?: string) => ({
      ...tableOf([]),
      shares: [...words.map(() => 1), 0.4],
      head: null,
      rows: [{ cells: [...words, { ...cell('有条件可比'), ...(keeps ? { keeps } : {}) }] }],
    });
    const linesOf = (one: TableText) =>
      tableIn(tableBoxes(one, area, more)).rows[0]?.cells.at(-1)?.paragraphs[0]?.lines.length ?? 0;
    expect(linesOf(table())).toBeGreaterThan(1);
    expect(linesOf(table('有条件可比'))).toBe(1);
  });

  it('knows whether its columns stand beside each other', () => {
    const table = tableOf([['Jurisdiction', 'Jurisdiction', 'Jurisdiction']]);
    expect(fitsAcross(table, 1000)).toBe(true);
    expect(fitsAcross(table, 300)).toBe(false);
  });

  it.each([200, 300, 420, 640])('fits whatever is in it into a height of %i', (height) => {
    const long = '很长的一句话，'.repeat(40);
    const boxes = tableBoxes(tableOf(rowsOf(12, long)), { ...area, height }, more);
    expect(faultsIn(boxes, stages['16:9'])).toEqual([]);
    const bottom = Math.max(...boxes.map(({ y, height: own }) => y + own));
    expect(bottom).toBeLessThanOrEqual(area.y + height);
  });

  it('puts the mark of a place beside the first line of its cell', () => {
    const mark = { place: 'a', fill: 'hollow', alt: 'target' } as const;
    const table = {
      ...tableOf([]),
      shares: [1, 1],
      head: null,
      rows: [{ cells: [cell('A', {}, mark), cell('1')] }],
    };
    const boxes = tableBoxes(table, area, more);
    const [found] = boxes.filter((box) => box.kind === 'mark');
    expect(found).toMatchObject({ place: 'a', fill: 'hollow', alt: 'target', x: area.x });
    expect(tableIn(boxes).rows[0]?.cells[0]?.indent).toBeGreaterThan(found?.width ?? Infinity);
    expect(faultsIn(boxes, stages['16:9'])).toEqual([]);
  });
});

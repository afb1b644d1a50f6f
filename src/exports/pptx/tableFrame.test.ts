import { describe, expect, it } from 'vitest';
import { samplePage, tableBody } from './pages.fixture';
import { all, first, readDeck, said, value } from './readPptx.fixture';

describe('a table', () => {
  it('is one table, with its own columns, rows and lines', async () => {
    const page = samplePage({ body: tableBody });
    const box = page.boxes.find(({ kind }) => kind === 'table');
    if (box?.kind !== 'table') throw new Error('no table');
    const { slides } = await readDeck([page]);
    const [table, ...more] = slides.flatMap((slide) => all(slide, 'a:tbl'));
    expect(more).toEqual([]);
    if (!table) throw new Error('no table was written');
    expect(all(table, 'a:gridCol').map((one) => Number(value(one, 'w')))).toEqual(
      box.columns.map((width) => Math.round(width * 6350)),
    );
    expect(all(table, 'a:tr').map((one) => Number(value(one, 'h')))).toEqual(
      box.rows.map(({ height }) => height * 6350),
    );
    expect(value(first(table, 'a:tblPr'), 'firstRow')).toBe('1');
    expect(said(table).split('\n').slice(0, 6)).toEqual([
      '地区',
      '数值',
      '年份',
      'alder',
      '≥ 0 <亿元>',
      '2025',
    ]);
    const [head] = all(table, 'a:tr');
    const lines = head
      ? all(head, 'a:lnB').map((one) => [value(one, 'w'), all(one, 'a:solidFill').length])
      : [];
    expect(lines).toEqual([
      ['19050', 1],
      ['19050', 1],
      ['19050', 1],
    ]);
    for (const side of ['a:lnL', 'a:lnR'])
      for (const one of all(table, side)) expect(all(one, 'a:noFill')).toHaveLength(1);
    // The text begins behind its mark.
    expect(Number(value(all(table, 'a:tcPr')[3] ?? table, 'marL'))).toBeGreaterThan(0);
  });
});

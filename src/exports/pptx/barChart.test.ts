import { describe, expect, it } from 'vitest';
import { barsBody, samplePage } from './pages.fixture';
import { all, first, readDeck, value } from './readPptx.fixture';
import { readWorkbook } from '../workbook.fixture';
import { textOf } from '../picture/readSvg.fixture';
import type { Page } from '../../deck/pages';

describe('a chart', () => {
  const chartOf = async (page: Page) => {
    const file = await readDeck([page]);
    return { file, chart: file.part('ppt/charts/chart1.xml') };
  };

  it('is a bar chart with its figures, drawn as the kind says', async () => {
    const { chart, file } = await chartOf(samplePage({ body: barsBody() }));
    expect(value(first(chart, 'c:barDir'))).toBe('bar');
    expect(value(first(chart, 'c:roundedCorners'))).toBe('0');
    expect(all(chart, 'c:ser')).toHaveLength(1);
    expect(all(first(chart, 'c:val'), 'c:v').map(textOf)).toEqual(['4000', '3500.5', '0']);
    expect(all(first(chart, 'c:cat'), 'c:v').map(textOf)).toEqual(['桤城', '桦城', '楝<木>城']);
    const fills = all(chart, 'c:dPt').map((point) => {
      const drawn = first(point, 'c:spPr').children.flatMap((one) => (typeof one === 'string' ? [] : [one]));
      return [drawn[0]?.name, value(first(drawn[0] ?? point, 'a:srgbClr'))];
    });
    expect(fills).toEqual([
      ['a:pattFill', '12355B'],
      ['a:solidFill', 'FFFFFF'],
      ['a:solidFill', 'B58200'],
    ]);
    const axes = ['c:catAx', 'c:valAx'].map((name) => first(chart, name));
    expect(axes.map((axis) => [value(first(axis, 'c:delete')), value(first(axis, 'c:orientation'))])).toEqual(
      [
        ['1', 'maxMin'],
        ['1', 'minMax'],
      ],
    );
    expect([value(first(chart, 'c:min')), value(first(chart, 'c:max'))]).toEqual(['0', '4000']);
    for (const name of ['c:legend', 'c:title', 'c:majorGridlines', 'c:dLbls'])
      expect(all(chart, name)).toEqual([]);
    // A bar takes two fifths of its row: the gap is one and a half bars.
    expect(value(first(chart, 'c:gapWidth'))).toBe('150');
    const [slide] = file.slides;
    expect(
      slide &&
        all(slide, 'p:cNvPr')
          .map((one) => value(one, 'name'))
          .filter((name) => name?.startsWith('arrow')),
    ).toEqual(['arrow 1']);
  });

  it('opens with its figures as a workbook', async () => {
    const { file } = await chartOf(samplePage({ body: barsBody() }));
    const [book = '', ...more] = file.paths.filter((path) => path.endsWith('.xlsx'));
    expect(more).toEqual([]);
    const [sheet] = readWorkbook(file.bytes(book));
    expect(sheet?.name).toBe('Sheet1');
    expect(sheet?.rows.map((row) => row.map((one) => one.value))).toEqual([
      ['地区', '地区生产总值（亿元）', '数值'],
      ['桤城', 4000, '> 4000 亿元'],
      ['桦城', 3500.5, '3500.5 亿元'],
      ['楝<木>城', 0, '0'],
    ]);
  });

  it('of zeros alone still has an axis; without bars there is none', async () => {
    const zeros = [
      { place: 'alder', label: '桤城', value: 0, said: '0', fill: 'solid', hasArrow: true },
    ] as const;
    const { chart } = await chartOf(samplePage({ body: barsBody(zeros, 0) }));
    expect(value(first(chart, 'c:max'))).toBe('1');
    const { paths } = await readDeck([samplePage({ body: barsBody([]) }), samplePage({ body: barsBody() })]);
    expect(paths.filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
  });
});

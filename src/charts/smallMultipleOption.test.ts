import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { describe, expect, it, test } from 'vitest';
import type { Scale } from '../analysis/scale';
import { fact } from '../dataset/fixture';
import type { Fact } from '../dataset/schema';
import { shapes } from '../theme/shapes';
import { axisHeight, type LaneFigure, smallMultipleOption } from './smallMultipleOption';

register([BarChart, ScatterChart, GridComponent, SVGRenderer]);

const colours = ['#12355B', '#2A7AB0', '#A02E16', '#B58200'];
const figure = (lane: number, value: number, more: Partial<Fact> = {}): LaneFigure => ({
  fact: fact({ id: `alder-outline/p-${lane}`, value, ...more }),
  lane,
  value,
  upper: more.upper ?? null,
  colour: colours[lane] ?? '#000000',
  mark: shapes[lane]?.outline ?? '',
});

const optionOf = (figures: readonly LaneFigure[], scale: Scale) =>
  smallMultipleOption(figures, 4, scale, {
    paper: '#FFFFFF',
    grid: '#DEDBD3',
    axis: '#8C8F93',
    quiet: '#666C73',
    font: 'Arial',
    size: 12,
    format: String,
  });

/** Drawn without a browser; the engine numbers its classes and patterns by how often it ran. */
function drawn(figures: readonly LaneFigure[], scale: Scale): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 220, height: 4 * 36 + axisHeight });
  chart.setOption(optionOf(figures, scale));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg.replaceAll(/zr\d+-/g, 'zr-');
}

const bars = [
  figure(2, 4000, { kind: 'estimate', operator: 'gt' }),
  figure(3, 3500, { operator: 'gt' }),
  figure(0, 2000, { kind: 'actual', operator: 'between', upper: 2400 }),
];

describe('lanes', () => {
  it.each<[string, readonly LaneFigure[], Scale]>([
    ['bars', bars, { form: 'bar', min: 0, max: 4000 }],
    ['pips', [figure(0, 1), figure(3, 3, { kind: 'actual' })], { form: 'pips', max: 3 }],
    [
      'strip',
      [figure(0, 85, { operator: 'gt' }), figure(1, 88, { kind: 'estimate' })],
      { form: 'strip', min: 80, max: 100 },
    ],
  ])('are drawn as committed: %s', async (name, figures, scale) => {
    await expect(`${drawn(figures, scale)}\n`).toMatchFileSnapshot(`snapshots/lanes-${name}.svg`);
  });

  test('a bar for each figure, none beyond what is stated, none in a silent lane', () => {
    const svg = drawn(bars, { form: 'bar', min: 0, max: 4000 });
    for (const lane of [0, 2, 3]) expect(svg).toContain(colours[lane]);
    expect(svg).not.toContain(colours[1]);
    const { series } = optionOf(bars, { form: 'bar', min: 0, max: 4000 });
    const [first] = Array.isArray(series) ? series : [];
    expect(first).toMatchObject({ data: [{ value: 2000 }, null, { value: 4000 }, { value: 3500 }] });
  });

  test('as many marks as a count says, and an arrow for each bound', () => {
    const counted = optionOf([figure(0, 1), figure(3, 3)], { form: 'pips', max: 3 });
    const [, , marks, arrows] = Array.isArray(counted.series) ? counted.series : [];
    expect((marks as { data: unknown[] }).data).toHaveLength(4);
    expect((arrows as { data: unknown[] }).data).toHaveLength(0);
    const bounded = optionOf(bars, { form: 'bar', min: 0, max: 4000 });
    const [, , , ends] = Array.isArray(bounded.series) ? bounded.series : [];
    expect((ends as { data: unknown[] }).data).toHaveLength(2);
  });
});

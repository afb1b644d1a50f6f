import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { describe, expect, test } from 'vitest';
import type { Overlap } from '../analysis/overlap';
import { overlapHeight, overlapOption } from './overlapOption';

register([BarChart, GridComponent, SVGRenderer]);

const overlap = (more: Partial<Overlap>): Overlap => ({
  a: 'alder',
  b: 'birch',
  common: ['x', 'y', 'z'],
  onlyA: ['u', 'v'],
  onlyB: ['w'],
  sameSegment: [],
  share: 0.5,
  silent: [],
  conditions: [],
  ...more,
});
const pairs = [
  overlap({}),
  overlap({ b: 'cedar', common: [], onlyA: ['u'], onlyB: ['w'] }),
  overlap({ b: 'dogwood', silent: ['dogwood'] }),
];
const colours: Record<string, string> = { alder: '#12355B', birch: '#A02E16', cedar: '#B58200' };
const option = overlapOption(
  pairs,
  { pairName: ({ a, b }) => `${a} – ${b}`, noList: ({ silent }) => `no list of ${silent.join(', ')}` },
  {
    ink: '#16191D',
    paper: '#FFFFFF',
    line: '#8C8F93',
    quiet: '#666C73',
    font: 'Arial',
    size: 13,
    placeColour: (place) => colours[place] ?? '#000000',
  },
);

/** Drawn without a browser; the engine numbers its classes by how often it ran. */
function drawn(): string {
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: 440,
    height: overlapHeight(pairs.length, 13),
  });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg.replaceAll(/zr\d+-/g, 'zr-');
}

describe('the overlap of pairs', () => {
  test('is drawn as committed', async () => {
    await expect(`${drawn()}\n`).toMatchFileSnapshot('snapshots/overlap.svg');
  });

  test('has a bar with its number for every part that is not empty, and a text for the silent', () => {
    const svg = drawn();
    const count = (text: string) => svg.split(`>${text}<`).length - 1;
    expect([count('3'), count('2'), count('1')]).toEqual([1, 1, 3]);
    expect(count('0')).toBe(0);
    expect(count('no list of dogwood')).toBe(1);
    expect(svg).not.toContain(colours['dogwood'] ?? 'undefined');
  });

  test('is as high as its pairs need', () => {
    expect(overlapHeight(6, 13)).toBeGreaterThan(overlapHeight(3, 13));
    expect(overlapHeight(3, 16)).toBeGreaterThan(overlapHeight(3, 13));
  });
});

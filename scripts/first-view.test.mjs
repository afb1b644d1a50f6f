import { expect, it } from 'vitest';
import { firstView } from './first-view.mjs';

const manifest = {
  'index.html': {
    file: 'index.js',
    name: 'index',
    isEntry: true,
    imports: ['_ui.js', '_data-core.js'],
    css: ['index.css'],
  },
  '_ui.js': { file: 'ui.js', name: 'ui', imports: ['index.html'], css: ['ui.css', 'index.css'] },
  '_data-core.js': { file: 'data-core.js', name: '_virtual_data-core' },
  'virtual:data-first': { file: 'data-first.js', name: 'data-first' },
  'src/charts.ts': { file: 'charts.js', name: 'charts', imports: ['_echarts.js'], css: ['charts.css'] },
  '_echarts.js': { file: 'echarts.js', name: 'echarts' },
};
const packages = { 'index.js': ['react'], 'ui.js': [], 'echarts.js': ['echarts'] };

it('takes the entry with all its static imports, once each, and data apart', () => {
  expect(firstView(manifest, packages)).toEqual({
    script: ['index.js', 'ui.js'],
    style: ['index.css', 'ui.css'],
    data: expect.arrayContaining(['data-core.js', 'data-first.js']),
    problems: [],
  });
});

it('refuses a chart engine in the first view', () => {
  const { problems } = firstView(manifest, { ...packages, 'ui.js': ['zrender'] });
  expect(problems).toEqual([expect.stringContaining('ui.js brings zrender')]);
});

it('refuses to be happy with nothing', () => {
  expect(firstView({}, {}).problems).toHaveLength(3);
});

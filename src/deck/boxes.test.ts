import { expect, it } from 'vitest';
import { stages, type Box } from './boxes';
import { faultsIn } from './boxes.fixture';
import { textBox } from './setText';

const stage = stages['16:9'];
const text = (said: string, over: Partial<Parameters<typeof textBox>[1]> = {}, size = 40) =>
  textBox([{ runs: [{ text: said, size }] }], { name: 'text', x: 100, y: 100, width: 400, ...over });

it('finds nothing where nothing is wrong', () => {
  expect(faultsIn([text('one'), text('two', { y: 200 })], stage)).toEqual([]);
});

it.each<[string, readonly Box[], RegExp]>([
  ['text over text', [text('one'), text('two', { y: 120 })], /lies over/],
  ['text beyond the stage', [text('one', { x: 1800, width: 400 })], /leaves the stage/],
  ['text that is too small', [text('one', {}, 30)], /too small/],
  ['a footer that is too small', [text('one', { role: 'footer' }, 25)], /too small/],
  ['text that is higher than its box', [{ ...text('one'), height: 20 }], /too high/],
  ['a line that is wider than its box', [{ ...text('a line of words'), width: 50 }], /too wide/],
  [
    'text across a rule',
    [
      text('one'),
      { kind: 'rect', name: 'rule', x: 90, y: 120, width: 300, height: 3, fill: 'ink', stroke: null },
    ],
    /lies over/,
  ],
  [
    'a mark in a text',
    [
      text('one'),
      {
        kind: 'mark',
        name: 'mark',
        x: 110,
        y: 110,
        width: 20,
        height: 20,
        place: 'a',
        fill: 'solid',
        alt: '',
      },
    ],
    /lies over/,
  ],
  [
    'a bar that is longer than its scale',
    [
      {
        kind: 'bars',
        name: 'bars',
        x: 0,
        y: 0,
        width: 100,
        height: 50,
        bars: [{ place: 'a', label: '', value: 2, said: '', fill: 'solid', hasArrow: false }],
        max: 1,
        thickness: 0.5,
        series: '',
        alt: '',
      },
    ],
    /too long/,
  ],
  [
    'columns wider than their table',
    [
      {
        kind: 'table',
        name: 'table',
        x: 0,
        y: 0,
        width: 100,
        height: 50,
        columns: [80, 80],
        rows: [],
        alt: '',
      },
    ],
    /columns too wide/,
  ],
])('finds %s', (_name, boxes, fault) => {
  expect(faultsIn(boxes, stage).join('\n')).toMatch(fault);
});

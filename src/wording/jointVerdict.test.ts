import { describe, expect, test } from 'vitest';
import type { PickedItem } from '../analysis/jointVerdict';
import { indexFixture } from '../dataset/indexed.fixture';
import { jointVerdictText } from './jointVerdict';

const [one, other] = indexFixture().rows.facts;
const pair = [one, other].flatMap((each) => each ?? []);
const item = (
  concept: string,
  verdict: PickedItem['verdict'],
  reasons: PickedItem['reasons'] = [],
): PickedItem => ({
  concept,
  facts: verdict === 'single' ? pair.slice(1) : pair,
  verdict,
  reasons,
});

describe('what is said of picked statements', () => {
  test('has two to speak of', () => {
    expect(pair).toHaveLength(2);
  });

  test.each([
    [[item('a', 'single')], '再选一条，看能不能相比', 'single'],
    [[item('a', 'single'), item('b', 'single')], '各说各的项，没有两条可以相比', 'single'],
    [[item('a', 'comparable')], '可比', 'comparable'],
    [
      [item('a', 'conditional', ['kind', 'thresholds'])],
      '有条件可比：性质不同；比的是门槛，不是结果',
      'conditional',
    ],
    [
      [item('a', 'conditional', ['kind']), item('b', 'not-comparable', ['period']), item('c', 'single')],
      '1 项有条件可比，1 项不可比；另 1 项只有一条，无从相比',
      'not-comparable',
    ],
  ] as const)('in Chinese', (items, text, verdict) => {
    expect(jointVerdictText(items, 'zh')).toEqual({ verdict, text });
  });

  test('in English', () => {
    expect(jointVerdictText([item('a', 'conditional', ['kind', 'thresholds'])], 'en').text).toBe(
      'With conditions: different kinds of figure; thresholds, not outcomes',
    );
    expect(
      jointVerdictText([item('a', 'conditional'), item('b', 'conditional'), item('c', 'single')], 'en').text,
    ).toBe('2 items with conditions; 1 more item has one statement only');
  });
});

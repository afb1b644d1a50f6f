import { expect, test } from 'vitest';
import { formatProblem, type Problem, Problems, showValue } from './problem';

const expected = { zh: '一个指标', en: 'an indicator' };
const found = { record: 'a/b', field: 'indicator', code: 'unknown-reference' as const, expected };

test.each([
  ['text', '“text”'],
  ['', '“”'],
  [0, '0'],
  [null, 'null'],
  [undefined, 'nothing'],
  [NaN, 'NaN'],
  [[1, [2]], '[2]'],
  [{ deep: { deeper: {} } }, '{…}'],
  [() => 1, 'function'],
])('shows %j as %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

test('shortens what is long', () => {
  expect(showValue('长'.repeat(1_000_000))).toBe(`“${'长'.repeat(64)}…”`);
});

test('offers the nearest candidate, and none to what is no text', () => {
  const problems = new Problems();
  problems.add('facts/x.json', { ...found, value: 'gdp-levle' }, ['gdp-level', 'income']);
  problems.add('facts/x.json', { ...found, value: 7 }, ['gdp-level']);
  expect(problems.list.map((problem) => problem.hint)).toEqual(['gdp-level', undefined]);
});

test('stops offering when everything is wrong, and goes on complaining', () => {
  const problems = new Problems();
  for (let count = 0; count < 500; count += 1) problems.add('x.json', { ...found, value: 'aa' }, ['ab']);
  expect(problems.list).toHaveLength(500);
  expect(problems.list.filter((problem) => problem.hint !== undefined)).toHaveLength(200);
});

test('says file, record, field, value, expectation and hint in one line, in both languages', () => {
  const problem: Problem = { file: 'facts/x.json', ...found, value: '“gdp”', hint: 'gdp-level' };
  expect(formatProblem(problem)).toBe(
    'facts/x.json › a/b › indicator: “gdp”; expected an indicator (nearest: gdp-level) [unknown-reference]',
  );
  expect(formatProblem(problem, 'zh')).toBe(
    'facts/x.json › a/b › indicator：“gdp”；应为一个指标（最接近：gdp-level） [unknown-reference]',
  );
});

test('leaves out empty parts', () => {
  const problem: Problem = { ...found, file: 'x.json', record: '', field: '', value: 'nothing' };
  expect(formatProblem(problem)).toBe('x.json: nothing; expected an indicator [unknown-reference]');
});

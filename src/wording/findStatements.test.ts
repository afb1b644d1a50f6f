import { describe, expect, test } from 'vitest';
import { wordsOf } from '../lib/findHits';
import { initialsOf } from '../lib/initials';
import { finderOf } from './findStatements';
import { buildStatements } from '../analysis/statements.fixture';

const { index, statements } = buildStatements();
const found = (query: string) => {
  const isFound = finderOf(wordsOf(query), index, initialsOf);
  return statements.filter((one) => isFound?.(one) ?? true);
};
const places = (query: string) => new Set(found(query).map(({ fact }) => fact.place));

describe('a search', () => {
  test('for nothing finds everything', () => {
    expect(found('  ')).toHaveLength(statements.length);
  });

  test('finds a place by its name in either language and by its initials', () => {
    expect(places('杉城')).toContain('cedar');
    expect(found('Cedar').map(({ fact }) => fact.id)).toEqual(found('杉城').map(({ fact }) => fact.id));
    expect(places('sc').has('cedar')).toBe(true);
    expect(places('qqzz').size).toBe(0);
  });

  test('needs every word, in whatever order', () => {
    const both = found('桤城 2025');
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(found('桤城').length);
    expect(found('2025 桤城')).toEqual(both);
  });

  test('finds what the columns say in a word, in either language', () => {
    const targets = statements.filter(({ fact }) => fact.kind === 'target').length;
    expect(found('目标').length).toBeGreaterThanOrEqual(targets);
    expect(found('target').length).toBeGreaterThanOrEqual(targets);
    expect(found('杉城 目标').every(({ fact }) => fact.kind === 'target')).toBe(true);
  });

  test('takes signs as they are', () => {
    expect(places('楝<木>')).toEqual(new Set(['dogwood']));
    expect(found('.*')).toEqual([]);
  });
});

import { describe, expect, it, test } from 'vitest';
import type { FactRow } from '../dataset/dataset';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { Concept } from '../dataset/schema';
import { defaultSelection, type Selection } from '../selection/selection';
import { matcherOf } from '../lib/matches';
import { admits, periodsShown, searchedText } from './admits';

const index = indexFixture();

function isAdmitted(one: FactRow, more: Partial<Selection> = {}): boolean {
  const selection = { ...defaultSelection(index.rows), ...more };
  return admits(one, conceptOf(one), selection, periodsShown(selection.period, index));
}

function conceptOf(one: FactRow): Concept {
  const concept = index.concepts.get(index.indicators.get(one.indicator)?.concept ?? '');
  if (!concept) throw new Error(`${one.indicator} is no indicator of the fixture`);
  return concept;
}

const known = (id: string) => {
  const found = index.facts.get(id);
  if (!found) throw new Error(`${id} is no fact of the fixture`);
  return found;
};

describe('the periods shown', () => {
  it.each([
    ['both', ['first', 'second', 'third', 'vision']],
    ['first', ['first']],
    ['second', ['second']],
    ['third', ['third', 'vision']],
    ['vision', []],
    ['lost', []],
  ])('with %s are %j', (period, expected) => {
    expect([...periodsShown(period, index)]).toEqual(expected);
  });
});

describe('a statement', () => {
  test('is shown at first, but for asides and groups', () => {
    const shown = index.rows.facts.filter((one) => isAdmitted(one)).length;
    expect(shown).toBe(index.rows.facts.filter((one) => one.place !== 'grove').length);
    expect(isAdmitted(fact({ aside: 'plan-making' }))).toBe(false);
    expect(isAdmitted(known('alder-outline/grove-platforms'))).toBe(false);
    expect(isAdmitted(known('alder-outline/grove-platforms'), { places: ['grove'] })).toBe(true);
  });

  test('goes with its place, kind and theme', () => {
    expect(isAdmitted(fact(), { places: ['alder'] })).toBe(true);
    expect(isAdmitted(fact(), { places: ['birch'] })).toBe(false);
    expect(isAdmitted(fact(), { kinds: ['target'] })).toBe(true);
    expect(isAdmitted(fact(), { kinds: ['actual', 'estimate', 'baseline'] })).toBe(false);
    expect(isAdmitted(fact(), { theme: 'wealth' })).toBe(true);
    expect(isAdmitted(fact(), { theme: 'work' })).toBe(false);
  });

  test('goes with its period; the vision with the one it is shown with', () => {
    const vision = known('alder-proposal/far-output');
    expect(['both', 'first', 'second', 'third'].map((period) => isAdmitted(vision, { period }))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isAdmitted(known('alder-proposal/output-now'), { period: 'third' })).toBe(false);
  });
});

test('the search hides no statement: it chooses rows', () => {
  for (const one of index.rows.facts) {
    expect(isAdmitted(one, { query: 'zeppelin' })).toBe(isAdmitted(one));
  }
});

describe('what the search reads of a statement', () => {
  const finds = (query: string, id: string) =>
    matcherOf(query)(searchedText(known(id), conceptOf(known(id)), index));

  it.each([
    ['the figure as written', '0.35万亿', 'birch-congress/output'],
    ['the concept in Chinese', '生产总值', 'birch-congress/output'],
    ['the concept in English, in any case', 'oUTPUT', 'birch-congress/output'],
    ['the indicator', '增速', 'alder-outline/growth'],
    ['the indicator in English', 'growth of', 'alder-outline/growth'],
    ['the place', '桦城', 'birch-congress/output'],
    ['the place, with its accents', 'bétula', 'birch-congress/output'],
    ['the scope', '仅景区', 'birch-press/visitors'],
    ['the scope in English', 'scenic', 'birch-press/visitors'],
    ['a goal in words', '高于经济', 'alder-proposal/income-faster'],
    ['a goal in words, in English', 'above the growth', 'alder-proposal/income-faster'],
    ['a name with a “<”', 'dog<wood>', 'dogwood-pages/output'],
    ['blanks at its ends, which are not meant', '  output ', 'birch-congress/output'],
    ['nothing but blanks, which is no search', '   ', 'birch-congress/chains'],
  ])('is %s', (_what, query, id) => {
    expect(finds(query, id)).toBe(true);
  });

  it.each(['350 bn', 'zeppelin', '.*', '产值生', 'birch-congress'])('is not “%s”', (query) => {
    expect(finds(query, 'birch-congress/output')).toBe(false);
  });

  test('does not run over from one text into the next', () => {
    expect(finds('0.35万亿元地区', 'birch-congress/output')).toBe(false);
  });
});

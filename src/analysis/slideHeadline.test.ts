import { expect, it } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { fact } from '../dataset/fixture';
import { defaultSelection } from '../selection/selection';
import { slideTitle } from '../wording/slideHeadline';
import { compare } from './comparison';
import { rowsClaim, statementsClaim, systemsClaim, type SlideClaim } from './slideHeadline';

const index = indexFixture();
const systemNamed = (id: string, notation?: string) => {
  const found = index.rows.systems.find((system) => system.id === id);
  if (!found) throw new Error(`no system ${id}`);
  return notation === undefined ? found : { ...found, notation };
};
const said = (claim: SlideClaim | null) =>
  claim && (['zh', 'en'] as const).map((lang) => slideTitle(claim, { index, lang }));

it('counts systems and their notations', () => {
  const [a, b, c] = [systemNamed('alder-third'), systemNamed('birch-third'), systemNamed('cedar-second')];
  expect(systemsClaim([])).toBeNull();
  expect(said(systemsClaim([a]))).toEqual(['桤城的产业体系：321', 'Alder’s industry system: 321']);
  expect(said(systemsClaim([a, b, c]))).toEqual([
    '三套体系，各有各的数法',
    'Three systems, three ways of counting',
  ]);
  const alike = systemNamed('birch-third', '321');
  expect(systemsClaim([a, alike])).toEqual({ code: 'systems-alike', notation: '321', systems: 2 });
  expect(said(systemsClaim([a, alike, c]))).toEqual([
    '三套体系，两种写法',
    'Three systems, written in two ways',
  ]);
});

it('counts the rows of more than one place, and those that stand together', () => {
  const selection = defaultSelection(index.rows);
  const comparison = compare(selection, index);
  const rows = comparison.shared.flatMap((group) => group.rows);
  const standing = rows.filter(({ group }) => group.length > 1).length;
  expect(standing).toBeGreaterThan(0);
  expect(rowsClaim(comparison, selection)).toEqual({ code: 'rows-standing', shared: rows.length, standing });
  expect(rowsClaim(comparison, { ...selection, theme: 'wealth' }).code).toBe('theme');
  expect(rowsClaim(comparison, { places: ['alder', 'birch'], theme: null }).code).toBe('two-places');
});

it('says of statements how many there are and on what', () => {
  const one = fact({ operator: 'gt' });
  const another = fact({ id: 'birch-congress/output', document: 'birch-congress', place: 'birch' });
  const income = fact({ id: 'alder-outline/income', indicator: 'income-level' });
  expect(statementsClaim([], index)).toBeNull();
  expect(said(statementsClaim([one], index))).toEqual([
    '地区生产总值：桤城2025年目标超过3500亿元',
    'Output, Alder 2025: target more than 350 bn yuan',
  ]);
  expect(said(statementsClaim([one, another], index))).toEqual([
    '地区生产总值：桤城和桦城的两条表述',
    'Output: two statements from Alder and Bétula — Берёза',
  ]);
  expect(said(statementsClaim([one, another, income], index))).toEqual([
    '三条表述，说的是两项',
    'Three statements on two items',
  ]);
});

it('says a statement without a year without one', () => {
  const undated = fact({ year: null, yearBasis: 'none' });
  expect(said(statementsClaim([undated], index))?.[1]).toBe('Output, Alder: target 350 bn yuan');
});

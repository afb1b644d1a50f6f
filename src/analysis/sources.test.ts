import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { buildFixture, fact } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import type { Fact } from '../dataset/schema';
import { withSupplement } from '../dataset/withSupplement';
import { defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { compare } from './comparison';
import { allOf, documentsShown, sourcesOf, type SourceEntry } from './sources';

function asked(more: Partial<Selection> = {}, facts?: readonly Fact[]) {
  const dataset = buildFixture();
  const { rows, details } = splitDataset(facts ? { ...dataset, facts } : dataset);
  const index = indexRows(more.supplement ? withSupplement(rows, details.supplement) : rows);
  return sourcesOf({ ...defaultSelection(rows), ...more }, index, details.asides);
}

function entryOf(id: string, more: Partial<Selection> = {}, facts?: readonly Fact[]): SourceEntry {
  const found = documentsShown(asked(more, facts)).find((entry) => entry.document.id === id);
  if (!found) throw new Error(`${id} is not shown`);
  return found;
}

const ids = (entries: readonly SourceEntry[]) => entries.map((entry) => entry.document.id);
const countsOf = ({ periods }: SourceEntry) =>
  periods.map(({ period, reach, total }) => [period, reach, total]);

describe('the documents', () => {
  test('stand by place and date; what is not held is no document', () => {
    const { places } = asked();
    expect(places.map(({ place, documents }) => [place, ids(documents)])).toEqual([
      ['alder', ['alder-outline', 'alder-proposal']],
      ['birch', ['birch-congress', 'birch-press']],
      ['cedar', ['cedar-outline']],
      ['dogwood', []],
      ['elm-bay', ['elm-bay-report']],
      ['fir-port', []],
    ]);
  });

  test('of another period go, and come back where they speak of it', () => {
    const third = asked({ period: 'third' });
    expect(ids(documentsShown(third))).not.toContain('cedar-outline');
    const told = fact({
      id: 'cedar-outline/later',
      document: 'cedar-outline',
      place: 'cedar',
      period: 'third',
    });
    expect(countsOf(entryOf('cedar-outline', { period: 'third' }, [told]))).toEqual([
      ['third', 'besides', 1],
    ]);
  });

  test('reach a period as they were made for it, or beside that', () => {
    const base = { document: 'alder-proposal', place: 'alder' } as const;
    const result = fact({ ...base, id: 'alder-proposal/a', kind: 'actual', period: 'second' });
    const target = fact({ ...base, id: 'alder-proposal/b', period: 'second' });
    expect(countsOf(entryOf('alder-proposal', {}, [result]))).toEqual([
      ['second', 'results-only', 1],
      ['third', 'plan', 0],
    ]);
    expect(countsOf(entryOf('alder-proposal', {}, [result, target]))[0]).toEqual(['second', 'besides', 2]);
    expect(entryOf('elm-bay-report').periods[0]?.reach).toBe('one-year');
  });
});

describe('the counts', () => {
  test('say why there is nothing: unread words, or a filter', () => {
    const target = fact({ id: 'alder-outline/a' });
    const themes = (more: Partial<Selection>) =>
      entryOf('alder-outline', more, [target]).periods[0]?.themes.map(({ count, silence }) => [
        count,
        silence,
      ]);
    const theme = themes({})?.findIndex(([count]) => count === 1) ?? -1;
    expect(theme).toBeGreaterThanOrEqual(0);
    expect(themes({})?.[theme]).toEqual([1, null]);
    expect(themes({ kinds: ['actual'] })?.[theme]).toEqual([0, 'filtered']);
    expect(themes({ query: 'nothing like it' })?.[theme]).toEqual([0, 'filtered']);
    expect(
      themes({})
        ?.filter((_one, at) => at !== theme)
        .every(([, silence]) => silence === 'not-stated'),
    ).toBe(true);
  });

  test('leave statements about a group and asides to counts of their own', () => {
    const own = fact({ id: 'alder-outline/a' });
    const together = fact({ id: 'alder-outline/b', place: 'grove' });
    const set = fact({ id: 'alder-outline/c', aside: 'plan-making' });
    const entry = entryOf('alder-outline', {}, [own, together, set]);
    expect([entry.total, allOf(entry)]).toEqual([1, 2]);
    expect([...entry.elsewhere]).toEqual([['grove', 1]]);
    expect([...entry.asides]).toEqual([['plan-making', 1]]);
    expect(asked({}, [own, together, set]).statements).toBe(2);
  });

  test('of one theme have that column alone', () => {
    const { id } = buildFixture().themes[0] ?? { id: '' };
    expect(asked({ theme: id }).themes).toEqual([id]);
  });
});

describe('what is missing', () => {
  const missing = (more: Partial<Selection>, place: string) =>
    asked(more)
      .places.find((one) => one.place === place)
      ?.missing.map((one) => [one.period, one.silence, 'document' in one ? one.document.id : null]);

  test('is told apart: known and not held, or none known', () => {
    expect(missing({}, 'cedar')).toEqual([
      ['first', 'no-document', null],
      ['third', 'not-held', 'cedar-next-outline'],
    ]);
    expect(missing({ period: 'second' }, 'fir-port')).toEqual([['second', 'no-document', null]]);
    expect(missing({ period: 'second' }, 'alder')).toEqual([]);
  });
});

test('pages stand apart, only where the supplement is on, and change no count of a document', () => {
  const [off, on] = [asked(), asked({ supplement: true })];
  expect(off.supplement).toEqual([]);
  expect(ids(on.supplement)).toContain('dogwood-pages');
  expect(on.places.map(({ documents }) => documents)).toEqual(off.places.map(({ documents }) => documents));
  expect(on.statements).toBe(off.statements);
});

test('whatever is chosen, the documents have the statements that Compare has', () => {
  const { index, details } = buildBundled();
  fc.assert(
    fc.property(arbitrarySelection(index.rows), (chosen) => {
      const selection = { ...chosen, supplement: false };
      const { places } = sourcesOf(selection, index, details.asides);
      const own = places.flatMap(({ documents }) => documents).reduce((sum, { total }) => sum + total, 0);
      expect(own).toBe(compare(selection, index).factCount);
    }),
    { numRuns: 60 },
  );
});

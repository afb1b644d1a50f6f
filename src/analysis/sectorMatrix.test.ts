import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { industriesOf } from './industries';
import { arbitraryLists, fixtureIndustries } from './industries.fixture';
import { filterSectors, isNested, sectorMatrix, sortSectors, type SectorMatrix } from './sectorMatrix';

const { index, industries } = fixtureIndustries();
const select = (more: Partial<Selection> = {}): Selection => ({ ...defaultSelection(index.rows), ...more });
const matrix = (more?: Partial<Selection>) => sectorMatrix(select(more), index, industries);
const row = (found: SectorMatrix, sector: string) => {
  const one = found.rows.find((each) => each.sector.id === sector);
  if (!one) throw new Error(`${sector} is not in the matrix`);
  return one;
};
/** Place and stage, or silence, of each cell. */
const cellsOf = (found: SectorMatrix, sector: string) =>
  row(found, sector).cells.map((cell) => `${cell.place}: ${cell.stage ?? cell.silence}`);

describe('counted by hand in the fixture', () => {
  test('for both periods, each place by its latest', () => {
    const found = matrix();
    expect([...found.periods.values()]).toEqual(['third', 'third', 'third', null, 'second', null]);
    // Of the fourth city there is no list.
    expect(found.cities).toBe(3);
    // The list of cedar is of both periods, its document of the second.
    expect(found.retold).toEqual(['cedar']);
    expect(cellsOf(found, 'electronics')).toEqual([
      'alder: lead',
      'birch: support',
      'cedar: not-stated',
      'dogwood: no-document',
      'elm-bay: lead',
      'fir-port: no-document',
    ]);
    expect(row(found, 'electronics')).toMatchObject({
      cities: 2,
      reading: { code: 'same-segment', segments: ['chips'], places: ['alder', 'birch', 'elm-bay'] },
    });
    // Birch named steel in the period before only: text, and no part of the count.
    const metal = row(found, 'metal-and-vehicles');
    expect(metal).toMatchObject({ cities: 1, reading: { code: 'one-place' } });
    expect(metal.cells[1]?.elsewhere.map(({ member }) => member.name.zh)).toEqual(['钢材']);
  });

  test('for one period', () => {
    const found = matrix({ period: 'second' });
    expect(row(found, 'metal-and-vehicles')).toMatchObject({
      cities: 2,
      reading: { code: 'same-segment', segments: ['steel'], places: ['alder', 'birch'] },
    });
    expect(cellsOf(found, 'electronics').slice(0, 2)).toEqual(['alder: foster', 'birch: lead']);
  });

  test('a place and one that lies in it are no pair', () => {
    const found = matrix({ places: ['alder', 'elm-bay'] });
    expect(row(found, 'electronics').reading).toEqual({ code: 'one-place', segments: [], places: [] });
    expect(isNested(index.places.get('elm-bay'), index.places.get('alder'))).toBe(true);
    expect(isNested(index.places.get('fir-port'), index.places.get('alder'))).toBe(false);
    expect(isNested(undefined, undefined)).toBe(false);
  });

  test('a place of which a document is known and not held is not said to be silent', () => {
    const found = matrix({ period: 'third' });
    expect(cellsOf(found, 'electronics')[4]).toBe('elm-bay: no-document');
  });
});

describe('counted by hand in the documents', () => {
  const { index: bundled, details } = buildBundled();
  const all = industriesOf(bundled, details);
  const selection = defaultSelection(bundled.rows);
  const found = sectorMatrix({ ...selection, period: '14th' }, bundled, all);

  it.each<[string, number, string]>([
    ['information-technology', 3, 'same-segment'],
    ['artificial-intelligence', 3, 'segments-open'],
    ['aviation', 2, 'different-segments'],
    ['satellite-applications', 2, 'different-segments'],
    ['rail-transit', 1, 'one-place'],
    ['deep-exploration', 0, 'one-place'],
  ])('%s: %i cities, %s', (sector, cities, code) => {
    expect(row(found, sector)).toMatchObject({ cities, reading: { code } });
  });

  test('every member of every industry list is mapped, but for groups that name no industry', () => {
    const unmapped = all.systems
      .filter((system) => system.category === 'industry')
      .flatMap((system) => system.tiers.flatMap((tier) => tier.members))
      .filter((member) => member.segments.length === 0);
    expect(unmapped).toEqual([]);
  });
});

describe('the reading of a row', () => {
  test('adding a place never removes what two have in common', () => {
    fc.assert(
      fc.property(arbitraryLists, fc.nat(5), (systems, at) => {
        const every = select({ period: 'second' }).places;
        const fewer = every.filter((_, position) => position !== at);
        const of = (places: readonly string[]) =>
          sectorMatrix(select({ period: 'second', places }), index, { ...industries, systems });
        const shared = (found: SectorMatrix) =>
          found.rows.flatMap(({ sector, reading }) =>
            reading.segments.map((segment) => `${sector.id} ${segment}`),
          );
        expect(shared(of(every))).toEqual(expect.arrayContaining(shared(of(fewer))));
      }),
    );
  });

  test('does not depend on the order of places or lists', () => {
    fc.assert(
      fc.property(arbitraryLists, (systems) => {
        const selection = select({ period: 'second' });
        const read = (found: SectorMatrix) =>
          found.rows.map(({ sector, cities, reading }) => [sector.id, cities, reading]);
        const forth = sectorMatrix(selection, index, { ...industries, systems });
        const back = sectorMatrix({ ...selection, places: selection.places.toReversed() }, index, {
          ...industries,
          systems: systems.toReversed(),
        });
        expect(read(back)).toEqual(read(forth));
      }),
    );
  });

  test('says “different” only where every pair names segments and none in common', () => {
    fc.assert(
      fc.property(arbitraryLists, (systems) => {
        const found = sectorMatrix(select({ period: 'second' }), index, { ...industries, systems });
        for (const { cells, reading } of found.rows) {
          if (reading.code !== 'different-segments') continue;
          const named = cells.filter((cell) => cell.mentions.length > 0);
          for (const a of named) {
            expect(a.isWhole).toBe(false);
            for (const b of named) {
              if (a === b || isNested(index.places.get(a.place), index.places.get(b.place))) continue;
              expect(a.segments.filter((segment) => b.segments.includes(segment))).toEqual([]);
            }
          }
        }
      }),
    );
  });
});

describe('a theme or a search', () => {
  const found = matrix();

  test('chooses whole rows', () => {
    expect(filterSectors(found.rows, { theme: null, query: '软件' })).toEqual([row(found, 'electronics')]);
    expect(filterSectors(found.rows, { theme: 'work', query: '' })).toEqual(found.rows);
    expect(filterSectors(found.rows, { theme: 'wealth', query: '' })).toEqual([]);
    expect(filterSectors(found.rows, { theme: null, query: '' })).toEqual(found.rows);
  });
});

test('what other lists name is no silence, and no part of a count', () => {
  const { index: bundled, details } = buildBundled();
  const all = industriesOf(bundled, details);
  const selection = { ...defaultSelection(bundled.rows), lists: 'head' as const };
  const head = sectorMatrix(selection, bundled, all);
  const vehicles = row(head, 'vehicles');
  const cell = vehicles.cells.find(({ place }) => place === 'zhuzhou');
  expect(cell).toMatchObject({ mentions: [], stage: null });
  expect(cell?.elsewhere.map(({ member }) => member.name.zh)).toContain('新能源车辆制造');
});

describe('the order of the sectors', () => {
  const found = matrix();
  const order = (by: string) => sortSectors(found.rows, by).map(({ sector }) => sector.id);

  test('by how many name them, as in the dataset, by one place', () => {
    expect(order('places')).toEqual(['electronics', 'metal-and-vehicles']);
    expect(order('sector')).toEqual(['metal-and-vehicles', 'electronics']);
    expect(order('birch')).toEqual(['electronics', 'metal-and-vehicles']);
    expect(order('nobody')).toEqual(order('sector'));
  });

  test('drops and doubles nothing', () => {
    for (const by of ['places', 'sector', ...select().places])
      expect(order(by).toSorted()).toEqual(order('sector').toSorted());
  });
});

import { describe, expect, it, test } from 'vitest';
import { defaultSelection, type Selection } from '../selection/selection';
import { fixtureIndustries } from './industries.fixture';
import { industryHeadline } from './industryHeadline';
import { sectorMatrix } from './sectorMatrix';

const { index, industries } = fixtureIndustries();
const of = (places: readonly string[], more: Partial<Selection> = {}) => {
  const selection = { ...defaultSelection(index.rows), ...more, places };
  return industryHeadline(sectorMatrix(selection, index, industries), places, index);
};

describe('the claim', () => {
  it.each<[string, readonly string[], Partial<Selection>, object, string]>([
    ['nothing is named', ['dogwood'], {}, { code: 'nothing-named' }, 'other-selection'],
    ['one place', ['alder'], {}, { code: 'one-place-names', place: 'alder', sectors: 2 }, 'other-selection'],
    ['one place beside a silent one', ['alder', 'dogwood'], {}, { code: 'one-place-names' }, 'silent'],
    [
      'a place and one in it',
      ['alder', 'elm-bay'],
      {},
      { code: 'part-of-whole', whole: 'alder', part: 'elm-bay', common: 1 },
      'named',
    ],
    [
      'all cities that speak',
      ['alder', 'birch', 'elm-bay'],
      { period: 'second' },
      { code: 'all-cities', sectors: 2, cities: 2 },
      'readings',
    ],
    [
      'the cities that speak, one of three being silent',
      ['alder', 'birch', 'dogwood'],
      { period: 'second' },
      { code: 'places-alike', places: ['alder', 'birch'], common: 2 },
      'readings',
    ],
    [
      'a city and a new area of another',
      ['birch', 'elm-bay'],
      { period: 'second' },
      { code: 'places-alike', places: ['birch', 'elm-bay'], common: 1 },
      'readings',
    ],
  ])('%s', (_case, places, more, claim, qualification) => {
    const said = of(places, more);
    expect(said.claim).toMatchObject(claim);
    expect(said.qualification.code).toBe(qualification);
  });

  test('names only some cities where no sector is named by all', () => {
    const systems = industries.systems.map((system) =>
      system.id === 'cedar-second'
        ? {
            ...system,
            tiers: system.tiers.map((tier) => ({
              ...tier,
              members: tier.members.map((member) => ({ ...member, segments: ['steel'] })),
            })),
          }
        : system,
    );
    const places = ['alder', 'birch', 'cedar'];
    const selection = { ...defaultSelection(index.rows), places };
    const found = sectorMatrix(selection, index, { ...industries, systems });
    expect(industryHeadline(found, places, index).claim).toEqual({
      code: 'some-cities',
      sectors: 2,
      cities: 3,
    });
    const two = { ...selection, places: ['birch', 'cedar'] };
    expect(
      industryHeadline(sectorMatrix(two, index, { ...industries, systems }), two.places, index).claim,
    ).toEqual({ code: 'none-common', places: ['birch', 'cedar'] });
  });

  test('reads only what the places of the claim say to each other', () => {
    // Elm Bay shares a segment with Birch; it is no city, and is left out of what is said of cities.
    const { qualification } = of(['alder', 'birch', 'elm-bay'], { period: 'second' });
    expect(qualification).toMatchObject({ between: 'cities', counts: { 'same-segment': 2 } });
  });

  test('counts no more sectors than all its cities name', () => {
    for (const period of ['both', 'first', 'second', 'third']) {
      const { places } = defaultSelection(index.rows);
      const selection = { ...defaultSelection(index.rows), period };
      const found = sectorMatrix(selection, index, industries);
      const { claim, qualification } = industryHeadline(found, places, index);
      if (claim.code !== 'all-cities') continue;
      expect(claim.sectors).toBe(found.rows.filter((row) => row.cities >= claim.cities).length);
      if (qualification.code !== 'readings') throw new Error('of several cities the readings are told');
      expect(Object.values(qualification.counts).reduce((sum, n) => sum + n, 0)).toBe(claim.sectors);
    }
  });
});

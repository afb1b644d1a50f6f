import fc from 'fast-check';
import { buildFixture } from '../dataset/fixture';
import { indexRows, type DatasetIndex } from '../dataset/indexDataset';
import type { System, Tier } from '../dataset/schema';
import { splitDataset } from '../dataset/splitDataset';
import { industriesOf, type Industries } from './industries';

/** The made-up dataset as the Industries view has it. */
export function fixtureIndustries(): { index: DatasetIndex; industries: Industries } {
  const { rows, details } = splitDataset(buildFixture());
  const index = indexRows(rows);
  return { index, industries: industriesOf(index, details) };
}

const roles: Tier['role'][] = [
  'pillar',
  'emerging',
  'future',
  'traditional',
  'cluster-provincial',
  'supporting',
  'unassigned',
];
const ids = ['metal-and-vehicles', 'steel', 'cars', 'electronics', 'chips'];
const places = ['alder', 'birch', 'cedar', 'dogwood', 'elm-bay', 'fir-port'];

/** Lists of any places, with members of any segments, of one period. */
export const arbitraryLists: fc.Arbitrary<System[]> = fc
  .array(
    fc.record({
      place: fc.constantFrom(...places),
      role: fc.constantFrom(...roles),
      members: fc.array(fc.subarray(ids, { maxLength: 2 }), { maxLength: 4 }),
    }),
    { maxLength: 10 },
  )
  .map((lists) =>
    lists.map(({ place, role, members }, at): System => ({
      id: `list-${at}`,
      place,
      periods: ['second'],
      document: 'alder-outline',
      name: { zh: `名单${at}`, en: `List ${at}` },
      notation: '—',
      stated: null,
      primary: false,
      category: 'industry',
      level: 'place',
      theme: 'work',
      enumeration: 'none',
      evidence: [{ phrase: '示例示例示例示例', occurrence: 1 }],
      tiers: [
        {
          id: 'tier',
          label: { zh: '层', en: 'Tier' },
          role,
          stated: null,
          enumeration: 'inferred',
          evidence: [],
          members: members.map((segments, row) => ({
            name: { zh: `成员${at}-${row}`, en: `Member ${at}-${row}` },
            segments,
            evidence: [{ phrase: '示例示例示例示例', occurrence: 1 }],
          })),
        },
      ],
    })),
  );

/** Systems, sectors and lineage of the fixture. */
import type { Conflict, Lineage, Sector, System, Text, Tier } from './schema';

const text = (zh: string, en: string): Text => ({ zh, en });

type Role = Tier['role'];
type Named = [zh: string, en: string, segments?: string[]];

/** A tier with its members; the phrase of each is made from the names. */
function tier(
  [id, role, stated, enumeration]: [string, Role, Tier['stated'], Tier['enumeration']],
  label: Text,
  members: readonly Named[],
  system: string,
): Tier {
  return {
    id,
    label,
    role,
    stated,
    enumeration,
    members: members.map(([zh, en, segments]) => ({
      name: text(zh, en),
      segments: segments ?? [],
      evidence: [{ phrase: `${system}列出${zh}`, occurrence: 1 }],
    })),
    evidence: [{ phrase: `${system}${label.zh}一层`, occurrence: 1 }],
  };
}

function system(
  overrides: Pick<
    System,
    'id' | 'place' | 'document' | 'periods' | 'notation' | 'stated' | 'enumeration' | 'tiers'
  > &
    Partial<System>,
): System {
  return {
    name: text('现代产业体系', 'Industry system'),
    primary: true,
    category: 'industry',
    level: 'place',
    theme: 'work',
    evidence: [{ phrase: `${overrides.id}体系之说`, occurrence: 1 }],
    ...overrides,
  };
}

const pillar = text('优势产业', 'Pillar industries');
const emerging = text('新兴产业', 'Emerging industries');
const future = text('未来产业', 'Future industries');

export function buildSystems(): System[] {
  return [
    // Complete: as many named as stated.
    system({
      id: 'alder-second',
      place: 'alder',
      document: 'alder-outline',
      periods: ['second'],
      notation: '2+2',
      stated: 4,
      unit: text('产业', 'industries'),
      enumeration: 'complete',
      tiers: [
        tier(
          ['pillar', 'pillar', 2, 'complete'],
          pillar,
          [
            ['钢材', 'Steel', ['steel']],
            ['汽车', 'Cars', ['cars']],
          ],
          'alder-second',
        ),
        tier(
          ['emerging', 'emerging', 2, 'complete'],
          emerging,
          [
            ['芯片', 'Chips', ['chips']],
            ['新药', 'Medicines'],
          ],
          'alder-second',
        ),
      ],
    }),
    system({
      id: 'alder-third',
      place: 'alder',
      document: 'alder-proposal',
      periods: ['third'],
      notation: '321',
      stated: 6,
      enumeration: 'complete',
      tiers: [
        tier(
          ['pillar', 'pillar', 3, 'complete'],
          pillar,
          [
            ['钢材', 'Steel', ['steel']],
            ['新能源汽车', 'Electric cars', ['cars']],
            ['芯片', 'Chips', ['chips']],
          ],
          'alder-third',
        ),
        tier(
          ['future', 'future', 2, 'complete'],
          future,
          [
            ['量子', 'Quantum'],
            ['氢能', 'Hydrogen'],
          ],
          'alder-third',
        ),
        tier(
          ['traditional', 'traditional', 1, 'complete'],
          text('传统产业', 'Traditional'),
          [['食品', 'Food']],
          'alder-third',
        ),
      ],
    }),
    // Partial: six stated, three named; one open slot in each named tier, one in no tier.
    system({
      id: 'birch-second',
      place: 'birch',
      document: 'birch-congress',
      periods: ['second'],
      notation: '6',
      stated: 6,
      unit: text('链', 'chains'),
      enumeration: 'partial',
      tiers: [
        tier(
          ['national', 'cluster-national', 3, 'partial'],
          text('国家级', 'National level'),
          [
            ['钢材', 'Steel', ['steel']],
            ['软件', 'Software', ['chips']],
          ],
          'birch-second',
        ),
        tier(
          ['provincial', 'cluster-provincial', 2, 'partial'],
          text('省级', 'Provincial level'),
          [['建材', 'Building materials']],
          'birch-second',
        ),
        {
          ...tier(['rest', 'unassigned', 1, 'none'], text('未归层', 'In no tier'), [], 'birch-second'),
          evidence: [],
        },
      ],
    }),
    // None: the formula only, with groups that the document names elsewhere.
    system({
      id: 'birch-third',
      place: 'birch',
      document: 'birch-press',
      periods: ['third'],
      notation: '3+2',
      stated: 5,
      enumeration: 'none',
      tiers: [
        tier(['three', 'pillar', 3, 'none'], text('三', 'Three'), [], 'birch-third'),
        tier(['two', 'emerging', 2, 'none'], text('二', 'Two'), [], 'birch-third'),
        tier(
          ['named', 'supporting', null, 'inferred'],
          text('另处所列', 'Named elsewhere'),
          [
            ['软件', 'Software', ['chips']],
            ['文创', 'Creative works'],
          ],
          'birch-third',
        ),
      ],
    }),
    system({
      id: 'cedar-second',
      place: 'cedar',
      document: 'cedar-outline',
      periods: ['second', 'third'],
      notation: '1+N',
      stated: null,
      enumeration: 'partial',
      tiers: [
        tier(
          ['one', 'cluster-world', 1, 'complete'],
          text('世界级', 'World-class'),
          [['船舶', 'Ships']],
          'cedar-second',
        ),
        tier(['more', 'emerging', 'N', 'none'], emerging, [], 'cedar-second'),
      ],
    }),
    system({
      id: 'elm-bay-second',
      place: 'elm-bay',
      document: 'elm-bay-report',
      periods: ['second'],
      notation: '2+N',
      stated: null,
      enumeration: 'partial',
      tiers: [
        tier(['two', 'pillar', 2, 'partial'], pillar, [['芯片', 'Chips', ['chips']]], 'elm-bay-second'),
        tier(['more', 'future', 'N', 'none'], future, [], 'elm-bay-second'),
      ],
    }),
    // No industry system: a numbered scheme.
    system({
      id: 'alder-roads',
      place: 'alder',
      document: 'alder-outline',
      periods: ['second'],
      name: text('两横两纵', 'Two by two'),
      notation: '两横两纵',
      stated: null,
      enumeration: 'none',
      category: 'scheme',
      primary: false,
      level: 'province',
      theme: 'wealth',
      tiers: [],
    }),
  ];
}

const segment = (id: string, name: Text) => ({
  id,
  name,
  definition: text(`${name.zh}的界定`, `What counts as ${name.en}`),
  includes: text(`${name.zh}等`, `${name.en} and the like`),
});

export const sectors: Sector[] = [
  {
    id: 'metal-and-vehicles',
    name: text('金属与车辆', 'Metal and vehicles'),
    definition: text('金属及车辆制造', 'Making of metal and vehicles'),
    segments: [segment('steel', text('钢铁', 'Steel')), segment('cars', text('汽车', 'Cars'))],
  },
  {
    id: 'electronics',
    name: text('电子', 'Electronics'),
    definition: text('电子信息', 'Electronics and information'),
    segments: [segment('chips', text('芯片与软件', 'Chips and software'))],
  },
];

export const lineage: Lineage[] = [
  {
    from: { system: 'alder-second', tier: 'pillar', member: '钢材' },
    to: { system: 'alder-third', tier: 'pillar', member: '钢材' },
    relation: 'same-name',
  },
  {
    from: { system: 'alder-second', tier: 'pillar', member: '汽车' },
    to: { system: 'alder-third', tier: 'pillar', member: '新能源汽车' },
    relation: 'our-grouping',
    ground: text('同属汽车', 'Both are cars'),
  },
  { from: null, to: { system: 'alder-third', tier: 'future', member: '量子' }, relation: 'first-listed' },
  {
    from: { system: 'alder-second', tier: 'emerging', member: '新药' },
    to: null,
    relation: 'not-listed-again',
  },
  { from: { system: 'birch-second' }, to: { system: 'birch-third' }, relation: 'renamed' },
];

export const conflicts: Conflict[] = [];

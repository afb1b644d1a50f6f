/** Facts of the fixture; what each is there for stands in fixture.ts. */
import type { Evidence, Fact, Text } from './schema';

const text = (zh: string, en: string): Text => ({ zh, en });

/**
 * One fact: a target of alder's outline for 2025 unless told otherwise. Its evidence phrase is made from the id and
 * `asWritten`, so that every fact of the fixture has a phrase of its own.
 */
export function fact(overrides: Partial<Fact> = {}): Fact {
  const document = overrides.document ?? 'alder-outline';
  const id = overrides.id ?? `${document}/output`;
  const asWritten = overrides.asWritten ?? '3500亿元';
  const kind = overrides.kind ?? 'target';
  return {
    id,
    document,
    place: 'alder',
    indicator: 'output-level',
    kind,
    value: 3500,
    unit: 'yi-yuan',
    operator: 'eq',
    asWritten,
    year: 2025,
    yearBasis: 'stated',
    period: 'second',
    frequency: 'year',
    ...(kind === 'target' ? { wording: 'plain' as const } : {}),
    evidence: [phraseFor(id, asWritten)],
    basis: 'stated',
    reading: 'clear',
    ...overrides,
  };
}

/** “关于<slug>的<figure>”, cut to the length that a phrase may have. */
function phraseFor(id: string, figure: string): Evidence {
  const slug = id.slice(id.indexOf('/') + 1);
  return { phrase: `关于${slug}的${figure}`.slice(-40), occurrence: 1, figure };
}

/** Facts of one document: `id` is the slug, the rest is as `fact` has it. */
function factsOf(
  defaults: Partial<Fact> & { document: string },
  list: readonly (Partial<Fact> & { id: string })[],
) {
  return list.map((overrides) =>
    fact({ ...defaults, ...overrides, id: `${defaults.document}/${overrides.id}` }),
  );
}

const words = { value: null, unit: null } as const;

export function buildFacts(): Fact[] {
  return [
    ...factsOf({ document: 'alder-outline' }, [
      // A bound; the same sum as birch's 0.35万亿元: a tie across units.
      { id: 'output', operator: 'gt', wording: 'strive' },
      {
        id: 'output-before',
        kind: 'baseline',
        of: 'alder-outline/output',
        year: 2020,
        value: 2300,
        asWritten: '2300亿元',
      },
      {
        id: 'growth',
        indicator: 'output-growth',
        value: 7,
        unit: 'percent',
        operator: 'approx',
        asWritten: '7%',
        frequency: 'average',
        from: '2021',
      },
      {
        id: 'industry',
        indicator: 'industry-share',
        value: 40,
        unit: 'percent',
        operator: 'gte',
        asWritten: '40%',
        attribute: 'binding',
        wording: 'ensure',
      },
      {
        id: 'chains',
        indicator: 'chain-count',
        value: 4,
        unit: 'tiao',
        asWritten: '4条',
        yearBasis: 'period',
      },
      {
        id: 'accidents',
        indicator: 'no-accidents',
        ...words,
        asWritten: '不发生',
        english: 'no grave accidents',
        year: null,
        yearBasis: 'none',
      },
      // The three cities together: no column of its own.
      {
        id: 'grove-platforms',
        place: 'grove',
        indicator: 'platforms-upper',
        value: 300,
        unit: 'ge',
        asWritten: '300个',
      },
      {
        id: 'drafts',
        indicator: 'chain-count',
        kind: 'actual',
        value: 12,
        unit: 'ge',
        asWritten: '12个',
        year: 2021,
        aside: 'plan-making',
      },
    ]),
    ...factsOf({ document: 'alder-proposal', period: 'third', year: 2030 }, [
      {
        id: 'output-now',
        kind: 'estimate',
        period: 'second',
        year: 2025,
        value: 3600,
        operator: 'gt',
        asWritten: '3600亿元',
      },
      {
        id: 'output',
        value: 5000,
        operator: 'between',
        upper: 5500,
        asWritten: '5000亿元至5500亿元',
        yearBasis: 'inferred',
      },
      { id: 'rank', indicator: 'city-rank', value: 50, unit: 'rank', operator: 'lte', asWritten: '50强' },
      {
        id: 'income-faster',
        indicator: 'income-against-output',
        ...words,
        operator: 'gt',
        asWritten: '高于经济增速',
        english: 'above the growth of output',
        yearBasis: 'period',
      },
      { id: 'far-output', period: 'vision', year: 2040, value: 1, unit: 'wan-yi-yuan', asWritten: '1万亿元' },
    ]),
    ...factsOf({ document: 'birch-congress', place: 'birch', year: 2026, yearBasis: 'inferred' }, [
      {
        id: 'output',
        value: 0.35,
        unit: 'wan-yi-yuan',
        operator: 'gt',
        asWritten: '0.35万亿元',
        year: 2025,
        yearBasis: 'stated',
      },
      {
        id: 'invested',
        indicator: 'investment-sum',
        value: 1.1,
        unit: 'wan-yi-yuan',
        operator: 'approx',
        asWritten: '1.1万亿元',
        frequency: 'cumulative',
        from: '2021',
      },
      {
        id: 'firms-doubled',
        indicator: 'big-firms-multiple',
        value: 2,
        unit: 'times',
        asWritten: '倍增',
        reading: 'ambiguous',
        note: text('倍增或为翻番', '“倍增” may mean doubling'),
      },
      {
        id: 'firms-yearly',
        indicator: 'big-firms-added',
        value: 10,
        unit: 'ge',
        operator: 'lte',
        asWritten: '10个',
        frequency: 'each-year',
        from: '2021',
      },
      // Zero is a figure, and not the same as silence.
      {
        id: 'firms',
        indicator: 'big-firm-count',
        kind: 'actual',
        value: 0,
        unit: 'ge',
        asWritten: '0个',
        year: 2021,
      },
      {
        id: 'chains',
        indicator: 'chain-count',
        value: 6,
        unit: 'tiao',
        asWritten: '6条',
        year: 2025,
        yearBasis: 'period',
        reading: 'repaired',
        note: text('原文“6奈”', 'The text has a misread word'),
      },
      {
        id: 'kindergartens',
        indicator: 'platforms-all',
        kind: 'actual',
        value: 729,
        unit: 'ge',
        asWritten: '729个',
        year: 2019,
        yearBasis: 'stated',
        aside: 'local-news',
      },
    ]),
    ...factsOf({ document: 'birch-press', place: 'birch', period: 'third', year: 2030 }, [
      { id: 'output', value: 5000, operator: 'gte', asWritten: '5000亿元' },
      {
        id: 'visitors',
        indicator: 'visitors-yearly',
        value: 2000,
        unit: 'wan-ren-ci',
        operator: 'gt',
        asWritten: '2000万人次',
        yearBasis: 'period',
        scope: text('仅景区', 'Scenic areas only'),
      },
      {
        id: 'platforms',
        indicator: 'platforms-all',
        kind: 'actual',
        value: 1000,
        unit: 'ge',
        operator: 'gt',
        asWritten: '千个',
        period: 'second',
        year: 2025,
        yearBasis: 'inferred',
      },
    ]),
    ...factsOf({ document: 'cedar-outline', place: 'cedar' }, [
      // Equal to alder's bound, without one: a tie of figures, not of statements.
      { id: 'output', asWritten: '3500亿元' },
      {
        id: 'platforms',
        indicator: 'platforms-upper',
        value: 180,
        unit: 'ge',
        asWritten: '180个',
        basis: 'counted',
      },
      {
        id: 'income',
        indicator: 'income-level',
        value: 4.8,
        unit: 'wan-yuan',
        operator: 'approx',
        side: 'below',
        asWritten: '4.8万元',
      },
    ]),
    ...factsOf({ document: 'elm-bay-report', place: 'elm-bay', year: 2024 }, [
      {
        id: 'growth',
        indicator: 'output-growth',
        value: 7,
        unit: 'percent',
        operator: 'gte',
        asWritten: '7%',
        attribute: 'expected',
      },
      {
        id: 'industry-gain',
        indicator: 'industry-share-gain',
        value: 5,
        unit: 'point',
        asWritten: '5个百分点',
      },
      {
        id: 'firms-added',
        indicator: 'big-firms-added',
        value: 20,
        unit: 'ge',
        operator: 'gte',
        asWritten: '20个',
        from: '2024-01',
        through: '2024-04',
      },
    ]),
    ...factsOf({ document: 'dogwood-pages', place: 'dogwood' }, [
      {
        id: 'output',
        value: 1200,
        operator: 'gte',
        asWritten: '1200亿元',
        confidence: 'medium',
        evidence: [
          {
            url: 'https://example.org/dogwood/1',
            title: null,
            publisher: '示例网',
            date: '2025-02',
            figure: '1200亿元以上',
          },
        ],
      },
    ]),
  ];
}

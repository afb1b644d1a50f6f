/**
 * The made-up dataset with a supplement that brings some of everything: figures beside and against the core's,
 * records that nothing else needs, a system of its own and a dated version of one. And the way back.
 */
import type { Dataset } from './dataset';
import { buildFixture, fact } from './fixture';
import { type DatasetIndex, indexRows } from './indexDataset';
import type { Concept, Conflict, Fact, Indicator, Period, System, Unit } from './schema';
import { splitDataset } from './splitDataset';
import { withSupplement } from './withSupplement';

const text = (zh: string, en: string) => ({ zh, en });

const pageWith = (figure: string) => ({
  url: 'https://example.org/page',
  title: '示例网页',
  publisher: '示例网',
  date: '2023-06',
  figure,
});

/** A statement read on a page. */
function stated(overrides: Partial<Fact> & Pick<Fact, 'id' | 'document' | 'place' | 'asWritten'>): Fact {
  return fact({ ...overrides, confidence: 'high', evidence: [pageWith(overrides.asWritten)] });
}

const past: Period = {
  id: 'before',
  name: text('前期', 'The period before'),
  short: text('前期', 'Before'),
  kind: 'past',
  from: 2011,
  through: 2015,
  shownWith: 'second',
};

const mu: Unit = { id: 'mu', dimension: 'area', factor: 1, zh: '亩', en: 'mu', enFactor: 1 };
/** Of a dimension that the core has as well. */
const jia: Unit = { id: 'jia', dimension: 'count', factor: 1, zh: '家', en: '', enFactor: 1 };

const parkland: Concept = { id: 'parkland', theme: 'welfare', name: text('公园绿地', 'Parkland') };

const parklandArea: Indicator = {
  id: 'parkland-area',
  concept: 'parkland',
  name: text('公园绿地面积', 'Area of parkland'),
  measure: 'level',
  dimension: 'area',
  better: 'higher',
  definition: text('公园绿地的面积', 'Area of the parks'),
};

const facts: Fact[] = [
  // Beside the core’s: a place that had a result only, one that had nothing, one whose own outline says less.
  stated({
    id: 'alder-strategy/output',
    document: 'alder-strategy',
    place: 'alder',
    value: 6000,
    operator: 'gte',
    asWritten: '6000亿元',
  }),
  stated({
    id: 'cedar-pages/output',
    document: 'cedar-pages',
    place: 'cedar',
    asWritten: '3600亿元',
    value: 3600,
  }),
  stated({
    id: 'cedar-pages/output-before',
    document: 'cedar-pages',
    place: 'cedar',
    kind: 'actual',
    value: 2100,
    asWritten: '2100亿元',
    year: 2015,
    period: past.id,
  }),
  stated({
    id: 'dogwood-pages/firms',
    document: 'dogwood-pages',
    place: 'dogwood',
    indicator: 'big-firm-count',
    kind: 'actual',
    value: 5,
    unit: jia.id,
    asWritten: '5家',
    year: 2021,
  }),
  stated({
    id: 'dogwood-pages/parkland',
    document: 'dogwood-pages',
    place: 'dogwood',
    indicator: parklandArea.id,
    value: 900,
    unit: mu.id,
    asWritten: '900亩',
  }),
];

function systemOf(
  overrides: Pick<System, 'id' | 'place' | 'document' | 'notation'> & Partial<System>,
): System {
  return {
    name: text('现代产业体系', 'Industry system'),
    periods: ['second'],
    stated: 2,
    primary: true,
    category: 'industry',
    level: 'place',
    theme: 'work',
    enumeration: 'none',
    evidence: [pageWith(overrides.notation)],
    tiers: [],
    ...overrides,
  };
}

const systems: System[] = [
  systemOf({ id: 'dogwood-second', place: 'dogwood', document: 'dogwood-pages', notation: '2' }),
  systemOf({
    id: 'alder-second-2021',
    place: 'alder',
    document: 'alder-pages',
    notation: '2+1',
    stated: 3,
    primary: false,
    versionOf: 'alder-second',
  }),
  systemOf({
    id: 'alder-second-2023',
    place: 'alder',
    document: 'alder-strategy',
    notation: '2+3',
    stated: 5,
    primary: false,
    versionOf: 'alder-second',
  }),
];

const conflicts: Conflict[] = [
  {
    id: 'cedar-output',
    facts: ['cedar-outline/output', 'cedar-pages/output'],
    note: text('纲要与网页所载不同', 'The outline held and the one on the page differ'),
  },
];

export function buildSupplemented(): Dataset {
  const core = buildFixture();
  const pages = core.documents.filter(({ id }) => id === 'alder-strategy');
  const [indicator, ...indicators] = core.indicators;
  const [concept, ...concepts] = core.concepts;
  const [unit, ...units] = core.units;
  if (!indicator || !concept || !unit) throw new Error('the fixture has indicators, concepts and units');
  return structuredClone({
    ...core,
    periods: [past, ...core.periods],
    documents: [
      ...core.documents,
      ...pages.map((page) => ({
        ...page,
        id: 'alder-pages',
        instrument: 'press-page' as const,
        date: '2021-06',
      })),
    ],
    // Amidst the core’s records, so that their order is no matter of course.
    units: [unit, mu, jia, ...units],
    concepts: [concept, parkland, ...concepts],
    indicators: [indicator, parklandArea, ...indicators],
    systems: [...systems, ...core.systems],
    conflicts,
    facts: [...facts, ...core.facts],
  });
}

/** As the app sees it with the supplement switched on. */
export function indexSupplemented(): DatasetIndex {
  const { rows, details } = splitDataset(buildSupplemented());
  return indexRows(withSupplement(rows, details.supplement));
}

/** A dataset as it would be had nobody read a page: without the supplement and whatever only it refers to. */
export function withoutSupplement(dataset: Dataset): Dataset {
  const pages = new Set(
    dataset.documents.flatMap(({ id, collection }) => (collection === 'supplement' ? [id] : [])),
  );
  const gone = dataset.facts.filter((one) => pages.has(one.document));
  const left = dataset.facts.filter((one) => !pages.has(one.document));
  const goneSystems = new Set(
    dataset.systems.flatMap(({ id, document }) => (pages.has(document) ? [id] : [])),
  );
  /** Records that a removed statement uses and no other. */
  const orphans = (idsOf: (one: Fact) => readonly (string | null | undefined)[]) => {
    const kept = new Set(left.flatMap(idsOf));
    return new Set(gone.flatMap(idsOf).filter((id) => !kept.has(id)));
  };
  const conceptOf = new Map(dataset.indicators.map(({ id, concept }) => [id, concept]));
  const indicators = orphans((one) => [one.indicator]);
  const concepts = orphans((one) => [conceptOf.get(one.indicator)]);
  const units = orphans((one) => [one.unit]);
  const periods = orphans((one) => [one.period]);
  const goneFacts = new Set(gone.map(({ id }) => id));
  const isGone = (end: { system: string } | null) => end !== null && goneSystems.has(end.system);
  return {
    ...dataset,
    periods: dataset.periods.filter(({ id, kind }) => kind !== 'past' || !periods.has(id)),
    documents: dataset.documents.filter(({ id }) => !pages.has(id)),
    units: dataset.units.filter(({ id }) => !units.has(id)),
    concepts: dataset.concepts.filter(({ id }) => !concepts.has(id)),
    indicators: dataset.indicators.filter(({ id }) => !indicators.has(id)),
    systems: dataset.systems.filter(({ id }) => !goneSystems.has(id)),
    lineage: dataset.lineage.filter(({ from, to }) => !isGone(from) && !isGone(to)),
    conflicts: dataset.conflicts.filter((conflict) => !conflict.facts.some((id) => goneFacts.has(id))),
    facts: left,
  };
}

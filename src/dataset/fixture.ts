/**
 * A made-up dataset for tests: 6 places and a group, 3 plan periods and a vision, and in its facts every edge that
 * an analysis or a view has to bear. All names and figures are invented; nothing here is about a real place.
 *
 *   alder    documents for the second and the third period   birch    likewise; its elevens have unnamed slots
 *   cedar    second period; the outline of the third is known and not held
 *   dogwood  supplement only; its name holds a “<”           elm-bay  new area inside alder, a yearly report
 *   fir-port new area by itself, a long name, no document    grove    alder, birch and cedar together
 */
import type { Dataset } from './dataset';
import { buildFacts } from './fixtureFacts';
import { buildSystems, conflicts, lineage, sectors } from './fixtureSystems';
import type { Concept, Indicator, Period, Place, SourceDocument, Text, Theme, Unit } from './schema';

export { fact } from './fixtureFacts';

const text = (zh: string, en: string): Text => ({ zh, en });

const places: Place[] = [
  { id: 'alder', name: text('桤城', 'Alder'), kind: 'city', order: 1, mark: 0 },
  { id: 'birch', name: text('桦城', 'Bétula — Берёза'), kind: 'city', order: 2, mark: 1 },
  { id: 'cedar', name: text('杉城', 'Cedar'), kind: 'city', order: 3, mark: 2 },
  { id: 'dogwood', name: text('楝<木>城', 'Dog<wood> & Sons'), kind: 'city', order: 4, mark: 3 },
  {
    id: 'elm-bay',
    name: text('榆湾新区', 'Elm Bay New Area'),
    short: text('榆湾', 'Elm Bay'),
    kind: 'new-area',
    order: 5,
    mark: 4,
    within: 'alder',
    overlaps: [{ place: 'birch', note: text('托管桦城东片', 'Manages the east of Birch') }],
  },
  {
    id: 'fir-port',
    name: text(
      '枞港国际先进制造与现代物流融合发展示范先行新区',
      'Fir Port International Demonstration New Area for Advanced Manufacturing and Modern Logistics',
    ),
    short: text('枞港', 'Fir Port'),
    kind: 'new-area',
    order: 6,
    mark: 5,
  },
  {
    id: 'grove',
    name: text('三城', 'The Grove'),
    kind: 'group',
    order: 7,
    members: ['alder', 'birch', 'cedar'],
  },
];

const periods: Period[] = [
  {
    id: 'first',
    name: text('一期', 'First period'),
    short: text('一期', '1st'),
    kind: 'plan',
    from: 2016,
    through: 2020,
  },
  {
    id: 'second',
    name: text('二期', 'Second period'),
    short: text('二期', '2nd'),
    kind: 'plan',
    from: 2021,
    through: 2025,
  },
  {
    id: 'third',
    name: text('三期', 'Third period'),
    short: text('三期', '3rd'),
    kind: 'plan',
    from: 2026,
    through: 2030,
  },
  {
    id: 'vision',
    name: text('远景', 'Vision'),
    short: text('远景', 'Vision'),
    kind: 'vision',
    from: 2031,
    through: 2040,
    shownWith: 'third',
  },
];

function document(
  overrides: Pick<SourceDocument, 'id' | 'place' | 'speaksFor' | 'term'> & Partial<SourceDocument>,
) {
  return {
    collection: 'core',
    held: true,
    title: text('示例文件', 'Made-up document'),
    shortTitle: text('示例', 'Made-up'),
    instrument: 'outline',
    adoptedBy: null,
    issuer: text('示例日报', 'The Example Daily'),
    date: '2021-03-01',
    dateBasis: 'stated',
    url: null,
    sha256: '0'.repeat(64),
    quality: { state: 'clean', note: text('清晰', 'Clean'), repairs: [] },
    ...overrides,
  } satisfies SourceDocument;
}

const secondTerm = { from: 2021, through: 2025 };
const thirdTerm = { from: 2026, through: 2030 };

const documents: SourceDocument[] = [
  document({
    id: 'alder-outline',
    place: 'alder',
    speaksFor: 'second',
    term: secondTerm,
    title: text('桤城二期规划纲要', 'Outline of Alder’s second plan'),
    adoptedBy: text('桤城代表大会', 'The congress of Alder'),
  }),
  document({
    id: 'alder-proposal',
    place: 'alder',
    speaksFor: 'third',
    term: thirdTerm,
    title: text('桤城三期规划建议', 'Proposal for Alder’s third plan'),
    instrument: 'proposal',
    date: '2025-12-01',
  }),
  document({
    id: 'birch-congress',
    place: 'birch',
    speaksFor: 'second',
    // A congress speaks for five years from its own autumn.
    term: { from: 2021, through: 2026 },
    title: text('桦城代表大会报告', 'Report to the congress of Birch'),
    instrument: 'congress-report',
    date: '2021-09',
    quality: {
      state: 'ocr',
      note: text('扫描识读', 'Read by OCR'),
      repairs: [{ printed: '干亿', read: '千亿', count: 1 }],
    },
    gaps: text('未写明价格口径', 'Does not say at which prices'),
  }),
  document({
    id: 'birch-press',
    place: 'birch',
    speaksFor: 'third',
    term: thirdTerm,
    title: text('桦城三期规划发布会', 'Press conference on Birch’s third plan'),
    instrument: 'press-conference',
    date: '2025-12-15',
    url: 'https://example.org/birch',
  }),
  document({
    id: 'cedar-outline',
    place: 'cedar',
    speaksFor: 'second',
    term: secondTerm,
    title: text('杉城二期规划纲要', 'Outline of Cedar’s second plan'),
    date: null,
    dateBasis: 'none',
  }),
  document({
    id: 'cedar-next-outline',
    place: 'cedar',
    speaksFor: 'third',
    term: thirdTerm,
    held: false,
    title: text('杉城三期规划纲要', 'Outline of Cedar’s third plan'),
    sha256: null,
    quality: null,
  }),
  document({
    id: 'elm-bay-report',
    place: 'elm-bay',
    speaksFor: 'second',
    term: { from: 2024, through: 2024 },
    title: text('榆湾新区年度报告', 'Yearly report of Elm Bay'),
    instrument: 'work-report',
    date: '2024',
    dateBasis: 'inferred',
    quality: { state: 'defaced', note: text('文字被替换', 'Words were replaced'), repairs: [] },
  }),
  document({
    id: 'dogwood-pages',
    place: 'dogwood',
    speaksFor: 'second',
    term: secondTerm,
    collection: 'supplement',
    title: text('楝木城网页', 'Pages about Dogwood'),
    instrument: 'press-page',
    url: 'https://example.org/dogwood',
    sha256: null,
    quality: null,
  }),
  // An outline and a strategy, both known from pages only.
  document({
    id: 'cedar-pages',
    place: 'cedar',
    speaksFor: 'second',
    term: secondTerm,
    collection: 'supplement',
    title: text('杉城网页所载纲要', 'Outline of Cedar as pages have it'),
    url: 'https://example.org/cedar',
    sha256: null,
    quality: null,
  }),
  document({
    id: 'alder-strategy',
    place: 'alder',
    speaksFor: 'second',
    term: secondTerm,
    collection: 'supplement',
    title: text('桤城发展战略', 'Strategy for Alder'),
    instrument: 'strategy',
    date: '2023-06',
    url: 'https://example.org/alder',
    sha256: null,
    quality: null,
  }),
];

const themes: Theme[] = [
  { id: 'work', name: text('产业', 'Industry') },
  { id: 'wealth', name: text('经济', 'Economy') },
  { id: 'ideas', name: text('创新', 'Innovation') },
  { id: 'welfare', name: text('民生', 'Livelihood') },
];

const units: Unit[] = [
  { id: 'yuan', dimension: 'yuan', factor: 1, zh: '元', en: 'yuan', enFactor: 1 },
  { id: 'wan-yuan', dimension: 'yuan', factor: 1e4, zh: '万元', en: 'yuan', enFactor: 1e4 },
  { id: 'yi-yuan', dimension: 'yuan', factor: 1e8, zh: '亿元', en: 'bn yuan', enFactor: 0.1 },
  { id: 'wan-yi-yuan', dimension: 'yuan', factor: 1e12, zh: '万亿元', en: 'tn yuan', enFactor: 1 },
  { id: 'percent', dimension: 'percent', factor: 1, zh: '%', en: '%', enFactor: 1 },
  { id: 'point', dimension: 'point', factor: 1, zh: '个百分点', en: 'percentage points', enFactor: 1 },
  { id: 'times', dimension: 'multiple', factor: 1, zh: '倍', en: '×', enFactor: 1 },
  { id: 'rank', dimension: 'rank', factor: 1, zh: '位', en: '', enFactor: 1 },
  { id: 'ge', dimension: 'count', factor: 1, zh: '个', en: '', enFactor: 1 },
  { id: 'tiao', dimension: 'count', factor: 1, zh: '条', en: '', enFactor: 1 },
  { id: 'wan-ren-ci', dimension: 'visits', factor: 1e4, zh: '万人次', en: 'm visits', enFactor: 0.01 },
];

const concepts: Concept[] = [
  { id: 'output', theme: 'wealth', name: text('地区生产总值', 'Output') },
  { id: 'investment', theme: 'wealth', name: text('投资', 'Investment') },
  { id: 'industry-share', theme: 'wealth', name: text('工业占比', 'Share of industry') },
  { id: 'standing', theme: 'wealth', name: text('位次', 'Standing') },
  { id: 'chains', theme: 'work', name: text('产业链', 'Chains') },
  { id: 'big-firms', theme: 'work', name: text('龙头企业', 'Big firms') },
  { id: 'platforms', theme: 'ideas', name: text('创新平台', 'Platforms') },
  { id: 'income', theme: 'welfare', name: text('居民收入', 'Income') },
  { id: 'visitors', theme: 'welfare', name: text('游客量', 'Visitors') },
  { id: 'safety', theme: 'welfare', name: text('安全底线', 'Safety') },
];

function indicator(
  [id, concept, measure, dimension]: [string, string, Indicator['measure'], string],
  name: Text,
  more: Partial<Indicator> = {},
): Indicator {
  const definition = text(`${name.zh}的口径`, `What counts as ${name.en.toLowerCase()}`);
  return { id, concept, name, measure, dimension, better: 'higher', definition, ...more };
}

const indicators: Indicator[] = [
  indicator(['output-level', 'output', 'level', 'yuan'], text('地区生产总值', 'Output')),
  indicator(['output-growth', 'output', 'growth', 'percent'], text('地区生产总值增速', 'Growth of output')),
  indicator(['investment-sum', 'investment', 'level', 'yuan'], text('投资额', 'Sum invested')),
  indicator(['industry-share', 'industry-share', 'share', 'percent'], text('工业占比', 'Share of industry')),
  indicator(
    ['industry-share-gain', 'industry-share', 'change-points', 'point'],
    text('工业占比提高', 'Gain in share'),
  ),
  indicator(['city-rank', 'standing', 'rank', 'rank'], text('城市排名', 'Rank among cities'), {
    better: 'lower',
    to: text('全国城市', 'Cities of the country'),
  }),
  indicator(['chain-count', 'chains', 'count', 'count'], text('产业链条数', 'Number of chains'), {
    better: 'neither',
  }),
  indicator(['big-firm-count', 'big-firms', 'count', 'count'], text('龙头企业数', 'Number of big firms')),
  indicator(['big-firms-added', 'big-firms', 'added', 'count'], text('新增龙头企业', 'Big firms added')),
  indicator(
    ['big-firms-multiple', 'big-firms', 'multiple', 'multiple'],
    text('龙头企业翻番', 'Big firms, multiple'),
  ),
  // Two definitions of one concept: they share a row and are never compared.
  indicator(
    ['platforms-upper', 'platforms', 'count', 'count'],
    text('省级以上平台', 'Platforms of upper level'),
  ),
  indicator(['platforms-all', 'platforms', 'count', 'count'], text('各级平台', 'Platforms of all levels')),
  indicator(['income-level', 'income', 'level', 'yuan'], text('人均收入', 'Income per head')),
  indicator(
    ['income-against-output', 'income', 'relation', 'none'],
    text('收入与增速之比', 'Income against growth'),
    {
      to: text('经济增速', 'Growth of output'),
    },
  ),
  indicator(['visitors-yearly', 'visitors', 'level', 'visits'], text('年游客量', 'Visitors a year')),
  indicator(['no-accidents', 'safety', 'status', 'none'], text('不发生重大事故', 'No grave accidents')),
];

/** A fresh copy each time: a test may change what it gets. */
export function buildFixture(): Dataset {
  return structuredClone({
    name: 'fixture',
    version: '1.0.0',
    changes: [{ version: '1.0.0', date: '2026-01-31', changes: [text('第一版', 'First version')] }],
    places,
    periods,
    documents,
    themes,
    units,
    concepts,
    indicators,
    sectors,
    systems: buildSystems(),
    lineage,
    conflicts,
    facts: buildFacts(),
  });
}

/**
 * The dataset's contract. Types, validation, the published JSON Schemas and the data dictionary all come from
 * here; data/README.md and data/schema/ are generated from it, and a test fails when they drift.
 */
import * as v from 'valibot';

const described = <const S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(schema, v.description(text));

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id'));
const factId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, '<document>/<slug>'),
);
const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('text'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const yearOrMonth = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'YYYY or YYYY-MM'));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'),
);

const textSchema = v.strictObject({ zh: sentence, en: sentence });

const placeSchema = v.strictObject({
  id: described(id, 'Identifier of the place'),
  name: described(textSchema, 'Name shown'),
  short: described(v.optional(textSchema), 'Shorter name for narrow screens'),
  kind: described(v.picklist(['city', 'new-area', 'group']), 'Only cities are counted in “n of N cities”'),
  order: described(count, 'Position among the columns'),
  mark: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7))),
    'Which of the eight prepared marks (colour and shape); a group has none',
  ),
  within: described(v.optional(id), 'The place this one lies in; its figures are never added to that place'),
  members: described(v.optional(v.array(id)), 'Places a group stands for'),
  overlaps: described(
    v.optional(v.array(v.strictObject({ place: id, note: textSchema }))),
    'Places of which this one manages a part',
  ),
});

const periodSchema = v.strictObject({
  id: described(id, 'Identifier of the period'),
  name: described(textSchema, 'Name shown'),
  short: described(textSchema, 'Tag shown beside a figure'),
  kind: described(
    v.picklist(['plan', 'vision', 'past']),
    'A vision and a past period are shown with a plan period, not on their own',
  ),
  from: described(year, 'First year'),
  through: described(year, 'Last year'),
  shownWith: described(v.optional(id), 'The plan period that a vision or a past period is shown with'),
});

export const instruments = [
  'outline',
  'proposal',
  'congress-report',
  'work-report',
  'press-conference',
  'strategy',
  'government-page',
  'press-page',
] as const;

const repairSchema = v.strictObject({ printed: sentence, read: sentence, count });

const documentSchema = v.strictObject({
  id: described(id, 'Identifier; the text is <id>.txt'),
  collection: described(
    v.picklist(['core', 'supplement']),
    'Core opens first; supplement is switched on by hand',
  ),
  held: described(v.boolean(), 'false: known to exist, not in the collection'),
  title: described(textSchema, 'Title'),
  shortTitle: described(textSchema, 'Title for column heads and source lines'),
  instrument: described(v.picklist(instruments), 'What kind of document, which is its rank'),
  adoptedBy: described(v.nullable(textSchema), 'Who adopted what the document reports'),
  issuer: described(textSchema, 'Who published the text'),
  date: described(v.nullable(date), 'Date of publication'),
  dateBasis: described(v.picklist(['stated', 'inferred', 'none']), 'Where the date comes from'),
  place: described(id, 'The place it is about'),
  speaksFor: described(id, 'Planning period it is made for'),
  term: described(v.strictObject({ from: year, through: year }), 'Years its own horizon spans'),
  url: described(v.nullable(v.pipe(v.string(), v.url())), 'Public address, where there is one'),
  sha256: described(
    v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'))),
    'SHA-256 of the text that was read',
  ),
  quality: described(
    v.nullable(
      v.strictObject({
        state: v.picklist(['clean', 'ocr', 'defaced']),
        note: textSchema,
        repairs: v.array(repairSchema),
      }),
    ),
    'Quality of the text and every repair made in reading it',
  ),
  gaps: described(v.optional(textSchema), 'What the document leaves unsaid'),
});

const themeSchema = v.strictObject({
  id: described(id, 'Identifier of the theme'),
  name: described(textSchema, 'Name shown'),
});

const unitSchema = v.strictObject({
  id: described(id, 'Identifier of the unit'),
  dimension: described(id, 'Units of one dimension convert into each other'),
  factor: described(v.pipe(v.number(), v.gtValue(0)), 'Base units in one of this unit'),
  zh: described(v.string(), 'Chinese unit, as documents write it'),
  en: described(v.string(), 'English unit; empty for plain counts'),
  enFactor: described(v.pipe(v.number(), v.gtValue(0)), 'English units in one of this unit'),
});

const conceptSchema = v.strictObject({
  id: described(id, 'Identifier of the concept'),
  theme: described(id, 'Theme it belongs to'),
  name: described(textSchema, 'Name of the row'),
});

const measures = [
  'level',
  'share',
  'count',
  'rank',
  'growth',
  'added',
  'change-points',
  'change-percent',
  'multiple',
  'relation',
  'status',
] as const;

const indicatorSchema = v.strictObject({
  id: described(id, 'Identifier of the indicator'),
  concept: described(id, 'The concept it measures'),
  name: described(textSchema, 'Name shown'),
  measure: described(v.picklist(measures), 'How it measures'),
  dimension: described(id, 'Dimension of its unit; “none” for words'),
  better: described(v.picklist(['higher', 'lower', 'neither']), 'Direction that counts as better'),
  definition: described(textSchema, 'What is counted, as the documents say it'),
  to: described(v.optional(textSchema), 'What a relation or a rank refers to'),
  short: described(v.optional(textSchema), 'Name beside a figure whose row names the concept'),
});

const phraseSchema = v.pipe(
  v.string(),
  v.minLength(8, 'at least 8 characters'),
  v.maxLength(40, 'at most 40 characters'),
);

const locatorSchema = v.strictObject({
  phrase: described(phraseSchema, 'Verbatim in the source text'),
  occurrence: described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Which occurrence of the phrase'),
});

export const evidenceSchema = v.strictObject({
  ...locatorSchema.entries,
  figure: described(sentence, 'The figure verbatim inside the phrase'),
  line: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    'Line of the text that the phrase begins in; written by npm run data:lines',
  ),
});

export const pageEvidenceSchema = v.strictObject({
  url: v.nullable(v.pipe(v.string(), v.url())),
  title: v.nullable(sentence),
  publisher: sentence,
  date: v.nullable(date),
  figure: described(sentence, 'The figure as the page writes it'),
});

export const kinds = ['target', 'actual', 'estimate', 'baseline'] as const;
export const operators = ['eq', 'gte', 'gt', 'lte', 'approx', 'between'] as const;

export const factSchema = v.strictObject({
  id: described(factId, '<document>/<slug>, stable for ever'),
  document: described(id, 'Document that states it'),
  place: described(id, 'Place it is about'),
  indicator: described(id, 'What is measured and how'),
  kind: described(v.picklist(kinds), 'Target, result, result said to be expected, or start value'),
  of: described(v.optional(factId), 'The target a baseline belongs to'),
  value: described(v.nullable(v.number()), 'Number as written; null for words'),
  unit: described(v.nullable(id), 'Unit as written; null for words'),
  operator: described(v.picklist(operators), 'Bound'),
  upper: described(v.optional(v.number()), 'Upper end of “between”'),
  side: described(v.optional(v.literal('below')), '“近”: approximately, from below'),
  asWritten: described(sentence, 'The figure as it is to be read, repairs made'),
  english: described(v.optional(sentence), 'A goal in words, in English'),
  year: described(v.nullable(year), 'Year it is for'),
  yearBasis: described(v.picklist(['stated', 'period', 'inferred', 'none']), 'Where the year comes from'),
  yearEvidence: described(v.optional(locatorSchema), 'The words the year comes from'),
  from: described(v.optional(yearOrMonth), 'First year of a span'),
  through: described(v.optional(yearOrMonth), 'Last month, where the figure ends inside a year'),
  period: described(id, 'Planning period the statement is made for'),
  frequency: described(v.picklist(['year', 'each-year', 'cumulative', 'average']), 'What the figure spans'),
  wording: described(v.optional(v.picklist(['ensure', 'plain', 'strive'])), 'How firmly a target is worded'),
  attribute: described(v.optional(v.picklist(['binding', 'expected'])), 'Only where the document says so'),
  scope: described(v.optional(textSchema), 'Part or whole, where it is not the obvious one'),
  evidence: described(
    v.pipe(v.array(v.union([evidenceSchema, pageEvidenceSchema])), v.minLength(1)),
    'Every place where it is printed',
  ),
  confidence: described(v.optional(v.picklist(['high', 'medium'])), 'Supplement only'),
  basis: described(v.picklist(['stated', 'counted']), 'Counted by us from a closed list, or stated'),
  reading: described(v.picklist(['clear', 'repaired', 'ambiguous']), 'How sure the reading is'),
  aside: described(v.optional(v.picklist(['local-news', 'plan-making'])), 'Facts and Sources only'),
  note: described(v.optional(textSchema), 'Every judgement made in reading it'),
});

const tierRoles = [
  'pillar',
  'emerging',
  'future',
  'traditional',
  'cluster-world',
  'cluster-national',
  'cluster-provincial',
  'supporting',
  'unassigned',
] as const;

const enumerations = ['complete', 'partial', 'none', 'inferred'] as const;

/** Core systems are quoted by phrase, dated versions of the supplement by page. */
const placeOfSystemSchema = v.union([locatorSchema, pageEvidenceSchema]);

const memberSchema = v.strictObject({
  name: described(textSchema, 'The document’s own name'),
  segments: described(
    v.array(id),
    'Segments it maps to; a sector’s id where the document names the whole sector',
  ),
  evidence: described(v.pipe(v.array(placeOfSystemSchema), v.minLength(1)), 'Where it is named'),
});

const tierSchema = v.strictObject({
  id: described(id, 'Identifier inside the system'),
  label: described(textSchema, 'Name of the tier'),
  role: described(v.picklist(tierRoles), 'What the tier is for'),
  stated: described(v.nullable(v.union([count, v.literal('N')])), 'Number the document states; null: ours'),
  enumeration: described(v.picklist(enumerations), 'How far the document names its members'),
  members: described(v.array(memberSchema), 'Members the document names, in its order'),
  evidence: described(v.array(placeOfSystemSchema), 'Where the tier is stated'),
  note: described(v.optional(textSchema), 'Judgement made in reading it'),
});

const systemSchema = v.strictObject({
  id: described(id, 'Identifier of the system'),
  place: described(id, 'Place that sets it'),
  periods: described(v.pipe(v.array(id), v.minLength(1)), 'Periods it belongs to'),
  document: described(id, 'Document that states it'),
  name: described(textSchema, 'Name'),
  notation: described(sentence, 'How it is written: 4433, 3+3+2'),
  stated: described(v.nullable(count), 'Number of parts stated'),
  unit: described(v.optional(textSchema), 'What is counted'),
  versionOf: described(v.optional(id), 'The system of which this is a version of another date'),
  primary: described(v.boolean(), 'Heads the place’s column for its period'),
  category: described(v.picklist(['industry', 'scheme']), 'Industry system or other numbered scheme'),
  level: described(v.picklist(['place', 'province', 'national']), 'Who set it'),
  theme: described(id, 'Theme'),
  enumeration: described(v.picklist(['complete', 'partial', 'none']), 'How far its parts are named'),
  evidence: described(v.pipe(v.array(placeOfSystemSchema), v.minLength(1)), 'Where it is stated'),
  tiers: described(v.array(tierSchema), 'Tiers, or groups attached to no digit'),
  note: described(v.optional(textSchema), 'Judgement made in reading it'),
});

const segmentSchema = v.strictObject({
  id,
  name: textSchema,
  definition: textSchema,
  includes: textSchema,
});

const sectorSchema = v.strictObject({
  id: described(id, 'Identifier of the sector'),
  name: described(textSchema, 'Name'),
  definition: described(textSchema, 'What belongs to it'),
  segments: described(v.array(segmentSchema), 'Segments, defined before anything is mapped'),
});

const systemPartSchema = v.strictObject({ system: id, tier: v.optional(id), member: v.optional(sentence) });

const lineageSchema = v.strictObject({
  from: described(v.nullable(systemPartSchema), 'Part of the earlier system'),
  to: described(v.nullable(systemPartSchema), 'Part of the later system'),
  relation: described(
    v.picklist(['same-name', 'renamed', 'our-grouping', 'first-listed', 'not-listed-again']),
    'How the two are related',
  ),
  ground: described(v.optional(textSchema), 'Why, where the relation is ours'),
});

const conflictSchema = v.strictObject({
  id: described(id, 'Identifier of the conflict'),
  facts: described(
    v.pipe(v.array(factId), v.minLength(2)),
    'Statements that do not agree, or only seem not to',
  ),
  note: described(textSchema, 'In what they differ; which is right is not for us to say'),
});

const uncoveredSchema = v.strictObject({
  text: described(sentence, 'Digit run or figure word, with enough of its surroundings to name it'),
  why: described(
    v.picklist([
      'name',
      'date',
      'numbering',
      'announces-list',
      'threshold',
      'other-subject',
      'no-figure',
      'scheme',
    ]),
    'Why it is no fact',
  ),
});

export const versionPattern = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version such as 1.0.0'),
);

/** What a version of the dataset brought: written by hand in the package’s description. */
export const versionSchema = v.strictObject({
  version: versionPattern,
  date,
  changes: v.pipe(v.array(textSchema), v.minLength(1)),
});

/** One entry per file of data/: what a record is. `facts` and `uncovered` are folders with a file per document. */
export const resourceSchemas = {
  places: placeSchema,
  periods: periodSchema,
  documents: documentSchema,
  themes: themeSchema,
  units: unitSchema,
  concepts: conceptSchema,
  indicators: indicatorSchema,
  sectors: sectorSchema,
  systems: systemSchema,
  lineage: lineageSchema,
  conflicts: conflictSchema,
  facts: factSchema,
  uncovered: uncoveredSchema,
} as const;

export type ResourceName = keyof typeof resourceSchemas;
export type Text = v.InferOutput<typeof textSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Period = v.InferOutput<typeof periodSchema>;
export type SourceDocument = v.InferOutput<typeof documentSchema>;
export type Theme = v.InferOutput<typeof themeSchema>;
export type Unit = v.InferOutput<typeof unitSchema>;
export type Concept = v.InferOutput<typeof conceptSchema>;
export type Indicator = v.InferOutput<typeof indicatorSchema>;
export type Locator = v.InferOutput<typeof locatorSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Tier = v.InferOutput<typeof tierSchema>;
export type System = v.InferOutput<typeof systemSchema>;
export type Sector = v.InferOutput<typeof sectorSchema>;
export type Conflict = v.InferOutput<typeof conflictSchema>;
export type Lineage = v.InferOutput<typeof lineageSchema>;
export type Uncovered = v.InferOutput<typeof uncoveredSchema>;
export type DatasetVersion = v.InferOutput<typeof versionSchema>;
export type Kind = (typeof kinds)[number];
export type Operator = (typeof operators)[number];
export type Measure = (typeof measures)[number];

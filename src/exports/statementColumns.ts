/** The columns of the statements: each row is to be understood by itself, wherever it is read. */
import { silenceStatus, statusOf } from '../analysis/observationStatus';
import { commonUnit } from '../dataset/commonUnit';
import type { Fact, Text } from '../dataset/schema';
import { encodeAddress } from '../selection/address';
import { defaultSelection } from '../selection/selection';
import { citation } from '../wording/citation';
import {
  asideNames,
  attributeNames,
  basisNames,
  boundNames,
  collectionNames,
  dateBasisNames,
  measureNames,
  placeKindNames,
  readingStateNames,
  standNames,
  statusNames,
  wordingNames,
  yearBasisNames,
} from '../wording/codes';
import { instrumentNames } from '../wording/explainPair';
import { figureParts, figureText, frequencyNames, kindNames } from '../wording/figure';
import { inList } from '../wording/selectionText';
import { silenceMeanings, silenceNames } from '../wording/silence';
import { reasonList, verdictNames } from '../wording/verdict';
import { colon, namesOf, phrasesOf, wordOf } from './columnTexts';
import type { Contents, Gap } from './contents';
import type { Entry } from './entries';
import { commonNumber, shownNumber, unitOf } from './figures';
import { type Column, type ColumnType, type Context, heading, type Value } from './sheet';

function placeKindOf(id: string, context: Context): string | null {
  const { contents, lang } = context;
  const place = contents.index.places.get(id);
  if (!place) return null;
  const kind = placeKindNames[place.kind][lang];
  if (place.within !== undefined)
    return `${kind}${{ zh: '，属', en: ', in ' }[lang]}${namesOf([place.within], context)}`;
  return place.members ? `${kind}${colon[lang]}${namesOf(place.members, context)}` : kind;
}

type Read = (fact: Fact, context: Context) => Value;

const column = (
  key: string,
  name: Text,
  [type, width]: [ColumnType, number],
  ofFact: Read,
  ofGap: (gap: Gap, context: Context) => Value = () => null,
): Column<Entry> => ({
  key,
  heading: name,
  type,
  width,
  read: ({ fact, gap }, context) => (fact === null ? ofGap(gap, context) : ofFact(fact, context)),
});

/** A word of a code, by the record that says it. */
const word = (names: Readonly<Record<string, Text>>, code: (fact: Fact) => string | undefined): Read => {
  return (fact, { lang }) => wordOf(names, code(fact), lang);
};

const indicatorOf = (fact: Fact, { contents }: Context) => contents.index.indicators.get(fact.indicator);
const conceptOf = (fact: Fact, context: Context) =>
  context.contents.index.concepts.get(indicatorOf(fact, context)?.concept ?? '');
const documentOf = (fact: Fact, { contents }: Context) => contents.index.documents.get(fact.document);
const placeOf = (place: string, { contents, lang }: Context) =>
  contents.index.places.get(place)?.name[lang] ?? place;
const themeOf = (theme: string | undefined, { contents, lang }: Context) =>
  contents.index.themes.get(theme ?? '')?.name[lang] ?? null;

/** Addresses of the statements differ in one name: encoded once for each collection, not for ten thousand rows. */
const frames = new WeakMap<Contents, Map<boolean, readonly string[]>>();
const anyFact = 'document/statement';

function frameOf(supplement: boolean, { contents, lang }: Context): readonly string[] {
  const known = frames.get(contents) ?? new Map<boolean, readonly string[]>();
  frames.set(contents, known);
  const { rows } = contents.index;
  const selection = { ...defaultSelection(rows), view: 'facts' as const, lang, supplement, fact: anyFact };
  const frame = known.get(supplement) ?? encodeAddress(selection, rows).split(anyFact);
  known.set(supplement, frame);
  return frame;
}

const addressOf = (fact: Fact, context: Context) =>
  context.home + frameOf(documentOf(fact, context)?.collection === 'supplement', context).join(fact.id);

const what: readonly Column<Entry>[] = [
  column(
    'place',
    heading('地区', 'Place'),
    ['text', 12],
    (fact, context) => placeOf(fact.place, context),
    (gap, context) => placeOf(gap.place, context),
  ),
  column(
    'item',
    heading('项目', 'Item'),
    ['text', 20],
    (fact, context) => conceptOf(fact, context)?.name[context.lang] ?? null,
    ({ concept }, { lang }) => concept.name[lang],
  ),
  column(
    'figure',
    heading('数值（连同界限）', 'Figure with its bound'),
    ['text', 22],
    (fact, { contents, lang }) => figureText(fact, contents.index, lang),
    ({ silence }, { lang }) => silenceNames[silence][lang],
  ),
  column('boundSign', heading('界限符号', 'Bound sign'), ['code', 9], (fact, { contents, lang }) =>
    fact.value === null ? null : figureParts(fact, contents.index, lang).operator || null,
  ),
  column('bound', heading('界限', 'Bound'), ['text', 10], (fact, { lang }) =>
    fact.value === null ? null : boundNames[fact.operator][lang],
  ),
  column('value', heading('数', 'Value'), ['number', 11], (fact, context) =>
    shownNumber(fact.value, fact, context),
  ),
  column('upper', heading('上限', 'Upper end'), ['number', 10], (fact, context) =>
    shownNumber(fact.upper, fact, context),
  ),
  column('unit', heading('单位', 'Unit'), ['text', 10], (fact, { contents, lang }) => {
    return unitOf(fact, contents.index)?.[lang] || null;
  }),
  column(
    'kind',
    heading('性质', 'Kind'),
    ['text', 9],
    word(kindNames, ({ kind }) => kind),
  ),
  column('year', heading('年份', 'Year'), ['year', 8], ({ year }) => year),
  column(
    'yearBasis',
    heading('年份依据', 'Basis of the year'),
    ['text', 13],
    word(yearBasisNames, ({ yearBasis }) => yearBasis),
  ),
  column('period', heading('规划期', 'Period'), ['text', 9], (fact, { contents, lang }) => {
    return contents.index.periods.get(fact.period)?.short[lang] ?? fact.period;
  }),
];

const verdict: readonly Column<Entry>[] = [
  column('verdict', heading('可比性', 'Comparability'), ['text', 14], (fact, { contents, lang }) => {
    const found = contents.standingOf(fact.id).verdict;
    return found === null ? null : verdictNames[found][lang];
  }),
  column('stand', heading('在对照里', 'In the comparison'), ['text', 24], (fact, { contents, lang }) => {
    return standNames[contents.standingOf(fact.id).stand][lang];
  }),
  column(
    'conditions',
    heading('条件或缘由', 'Conditions or reasons'),
    ['long', 36],
    (fact, { contents, lang }) => {
      return reasonList(contents.standingOf(fact.id).reasons, lang) || null;
    },
  ),
];

const evidence: readonly Column<Entry>[] = [
  column('phrase', heading('定位语', 'Locating phrase'), ['long', 40], (fact) => phrasesOf(fact.evidence)),
  column('occurrence', heading('第几处', 'Occurrence'), ['number', 9], ({ evidence: places }) => {
    const at = places.flatMap((one) => ('occurrence' in one ? [one.occurrence] : []));
    return at.length === 1 ? (at[0] ?? null) : at.join('\n') || null;
  }),
  column('document', heading('文件', 'Document'), ['long', 34], (fact, context) => {
    return documentOf(fact, context)?.title[context.lang] ?? fact.document;
  }),
  column('issuer', heading('发布', 'Issuer'), ['text', 18], (fact, context) => {
    return documentOf(fact, context)?.issuer[context.lang] ?? null;
  }),
  column('date', heading('文件日期', 'Date of the document'), ['code', 12], (fact, context) => {
    return documentOf(fact, context)?.date ?? null;
  }),
  column('dateBasis', heading('日期依据', 'Basis of the date'), ['text', 10], (fact, context) => {
    return wordOf(dateBasisNames, documentOf(fact, context)?.dateBasis, context.lang);
  }),
  column('rank', heading('文种', 'Type of document'), ['text', 16], (fact, context) => {
    return wordOf(instrumentNames, documentOf(fact, context)?.instrument, context.lang);
  }),
  column('collection', heading('来源类别', 'Collection'), ['text', 24], (fact, context) => {
    return wordOf(collectionNames, documentOf(fact, context)?.collection, context.lang);
  }),
];

const more: readonly Column<Entry>[] = [
  column(
    'theme',
    heading('主题', 'Theme'),
    ['text', 12],
    (fact, context) => themeOf(conceptOf(fact, context)?.theme, context),
    ({ concept }, context) => themeOf(concept.theme, context),
  ),
  column(
    'placeKind',
    heading('地区类别', 'Kind of place'),
    ['text', 16],
    (fact, context) => placeKindOf(fact.place, context),
    (gap, context) => placeKindOf(gap.place, context),
  ),
  column('indicator', heading('指标', 'Indicator'), ['text', 24], (fact, context) => {
    return indicatorOf(fact, context)?.name[context.lang] ?? null;
  }),
  column('definition', heading('口径', 'Definition'), ['long', 34], (fact, { contents, lang }) => {
    return contents.details.definitions[fact.indicator]?.[lang] ?? null;
  }),
  column('measure', heading('度量', 'Measure'), ['text', 14], (fact, context) => {
    return wordOf(measureNames, indicatorOf(fact, context)?.measure, context.lang);
  }),
  column(
    'asWritten',
    heading('原文写法', 'As the document writes it'),
    ['text', 18],
    ({ asWritten }) => asWritten,
  ),
  column('commonValue', heading('折算数', 'Value in the common unit'), ['large', 20], (fact, context) => {
    return commonNumber(fact.value, fact, context);
  }),
  column(
    'commonUpper',
    heading('折算上限', 'Upper end in the common unit'),
    ['large', 18],
    (fact, context) => {
      return commonNumber(fact.upper, fact, context);
    },
  ),
  column('commonUnit', heading('折算单位', 'Common unit'), ['text', 10], (fact, { contents, lang }) => {
    const unit = unitOf(fact, contents.index);
    return unit && fact.value !== null
      ? commonUnit(unit, contents.index.rows.units, lang).name || null
      : null;
  }),
  column(
    'frequency',
    heading('时间跨度', 'Time span'),
    ['text', 12],
    word(frequencyNames, ({ frequency }) => frequency),
  ),
  column('from', heading('起', 'From'), ['code', 9], ({ from }) => from ?? null),
  column('through', heading('止', 'Through'), ['code', 9], ({ through }) => through ?? null),
  column('scope', heading('范围', 'Scope'), ['text', 18], (fact, { lang }) => fact.scope?.[lang] ?? null),
  column(
    'wording',
    heading('目标措辞', 'Wording of the target'),
    ['text', 12],
    word(wordingNames, (fact) => fact.wording),
  ),
  column(
    'attribute',
    heading('目标属性', 'Nature of the target'),
    ['text', 10],
    word(attributeNames, (fact) => fact.attribute),
  ),
  column(
    'of',
    heading('起点所属目标', 'Target that it is the start of'),
    ['code', 20],
    (fact) => fact.of ?? null,
  ),
  column(
    'basis',
    heading('数的依据', 'Basis of the number'),
    ['text', 18],
    word(basisNames, (fact) => fact.basis),
  ),
  column(
    'reading',
    heading('读法', 'Reading'),
    ['text', 18],
    word(readingStateNames, (fact) => fact.reading),
  ),
  column(
    'aside',
    heading('旁见', 'Aside'),
    ['text', 16],
    word(asideNames, (fact) => fact.aside),
  ),
  column(
    'status',
    heading('观测状态（SDMX）', 'Observation status (SDMX)'),
    ['code', 11],
    (fact, { contents }) => statusOf(fact, contents.standingOf(fact.id), contents.index).join(' '),
    ({ silence }) => silenceStatus[silence],
  ),
  column(
    'statusWords',
    heading('观测状态', 'Observation status in words'),
    ['long', 26],
    (fact, { contents, lang }) =>
      inList(
        statusOf(fact, contents.standingOf(fact.id), contents.index).map((code) => statusNames[code][lang]),
        lang,
      ),
    ({ silence }, { lang }) => silenceMeanings[silence][lang],
  ),
  column('citation', heading('引文', 'Citation'), ['line', 44], (fact, context) => {
    const document = documentOf(fact, context);
    return document ? citation(document, context.lang) : null;
  }),
  column('url', heading('网址', 'Web address'), ['code', 24], (fact, context) => {
    const page = fact.evidence.flatMap((one) => ('url' in one && one.url !== null ? [one.url] : []));
    return page[0] ?? documentOf(fact, context)?.url ?? null;
  }),
  column('note', heading('注意', 'Note'), ['long', 44], (fact, { lang }) => fact.note?.[lang] ?? null),
  column('address', heading('在本工具里', 'In this tool'), ['code', 30], addressOf),
  column('id', heading('编号', 'Identifier'), ['code', 30], ({ id }) => id),
];

/** What one needs first stands first; verdicts only where they are asked for. */
export const statementColumns = ({
  withConditions,
}: Pick<Contents, 'withConditions'>): readonly Column<Entry>[] => [
  ...what,
  ...(withConditions ? verdict : []),
  ...evidence,
  ...more,
];

/** What a table pasted into a text has room for. */
export const compactKeys: ReadonlySet<string> = new Set([
  'place',
  'item',
  'figure',
  'kind',
  'year',
  'yearBasis',
  'verdict',
  'phrase',
  'document',
  'date',
]);

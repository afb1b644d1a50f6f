/** The columns of the statements: each row is to be understood by itself, wherever it is read. */
import { boundNames, collectionNames, dateBasisNames, standNames, yearBasisNames } from '../wording/codes';
import { instrumentNames } from '../wording/explainPair';
import { figureParts, figureText, kindNames } from '../wording/figure';
import { silenceNames } from '../wording/silence';
import { reasonList, verdictNames } from '../wording/verdict';
import { phrasesOf, wordOf } from './columnTexts';
import type { Contents } from './contents';
import type { Entry } from './entries';
import { shownNumber, unitOf } from './figures';
import { type Column, heading } from './sheet';
import { detailColumns } from './detailColumns';
import { column, word, conceptOf, documentOf, placeOf } from './statementColumn';

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
  column('line', heading('原文行', 'Line'), ['text', 9], ({ evidence: places }) => {
    const lines = places.flatMap((one) => ('line' in one && one.line !== undefined ? [one.line] : []));
    return [...new Set(lines)].join(', ') || null;
  }),
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

/** What one needs first stands first; verdicts only where they are asked for. */
export const statementColumns = ({
  withConditions,
}: Pick<Contents, 'withConditions'>): readonly Column<Entry>[] => [
  ...what,
  ...(withConditions ? verdict : []),
  ...evidence,
  ...detailColumns,
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

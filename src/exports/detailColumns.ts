/** The columns behind the first: the indicator, the figure in a common unit, status, citation, address. */
import { silenceStatus, statusOf } from '../analysis/observationStatus';
import { commonUnit } from '../dataset/commonUnit';
import type { Fact } from '../dataset/schema';
import { encodeAddress } from '../selection/address';
import { defaultSelection } from '../selection/selection';
import { citation } from '../wording/citation';
import {
  asideNames,
  attributeNames,
  basisNames,
  measureNames,
  placeKindNames,
  readingStateNames,
  statusNames,
  wordingNames,
} from '../wording/codes';
import { frequencyNames } from '../wording/figure';
import { inList } from '../wording/selectionText';
import { silenceMeanings } from '../wording/silence';
import { colon, namesOf, wordOf } from './columnTexts';
import type { Contents } from './contents';
import type { Entry } from './entries';
import { commonNumber, unitOf } from './figures';
import { type Column, type Context, heading } from './sheet';
import { column, word, indicatorOf, conceptOf, documentOf, themeOf } from './statementColumn';

function placeKindOf(id: string, context: Context): string | null {
  const { contents, lang } = context;
  const place = contents.index.places.get(id);
  if (!place) return null;
  const kind = placeKindNames[place.kind][lang];
  if (place.within !== undefined)
    return `${kind}${{ zh: '，属', en: ', in ' }[lang]}${namesOf([place.within], context)}`;
  return place.members ? `${kind}${colon[lang]}${namesOf(place.members, context)}` : kind;
}

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

/** Everything else that is known of a statement. */
export const detailColumns: readonly Column<Entry>[] = [
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

/** The sheets of industries: every member of the lists, and who names which sector. */
import { distinctNames, stageOf } from '../analysis/industries';
import type { SectorCell, SectorRow } from '../analysis/sectorMatrix';
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { messages } from '../i18n/messages';
import { citation } from '../wording/citation';
import { collectionNames } from '../wording/codes';
import { levelNames, readingNames, stageNames } from '../wording/industries';
import { inList } from '../wording/selectionText';
import { silenceNames } from '../wording/silence';
import { bracketed, nameOf, namesOf, periodsOf, phrasesOf } from './columnTexts';
import type { ListLine } from './lists';
import { type Column, columnFor, type Context, heading } from './sheet';

const categoryNames: Record<ListLine['system']['category'], Text> = {
  industry: heading('产业名单', 'industries'),
  scheme: heading('数字提法', 'numbered scheme'),
};

function noMember({ tier, unnamed }: ListLine, lang: Language): string {
  if (unnamed === 0) return messages[lang].notListed;
  return tier === null ? messages[lang].unplaced(unnamed) : messages[lang].unnamed(unnamed);
}

const namesIn = (records: readonly { name: Text }[], lang: Language) =>
  inList(
    records.map(({ name }) => name[lang]),
    lang,
  ) || null;

/** The sectors that a member's segments lie in. */
const sectorsOf = ({ member }: ListLine, { contents }: Context) =>
  (contents.lists?.sectors ?? []).filter(({ id, segments }) =>
    [id, ...segments.map((one) => one.id)].some((one) => member?.segments.includes(one)),
  );

const segmentsOf = (line: ListLine, context: Context) =>
  sectorsOf(line, context).flatMap(({ segments }) =>
    segments.filter(({ id }) => line.member?.segments.includes(id)),
  );

const evidenceOf = ({ member, tier, system }: ListLine) =>
  member?.evidence ?? (tier && tier.evidence.length > 0 ? tier.evidence : system.evidence);

const documentOf = ({ system }: ListLine, { contents }: Context) =>
  contents.index.documents.get(system.document);

const column = columnFor<ListLine>();

export const listColumns: readonly Column<ListLine>[] = [
  column('place', heading('地区', 'Place'), ['text', 12], ({ system }, context) =>
    nameOf(system.place, context),
  ),
  column('list', heading('名单', 'List'), ['long', 28], ({ system }, { lang }) => system.name[lang]),
  column('notation', heading('写法', 'Notation'), ['code', 12], ({ system }) => system.notation),
  column('period', heading('规划期', 'Period'), ['text', 12], ({ system }, context) =>
    periodsOf(system.periods, context),
  ),
  column('category', heading('类别', 'Category'), ['text', 12], ({ system }, { lang }) => {
    return categoryNames[system.category][lang];
  }),
  column(
    'level',
    heading('谁定的', 'Set by'),
    ['text', 14],
    ({ system }, { lang }) => levelNames[system.level][lang],
  ),
  column('tier', heading('层', 'Tier'), ['text', 16], ({ tier }, { lang }) => tier?.label[lang] ?? null),
  column(
    'stated',
    heading('层的标数', 'Number the tier states'),
    ['number', 10],
    ({ tier }) => tier?.stated ?? null,
  ),
  column(
    'role',
    heading('层的作用（本工具归类）', 'What the tier is for (our grouping)'),
    ['text', 14],
    ({ tier }, { lang }) => (tier ? stageNames[stageOf(tier)][lang] : null),
  ),
  column('member', heading('成员', 'Member'), ['text', 26], (line, { lang }) => {
    return line.member?.name[lang] ?? noMember(line, lang);
  }),
  column(
    'original',
    heading('成员原文', 'Member in Chinese'),
    ['text', 24],
    ({ member }) => member?.name.zh ?? null,
  ),
  column(
    'segments',
    heading('细分（本工具判读）', 'Segments (our reading)'),
    ['long', 26],
    (line, context) => {
      return namesIn(segmentsOf(line, context), context.lang);
    },
  ),
  column('sectors', heading('赛道（本工具判读）', 'Sectors (our reading)'), ['long', 22], (line, context) => {
    return namesIn(sectorsOf(line, context), context.lang);
  }),
  column('phrase', heading('定位语', 'Locating phrase'), ['long', 34], (line) => phrasesOf(evidenceOf(line))),
  column('document', heading('文件', 'Document'), ['long', 34], (line, context) => {
    return documentOf(line, context)?.title[context.lang] ?? line.system.document;
  }),
  column('collection', heading('来源类别', 'Collection'), ['text', 24], (line, context) => {
    const document = documentOf(line, context);
    return document ? collectionNames[document.collection][context.lang] : null;
  }),
  column('citation', heading('引文', 'Citation'), ['line', 44], (line, context) => {
    const document = documentOf(line, context);
    return document ? citation(document, context.lang) : null;
  }),
  column('note', heading('注意', 'Note'), ['long', 40], ({ tier, system }, { lang }) => {
    return [tier?.note, system.note].flatMap((note) => (note ? [note[lang]] : [])).join('\n') || null;
  }),
  column('id', heading('编号', 'Identifier'), ['code', 30], ({ part }) => part),
];

/** The document's words with their tier; what other lists say behind it; silence as its word. */
function cellText({ mentions, elsewhere, stage, silence }: SectorCell, lang: Language): string | null {
  const names = (all: SectorCell['mentions']) =>
    namesIn(
      distinctNames(all).map(({ member }) => member),
      lang,
    );
  const own = stage && names(mentions);
  const others = names(elsewhere);
  const said = [
    own && bracketed(own, stageNames[stage][lang], lang),
    others && `${{ zh: '别的名单：', en: 'other lists: ' }[lang]}${others}`,
  ].filter(Boolean);
  return said.join('\n') || (silence && silenceNames[silence][lang]);
}

/** A column for each place shown. */
export function matrixColumns(
  places: readonly string[],
  { contents, lang }: Context,
): readonly Column<SectorRow>[] {
  const ofRow = columnFor<SectorRow>();
  const named = (place: string): Text => {
    const name = contents.index.places.get(place)?.name;
    const period = contents.lists?.matrix.periods.get(place);
    const when = period ? contents.index.periods.get(period)?.short[lang] : undefined;
    const text = bracketed(name?.[lang] ?? place, when ?? '', lang);
    return { zh: text, en: text };
  };
  return [
    ofRow('sector', heading('赛道', 'Sector'), ['text', 20], ({ sector }) => sector.name[lang]),
    ...places.map((place) =>
      ofRow(place, named(place), ['long', 34], ({ cells }) => {
        const cell = cells.find((one) => one.place === place);
        return cell ? cellText(cell, lang) : null;
      }),
    ),
    ofRow('cities', heading('写到的市', 'Cities that name it'), ['number', 10], ({ cities }) => cities),
    ofRow(
      'reading',
      heading('本工具判读', 'Our reading'),
      ['text', 22],
      ({ reading }) => readingNames[reading.code][lang],
    ),
    ofRow('between', heading('判读所据的地', 'Between'), ['long', 24], ({ reading }, context) => {
      return namesOf(reading.places, context) || null;
    }),
    ofRow('common', heading('相同的细分', 'Segments in common'), ['long', 24], ({ reading, sector }) =>
      namesIn(
        sector.segments.filter(({ id }) => reading.segments.includes(id)),
        lang,
      ),
    ),
    ofRow(
      'definition',
      heading('赛道口径', 'What belongs to it'),
      ['long', 40],
      ({ sector }) => sector.definition[lang],
    ),
  ];
}

/** What a table pasted into a text has room for. */
export const compactListKeys: ReadonlySet<string> = new Set([
  'place',
  'list',
  'period',
  'tier',
  'member',
  'phrase',
  'document',
]);

/** The sheet of documents: what each is, how good its text is, what it leaves unsaid, how it is cited. */
import type { DocumentRow } from '../dataset/dataset';
import { citation } from '../wording/citation';
import { collectionNames, dateBasisNames, textStateNames } from '../wording/codes';
import { instrumentNames } from '../wording/explainPair';
import { silenceNames } from '../wording/silence';
import { colon, nameOf, periodsOf, semicolon, wordOf } from './columnTexts';
import type { Contents } from './contents';
import { type Column, columnFor, type Context, heading } from './sheet';

export interface DocumentLine {
  document: DocumentRow;
  /** How many statements, or members of lists, of this file it states. */
  count: number;
}

/** The documents that the file cites, and those known of its places that are not held: they explain a silence. */
export function documentLines({ facts, lists, index, selection }: Contents): readonly DocumentLine[] {
  const counts = new Map<string, number>();
  const cited = [
    ...facts.map((fact) => fact.document),
    ...(lists?.lines ?? []).map((line) => line.system.document),
  ];
  for (const id of cited) counts.set(id, (counts.get(id) ?? 0) + 1);
  return index.rows.documents.flatMap((document): DocumentLine[] => {
    const count = counts.get(document.id) ?? 0;
    const isMissed = !document.held && selection.places.includes(document.place);
    return count > 0 || isMissed ? [{ document, count }] : [];
  });
}

const detailOf = ({ document }: DocumentLine, { contents }: Context) =>
  contents.details.documents[document.id];

const column = columnFor<DocumentLine>();

export const documentColumns: readonly Column<DocumentLine>[] = [
  column(
    'title',
    heading('文件', 'Document'),
    ['long', 40],
    ({ document }, { lang }) => document.title[lang],
  ),
  column('place', heading('地区', 'Place'), ['text', 12], ({ document }, context) =>
    nameOf(document.place, context),
  ),
  column('rank', heading('文种', 'Type'), ['text', 16], ({ document }, { lang }) =>
    wordOf(instrumentNames, document.instrument, lang),
  ),
  column('adoptedBy', heading('通过', 'Adopted by'), ['long', 26], ({ document }, { lang }) => {
    return document.adoptedBy?.[lang] ?? null;
  }),
  column(
    'issuer',
    heading('发布', 'Issuer'),
    ['text', 18],
    ({ document }, { lang }) => document.issuer[lang],
  ),
  column('date', heading('日期', 'Date'), ['code', 12], ({ document }) => document.date),
  column('dateBasis', heading('日期依据', 'Basis of the date'), ['text', 10], ({ document }, { lang }) => {
    return dateBasisNames[document.dateBasis][lang];
  }),
  column('period', heading('规划期', 'Period'), ['text', 10], ({ document }, context) =>
    periodsOf([document.speaksFor], context),
  ),
  column('from', heading('自', 'From'), ['year', 8], ({ document }) => document.term.from),
  column('through', heading('至', 'Through'), ['year', 8], ({ document }) => document.term.through),
  column('collection', heading('来源类别', 'Collection'), ['text', 24], ({ document }, { lang }) =>
    document.held ? collectionNames[document.collection][lang] : silenceNames['not-held'][lang],
  ),
  column('count', heading('本文件里的条数', 'Entries in this file'), ['number', 10], ({ count }) => count),
  column('quality', heading('文本质量', 'Quality of the text'), ['long', 34], (line, context) => {
    const quality = detailOf(line, context)?.quality;
    const { lang } = context;
    return quality ? `${textStateNames[quality.state][lang]}${colon[lang]}${quality.note[lang]}` : null;
  }),
  column('repairs', heading('改读', 'Repairs'), ['long', 24], (line, context) => {
    const repairs = detailOf(line, context)?.quality?.repairs ?? [];
    const said = repairs.map(({ printed, read, count }) => `${printed} → ${read} ×${count}`);
    return said.join(semicolon[context.lang]) || null;
  }),
  column('gaps', heading('没有写的', 'What it leaves unsaid'), ['long', 40], (line, context) => {
    return detailOf(line, context)?.gaps?.[context.lang] ?? null;
  }),
  column('citation', heading('引文', 'Citation'), ['line', 50], ({ document }, { lang }) =>
    citation(document, lang),
  ),
  column('url', heading('网址', 'Web address'), ['code', 30], ({ document }) => document.url),
  column('sha256', heading('文本的 SHA-256', 'SHA-256 of the text'), ['code', 30], (line, context) => {
    return detailOf(line, context)?.sha256 ?? null;
  }),
  column('id', heading('编号', 'Identifier'), ['code', 26], ({ document }) => document.id),
];

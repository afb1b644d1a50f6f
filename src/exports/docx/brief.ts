/** A written brief before it is a file: what stands in it, in order, in the words of the language. */
import type { DocumentRow } from '../../dataset/dataset';
import type { Content } from '../../deck/content';
import { notesOf as notesByRule } from '../../deck/notes';
import type { Page } from '../../deck/pages';
import { briefTexts } from '../../i18n/brief';
import type { Language } from '../../i18n/language';
import { plainText } from '../../lib/plainText';
import { dateText } from '../../wording/dates';
import { gapsOf } from './gaps';
import { oneLine } from './oneLine';
import { pictureOf, type Picture } from './bodyPicture';

/** A piece of a line, or the numbers of documents among the sources. */
export type Run = { text: string; isLabel?: boolean } | { documents: readonly string[] };

type TextStyle = 'title' | 'subtitle' | 'body' | 'note';

export type Block =
  | { kind: 'text'; style: TextStyle; runs: readonly Run[] }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'caption'; of: 'figure' | 'table'; number: number; runs: readonly Run[] }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'source'; document: DocumentRow }
  | {
      kind: 'table';
      head: readonly string[];
      rows: readonly (readonly (readonly Run[])[])[];
      /** A note follows, which is read with it. */
      isNoted: boolean;
    };

export interface Brief {
  title: string;
  blocks: readonly Block[];
  /** Documents in the order in which they are first cited: the first is number 1. */
  documents: readonly DocumentRow[];
}

export interface BriefOptions {
  lang: Language;
  title: string;
  withConditions: boolean;
  withNotes: boolean;
  /** Version of the dataset. */
  version: string;
  /** YYYY-MM-DD. */
  date: string;
}

const text = (style: TextStyle, ...runs: readonly Run[]): Block => ({ kind: 'text', style, runs });

/** What is numbered through: figures, tables, documents as they are cited. */
interface Register {
  figures: number;
  tables: number;
  documents: Set<string>;
}

/** Those that have a number first, in its order. */
function cited(documents: readonly string[], register: Register): readonly Run[] {
  const here = new Set(documents);
  for (const document of documents) register.documents.add(document);
  const sorted = [...register.documents].filter((one) => here.has(one));
  return sorted.length === 0 ? [] : [{ documents: sorted }];
}

interface Means extends BriefOptions {
  register: Register;
}

/** The sentence that qualifies a headline, where its figures stand, and its sources before the full stop. */
function qualified(
  page: Page,
  documents: readonly string[],
  { seen, means: { register, lang } }: { seen: readonly string[]; means: Means },
): Block[] {
  const words = briefTexts[lang];
  const said = oneLine(page.qualification);
  if (said === '' && documents.length === 0) return [];
  const [ending = ''] = /[。.！？!?]?$/u.exec(said) ?? [];
  const where = seen.length > 0 ? words.seen(seen) : '';
  const before = said === '' ? words.cites : `${said.slice(0, said.length - ending.length)}${where}`;
  return [text('body', { text: before }, ...cited(documents, register), { text: ending || words.end })];
}

const linesOf = (notes: string): readonly string[] =>
  plainText(notes).split('\n').map(oneLine).filter(Boolean);

/** Each line of the presenter’s notes is a paragraph; what stands in them by rule is said by the brief itself. */
function notesOf({ notes, made, words }: Page): Block[] {
  const byRule = new Set(made.ok ? linesOf(notesByRule(made.content, words)) : []);
  return linesOf(notes)
    .filter((line) => !byRule.has(line))
    .map((line) => text('body', { text: line }));
}

function tableOf({ table: { head, rows, sources }, footnote }: Content, register: Register): Block {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  return {
    kind: 'table',
    isNoted: oneLine(footnote) !== '',
    head: Array.from({ length: columns }, (_, at) => oneLine(head[at] ?? '')),
    rows: rows.map((row, nth) =>
      Array.from({ length: columns }, (_, at) => {
        const document = sources?.[nth]?.[at];
        if (document) register.documents.add(document);
        return [{ text: oneLine(row[at] ?? '') }, ...(document ? [{ documents: [document] }] : [])];
      }),
    ),
  };
}

/** What the sentence beneath the headline says already is not said twice. */
function conditionsOf({ conditions }: Content, { qualification }: Page, lang: Language): Block[] {
  const words = briefTexts[lang];
  const said = oneLine(qualification).toLowerCase();
  const own = conditions
    .map((one) => oneLine(one).replace(/[。.]$/u, ''))
    .filter((one) => one !== '' && !said.includes(one.toLowerCase()));
  if (own.length === 0) return [];
  const list = own.join(words.between);
  return [text('body', { text: words.conditions, isLabel: true }, { text: `${list}${words.end}` })];
}

/** What a figure or table is of: the headline, after the name of its concept where the headline does without. */
function captionText({ slide, headline, words: { index, lang } }: Page): string {
  const said = oneLine(headline);
  const name = oneLine(index.concepts.get(slide.subject.id ?? '')?.name[lang] ?? '');
  return said.includes(name) ? said : briefTexts[lang].named(name, said);
}

/** The drawing, its figures as a table, and what must be known to read them. */
function shownBlocks(content: Content, page: Page, { lang, register }: Means) {
  const words = briefTexts[lang];
  const blocks: Block[] = [];
  const seen: string[] = [];
  const caption = captionText(page);
  const picture = content.isDrawing ? pictureOf(page) : null;
  if (picture) {
    const number = (register.figures += 1);
    const runs = [{ text: caption }, ...cited(content.documents, register)];
    blocks.push({ kind: 'picture', picture }, { kind: 'caption', of: 'figure', number, runs });
    seen.push(words.figure(number));
  }
  if (content.table.rows.length > 0) {
    const number = (register.tables += 1);
    const [figure] = seen;
    const said = { text: figure ? words.dataOf(figure) : caption };
    // Where the cells name no documents the caption does: no figure stands without its source.
    const runs = [said, ...(content.table.sources ? [] : cited(content.documents, register))];
    blocks.push({ kind: 'caption', of: 'table', number, runs }, tableOf(content, register));
    seen.push(words.table(number));
  }
  const footnote = oneLine(content.footnote);
  if (footnote !== '' && blocks.length > 0)
    blocks.push(text('note', { text: words.note, isLabel: true }, { text: footnote }));
  return { blocks, seen };
}

function slideBlocks(page: Page, means: Means): readonly Block[] {
  const { lang, withConditions, withNotes } = means;
  const notes = withNotes ? notesOf(page) : [];
  const { made } = page;
  if (!made.ok) return [text('body', { text: briefTexts[lang].noContent(oneLine(made.reason)) }), ...notes];
  const { content } = made;
  // Its sources are cited before those of single cells: they get their numbers in the order of the text.
  cited(content.documents, means.register);
  const { blocks, seen } = shownBlocks(content, page, means);
  return [
    ...qualified(page, content.documents, { seen, means }),
    ...notes,
    ...(withConditions ? conditionsOf(content, page, lang) : []),
    ...blocks,
  ];
}

const heading = (level: 1 | 2, said: string): Block => ({
  kind: 'heading',
  level,
  text: oneLine(said),
});

export function briefOf(pages: readonly Page[], options: BriefOptions): Brief {
  const { lang } = options;
  const words = briefTexts[lang];
  const means: Means = { ...options, register: { figures: 0, tables: 0, documents: new Set() } };
  const [cover] = pages.filter(({ slide }) => slide.subject.kind === 'title');
  const title = oneLine(options.title) || oneLine(cover?.headline ?? '') || words.untitled;
  const blocks: Block[] = [
    text('title', { text: title }),
    text('subtitle', { text: words.made(oneLine(options.version), dateText(options.date, lang)) }),
  ];
  if (cover) {
    blocks.push(...qualified(cover, cover.made.ok ? cover.made.content.documents : [], { seen: [], means }));
    if (options.withNotes) blocks.push(...notesOf(cover));
  }
  if (pages.length === 0) blocks.push(text('body', { text: words.empty }));

  let isInSection = false;
  const openSection = (name: string) => {
    blocks.push(heading(1, name));
    isInSection = true;
  };
  const addSlide = (page: Page) => {
    const name = page.headline || words.nameless(page.number);
    blocks.push(heading(isInSection ? 2 : 1, name), ...slideBlocks(page, means));
  };
  for (const page of pages) {
    const { kind } = page.slide.subject;
    if (kind === 'title' || kind === 'sources') continue;
    if (page.section !== null && oneLine(page.section) !== '') openSection(page.section);
    addSlide(page);
  }
  if (pages.length > 0) {
    openSection(words.sourcesSection);
    for (const page of pages.filter(({ slide }) => slide.subject.kind === 'sources')) addSlide(page);
    const gaps = gapsOf(pages, lang);
    blocks.push(
      heading(2, words.gaps),
      ...(gaps.length > 0 ? gaps : [words.noGaps]).map((gap) => text('body', { text: gap })),
      text('body', { text: words.silence }),
    );
  }

  const known = new Map(pages.flatMap(({ words: { index } }) => [...index.documents]));
  const documents = [...means.register.documents].flatMap((id) => known.get(id) ?? []);
  if (pages.length > 0) {
    blocks.push(
      heading(1, words.sources),
      ...documents.map((document): Block => ({ kind: 'source', document })),
    );
    if (documents.length === 0) blocks.push(text('body', { text: words.noSources }));
  }
  return { title, blocks, documents };
}

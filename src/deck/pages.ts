/**
 * A deck and the data → pages:
 *   address of each slide → selection → content by its subject → headline (proposed, or as written and held against the
 *   data) → boxes on the stage
 */
import type { DatasetDetails, DatasetRows } from '../dataset/dataset';
import { type Indexes, indexWith } from '../dataset/indexes';
import { deckTexts } from '../i18n/deck';
import type { Language } from '../i18n/language';
import { messages } from '../i18n/messages';
import { type Initials, wordsOf } from '../lib/findHits';
import { asksForSupplement, type Dropped, encodeAddress, parseAddress } from '../selection/address';
import { asideViews, columnPlaces, defaultSelection, type Selection } from '../selection/selection';
import { columnName } from '../wording/placeNames';
import type { Words } from '../wording/said';
import { documentTexts } from '../wording/documents';
import { activeFilters } from '../wording/selectionText';
import { stages, type Box, type Stage } from './boxes';
import type { Content, Made } from './content';
import { type Deck, isFixed, type Slide } from './deck';
import { builders } from './builders';
import { framed, titleFramed } from './frame';
import { checkHeadline, checkWithoutContent, type HeadlineFlag } from './headlineCheck';
import { textBox } from './setText';
import { remarksLine, sourcesLine } from './footer';
import { keeps } from './slideAddress';
import { notesOf } from './notes';
import { sectionName } from './sections';
import { slideName } from './slideName';

/** The data that a deck is drawn from. */
export interface Material extends Indexes {
  details: DatasetDetails;
  lang: Language;
  thisYear: number;
  /** Without them a search finds what is written, and no initials. */
  initials?: Initials | null;
}

export interface Page {
  slide: Slide;
  number: number;
  of: number;
  selection: Selection;
  words: Words;
  /** What of the address is not understood any more. */
  dropped: readonly Dropped[];
  made: Made;
  /** As shown; empty where there is nothing to show. */
  headline: string;
  qualification: string;
  /** As written, or by rule in the language of the page. */
  notes: string;
  /** Name of the section that begins here; null where it goes on. */
  section: string | null;
  flags: readonly HeadlineFlag[];
  /** Sources and what else must be known, as in the footer. */
  footer: readonly string[];
  boxes: readonly Box[];
}

/** What the address of a selection may name, supplement and asides among it. */
export const rowsNamed = ({ supplement }: Pick<Selection, 'supplement'>, indexes: Indexes) =>
  indexWith({ supplement, asides: true }, indexes).rows;

/** The content of one slide by itself. */
export function makeSlide<S extends Pick<Slide, 'address' | 'subject'>>(
  slide: S,
  material: Material,
  cited: readonly string[] = [],
) {
  const { address, subject } = slide;
  const { core, full, all, lang, details, thisYear, initials = null } = material;
  const supplement = asksForSupplement(address);
  const parsed = parseAddress(address, rowsNamed({ supplement }, { core, full, all }));
  const selection: Selection = { ...parsed.selection, lang };
  const index = indexWith({ supplement, asides: asideViews.includes(selection.view) }, { core, full, all });
  const words: Words = { index, lang, text: messages[lang] };
  const made = builders[subject.kind]({ words, selection, subject, details, thisYear, initials, cited });
  return { slide, selection, words, dropped: parsed.dropped, made };
}

/** What narrows the selection: a count is one of what is shown. */
function filtersIn(selection: Selection, { index, lang }: Words): readonly string[] {
  const filters = activeFilters(selection, index, lang);
  return filters.length === 0 ? [] : [deckTexts[lang].narrowed(filters.join(' · '))];
}

const mostConditions = 3;

/** Conditions that the line beneath the headline has not said already. */
function unsaid(conditions: readonly string[], qualification: string): readonly string[] {
  const said = qualification.toLowerCase();
  return conditions.filter((one) => !said.includes(one.toLowerCase())).slice(0, mostConditions);
}

function flagsOf(slide: Slide, content: Content | null): readonly HeadlineFlag[] {
  if (slide.headline === null) return [];
  return content ? checkHeadline(slide, content) : checkWithoutContent(slide.headline);
}

const namesOf = ({ index, lang }: Words): readonly string[] =>
  [...index.places.values()].flatMap((place) => [columnName(place, lang), place.name[lang]]);

function sourcesIn(
  documents: readonly string[],
  words: Words,
  stage: Stage,
  isLast: boolean,
  more: (left: number) => string,
) {
  const stop = words.lang === 'zh' ? '。' : '.';
  return sourcesLine(documentTexts(documents, words), stage, isLast, {
    ...deckTexts[words.lang],
    stop,
    more,
  });
}

function pageOf(
  one: ReturnType<typeof makeSlide<Slide>>,
  {
    aspect,
    number,
    of,
    documents,
    areAllOnLast,
  }: {
    aspect: Deck['aspect'];
    number: number;
    of: number;
    documents: readonly string[];
    /** Whether the last slide names every one of them. */
    areAllOnLast: boolean;
  },
): Page {
  const { slide, made, words } = one;
  const { lang, index } = words;
  const texts = deckTexts[lang];
  const content: Content | null = made.ok ? made.content : null;
  const headline = slide.headline ?? content?.said.title ?? '';
  const qualification = content?.said.qualification ?? '';
  const named = content && slide.subject.kind === 'sources' ? documents : (content?.documents ?? []);
  const stage = stages[aspect];
  const isLast = slide.subject.kind === 'sources';
  const footer = [
    sourcesIn(named, words, stage, isLast, areAllOnLast && !isLast ? texts.moreOnLast : texts.moreInBrief)
      .text,
    remarksLine(
      [
        ...(content ? filtersIn(one.selection, words) : []),
        ...unsaid(content?.conditions ?? [], qualification),
        content?.footnote ?? '',
      ],
      stage,
      { separator: texts.separator, more: texts.moreRemarks, names: namesOf(words) },
    ),
  ];
  const frame = (slide.subject.kind === 'title' ? titleFramed : framed)(
    {
      title: headline === '' ? slideName(slide.subject, words) : headline,
      qualification,
      footer,
      brand: `${texts.brand} ${index.rows.version}`,
      number,
      of,
    },
    stage,
  );
  const body = made.ok
    ? made.content.body(frame.area)
    : [
        textBox([{ runs: [{ text: made.reason, size: 44, colour: 'ink3' }] }], {
          name: 'reason',
          x: frame.area.x,
          y: frame.area.y,
          width: frame.area.width,
        }),
      ];
  return {
    ...one,
    number,
    of,
    headline,
    qualification,
    notes: slide.notes ?? (content ? notesOf(content, words) : ''),
    section: sectionName(slide, lang),
    flags: flagsOf(slide, content),
    footer: footer.filter(Boolean),
    boxes: [...frame.boxes, ...body],
  };
}

type MadeSlide = ReturnType<typeof makeSlide<Slide>>;

/** What was made of the same material before: typing a headline makes no content anew, and no other page. */
const madeOf = new WeakMap<Material, Map<string, MadeSlide>>();
const pageOfSlide = new WeakMap<Slide, { made: Made; key: string; page: Page }>();

function makeOnce(slide: Slide, material: Material, cited: readonly string[] = []): MadeSlide {
  const made = madeOf.get(material) ?? new Map<string, MadeSlide>();
  madeOf.set(material, made);
  const key = `${slide.subject.kind} ${slide.subject.id ?? ''} ${slide.address} ${cited.join()}`;
  const one = made.get(key) ?? makeSlide(slide, material, cited);
  made.set(key, one);
  return { ...one, slide };
}

function pageOnce(one: MadeSlide, place: Parameters<typeof pageOf>[1]): Page {
  const { slide, made } = one;
  const { aspect, number, of, documents, areAllOnLast } = place;
  const key = [
    aspect,
    number,
    of,
    areAllOnLast,
    slide.subject.kind === 'sources' ? documents.join() : '',
  ].join(' ');
  const before = pageOfSlide.get(slide);
  if (before?.made === made && before.key === key) return before.page;
  const page = pageOf(one, place);
  pageOfSlide.set(slide, { made, key, page });
  return page;
}

/** Title and sources speak for all slides: for their places, and narrowed as all are that can be narrowed. */
function addressOfAll(slides: readonly MadeSlide[], material: Material): string {
  const { rows } = material.core;
  const standard = defaultSelection(rows);
  const common = <K extends keyof Selection>(name: K): Selection[K] => {
    const [first, ...others] = slides.flatMap(({ slide, selection }) =>
      keeps(name, slide.subject, selection) ? [selection] : [],
    );
    const isCommon =
      first !== undefined && others.every((one) => JSON.stringify(one[name]) === JSON.stringify(first[name]));
    return isCommon ? first[name] : standard[name];
  };
  const whole: Selection = {
    ...standard,
    places: columnPlaces(rows).filter((place) =>
      slides.some(({ selection }) => selection.places.includes(place)),
    ),
    period: common('period'),
    theme: common('theme'),
    kinds: common('kinds'),
    query: common('query'),
    supplement: slides.some(({ selection }) => selection.supplement),
  };
  return encodeAddress(whole, rowsNamed(whole, material));
}

/** What the tables of statements in a deck are searched for. */
export const wordsSought = ({ slides }: Deck, rows: DatasetRows): readonly string[] =>
  slides
    .filter(({ subject }) => subject.kind === 'facts')
    .flatMap(({ address }) => wordsOf(parseAddress(address, rows).selection.query));

/** All pages of a deck, in its order. */
export function pagesOf(deck: Deck, material: Material): readonly Page[] {
  const own = deck.slides.map((slide) => makeOnce(slide, material));
  const shown = own.filter(({ slide }) => !isFixed(slide));
  const address = shown.length === 0 ? null : addressOfAll(shown, material);
  const spoken = own.map((one) =>
    address !== null && isFixed(one.slide)
      ? { ...makeOnce({ ...one.slide, address }, material), slide: one.slide }
      : one,
  );
  const documents = [...new Set(spoken.flatMap(({ made }) => (made.ok ? made.content.documents : [])))];
  // The first slide counts what all of them rest on.
  const all = spoken.map((one) =>
    one.slide.subject.kind === 'title'
      ? {
          ...makeOnce({ ...one.slide, address: address ?? one.slide.address }, material, documents),
          slide: one.slide,
        }
      : one,
  );
  const last = all.find(({ slide }) => slide.subject.kind === 'sources');
  const areAllOnLast =
    last !== undefined &&
    last.made.ok &&
    sourcesIn(documents, last.words, stages[deck.aspect], true, String).left === 0;
  return all.map((one, at) =>
    pageOnce(one, { aspect: deck.aspect, number: at + 1, of: all.length, documents, areAllOnLast }),
  );
}

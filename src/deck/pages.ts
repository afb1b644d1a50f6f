/**
 * A deck and the data → pages:
 *   address of each slide → selection → content by its subject → headline (proposed, or as written and held against the
 *   data) → boxes on the stage
 */
import type { DatasetDetails } from '../dataset/dataset';
import { type Indexes, indexWith } from '../dataset/indexes';
import { deckTexts } from '../i18n/deck';
import type { Language } from '../i18n/language';
import { messages } from '../i18n/messages';
import { asksForSupplement, type Dropped, parseAddress } from '../selection/address';
import { asideViews, type Selection } from '../selection/selection';
import type { Words } from '../wording/said';
import { documentTexts } from '../wording/documents';
import { stages, type Box } from './boxes';
import type { Content, Made } from './content';
import type { Deck, Slide } from './deck';
import { builders } from './builders';
import { framed, titleFramed } from './frame';
import { checkHeadline, type HeadlineFlag } from './headlineCheck';
import { textBox } from './setText';

/** The data that a deck is drawn from. */
export interface Material extends Indexes {
  details: DatasetDetails;
  lang: Language;
  thisYear: number;
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
  flags: readonly HeadlineFlag[];
  /** Sources and what else must be known, as in the footer. */
  footer: readonly string[];
  boxes: readonly Box[];
}

/** The content of one slide by itself. */
export function makeSlide<S extends Pick<Slide, 'address' | 'subject'>>(slide: S, material: Material) {
  const { address, subject } = slide;
  const { core, full, all, lang, details, thisYear } = material;
  const supplement = asksForSupplement(address);
  // What an address may name is known before it is read: all of it.
  const widest = indexWith({ supplement, asides: true }, { core, full, all });
  const parsed = parseAddress(address, widest.rows);
  const selection: Selection = { ...parsed.selection, lang };
  const index = indexWith({ supplement, asides: asideViews.includes(selection.view) }, { core, full, all });
  const words: Words = { index, lang, text: messages[lang] };
  const made = builders[subject.kind]({ words, selection, subject, details, thisYear });
  return { slide, selection, words, dropped: parsed.dropped, made };
}

function pageOf(
  one: ReturnType<typeof makeSlide<Slide>>,
  {
    aspect,
    number,
    of,
    documents,
  }: { aspect: Deck['aspect']; number: number; of: number; documents: readonly string[] },
): Page {
  const { slide, made, words } = one;
  const { lang, index } = words;
  const texts = deckTexts[lang];
  const content: Content | null = made.ok ? made.content : null;
  const headline = slide.headline ?? content?.said.title ?? '';
  const qualification = content?.said.qualification ?? '';
  const named = content && slide.subject.kind === 'sources' ? documents : (content?.documents ?? []);
  const footer = [
    named.length === 0
      ? ''
      : `${texts.sources}${documentTexts(named, words).join(texts.separator)}${lang === 'zh' ? '。' : '.'}`,
    [...(content?.conditions ?? []).slice(0, 3), content?.footnote ?? '']
      .filter(Boolean)
      .join(texts.separator),
  ];
  const stage = stages[aspect];
  const frame = (slide.subject.kind === 'title' ? titleFramed : framed)(
    {
      title: headline === '' ? '—' : headline,
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
    flags: content && slide.headline !== null ? checkHeadline(slide, content, lang) : [],
    footer: footer.filter(Boolean),
    boxes: [...frame.boxes, ...body],
  };
}

type MadeSlide = ReturnType<typeof makeSlide<Slide>>;

/** What was made of the same material before: typing a headline makes no content anew, and no other page. */
const madeOf = new WeakMap<Material, Map<string, MadeSlide>>();
const pageOfSlide = new WeakMap<Slide, { made: Made; key: string; page: Page }>();

function makeOnce(slide: Slide, material: Material): MadeSlide {
  const made = madeOf.get(material) ?? new Map<string, MadeSlide>();
  madeOf.set(material, made);
  const key = `${slide.subject.kind} ${slide.subject.id ?? ''} ${slide.address}`;
  const one = made.get(key) ?? makeSlide(slide, material);
  made.set(key, one);
  return { ...one, slide };
}

function pageOnce(one: MadeSlide, place: Parameters<typeof pageOf>[1]): Page {
  const { slide, made } = one;
  const { aspect, number, of, documents } = place;
  const key = [aspect, number, of, slide.subject.kind === 'sources' ? documents.join() : ''].join(' ');
  const before = pageOfSlide.get(slide);
  if (before?.made === made && before.key === key) return before.page;
  const page = pageOf(one, place);
  pageOfSlide.set(slide, { made, key, page });
  return page;
}

/** All pages of a deck, in its order. */
export function pagesOf(deck: Deck, material: Material): readonly Page[] {
  const all = deck.slides.map((slide) => makeOnce(slide, material));
  const documents = [...new Set(all.flatMap(({ made }) => (made.ok ? made.content.documents : [])))];
  return all.map((one, at) =>
    pageOnce(one, { aspect: deck.aspect, number: at + 1, of: all.length, documents }),
  );
}

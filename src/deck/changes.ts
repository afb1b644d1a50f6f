/** What can be done to a deck: each change is a deck in, a deck out; what makes no sense leaves it as it is. */
import type { Aspect } from './boxes';
import { type Deck, isFixed, limits, type Slide, type Subject } from './deck';

export type DeckChange = (deck: Deck) => Deck;

/** What is new on a slide; the rest is given. */
export type NewSlide = Pick<Slide, 'subject' | 'address' | 'added'> & Partial<Slide>;

/** The ids of a foreign file may be anything: the next is the first that is free. */
function nextId({ slides }: Deck): string {
  const taken = new Set(slides.map(({ id }) => id));
  let number = slides.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

const plain = { headline: null, basis: null, notes: '', section: null };

/** The title first, the sources last: there once a deck holds anything. */
function withFixed(deck: Deck, like: Pick<Slide, 'address' | 'added'>): Deck {
  const has = (kind: Subject['kind']) => deck.slides.some(({ subject }) => subject.kind === kind);
  const make = (kind: 'title' | 'sources', of: Deck): Slide => ({
    ...plain,
    id: nextId(of),
    subject: { kind },
    address: like.address,
    added: like.added,
  });
  const first = has('title') ? deck : { ...deck, slides: [make('title', deck), ...deck.slides] };
  return has('sources') ? first : { ...first, slides: [...first.slides, make('sources', first)] };
}

/** Adds a slide before the sources, or behind another. */
export const addSlide =
  (slide: NewSlide, after?: string): DeckChange =>
  (deck) => {
    const whole = withFixed(deck, slide);
    if (whole.slides.length > limits.slides) return deck;
    if (isFixed(slide) || whole.slides.length === limits.slides) return whole;
    const { slides } = whole;
    const behind = slides.findIndex(({ id }) => id === after);
    const at = behind >= 0 && behind < slides.length - 1 ? behind + 1 : slides.length - 1;
    const made: Slide = { ...plain, ...slide, id: nextId(whole) };
    return { ...whole, slides: [...slides.slice(0, at), made, ...slides.slice(at)] };
  };

const changeSlide =
  (id: string, by: (slide: Slide) => Slide): DeckChange =>
  (deck) => {
    const before = deck.slides.find((slide) => slide.id === id);
    const after = before && by(before);
    // What changes nothing is no step to be undone.
    if (!after || (Object.keys(after) as (keyof Slide)[]).every((key) => after[key] === before[key]))
      return deck;
    return { ...deck, slides: deck.slides.map((slide) => (slide === before ? after : slide)) };
  };

export const removeSlide =
  (id: string): DeckChange =>
  (deck) => {
    const gone = deck.slides.find((slide) => slide.id === id);
    if (!gone || isFixed(gone)) return deck;
    const at = deck.slides.indexOf(gone);
    // A section outlives the slide that it begins with, as long as it has another.
    const slides = deck.slides
      .map((slide, nth) =>
        nth === at + 1 && gone.section !== null && slide.section === null && !isFixed(slide)
          ? { ...slide, section: gone.section }
          : slide,
      )
      .filter((slide) => slide !== gone);
    return { ...deck, slides };
  };

export const duplicateSlide =
  (id: string): DeckChange =>
  (deck) => {
    const slide = deck.slides.find((one) => one.id === id);
    return slide && !isFixed(slide) ? addSlide({ ...slide, section: null }, id)(deck) : deck;
  };

/** Moves a slide by so many places; never before the title or behind the sources. */
export const moveSlide =
  (id: string, by: number): DeckChange =>
  (deck) => {
    const from = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[from];
    if (!slide || isFixed(slide)) return deck;
    const others = deck.slides.filter((one) => one !== slide);
    const first = others.findIndex((one) => !isFixed(one));
    const last = others.findLastIndex((one) => !isFixed(one)) + 1;
    if (first < 0) return deck;
    const to = Math.min(Math.max(from + by, first), last);
    return to === from ? deck : { ...deck, slides: [...others.slice(0, to), slide, ...others.slice(to)] };
  };

/** A headline of one’s own, with what was proposed at the time; null or nothing takes the proposal again. */
export const retitle = (id: string, headline: string | null, proposed: string): DeckChange => {
  const isOwn = headline !== null && headline.trim() !== '' && headline !== proposed;
  return changeSlide(id, (slide) => ({
    ...slide,
    headline: isOwn ? headline.slice(0, limits.headline) : null,
    basis: isOwn ? proposed.slice(0, limits.notes) : null,
  }));
};

export const writeNotes = (id: string, notes: string): DeckChange =>
  changeSlide(id, (slide) => ({ ...slide, notes: notes.slice(0, limits.notes) }));

/** Shows another state of a view on a slide of the same kind; what was written on it stays. */
export const reviseSlide = (id: string, shown: Pick<Slide, 'subject' | 'address' | 'added'>): DeckChange =>
  changeSlide(id, (slide) => (slide.subject.kind === shown.subject.kind ? { ...slide, ...shown } : slide));

export const nameSection = (id: string, section: string | null): DeckChange =>
  changeSlide(id, (slide) => ({
    ...slide,
    section: section?.trim() ? section.slice(0, limits.section) : null,
  }));

export const setAspect =
  (aspect: Aspect): DeckChange =>
  (deck) =>
    deck.aspect === aspect ? deck : { ...deck, aspect };

/** Minutes are whole or not, never none at all and never more than a day's meeting. */
export const planMinutes =
  (wanted: number | null): DeckChange =>
  (deck) => {
    const minutes =
      wanted === null || Number.isNaN(wanted) ? null : Math.min(Math.max(wanted, 1), limits.minutes);
    return deck.minutes === minutes ? deck : { ...deck, minutes };
  };

export const emptyDeck: Deck = { aspect: '16:9', minutes: null, slides: [] };

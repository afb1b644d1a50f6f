/**
 * “Brief me on this selection”, in eight slides:
 *   question · systems · overlap · change · concepts that stand together · timeline · what falls due next · sources
 * What the data cannot carry is left out, with the reason; where there is no change, a second concept has its room.
 */
import { compare, type Row } from '../analysis/comparison';
import { dueYear, isFor, timelineOf } from '../analysis/timeline';
import type { DatasetIndex } from '../dataset/indexDataset';
import { indexWith } from '../dataset/indexes';
import { toBase } from '../dataset/toBase';
import { deckViewTexts } from '../i18n/deckViews';
import { encodeAddress } from '../selection/address';
import { defaultSelection, type Selection } from '../selection/selection';
import { addSlide, emptyDeck, type NewSlide } from './changes';
import type { Deck, SectionName, Subject } from './deck';
import { homes } from './homes';
import { makeSlide, type Material, rowsNamed } from './pages';
import { slideAddress } from './slideAddress';

/** Between title and sources. */
const mostBetween = 6;
const mostConcepts = 2;

export interface LeftOut {
  subject: Subject;
  reason: string;
}

export interface OneClick {
  deck: Deck;
  leftOut: readonly LeftOut[];
}

/** Concepts whose figures stand together: the firmest verdict first, then most places; equal bars tell least. */
function standingConcepts(selection: Selection, index: DatasetIndex): readonly Subject[] {
  const { shared } = compare(selection, index);
  const rows = shared
    .flatMap((group) => group.rows)
    .filter((row) => row.scale !== null && row.group.length > 1);
  const rank = { comparable: 0, conditional: 1, 'not-comparable': 2, single: 3 };
  const isLevel = (row: Row) => {
    const values = row.cells.flatMap(({ place, lead }) =>
      lead && row.group.includes(place) ? [toBase(lead, index.units)] : [],
    );
    return Number(new Set(values).size < 2);
  };
  // Different years, and a place beside the one that it lies in, need more words than a slide has.
  const strains = ({ reasons }: Row) =>
    Number(reasons.some(({ code }) => code === 'year')) +
    Number(reasons.some(({ code }) => code === 'within'));
  return rows
    .toSorted(
      (a, b) =>
        rank[a.verdict] - rank[b.verdict] ||
        strains(a) - strains(b) ||
        b.group.length - a.group.length ||
        isLevel(a) - isLevel(b) ||
        new Set(a.reasons.map(({ code }) => code)).size - new Set(b.reasons.map(({ code }) => code)).size,
    )
    .map((row) => ({ kind: 'concept', id: row.concept.id }));
}

/** The next year from now on that something is due in; null where nothing is. */
function nextDue(selection: Selection, index: DatasetIndex, thisYear: number): number | null {
  const timeline = timelineOf(selection, index);
  const { next } = dueYear(timeline, { year: null, fact: null }, index, thisYear);
  return next >= thisYear && timeline.facts.some((fact) => isFor(fact, next, index)) ? next : null;
}

export function briefOn(selection: Selection, material: Material, date: string): OneClick {
  const { lang, thisYear } = material;
  const texts = deckViewTexts[lang];
  const { rows } = material.core;
  const { places, period, theme, kinds, query, systems: chosen, supplement, lists } = selection;
  // What is open, sorted or picked on the screen is no part of what the deck is about.
  const about: Selection = {
    ...defaultSelection(rows),
    places,
    period,
    theme,
    kinds,
    query,
    systems: chosen,
    supplement,
    lists,
    lang: selection.lang,
  };
  const index = indexWith({ supplement: about.supplement, asides: false }, material);
  const leftOut: LeftOut[] = [];
  const known = rowsNamed(about, material);

  const make = (subject: Subject, own: Partial<Selection> = {}): NewSlide | null => {
    const { view, mode } = homes[subject.kind];
    const address = slideAddress(subject, { ...about, ...own, view, mode }, known);
    const slide = { subject, address, added: { date, version: rows.version } };
    const { made } = makeSlide(slide, material);
    if (!made.ok) {
      leftOut.push({ subject, reason: made.reason });
      return null;
    }
    return { ...slide, notes: null };
  };

  const due = nextDue(about, index, thisYear);
  const systems = [make({ kind: 'systems' }), make({ kind: 'overlap' }), make({ kind: 'change' })].flatMap(
    (slide) => slide ?? [],
  );
  const targets = [
    make({ kind: 'timeline' }),
    // The year is kept, so that the slide does not move on with the clock.
    due === null ? null : make({ kind: 'due' }, { year: due }),
  ].flatMap((slide) => slide ?? []);
  if (due === null) leftOut.push({ subject: { kind: 'due' }, reason: texts.noneDueAhead(thisYear) });

  const room = Math.min(mostConcepts, mostBetween - systems.length - targets.length);
  const standing = standingConcepts(about, index);
  if (standing.length === 0) leftOut.push({ subject: { kind: 'concept' }, reason: texts.noConcepts });
  // Where nothing stands together, what is said is a table.
  const asked = standing.length > 0 ? standing.slice(0, room) : [{ kind: 'concepts' as const }];
  const metrics = asked.flatMap((subject) => make(subject) ?? []);

  const named = (slides: readonly NewSlide[], section: SectionName) =>
    slides.map((slide, at) => ({ ...slide, section: at === 0 ? section : null }));
  const slides = [
    ...named(systems, { rule: 'systems' }),
    ...named(metrics, { rule: 'metrics' }),
    ...named(targets, { rule: 'targets' }),
  ];
  const address = encodeAddress({ ...about, view: 'compare', mode: null }, known);
  const begun = addSlide({ subject: { kind: 'title' }, address, added: { date, version: rows.version } })(
    emptyDeck,
  );
  const deck = slides.reduce<Deck>((all, slide) => addSlide(slide)(all), begun);
  return { deck, leftOut };
}

/**
 * “Brief me on this selection”: question, systems, overlap, change, concepts that stand together, timeline, what falls
 * due next, sources and gaps; what the data cannot carry is left out, with the reason.
 */
import { compare } from '../analysis/comparison';
import { type Indexes, indexWith } from '../dataset/indexes';
import { deckTexts } from '../i18n/deck';
import { encodeAddress } from '../selection/address';
import type { Selection, View } from '../selection/selection';
import { addSlide, emptyDeck } from './changes';
import type { Deck, Subject, SubjectKind } from './deck';
import { makeSlide, type Material } from './pages';

const mostConcepts = 2;

export interface LeftOut {
  subject: Subject;
  reason: string;
}

export interface OneClick {
  deck: Deck;
  leftOut: readonly LeftOut[];
}

const viewOf: Partial<Record<SubjectKind, View>> = {
  overlap: 'industries',
  change: 'industries',
  timeline: 'targets',
  due: 'targets',
};

/** Concepts whose figures stand together, those of most places first. */
function standingConcepts(selection: Selection, indexes: Indexes): readonly Subject[] {
  const { shared } = compare(
    selection,
    indexWith({ supplement: selection.supplement, asides: false }, indexes),
  );
  const rows = shared.flatMap((group) => group.rows).filter((row) => row.scale !== null);
  const rank = { comparable: 0, conditional: 1, 'not-comparable': 2, single: 3 };
  return rows
    .toSorted((a, b) => rank[a.verdict] - rank[b.verdict] || b.group.length - a.group.length)
    .slice(0, mostConcepts)
    .map((row) => ({ kind: 'concept', id: row.concept.id }));
}

export function briefOn(selection: Selection, material: Material, date: string): OneClick {
  const sections = deckTexts[material.lang].sections;
  const concepts = standingConcepts(selection, material);
  const wanted: readonly { subject: Subject; section: string }[] = [
    { subject: { kind: 'systems' }, section: sections.systems },
    { subject: { kind: 'overlap' }, section: sections.systems },
    { subject: { kind: 'change' }, section: sections.systems },
    ...(concepts.length > 0 ? concepts : [{ kind: 'concepts' as const }]).map((subject) => ({
      subject,
      section: sections.metrics,
    })),
    { subject: { kind: 'timeline' }, section: sections.targets },
    { subject: { kind: 'due' }, section: sections.targets },
  ];
  const leftOut: LeftOut[] = [];
  let deck = emptyDeck;
  let section = '';
  const { version } = material.core.rows;
  for (const one of wanted) {
    const view = viewOf[one.subject.kind] ?? 'compare';
    const address = encodeAddress({ ...selection, view }, material.core.rows);
    const slide = { subject: one.subject, address, added: { date, version } };
    const made = makeSlide(slide, material).made;
    if (!made.ok) {
      leftOut.push({ subject: one.subject, reason: made.reason });
      continue;
    }
    deck = addSlide({ ...slide, section: one.section === section ? null : one.section })(deck);
    section = one.section;
  }
  return { deck, leftOut };
}

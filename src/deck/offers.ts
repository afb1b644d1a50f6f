/** What the present selection can be made into, slide by slide; what it cannot carry says why. */
import { compare } from '../analysis/comparison';
import { drawableConcept } from '../analysis/trajectory';
import { indexWith } from '../dataset/indexes';
import type { Concept } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import type { Made } from './content';
import { type Subject, type SubjectKind, subjectKinds } from './deck';
import { homes } from './homes';
import { makeSlide, type Material, rowsNamed } from './pages';
import { slideAddress } from './slideAddress';

/** Made of the deck, or of one concept, statement or part of a list: a selection alone does not say which. */
const needMore = new Set<SubjectKind>(['title', 'sources', 'concept', 'evidence', 'part']);

export interface Offer {
  subject: Subject;
  address: string;
  made: Made;
}

function offer(subject: Subject, selection: Selection, material: Material): Offer {
  const address = slideAddress(subject, selection, rowsNamed(selection, material));
  return { subject, address, made: makeSlide({ subject, address }, material).made };
}

/** The view opens at the first concept of all: one that can be drawn is named, so that slide and view show the same. */
function subjectOf(kind: SubjectKind, selection: Selection, material: Material): Subject {
  if (kind !== 'trajectory' || selection.concept !== null) return { kind };
  const index = indexWith({ supplement: selection.supplement, asides: false }, material);
  const concept = drawableConcept(selection, index);
  return concept ? { kind, id: concept.id } : { kind };
}

export const offersOf = (selection: Selection, material: Material): readonly Offer[] =>
  subjectKinds
    .filter((kind) => !needMore.has(kind))
    .map((kind) => offer(subjectOf(kind, selection, material), { ...selection, ...homes[kind] }, material));

/** One concept by itself. */
export const conceptOffer = (id: string, selection: Selection, material: Material): Offer =>
  offer({ kind: 'concept', id }, { ...selection, ...homes.concepts }, material);

/** The concepts that the selection shows, those of several places first. */
export function conceptsIn(selection: Selection, material: Material): readonly Concept[] {
  const { shared, single } = compare(
    selection,
    indexWith({ supplement: selection.supplement, asides: false }, material),
  );
  return [...shared, ...single].flatMap(({ rows }) => rows.map(({ concept }) => concept));
}

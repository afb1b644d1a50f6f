/** What the present selection can be made into, slide by slide; what it cannot carry says why. */
import { compare } from '../analysis/comparison';
import { indexWith } from '../dataset/indexes';
import type { Concept } from '../dataset/schema';
import type { Mode, Selection, View } from '../selection/selection';
import type { Made } from './content';
import type { Subject, SubjectKind } from './deck';
import { makeSlide, type Material, rowsNamed } from './pages';
import { slideAddress } from './slideAddress';

type OfferedKind = Exclude<SubjectKind, 'title' | 'sources' | 'evidence' | 'concept'>;

/** The view, and its form, that each is a part of. */
const homes: Record<OfferedKind, { view: View; mode: Mode | null }> = {
  systems: { view: 'compare', mode: null },
  concepts: { view: 'compare', mode: null },
  pair: { view: 'compare', mode: 'pair' },
  overlap: { view: 'industries', mode: null },
  common: { view: 'industries', mode: null },
  change: { view: 'industries', mode: null },
  schemes: { view: 'industries', mode: null },
  timeline: { view: 'targets', mode: null },
  trajectory: { view: 'targets', mode: 'trajectory' },
  due: { view: 'targets', mode: 'list' },
  facts: { view: 'facts', mode: null },
};

export interface Offer {
  subject: Subject;
  address: string;
  made: Made;
}

function offer(subject: Subject, selection: Selection, material: Material): Offer {
  const address = slideAddress(subject, selection, rowsNamed(selection, material));
  return { subject, address, made: makeSlide({ subject, address }, material).made };
}

export const offersOf = (selection: Selection, material: Material): readonly Offer[] =>
  (Object.keys(homes) as OfferedKind[]).map((kind) =>
    offer({ kind }, { ...selection, ...homes[kind] }, material),
  );

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

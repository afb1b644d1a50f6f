/** The briefing: what it shows by address, not as a picture; what was said of it by the presenter. */
import type { Aspect } from './boxes';

export const subjectKinds = [
  'title',
  'systems',
  'overlap',
  'common',
  'change',
  'schemes',
  'concept',
  'concepts',
  'pair',
  'timeline',
  'trajectory',
  'due',
  'evidence',
  'part',
  'facts',
  'method',
  'package',
  'sources',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What of a view a slide shows; `id` names which, where a view holds several: a concept, a statement, a part of a list. */
export interface Subject {
  kind: SubjectKind;
  id?: string;
}

/** The sections that a deck of one click falls into. */
export const sectionRules = ['systems', 'metrics', 'targets'] as const;
/** By rule it is named in the language shown; a text is as the presenter wrote it. */
export type SectionName = string | { rule: (typeof sectionRules)[number] };

export interface Slide {
  /** Unique in its deck. */
  id: string;
  subject: Subject;
  /** The state of the view, as in the address of the page. */
  address: string;
  /** As written by the presenter; null for the one that follows from the data. */
  headline: string | null;
  /** What was proposed when the headline was written: it may have changed since. */
  basis: string | null;
  /** As written; null for those that follow from the data. */
  notes: string | null;
  /** Name of the section that begins here; null where it goes on. */
  section: SectionName | null;
  /** Snapshot: when it was added (YYYY-MM-DD), and of which version of the dataset. */
  added: { date: string; version: string };
}

export interface Deck {
  aspect: Aspect;
  /** Planned minutes; null where none are. */
  minutes: number | null;
  /** The title comes first and the sources last, by themselves. */
  slides: readonly Slide[];
}

/** What a deck holds at the most, so that whatever is written can be read again; texts in characters. */
export const limits = { slides: 200, headline: 500, notes: 20_000, section: 500, minutes: 600 } as const;

/** The slides that make themselves: there is one of each, in its place. */
export const isFixed = ({ subject }: Pick<Slide, 'subject'>): boolean =>
  subject.kind === 'title' || subject.kind === 'sources';

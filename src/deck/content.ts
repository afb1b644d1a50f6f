/** What a slide has to say, before it is laid out: made from a selection by the rules of its subject. */
import type { ClaimStrength } from '../analysis/headline';
import type { DatasetDetails } from '../dataset/dataset';
import type { Initials } from '../lib/findHits';
import type { Selection } from '../selection/selection';
import type { Words } from '../wording/said';
import type { Area, Box } from './boxes';
import type { Subject } from './deck';

export interface Context {
  /** The statements that the slide's address asks for, and the language shown. */
  words: Words;
  selection: Selection;
  subject: Subject;
  details: DatasetDetails;
  thisYear: number;
  /** How Chinese is read, where a search may mean initials; null until its dictionary is there. */
  initials: Initials | null;
  /** Documents that the slides of the deck rest on; without a deck none. */
  cited: readonly string[];
}

export interface Content {
  /** Proposed by rule: one sentence, and the one that qualifies it. */
  said: { title: string; qualification: string };
  /** What its headline may claim beyond counting. */
  strength: ClaimStrength;
  /** What must be said with it. */
  conditions: readonly string[];
  /** Ids of the statements and documents it rests on. */
  facts: readonly string[];
  documents: readonly string[];
  /** Under the sources: what else must be known to read it. */
  footnote: string;
  /** The same figures as text. */
  table: {
    head: readonly string[];
    rows: readonly (readonly string[])[];
    /** Per row and column the id of the document that its figure is from; the written brief numbers them. */
    sources?: readonly (readonly (string | null)[])[];
  };
  /** In a written brief it stands as a picture; else as its table. */
  isDrawing: boolean;
  /** Lays out what stands between headline and footer, within the area. */
  body: (area: Area) => readonly Box[];
}

/** A slide that the data cannot carry says why, in words of the language shown. */
export type Made = { ok: true; content: Content } | { ok: false; reason: string };

export type Builder = (context: Context) => Made;

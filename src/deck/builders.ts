/** What makes the content of a slide, by its subject: a missing one does not compile. */
import { deckTexts } from '../i18n/deck';
import type { Builder } from './content';
import { concept } from './contents/concept';
import { title } from './contents/title';
import type { SubjectKind } from './deck';

const open: Builder = ({ words }) => ({ ok: false, reason: deckTexts[words.lang].noSubject });

export const builders: Record<SubjectKind, Builder> = {
  title,
  systems: open,
  overlap: open,
  common: open,
  change: open,
  schemes: open,
  concept,
  concepts: open,
  pair: open,
  timeline: open,
  trajectory: open,
  due: open,
  evidence: open,
  facts: open,
  sources: open,
};

/** What makes the content of a slide, by its subject: a missing one does not compile. */
import { deckTexts } from '../i18n/deck';
import type { Builder } from './content';
import { concept } from './contents/concept';
import { concepts } from './contents/concepts';
import { evidence } from './contents/evidence';
import { facts } from './contents/facts';
import { pair } from './contents/pair';
import { systems } from './contents/systems';
import { title } from './contents/title';
import type { SubjectKind } from './deck';

const open: Builder = ({ words }) => ({ ok: false, reason: deckTexts[words.lang].noSubject });

export const builders: Record<SubjectKind, Builder> = {
  title,
  systems,
  overlap: open,
  common: open,
  change: open,
  schemes: open,
  concept,
  concepts,
  pair,
  timeline: open,
  trajectory: open,
  due: open,
  evidence,
  facts,
  sources: open,
};

/** What makes the content of a slide, by its subject: a missing one does not compile. */
import { deckTexts } from '../i18n/deck';
import type { Builder } from './content';
import { change } from './contents/change';
import { common } from './contents/common';
import { concept } from './contents/concept';
import { due } from './contents/due';
import { overlap } from './contents/overlap';
import { schemes } from './contents/schemes';
import { sources } from './contents/sources';
import { timeline } from './contents/timeline';
import { title } from './contents/title';
import { trajectory } from './contents/trajectory';
import type { SubjectKind } from './deck';

const open: Builder = ({ words }) => ({ ok: false, reason: deckTexts[words.lang].noSubject });

export const builders: Record<SubjectKind, Builder> = {
  title,
  systems: open,
  overlap,
  common,
  change,
  schemes,
  concept,
  concepts: open,
  pair: open,
  timeline,
  trajectory,
  due,
  evidence: open,
  facts: open,
  sources,
};

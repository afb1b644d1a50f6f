/** What makes the content of a slide, by its subject: a missing one does not compile. */
import type { Builder } from './content';
import { change } from './contents/change';
import { common } from './contents/common';
import { concept } from './contents/concept';
import { concepts } from './contents/concepts';
import { due } from './contents/due';
import { evidence } from './contents/evidence';
import { facts } from './contents/facts';
import { method } from './contents/method';
import { overlap } from './contents/overlap';
import { packaged } from './contents/package';
import { pair } from './contents/pair';
import { part } from './contents/part';
import { schemes } from './contents/schemes';
import { sources } from './contents/sources';
import { systems } from './contents/systems';
import { timeline } from './contents/timeline';
import { title } from './contents/title';
import { trajectory } from './contents/trajectory';
import type { SubjectKind } from './deck';

export const builders: Record<SubjectKind, Builder> = {
  title,
  systems,
  overlap,
  common,
  change,
  schemes,
  concept,
  concepts,
  pair,
  timeline,
  trajectory,
  due,
  evidence,
  part,
  facts,
  method,
  package: packaged,
  sources,
};

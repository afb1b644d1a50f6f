/** What a slide is called where its headline is too long: the concept that it is about, or its kind. */
import type { Words } from '../wording/said';
import type { Subject } from './deck';
import { subjectNames } from './subjectNames';

export const slideName = ({ kind, id }: Subject, { index, lang }: Words): string =>
  index.concepts.get(id ?? '')?.name[lang] ?? subjectNames[kind][lang];

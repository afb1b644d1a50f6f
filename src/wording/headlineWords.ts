/** What the headline of every view is said with: a text for each code, and the places by name. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Language } from '../i18n/language';
import { listText } from './list';

export interface Words {
  index: DatasetIndex;
  lang: Language;
}

/** A text for every code that can be said: a missing one does not compile. */
export type Wording<T extends { code: string }, W extends Words = Words> = {
  [C in T['code']]: (said: Extract<T, { code: C }>, words: W) => string;
};

interface Texts<C extends { code: string }, Q extends { code: string }, W extends Words> {
  claims: Record<Language, Wording<C, W>>;
  qualifications: Record<Language, Wording<Q, W>>;
}

// Each text takes exactly what has its own code, which the compiler cannot follow through the lookup.
export const say = <T extends { code: string }, W extends Words>(texts: Wording<T, W>, said: T, words: W) =>
  (texts[said.code as T['code']] as (said: T, words: W) => string)(said, words);

/** One sentence and one sentence of qualification. */
export function sayHeadline<C extends { code: string }, Q extends { code: string }, W extends Words>(
  { claim, qualification }: { claim: C; qualification: Q },
  { claims, qualifications }: Texts<C, Q, W>,
  words: W,
): { title: string; qualification: string } {
  return {
    title: say(claims[words.lang], claim, words),
    qualification: say(qualifications[words.lang], qualification, words),
  };
}

/** A place in a sentence: its name in Chinese, the short one in English. */
export function placeName(id: string, { index, lang }: Words): string {
  const place = index.places.get(id);
  return (lang === 'en' ? (place?.short ?? place?.name) : place?.name)?.[lang] ?? id;
}

export const placeNames = (ids: readonly string[], words: Words) =>
  listText(
    ids.map((id) => placeName(id, words)),
    words.lang,
  );

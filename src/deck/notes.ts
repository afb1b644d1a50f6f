/** What must be said with a slide, and speaker’s notes by that rule. Short: the sources stand on the slide itself. */
import { deckViewTexts } from '../i18n/deckViews';
import type { Words } from '../wording/said';
import type { Content } from './content';
import { joined } from './contents/joined';

const mostConditions = 3;

type Qualified = Pick<Content, 'conditions' | 'said' | 'documents'>;

/** The conditions; without any the line that qualifies the headline, where the slide rests on documents. */
export function toBeSaid({ conditions, said, documents }: Qualified): readonly string[] {
  if (conditions.length > 0) return conditions;
  return documents.length === 0 ? [] : [said.qualification].filter(Boolean);
}

export function notesOf(content: Qualified, { lang }: Pick<Words, 'lang'>): string {
  const must = toBeSaid(content)
    .slice(0, mostConditions)
    .map((one) => one.replace(/[。.]$/, ''));
  return must.length === 0 ? '' : deckViewTexts[lang].notesConditions(joined(must, lang));
}

/** Whether notes are those that were proposed: they say nothing that is not to be said anyhow. */
export const isProposed = (notes: string, content: Qualified, words: Pick<Words, 'lang'>): boolean =>
  notes.trim() !== '' && notes.trim() === notesOf(content, words);

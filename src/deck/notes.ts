/** Speaker’s notes by rule: what must be said with the slide, and whose documents are quoted. Short. */
import { deckViewTexts } from '../i18n/deckViews';
import { documentTexts } from '../wording/documents';
import type { Words } from '../wording/said';
import type { Content } from './content';
import { joined } from './contents/joined';

const mostConditions = 3;

/** In the language at the time. Without conditions the line that qualifies the headline is what must be said. */
export function notesOf(
  { conditions, said, documents }: Pick<Content, 'conditions' | 'said' | 'documents'>,
  words: Words,
): string {
  const { lang } = words;
  const texts = deckViewTexts[lang];
  const must =
    conditions.length > 0
      ? joined(conditions.slice(0, mostConditions), lang)
      : said.qualification.replace(/[。.]$/, '');
  const quoted = documentTexts(documents, words).join(lang === 'zh' ? '、' : '; ');
  return [must === '' ? '' : texts.notesConditions(must), quoted === '' ? '' : texts.notesDocuments(quoted)]
    .filter(Boolean)
    .join('\n');
}

/** Speaker’s notes by rule: the conditions that must be said, and whose documents are quoted. Short, in the language at the time. */
import { deckViewTexts } from '../i18n/deckViews';
import { documentTexts } from '../wording/documents';
import type { Words } from '../wording/said';
import type { Content } from './content';

const mostConditions = 3;

export function notesOf(
  { conditions, documents }: Pick<Content, 'conditions' | 'documents'>,
  words: Words,
): string {
  const { lang, text } = words;
  const texts = deckViewTexts[lang];
  const separator = lang === 'zh' ? '；' : '; ';
  const said = conditions.slice(0, mostConditions).join(separator);
  const quoted = documentTexts(documents, words).join(lang === 'zh' ? text.listSeparator : separator);
  return [said === '' ? '' : texts.notesConditions(said), quoted === '' ? '' : texts.notesDocuments(quoted)]
    .filter(Boolean)
    .join('\n');
}

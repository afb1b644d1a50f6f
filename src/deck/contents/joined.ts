/** Remarks in one line, in the manner of the language. */
import type { Language } from '../../i18n/language';
import { lowerFirst } from '../../lib/lowerFirst';

export const joined = (parts: readonly string[], lang: Language): string =>
  parts
    .filter((part) => part !== '')
    .map((part, at) => (at > 0 && lang === 'en' ? lowerFirst(part) : part))
    .join(lang === 'zh' ? '；' : '; ');

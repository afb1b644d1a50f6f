import type { Language } from '../i18n/language';

/** A list in running text: 甲、乙和丙 · A, B and C. */
export function listText(items: readonly string[], lang: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const [separator, and] = lang === 'zh' ? ['、', '和'] : [', ', ' and '];
  return `${items.slice(0, -1).join(separator)}${and}${last}`;
}

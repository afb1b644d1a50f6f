/** How systems and their tiers are called. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { System, Tier } from '../dataset/schema';
import type { Language } from '../i18n/language';

/** Under the heading “产业体系” a tier called 优势产业 need only say 优势. */
export const tierName = (tier: Tier, lang: Language) =>
  lang === 'zh' ? tier.label.zh.replace(/(?<=..)产业$/, '') : tier.label.en;

/** The notation, a plain count with its unit; the name where there is none or where it is Chinese on the English page. */
export function systemBrief({ notation, stated, unit, name }: System, lang: Language): string {
  if (notation === '—' || (lang === 'en' && /\p{Script=Han}/u.test(notation))) return name[lang];
  if (notation !== String(stated) || !unit) return notation;
  return lang === 'zh' ? `${notation}${unit.zh}` : `${notation} ${unit.en}`;
}

/** The periods of a system; of a version of another date, that date. */
export const systemWhen = (system: System, index: DatasetIndex, lang: Language) =>
  (system.versionOf && index.documents.get(system.document)?.date?.slice(0, 7)) ||
  system.periods.map((id) => index.periods.get(id)?.short[lang] ?? id).join(lang === 'zh' ? '、' : ', ');

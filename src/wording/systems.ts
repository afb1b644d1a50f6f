/** How systems and their tiers are called. */
import { unplacedIn } from '../analysis/systems';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { System, Tier } from '../dataset/schema';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';

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

/** How far the document says what its digits stand for; null where it says all of it. */
export function systemRemark(system: System, text: Messages): string | null {
  if (system.enumeration === 'none') return text.notDefined(system.notation.split('+'));
  if (system.enumeration === 'partial' && system.stated !== null) {
    const named = system.tiers.reduce(
      (sum, tier) => sum + (tier.stated === null ? 0 : tier.members.length),
      0,
    );
    const unplaced = unplacedIn(system);
    const said = text.partlyNamed(named, system.stated);
    return unplaced > 0 ? `${said}${text.clauseSeparator}${text.unplaced(unplaced)}` : said;
  }
  return null;
}

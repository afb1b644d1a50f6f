import type { SourceDocument } from '../dataset/schema';
import type { Language } from '../i18n/language';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as precise as it is known; `2021-09` → 2021年9月 · September 2021. */
export function dateText(date: string | null, lang: Language): string {
  if (date === null) return lang === 'zh' ? '日期不详' : 'no date';
  const [year = '', month, day] = date.split('-');
  if (lang === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `2021-06-03` → `2021, June 3`, as APA 7 has it. */
export function apaDate(date: string | null): string {
  if (date === null) return 'n.d.';
  const [year = '', month, day] = date.split('-');
  const named = [month && months[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ');
  return named === '' ? year : `${year}, ${named}`;
}

/** The date with a word where it is not printed in the document. */
export function documentDate(document: Pick<SourceDocument, 'date' | 'dateBasis'>, lang: Language): string {
  const text = dateText(document.date, lang);
  if (document.dateBasis !== 'inferred') return text;
  return lang === 'zh' ? `${text}（原文未标，推定）` : `${text} (not printed, inferred)`;
}

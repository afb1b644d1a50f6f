/** What places are called where there is little room. */
import type { Place } from '../dataset/schema';
import type { Language } from '../i18n/language';

/** The name for narrow places: short where there is one. */
export const shortName = (place: Place | undefined, lang: Language) =>
  (place?.short ?? place?.name)?.[lang] ?? '';

/** A longer Chinese name would break a column's head. */
const longest = 8;

/** English columns take the short name; Chinese ones the whole, unless it is long. */
export function columnName(place: Place | undefined, lang: Language): string {
  const whole = place?.name.zh ?? '';
  return lang === 'en' || whole.length > longest ? shortName(place, lang) : whole;
}

import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Concept } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { lowerFirst } from '../lib/lowerFirst';

export interface FactNote {
  /** Which indicator of the concept it is, where that takes a word or two: beside the figure. */
  beside: string;
  /** The same where it takes more: beneath. */
  beneath: string;
  scope: string;
}

/** Words that the figure with its prefix and unit says already: “产业链条数” is no more than “产业链”. */
const fillers: Record<Language, RegExp> = {
  zh: /新增|新建|增速|增长|程度|位次|情况|变化|关系|水平|建设|[个条家项件所处座户]?数$|人次$|额$/g,
  en: /\b(number|growth|standing|added|new|of|in|the|and|per|an?)\b|[^\p{L}\p{N}]+/gu,
};
const longest: Record<Language, number> = { zh: 8, en: 20 };

const core = (name: string, lang: Language) =>
  name
    .toLowerCase()
    .replace(fillers[lang], lang === 'zh' ? '' : ' ')
    .trim();

/** Han characters, or English words without their plural. */
const unitsOf = (name: string, lang: Language) =>
  lang === 'zh'
    ? Array.from(core(name, lang))
    : core(name, lang)
        .split(/\s+/)
        .map((word) => word.replace(/s$/, ''));

function isWithin(part: string, whole: string, lang: Language): boolean {
  const units = unitsOf(whole, lang);
  return unitsOf(part, lang).every((unit) => unit === '' || units.includes(unit));
}

/** “外商直接投资累计额” in the row “外商直接投资” is “累计额”. */
function beyond(name: string, row: string, lang: Language): string {
  if (isWithin(name, row, lang)) return '';
  const [plain, said] = [name.toLowerCase(), row.toLowerCase()];
  let rest = name;
  if (plain.startsWith(said)) rest = name.slice(row.length);
  else if (plain.endsWith(said)) {
    const before = name.slice(0, -row.length).trim();
    const cut = before.replace(/( (of|in|by|the|for))+$/, '');
    // “Households given” water supply is no name; “intelligent” computing power is.
    if (lang === 'zh' || cut !== before || !before.includes(' ')) rest = cut;
  } else if (lang === 'zh' && core(plain, lang).includes(core(said, lang))) return '';
  return core(rest, lang) === '' ? '' : rest.replace(/^[\s,]+|[\s,]+$/g, '');
}

/** What has to be said beside a figure for it to be understood, unless the row's name or its own words say so. */
export function factNote(fact: FactRow, concept: Concept, index: DatasetIndex, lang: Language): FactNote {
  const indicator = index.indicators.get(fact.indicator);
  const row = concept.name[lang];
  const own = indicator?.short?.[lang];
  let name = '';
  if (own !== undefined) name = row.includes(own) || core(own, lang) === '' ? '' : own;
  else if (indicator) name = beyond(indicator.name[lang].replace(/（文字）$|, in words$/, ''), row, lang);
  const words = fact.value === null ? core((lang === 'en' && fact.english) || fact.asWritten, lang) : '';
  const named = core(name, lang);
  const isSaid = named.includes(words) || words.includes(named) || /(关系|情况|程度|水平)$/.test(name);
  if (words !== '' && isSaid) name = '';
  let scope = fact.scope?.[lang] ?? '';
  // Of two that say the same the longer one stays.
  if (scope !== '' && name.includes(scope)) scope = '';
  else if (scope.includes(name)) name = '';
  const isShort = name.length <= longest[lang];
  return { beside: isShort ? lowerFirst(name) : '', beneath: isShort ? '' : name, scope };
}

const saysItsSpan = new Set<FactRow['frequency']>(['average', 'each-year']);

/**
 * Whether the time that a figure spans is said beside it: a sum over years always, any other where it leads its cell
 * and spans differ within the row, unless its prefix says so already.
 */
export const showsSpan = ({ value, frequency }: FactRow, isLead: boolean, spansDiffer: boolean): boolean =>
  value !== null && !saysItsSpan.has(frequency) && (frequency === 'cumulative' || (isLead && spansDiffer));

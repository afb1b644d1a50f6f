import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import type { Concept } from '../dataset/schema';
import type { Language } from '../i18n/language';

/** “产业链条数” says no more than “产业链”; “Number of chains” no more than “Chains”. */
const core = (name: string) =>
  name
    .toLowerCase()
    .replace(/^number of /, '')
    .replace(/[个条家项件所处座]?数$/, '');

/**
 * What has to be said beside a figure for it to be understood: which indicator of the concept it is, unless the row's
 * name says so already, and its scope.
 */
export function factNote(fact: FactRow, concept: Concept, index: DatasetIndex, lang: Language): string {
  const indicator = index.indicators.get(fact.indicator)?.name[lang];
  const words = fact.value === null ? core((lang === 'en' && fact.english) || fact.asWritten) : '';
  const isSaid =
    indicator === undefined ||
    core(indicator) === core(concept.name[lang]) ||
    (words !== '' && (core(indicator).includes(words) || words.includes(core(indicator))));
  const parts = [isSaid ? undefined : indicator, fact.scope?.[lang]];
  return parts.filter((part) => part !== undefined).join(lang === 'zh' ? '；' : '; ');
}

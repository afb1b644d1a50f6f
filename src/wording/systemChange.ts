/** How a change of a place’s lists is called: its title, and what stands over its two ends. */
import type { SystemChange } from '../analysis/systemChange';
import type { System } from '../dataset/schema';
import { industryTexts } from '../i18n/industries';
import { columnName } from './placeNames';
import type { Words } from './said';
import { systemBrief, systemWhen } from './systems';

export function changeWords(change: SystemChange, { index, lang }: Words) {
  const texts = industryTexts[lang];
  const [first] = change.from;
  const from = first ? systemBrief(first, lang) : '';
  const to = systemBrief(change.to, lang);
  // Two versions of one name are told apart by the dates of their documents.
  const dated = (system: System | undefined, name: string) => {
    const date = index.documents.get(system?.document ?? '')?.date?.slice(0, 'YYYY-MM'.length);
    return from === to && date ? texts.changeDated(name, date) : name;
  };
  const endOf = (system: System) =>
    [systemWhen(system, index, lang), index.documents.get(system.document)?.shortTitle[lang]]
      .filter(Boolean)
      .join(' · ');
  return {
    title: texts.changeTitle(
      columnName(index.places.get(change.place), lang),
      dated(first, from),
      dated(change.to, to),
    ),
    from,
    to,
    /** Period and document of each end. */
    fromEnd: first ? endOf(first) : '',
    toEnd: endOf(change.to),
    /** Lists between them of which only the number is known. */
    between: change.between.map((system) =>
      texts.numberOnly(systemWhen(system, index, lang), system.stated ?? 0, system.unit?.[lang] ?? ''),
    ),
  };
}

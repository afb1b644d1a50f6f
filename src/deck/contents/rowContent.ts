/** What is said of a row of Compare on any slide: its figures as text, and its conditions. */
import type { Row } from '../../analysis/comparison';
import { deckTexts } from '../../i18n/deck';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { silenceNames } from '../../wording/silence';
import { reasonNames } from '../../wording/verdict';
import type { Content, Context } from '../content';
import { phraseOf } from './factRuns';
import { supplementText } from './supplementMark';

/** The figures of a row as text, for those who read them. */
export function rowTable(row: Row, { words, details }: Pick<Context, 'words' | 'details'>): Content['table'] {
  const { index, lang } = words;
  const { heads } = deckTexts[lang];
  return {
    head: [heads.place, heads.figure, heads.year, heads.kind, heads.phrase],
    rows: row.cells.map(({ place, lead, silence }) => {
      const name = columnName(index.places.get(place), lang);
      if (!lead) return [name, silence ? silenceNames[silence][lang] : '', '', '', ''];
      return [
        name,
        `${figureText(lead, index, lang)}${supplementText(lead.document, words)}`,
        yearText(lead, lang).text,
        kindNames[lead.kind][lang],
        phraseOf(details.facts[lead.id]),
      ];
    }),
    sources: row.cells.map(({ lead }) => [null, lead?.document ?? null]),
  };
}

/** What must be said with a row: why its group is conditional, or why no two of its figures compare. */
export const rowConditions = (row: Row, { lang }: Words): readonly string[] =>
  [...new Set(row.reasons.map(({ code }) => code))].map((code) => reasonNames[code][lang]);

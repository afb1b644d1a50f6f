/** How the codes in the columns of the table of statements are said: in cells, filters and group headings. */
import { noValue } from '../analysis/statementColumns';
import type { SetVerdict } from '../analysis/verdict';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Fact, Kind } from '../dataset/schema';
import { factTexts } from '../i18n/facts';
import type { Language } from '../i18n/language';
import type { FactColumn } from '../selection/selection';
import { basisNames, readingStateNames, wordingNames } from './codes';
import { frequencyNames, kindNames } from './figure';
import { verdictNames } from './verdict';

/** The name of a value of a column of codes; of a column of text the text itself. */
export function columnValue(column: FactColumn, value: string, index: DatasetIndex, lang: Language): string {
  const texts = factTexts[lang];
  if (value === noValue) {
    if (column === 'verdict') return texts.notCompared;
    return column === 'year' ? texts.noYear : texts.none;
  }
  switch (column) {
    case 'place':
      return index.places.get(value)?.name[lang] ?? value;
    case 'period':
      return index.periods.get(value)?.short[lang] ?? value;
    case 'theme':
      return index.themes.get(value)?.name[lang] ?? value;
    case 'unit':
      return index.units.get(value)?.[lang] || texts.none;
    case 'document':
      return index.documents.get(value)?.shortTitle[lang] ?? value;
    case 'kind':
      return kindNames[value as Kind]?.[lang] ?? value;
    case 'verdict':
      return verdictNames[value as SetVerdict]?.[lang] ?? value;
    case 'frequency':
      // A stock at a date is no flow of a year.
      return value === 'year' ? texts.atYear : (frequencyNames[value as Fact['frequency']]?.[lang] ?? value);
    case 'wording':
      return wordingNames[value as keyof typeof wordingNames]?.[lang] ?? value;
    case 'basis':
      return basisNames[value as Fact['basis']]?.[lang] ?? value;
    case 'reading':
      return readingStateNames[value as Fact['reading']]?.[lang] ?? value;
    default:
      return value;
  }
}

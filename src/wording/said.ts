/** How a statement is said beside its mark, and in one line. */
import type { FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { targetTexts } from '../i18n/targets';
import { figureText, kindNames, yearText } from './figure';
import { columnName } from './placeNames';

export interface Words {
  index: DatasetIndex;
  lang: Language;
  text: Messages;
}

export function saidOf({ index, lang, text }: Words) {
  const place = (fact: FactRow) => columnName(index.places.get(fact.place), lang);
  const when = (fact: FactRow) => {
    const year = yearText(fact, lang);
    return `${year.text}${year.isInferred ? `${lang === 'zh' ? '（推定）' : ' (inferred)'}` : ''} ${kindNames[fact.kind][lang]}`;
  };
  return {
    place,
    when,
    /** Place, figure, year and kind in a line. */
    line: (fact: FactRow) =>
      targetTexts[lang].markLabel([
        place(fact),
        figureText(fact, index, lang),
        when(fact),
        ...(index.documents.get(fact.document)?.collection === 'supplement' ? [text.supplement] : []),
      ]),
  };
}

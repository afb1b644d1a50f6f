import type { FactRow } from '../../dataset/dataset';
import { targetTexts } from '../../i18n/targets';
import { columnName, useScreen } from '../../parts/screen';
import { figureText, kindNames, yearText } from '../../wording/figure';

/** How a statement is said beside its mark, and in one line. */
export function useSaid() {
  const { index, lang, text } = useScreen();
  const texts = targetTexts[lang];
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
      texts.markLabel([
        place(fact),
        figureText(fact, index, lang),
        when(fact),
        ...(index.documents.get(fact.document)?.collection === 'supplement' ? [text.supplement] : []),
      ]),
  };
}

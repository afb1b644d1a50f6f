import type { FactRow } from '../dataset/dataset';
import { kindNames, yearText } from '../wording/figure';
import { useScreen } from './screen';

/** Period (only where it is not the first one shown), year (dotted where it is ours), kind. */
export function When({ fact }: { fact: FactRow }) {
  const { index, lang, firstPeriod } = useScreen();
  const year = yearText(fact, lang);
  return (
    <>
      {fact.period !== firstPeriod && (
        <span className="tag">{index.periods.get(fact.period)?.short[lang]}</span>
      )}
      <span className={year.isInferred ? 'inf' : undefined}>{year.text}</span> {kindNames[fact.kind][lang]}
    </>
  );
}

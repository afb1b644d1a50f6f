import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import { Figure } from '../../parts/Figure';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { openFact } from '../../selection/changes';
import { kindNames, yearText } from '../../wording/figure';

/** Place, item, figure, year and kind in one line; it opens the evidence. */
export function FactLine({ fact, said }: { fact: FactRow; said?: string | undefined }) {
  const { index, lang, change } = useScreen();
  const place = index.places.get(fact.place);
  const year = yearText(fact, lang);
  return (
    <button
      type="button"
      className={`example-open ${markClass(place)}`}
      data-fact={fact.id}
      aria-haspopup="dialog"
      onClick={() => change(openFact(fact.id))}
    >
      <Mark place={place} fill={fillOf[fact.kind]} /> {columnName(place, lang)}{' '}
      {said ?? (
        <>
          {index.indicators.get(fact.indicator)?.name[lang]} <Figure fact={fact} />{' '}
          <span className={year.isInferred ? 'inf' : undefined}>{year.text}</span>{' '}
          {kindNames[fact.kind][lang]}
        </>
      )}{' '}
      <SupplementMark document={fact.document} />
    </button>
  );
}

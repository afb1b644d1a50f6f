import type { Row } from '../../analysis/comparison';
import { type Derived, isDerived, type PairRow } from '../../analysis/headToHead';
import { scaleOf } from '../../analysis/scale';
import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import { pairTexts } from '../../i18n/pair';
import { derivedText } from '../../wording/derived';
import { factNote } from '../../wording/factNote';
import { Figure } from '../../parts/Figure';
import { Mark } from '../../parts/Mark';
import { MiniChart } from '../../parts/MiniChart';
import { markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { VerdictBadge } from '../../parts/VerdictBadge';
import { When } from '../../parts/When';
import { openFact } from '../../selection/changes';
import { reasonList, reasonNames } from '../../wording/verdict';

/** A figure of one of the two, with its mark, year and kind; pressed, its evidence. */
function Side({ fact, row, selected }: { fact: FactRow; row: Row; selected: string | null }) {
  const { index, lang, change } = useScreen();
  const place = index.places.get(fact.place);
  const note = factNote(fact, row.concept, index, lang);
  return (
    <button
      type="button"
      className={`${fact.id === selected ? 'val selected' : 'val'} ${markClass(place)}`}
      data-fact={fact.id}
      aria-haspopup="dialog"
      onClick={() => change(openFact(fact.id))}
    >
      <span className="v">
        <Figure fact={fact} />
      </span>
      <span className="under">
        <span className="y">
          <Mark place={place} fill={fillOf[fact.kind]} />
          <When fact={fact} />
          <SupplementMark document={fact.document} />
        </span>
        {(note.beside || note.beneath || note.scope) && (
          <span className="nt">{[note.beside || note.beneath, note.scope].filter(Boolean).join(' · ')}</span>
        )}
      </span>
    </button>
  );
}

/** A derived figure with its formula beneath. */
function DerivedCell({ value, fact, sign }: { value: Derived; fact: FactRow; sign: 'minus' | 'divided' }) {
  const { index, lang } = useScreen();
  const said = derivedText(value, fact, sign, { index, lang });
  return (
    <>
      <span className="derived-name">{pairTexts[lang][sign === 'minus' ? 'difference' : 'ratio']}</span>
      <b className="derived">{said.value}</b>
      {said.unit !== '' && <span className="unit">{said.unit}</span>}
      <small>{said.formula}</small>
      {said.basis !== '' && sign === 'minus' && <small>{said.basis}</small>}
    </>
  );
}

function Conditions({ pair }: Pick<PairRow, 'pair'>) {
  const { lang } = useScreen();
  if (pair.reasons.length === 0) return <>{pairTexts[lang].allAgree}</>;
  return (
    <ul>
      {pair.reasons.map((code) => (
        <li key={code}>{reasonNames[code][lang]}</li>
      ))}
    </ul>
  );
}

/** One concept of both places: figures, one scale, difference, ratio, and the conditions to be quoted with them. */
export function PairLine({ one, selected }: { one: PairRow; selected: string | null }) {
  const { index, lang } = useScreen();
  const texts = pairTexts[lang];
  const { row, a, b, pair, difference, ratio } = one;
  const scale = pair.verdict === 'not-comparable' ? null : scaleOf([a, b], index);
  const isApart = pair.verdict === 'not-comparable';
  return (
    <tr className={selected === a.id || selected === b.id ? 'chosen' : undefined}>
      <th scope="row">
        <span className="concept">{row.concept.name[lang]}</span>
        <VerdictBadge row={row} />
      </th>
      <td>
        <Side fact={a} row={row} selected={selected} />
      </td>
      <td>
        <Side fact={b} row={row} selected={selected} />
      </td>
      {isApart ? (
        <td colSpan={4} className="apart">
          <b>{reasonList(pair.reasons, lang)}</b> <small>{texts['not-comparable']}</small>
        </td>
      ) : (
        <>
          <td className="scale-cell">
            {scale &&
              [a, b].map((fact) => (
                <span key={fact.id} className={markClass(index.places.get(fact.place))}>
                  <MiniChart fact={fact} scale={scale} />
                </span>
              ))}
          </td>
          {isDerived(difference) ? (
            <>
              <td>
                <DerivedCell value={difference} fact={a} sign="minus" />
              </td>
              <td>
                {isDerived(ratio) ? (
                  <DerivedCell value={ratio} fact={a} sign="divided" />
                ) : (
                  <small>{texts.noRatio}</small>
                )}
              </td>
            </>
          ) : (
            <td colSpan={2} className="mute">
              {texts[difference]}
            </td>
          )}
        </>
      )}
      {!isApart && (
        <td className="conditions">
          <Conditions pair={pair} />
        </td>
      )}
    </tr>
  );
}

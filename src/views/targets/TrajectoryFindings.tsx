/** What follows from a trajectory: implied growth, and targets against results. */
import type { Growth, Trajectory as Found } from '../../analysis/trajectory';
import type { FactRow } from '../../dataset/dataset';
import { formatNumber } from '../../i18n/numbers';
import { targetTexts } from '../../i18n/targets';
import { Figure } from '../../parts/Figure';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { setSupplement } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { kindNames, yearText } from '../../wording/figure';
import { useSaid } from './useSaid';

export function GrowthTable({ growth }: { growth: readonly Growth[] }) {
  const { index, lang } = useScreen();
  const texts = targetTexts[lang];
  const end = (fact: FactRow | null) =>
    fact ? (
      <>
        <Figure fact={fact} />{' '}
        <small>
          {yearText(fact, lang).text} {kindNames[fact.kind][lang]}
        </small>{' '}
        <SupplementMark document={fact.document} />
      </>
    ) : (
      '–'
    );
  return (
    <section className="box">
      <h2>
        {texts.growthTitle} <small>{texts.growthNote}</small>
      </h2>
      <p className="formula">{texts.formula}</p>
      <table className="lined">
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.start}</th>
            <th scope="col">{texts.end}</th>
            <th scope="col">{texts.growthTitle}</th>
          </tr>
        </thead>
        <tbody>
          {growth.map(({ place, from, to, rate }) => (
            <tr key={place} className={markClass(index.places.get(place))}>
              <th scope="row">
                <span className="named">
                  <Mark place={index.places.get(place)} fill="solid" size="s" />
                  {columnName(index.places.get(place), lang)}
                </span>
              </th>
              <td>{end(from)}</td>
              <td>{end(to)}</td>
              <td>
                {typeof rate === 'number' ? (
                  <b>{texts.perYear(`${formatNumber(Math.round(rate * 1000) / 10, lang)}%`)}</b>
                ) : (
                  <span className="mute">{texts[`growth.${rate}`]}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Outcomes({ found, selection }: { found: Found; selection: Selection }) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  const said = useSaid();
  const { outcomes, nearest } = found;
  return (
    <section className="box">
      <h2>
        {texts.outcomeTitle} <small>{texts.outcomeNote}</small>
      </h2>
      {outcomes.length > 0 ? (
        <table className="lined">
          <thead>
            <tr>
              <th scope="col">{texts.place}</th>
              <th scope="col">{texts.year}</th>
              <th scope="col">{texts.target}</th>
              <th scope="col">{texts.result}</th>
              <th scope="col">{texts.outcomeTitle}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ place, year, target, result, code }) => (
              <tr key={`${target.id} ${result.id}`}>
                <th scope="row">{columnName(index.places.get(place), lang)}</th>
                <td>{year}</td>
                <td>
                  <Figure fact={target} /> <SupplementMark document={target.document} />
                </td>
                <td>
                  <Figure fact={result} /> <small>{kindNames[result.kind][lang]}</small>{' '}
                  <SupplementMark document={result.document} />
                </td>
                <td>{texts[`outcome.${code}`]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <>
          <p>{texts.noOutcome}</p>
          {nearest && (
            <p>
              {texts.nearest(said.line(nearest.target), said.line(nearest.result))}{' '}
              {texts[`nearest.${nearest.why}`]}
            </p>
          )}
        </>
      )}
      {!selection.supplement && outcomes.length === 0 && (
        <button type="button" className="btn" onClick={() => change(setSupplement(true, index.rows))}>
          {texts.offer}
        </button>
      )}
    </section>
  );
}

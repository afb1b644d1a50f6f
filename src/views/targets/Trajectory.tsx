import { useMemo, useRef } from 'react';
import {
  type Growth,
  trajectoryConcepts,
  trajectoryOf,
  type Trajectory as Found,
} from '../../analysis/trajectory';
import type { FactRow } from '../../dataset/dataset';
import { toBase, upperToBase } from '../../dataset/toBase';
import { formatNumber } from '../../i18n/numbers';
import { targetTexts } from '../../i18n/targets';
import { fillOf } from '../../charts/markFill';
import { trajectoryScene, type TrajectoryPoint } from '../../charts/trajectoryScene';
import { Figure } from '../../parts/Figure';
import { factNote } from '../../parts/factNote';
import { Mark } from '../../parts/Mark';
import { SceneView } from '../../parts/SceneView';
import { columnName, markClass, shortName, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { openFact, setSupplement } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { setConcept } from '../../selection/targetChanges';
import { Select } from '../../ui/Select';
import { useWidth } from '../../ui/useWidth';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { reasonList, verdictNames } from '../../wording/verdict';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { useWalk } from './useWalk';

const usualWidth = 860;
const chartHeight = 340;
const smallHeight = 190;
const smallWidth = 300;
const sizes = { light: 13, dark: 13, projector: 17 } as const;

function useSaid() {
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

interface AxisProps {
  found: Found;
  facts: readonly FactRow[];
  selection: Selection;
  width: number;
  height: number;
}

/** Statements on one axis, in the largest unit that one of them is written in. */
function Axis({ found, facts, selection, width, height }: AxisProps) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  const said = useSaid();
  const { box, onKeyDown } = useWalk();
  const size = sizes[selection.look];
  const units = facts.flatMap((fact) => index.units.get(fact.unit ?? '') ?? []);
  const unit = units.toSorted((a, b) => b.factor - a.factor)[0];
  const factor = (unit?.factor ?? 1) / (lang === 'en' ? (unit?.enFactor ?? 1) : 1);
  const points = facts.flatMap((fact): TrajectoryPoint[] => {
    const value = toBase(fact, index.units);
    if (value === null || fact.year === null) return [];
    const upper = upperToBase(fact, index.units);
    return [
      {
        fact,
        year: fact.year,
        value: value / factor,
        upper: upper === null ? null : upper / factor,
        lines: [
          `${shortName(index.places.get(fact.place), lang)} ${figureText(fact, index, lang)}`,
          said.when(fact),
        ],
        label: said.line(fact),
        isSupplement: index.documents.get(fact.document)?.collection === 'supplement',
      },
    ];
  });
  const pointOf = (fact: FactRow) => points.find((point) => point.fact.id === fact.id);
  const periods = index.rows.periods.filter((period) => period.kind === 'plan');
  const years = points.map((point) => point.year);
  const spoken = periods.filter((period) =>
    years.some((year) => period.from <= year && year <= period.through),
  );
  const [first, last] = [
    Math.min(...years, ...spoken.map((period) => period.from)),
    Math.max(...years, ...spoken.map((period) => period.through)),
  ];
  const scene = trajectoryScene({
    points,
    lines: found.lines.flatMap(([from, to]) => {
      const [a, b] = [pointOf(from), pointOf(to)];
      return a && b ? [[a, b] as const] : [];
    }),
    years: [first, last],
    bands: spoken.map(({ from, through, short }) => ({ from, through, name: short[lang] })),
    unit: (lang === 'en' ? unit?.en : unit?.zh) ?? '',
    format: (value) => formatNumber(Number(value.toPrecision(6)), lang),
    width,
    height,
    size,
  });
  return (
    <div ref={box} onKeyDown={onKeyDown} role="presentation" className="timeline">
      <SceneView
        scene={scene}
        className=""
        label={texts.axis(found.concept.name[lang], points.length)}
        onFact={(fact) => change(openFact(fact))}
        selected={selection.fact}
      />
    </div>
  );
}

function GrowthTable({ growth }: { growth: readonly Growth[] }) {
  const { index, lang } = useScreen();
  const texts = targetTexts[lang];
  const end = (fact: FactRow | null) =>
    fact ? (
      <>
        <Figure fact={fact} /> <small>{yearText(fact, lang).text}</small>
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
      <table>
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

function Outcomes({ found, selection }: { found: Found; selection: Selection }) {
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
        <table>
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

function AllStatements({ facts, selected }: { facts: readonly FactRow[]; selected: string | null }) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  return (
    <section className="box wide">
      <h2>{texts.allTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.figure}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.item}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => {
            const place = index.places.get(fact.place);
            const concept = index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');
            const note = concept && factNote(fact, concept, index, lang);
            const year = yearText(fact, lang);
            return (
              <tr key={fact.id} className={`${markClass(place)} ${fact.id === selected ? 'chosen' : ''}`}>
                <th scope="row">
                  <button type="button" className="named" onClick={() => change(openFact(fact.id))}>
                    <Mark place={place} fill={fillOf[fact.kind]} size="s" />
                    {columnName(place, lang)}
                  </button>
                </th>
                <td>
                  <Figure fact={fact} /> <SupplementMark document={fact.document} />
                </td>
                <td>
                  <span className={year.isInferred ? 'inf' : undefined}>{year.text}</span>{' '}
                  {kindNames[fact.kind][lang]}
                </td>
                <td className="mute">
                  {[index.indicators.get(fact.indicator)?.name[lang], note?.scope]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** One concept over the years: what may share an axis does, the rest stands apart with the reason. */
export function Trajectory({ selection }: { selection: Selection }) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, usualWidth);
  const { places, period, kinds } = selection;
  const concepts = useMemo(
    () => trajectoryConcepts({ ...selection, places, period, kinds }, index),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [places, period, kinds, index],
  );
  const concept = concepts.find(({ id }) => id === selection.concept) ?? concepts[0];
  const found = useMemo(
    () => (concept ? trajectoryOf(concept, { ...selection, places, period, kinds }, index) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [concept, places, period, kinds, index],
  );
  if (!concept || !found) return null;
  const speaking = new Set(found.facts.map((fact) => fact.place)).size;
  return (
    <>
      <section className="lead">
        <div>
          <h1>{texts.trajectoryTitle(concept.name[lang], speaking, found.together.length)}</h1>
          <p>{texts.trajectoryNote(found.lines.length, found.outcomes.length)}</p>
        </div>
        <div className="lead-controls">
          <Select
            showsLabel
            label={texts.concept}
            options={concepts.map(({ id, name }) => ({ value: id, text: name[lang] }))}
            value={concept.id}
            onChange={(id) => change(setConcept(id))}
          />
        </div>
      </section>
      <div className="wrap trajectory" ref={box}>
        <section className="box wide" aria-labelledby="axis-title">
          <h2 id="axis-title">
            {concept.name[lang]}
            {found.together.length > 1 && (
              <span className={`badge badge-${found.verdict}`}>
                <VerdictIcon verdict={found.verdict} />
                {verdictNames[found.verdict][lang]}
              </span>
            )}
            {found.reasons.length > 0 && <small>{reasonList(found.reasons, lang)}</small>}
          </h2>
          {found.together.length > 1 ? (
            <Axis
              found={found}
              facts={found.together}
              selection={selection}
              width={Math.min(width - 80, 1000)}
              height={chartHeight}
            />
          ) : (
            <p>{texts.noneTogether}</p>
          )}
        </section>
        {found.apart.length > 0 && (
          <section className="box wide">
            <h2>{texts.apartTitle}</h2>
            <div className="small-multiples">
              {found.apart.map(({ facts, reasons }) => {
                const [first] = facts;
                const place = index.places.get(first?.place ?? '');
                return (
                  <section key={first?.id} className={markClass(place)}>
                    <h3>
                      <Mark place={place} fill="solid" size="s" />
                      {columnName(place, lang)} {index.indicators.get(first?.indicator ?? '')?.name[lang]}
                    </h3>
                    <Axis
                      found={found}
                      facts={facts}
                      selection={selection}
                      width={Math.min(smallWidth, width - 80)}
                      height={smallHeight}
                    />
                    {reasons.length > 0 && <p className="mute">{reasonList(reasons, lang)}</p>}
                  </section>
                );
              })}
            </div>
          </section>
        )}
        <GrowthTable growth={found.growth} />
        <Outcomes found={found} selection={selection} />
        <AllStatements facts={found.facts} selected={selection.fact} />
      </div>
    </>
  );
}

import { useMemo, useRef } from 'react';
import { trajectoryConcepts, trajectoryOf } from '../../analysis/trajectory';
import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import { targetTexts } from '../../i18n/targets';
import { factNote } from '../../wording/factNote';
import { Figure } from '../../parts/Figure';
import { Lead } from '../../parts/Lead';
import { Mark } from '../../parts/Mark';
import { PictureMenu } from '../../parts/pictures';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { openFact } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { setConcept } from '../../selection/targetChanges';
import { Select } from '../../ui/Select';
import { useWidth } from '../../ui/useWidth';
import { kindNames, yearText } from '../../wording/figure';
import { reasonList, verdictNames } from '../../wording/verdict';
import { TrajectoryAxis } from './TrajectoryAxis';
import { GrowthTable, Outcomes } from './TrajectoryFindings';

const usualWidth = 860;
const chartHeight = 400;
const smallHeight = 190;
const smallWidth = 300;
/** Below this nothing could be read. */
const narrowest = 240;

function AllStatements({ facts, selected }: { facts: readonly FactRow[]; selected: string | null }) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  return (
    <section className="box wide">
      <h2>{texts.allTitle}</h2>
      <table className="lined">
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
  const { index, lang, text, change } = useScreen();
  const texts = targetTexts[lang];
  const box = useRef<HTMLElement>(null);
  const inner = useWidth(box, usualWidth);
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
  const build = async () => {
    const { trajectoryPictures } = await import('../../exports/picture/trajectoryPicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const pictures = trajectoryPictures(found, selection, { index, lang, text });
    return pictureFiles(pictures, `trajectory-${concept.id}`, selection, lang);
  };
  const speaking = new Set(found.facts.map((fact) => fact.place)).size;
  return (
    <>
      <Lead
        title={texts.trajectoryTitle(concept.name[lang], speaking, found.together.length)}
        qualification={texts.trajectoryNote(
          found.lines.length,
          found.outcomes.length,
          found.outcomes.filter(({ code }) => code === 'cannot-say').length,
        )}
      >
        <div className="lead-controls">
          <Select
            showsLabel
            label={texts.concept}
            options={concepts.map(({ id, name }) => ({ value: id, text: name[lang] }))}
            value={concept.id}
            onChange={(id) => change(setConcept(id))}
          />
          <PictureMenu
            subject={{ kind: 'trajectory', id: concept.id }}
            id="trajectory"
            name={texts['mode.trajectory']}
            build={build}
          />
        </div>
      </Lead>
      <div className="wrap trajectory">
        <section className="box wide" ref={box} aria-labelledby="axis-title">
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
            <TrajectoryAxis
              found={found}
              facts={found.together}
              selection={selection}
              width={Math.max(narrowest, inner)}
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
                    <TrajectoryAxis
                      found={found}
                      facts={facts}
                      isNamed={false}
                      selection={selection}
                      width={Math.max(narrowest, Math.min(smallWidth, inner))}
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

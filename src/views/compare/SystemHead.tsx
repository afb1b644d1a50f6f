import { useState } from 'react';
import { coverageOf, planPeriods } from '../../analysis/coverage';
import { isUnplaced, leadingSystem, systemsOf } from '../../analysis/systems';
import type { Place, System } from '../../dataset/schema';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, shortName, useScreen } from '../../parts/screen';
import { SilenceMark } from '../../parts/SilenceMark';
import { SupplementMark } from '../../parts/SupplementMark';
import { SystemSwitches } from '../../parts/SystemSwitches';
import type { Selection } from '../../selection/selection';
import { coverageTag } from '../../wording/silence';
import { systemRemark, tierName } from '../../wording/systems';
import { Tiers } from './Tiers';

function sizeOf(notation: string): string {
  if (notation.length <= 5) return 'notation';
  return notation.length <= 9 ? 'notation longer' : 'notation longest';
}

/** The system's notation, set large, with a unit where it is a plain count. */
export function Notation({ system }: { system: System }) {
  const { lang } = useScreen();
  const isCount = system.notation === String(system.stated);
  return (
    <span className={sizeOf(system.notation)}>
      {system.notation}
      {isCount && system.unit && <small>{system.unit[lang]}</small>}
    </span>
  );
}

function CoverageTags({ place, selection }: { place: string; selection: Selection }) {
  const { index, lang } = useScreen();
  return (
    <span className="tags">
      {planPeriods(selection.period, index).map((period) => {
        const tag = coverageTag(coverageOf(place, period, index), index, lang);
        return (
          <span key={period} className={`cov ${tag.style}`} title={tag.title}>
            <span aria-hidden="true">{tag.text}</span>
            <span className="sr">{tag.title}</span>
          </span>
        );
      })}
    </span>
  );
}

function SystemBody({ place, system, selection }: { place: Place; system: System; selection: Selection }) {
  const { index, lang, text } = useScreen();
  const [isUnfolded, setUnfolded] = useState(false);
  const document = index.documents.get(system.document);
  const date = document?.date?.slice(0, 'YYYY-MM'.length);
  const said = systemRemark(system, text);
  const systems = systemsOf(place.id, selection, index);
  return (
    <>
      <p className="src dots">
        {document && (
          <span>
            {document.shortTitle[lang]}{' '}
            {date && !document.shortTitle[lang].includes(date) && (
              <span className={document.dateBasis === 'inferred' ? 'inf' : undefined}>{date}</span>
            )}
          </span>
        )}
        <SupplementMark document={system.document} />
        {said && <span>{said}</span>}
        <SystemSwitches place={place} systems={systems} shown={system} />
      </p>
      {system.tiers.length > 0 && (
        <button
          type="button"
          className="brief dots"
          aria-expanded={isUnfolded}
          aria-label={`${columnName(place, lang)} ${text.showTiers}`}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {system.tiers
            .filter((tier) => !isUnplaced(tier))
            .map((tier) => (
              <span key={tier.id}>
                {tierName(tier, lang)}
                {tier.stated !== null && ` ${tier.stated}`}
              </span>
            ))}
        </button>
      )}
      <div className={isUnfolded ? 'tiers-wrap unfolded' : 'tiers-wrap'}>
        <Tiers system={system} />
      </div>
    </>
  );
}

interface Props {
  place: Place;
  selection: Selection;
  sources: ReadonlyMap<string, number> | null;
}

/** A column's head: place, what is held of it, its system large, where that comes from, its tiers. */
export function SystemHead({ place, selection, sources }: Props) {
  const { index, lang, text } = useScreen();
  const system = leadingSystem(place.id, selection, index);
  const whole = place.within === undefined ? undefined : index.places.get(place.within);
  const isNested = whole !== undefined && selection.places.includes(whole.id);
  const source = system && sources?.get(system.document);
  const states = planPeriods(selection.period, index).map(
    (period) => coverageOf(place.id, period, index).state,
  );
  const silence = states.includes('not-held') ? 'not-held' : 'no-document';
  const isSpoken = states.some((state) => state !== 'not-held' && state !== 'no-document');
  return (
    <th
      scope="col"
      abbr={columnName(place, lang)}
      className={`head ${isNested ? `nested ${markClass(whole)}` : markClass(place)}`}
    >
      <div className={`head-in ${markClass(place)}`}>
        <div className="pl">
          <span className="named">
            <Mark place={place} fill="solid" size="l" />
            <b>
              <span className="wide-name">{columnName(place, lang)}</span>
              <span className="short-name">{shortName(place, lang)}</span>
            </b>
          </span>
          {whole && (
            <span className={`inside ${markClass(whole)}`}>
              <span className="place-ink">{text.insideOf(columnName(whole, lang))}</span>
            </span>
          )}
          <CoverageTags place={place.id} selection={selection} />
        </div>
        <div className="system">
          {system ? (
            <Notation system={system} />
          ) : (
            <SilenceMark silence={isSpoken ? 'not-stated' : silence} />
          )}
          {source !== null && source !== undefined && <sup>{source}</sup>}
        </div>
        {system && <SystemBody place={place} system={system} selection={selection} />}
      </div>
    </th>
  );
}

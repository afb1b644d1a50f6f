import { useMemo, type ReactNode } from 'react';
import {
  dueHeadline,
  dueIn,
  dueYear,
  type DueAtPlace,
  isFor,
  type Timeline,
  undatedOf,
} from '../../analysis/timeline';
import type { FactRow } from '../../dataset/dataset';
import { targetTexts } from '../../i18n/targets';
import { factNote } from '../../wording/factNote';
import { Figure } from '../../parts/Figure';
import { fillOf } from '../../charts/markFill';
import { Lead } from '../../parts/Lead';
import { Mark } from '../../parts/Mark';
import { PictureMenu } from '../../parts/pictures';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SilenceMark } from '../../parts/SilenceMark';
import { SupplementMark } from '../../parts/SupplementMark';
import { openFact } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { setYear } from '../../selection/targetChanges';
import { usePrinting } from '../../ui/usePrinting';
import { kindNames, yearText } from '../../wording/figure';
import { timelineHeadlineText } from '../../wording/timeline';

interface Props {
  timeline: Timeline;
  selection: Selection;
  thisYear: number;
  children: ReactNode;
}

function Statement({ fact, isSelected }: { fact: FactRow; isSelected: boolean }) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  const concept = index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');
  const note = concept && factNote(fact, concept, index, lang);
  const year = yearText(fact, lang);
  return (
    <tr className={isSelected ? 'chosen' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="due-item"
          data-fact={fact.id}
          onClick={() => change(openFact(fact.id))}
        >
          <Mark place={index.places.get(fact.place)} fill={fillOf[fact.kind]} size="m" />
          <span>
            {concept?.name[lang]}
            {note && (note.beside || note.beneath || note.scope) && (
              <small>{[note.beside || note.beneath, note.scope].filter(Boolean).join(' · ')}</small>
            )}
          </span>
        </button>
      </th>
      <td className="due-figure">
        <Figure fact={fact} /> <SupplementMark document={fact.document} />
      </td>
      <td className="due-when">
        <span
          className={year.isInferred ? 'inf' : undefined}
          title={year.isInferred ? texts.inferred : undefined}
        >
          {year.text}
        </span>{' '}
        {kindNames[fact.kind][lang]}
      </td>
    </tr>
  );
}

function AtPlace({ due, selected }: { due: DueAtPlace; selected: string | null }) {
  const { index, lang } = useScreen();
  const texts = targetTexts[lang];
  const place = index.places.get(due.place);
  return (
    <section className={`due-place ${due.silence === null ? '' : 'due-silent'} ${markClass(place)}`}>
      <h3>
        <Mark place={place} fill="solid" size="l" />
        {columnName(place, lang)}
        {due.silence === null ? (
          <small>{texts.counts(due.numbers, due.words)}</small>
        ) : (
          <SilenceMark silence={due.silence} />
        )}
      </h3>
      {due.facts.length > 0 && (
        <table className="due-table">
          <caption className="sr">{`${texts.table} · ${columnName(place, lang)}`}</caption>
          <thead className="sr">
            <tr>
              <th scope="col">{texts.item}</th>
              <th scope="col">{texts.figure}</th>
              <th scope="col">{texts.when}</th>
            </tr>
          </thead>
          <tbody>
            {due.facts.map((fact) => (
              <Statement key={fact.id} fact={fact} isSelected={fact.id === selected} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A year, and all that is stated for it, by place. */
export function DueList({ timeline, selection, thisYear, children }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = targetTexts[lang];
  const isPrinting = usePrinting();
  const counts = useMemo(() => {
    const { axis, facts } = timeline;
    const years = Array.from({ length: axis.through - axis.from + 1 }, (_, at) => axis.from + at);
    return years.map((year) => ({ year, count: facts.filter((fact) => isFor(fact, year, index)).length }));
  }, [timeline, index]);
  const spoken = counts.filter(({ count }) => count > 0).map(({ year }) => year);
  const { year, next } = dueYear(timeline, selection, index, thisYear);
  const due = dueIn(year, timeline, selection, index);
  const said = timelineHeadlineText(dueHeadline(year, due), { index, lang });
  const undated = undatedOf(timeline, selection, index);
  const hasYearly = timeline.facts.some((fact) => fact.frequency === 'each-year');
  const build = async () => {
    const { duePictures } = await import('../../exports/picture/duePicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const shown = { year, due, undated, hasYearly };
    const pictures = duePictures(shown, selection, { index, lang, text });
    return pictureFiles(pictures, `due-${year}`, selection, lang);
  };
  const years = isPrinting && selection.year === null ? spoken : [year];
  return (
    <>
      <Lead title={said.title} qualification={said.qualification}>
        <div className="lead-controls">
          {children}
          <PictureMenu subject={{ kind: 'due' }} id="due" name={texts.table} build={build} />
        </div>
      </Lead>
      <div className="wrap due">
        <fieldset className="year-strip" aria-label={texts.yearStrip}>
          {counts.map(({ year: one, count }) => (
            <button
              key={one}
              type="button"
              className={count > 0 ? 'spoken' : 'silent-year'}
              aria-pressed={one === year}
              aria-label={texts.yearButton(one, count)}
              onClick={() => change(setYear(one === next ? null : one))}
            >
              <b>{one}</b>
              <small>{count > 0 ? count : '–'}</small>
            </button>
          ))}
        </fieldset>
        {years.map((one) => (
          <div key={one}>
            <h2 className={years.length > 1 ? undefined : 'sr'}>{texts.yearTitle(one)}</h2>
            <div className="due-places">
              {(one === year ? due : dueIn(one, timeline, selection, index)).map((at) => (
                <AtPlace key={at.place} due={at} selected={selection.fact} />
              ))}
            </div>
          </div>
        ))}
        {undated.length > 0 && (
          <div>
            <h2>
              {texts.noYear} <small>{texts.noYearNote}</small>
            </h2>
            <div className="due-places">
              {undated.map((at) => (
                <AtPlace key={at.place} due={at} selected={selection.fact} />
              ))}
            </div>
          </div>
        )}
        {hasYearly && <p className="note">{texts.yearlyNote}</p>}
      </div>
    </>
  );
}

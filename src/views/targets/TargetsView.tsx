import { lazy, Suspense, useMemo, useRef } from 'react';
import { numberDocuments } from '../../analysis/numberDocuments';
import { timelineOf } from '../../analysis/timeline';
import { targetTexts } from '../../i18n/targets';
import { Legend } from '../../parts/Legend';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { useScreen } from '../../parts/screen';
import { useRow } from '../../parts/useRow';
import { SelectionBar } from '../../parts/SelectionBar';
import { activeFilters, clearFilters, setMode } from '../../selection/changes';
import { forms, laneChoices, modeIn, type Selection, targetModes } from '../../selection/selection';
import { setForm, setLanes } from '../../selection/targetChanges';
import { onDemand } from '../../i18n/onDemand';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { useMedia } from '../../ui/useMedia';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { DueList } from './DueList';
import { TimelineRows } from './TimelineRows';
import { Trajectory } from './Trajectory';
import './targets.css';

const EvidenceDrawer = lazy(() =>
  import('../../parts/EvidenceDrawer').then((module) => ({ default: module.EvidenceDrawer })),
);

const phone = '(max-width: 719px)';

function Nothing({ selection }: { selection: Selection }) {
  const { index, lang, change } = useScreen();
  const more = onDemand[lang];
  const isFiltered = activeFilters(selection, index.rows).length > 0;
  return (
    <div className="empty">
      <h2>{more.emptyTitle}</h2>
      {isFiltered && (
        <button type="button" className="btn primary" onClick={() => change(clearFilters(index.rows))}>
          {more.clearAll}
        </button>
      )}
    </div>
  );
}

/** What is promised, and by when. */
export function TargetsView({ selection }: { selection: Selection }) {
  const { index, lang, text, change } = useScreen();
  const texts = targetTexts[lang];
  const { places, period, theme, kinds, query, form, lanes, fact } = selection;
  const timeline = useMemo(
    () => timelineOf({ ...selection, places, period, theme, kinds, query, form, lanes }, index),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [places, period, theme, kinds, query, form, lanes, index],
  );
  const bars = useRef<HTMLDivElement>(null);
  const areBarsGone = useScrolledPast(bars, 0);
  const isPhone = useMedia(phone);
  const thisYear = new Date().getFullYear();
  const open = fact === null ? undefined : index.facts.get(fact);
  const order = useMemo(() => timeline.rows.flatMap((row) => row.facts.map(({ id }) => id)), [timeline]);
  const row = useRow(open, selection);
  const mode = modeIn(selection, targetModes);
  const isTimeline = mode === 'timeline' && !isPhone;
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={selection}>
          <Segmented
            className="modes"
            label={text.modes}
            options={targetModes.map((value) => ({ value, text: texts[`mode.${value}`] }))}
            value={mode}
            onChange={(one) => change(setMode(one === targetModes[0] ? null : one))}
          />
        </SelectionBar>
      </div>
      <main tabIndex={-1} className={open ? 'targets beside' : 'targets'}>
        <PrintHead selection={selection} />
        {timeline.facts.length === 0 ? (
          <div className="wrap">
            <Nothing selection={selection} />
          </div>
        ) : mode === 'trajectory' ? (
          <Trajectory selection={selection} />
        ) : isTimeline ? (
          <TimelineRows timeline={timeline} selection={selection} thisYear={thisYear}>
            <Select
              showsLabel
              label={texts.lanes}
              options={laneChoices.map((value) => ({ value, text: texts[`lanes.${value}`] }))}
              value={selection.lanes}
              onChange={(value) => change(setLanes(value))}
            />
            <FormSelect selection={selection} />
          </TimelineRows>
        ) : (
          <DueList timeline={timeline} selection={selection} thisYear={thisYear}>
            <FormSelect selection={selection} />
          </DueList>
        )}
        <PrintSources
          selection={selection}
          sources={numberDocuments(
            timeline.facts.map((one) => one.document),
            index,
          )}
        />
      </main>
      <Legend places={selection.places} />
      {open && (
        <Suspense>
          <EvidenceDrawer fact={open} order={order} row={row} under={areBarsGone ? null : bars} />
        </Suspense>
      )}
    </>
  );
}

function FormSelect({ selection }: { selection: Selection }) {
  const { lang, change } = useScreen();
  const texts = targetTexts[lang];
  return (
    <Select
      showsLabel
      label={texts.form}
      options={forms.map((value) => ({ value, text: texts[`form.${value}`] }))}
      value={selection.form}
      onChange={(value) => change(setForm(value))}
    />
  );
}

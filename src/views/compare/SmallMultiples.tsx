import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { compare, type Cell, type Row } from '../../analysis/comparison';
import { chartTexts } from '../../i18n/charts';
import { fillOf } from '../../charts/markFill';
import { laneOption, plottedIn } from '../../charts/laneChart';
import { axisHeight } from '../../charts/smallMultipleOption';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Figure } from '../../parts/Figure';
import { Lead } from '../../parts/Lead';
import { Legend } from '../../parts/Legend';
import { Mark } from '../../parts/Mark';
import { PictureMenu } from '../../parts/pictures';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { columnName, markClass, shortName, useScreen } from '../../parts/screen';
import { SelectionBar } from '../../parts/SelectionBar';
import { SilenceMark } from '../../parts/SilenceMark';
import { SupplementMark } from '../../parts/SupplementMark';
import { VerdictBadge } from '../../parts/VerdictBadge';
import { When } from '../../parts/When';
import { openFact } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { appearances } from '../../theme/appearances';
import { fonts } from '../../theme/fonts';
import { usePrinting } from '../../ui/usePrinting';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { whenIdle } from '../../ui/whenIdle';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { reasonList, reasonShort } from '../../wording/verdict';
import { CompareModes } from './CompareModes';
import { Empty } from './Empty';
import { numberedSources } from './screenOrder';
import { OpenEvidence } from './OpenEvidence';
import './smallMultiples.css';

// The engine is fetched when the page has come to rest, never inside a click.
const EChart = lazy(() => import('../../ui/EChart').then((module) => ({ default: module.EChart })));
const axisSize = { light: 12, dark: 12, projector: 15 } as const;
/** As in the style sheet. */
const laneHeight = { light: 36, dark: 36, projector: 52 } as const;

/** Width of a drawing on paper, three beside each other, in pixels. */
const paperWidth = { zh: 136, en: 108 } as const;

/** The drawing of a row, on its own scale; fetched and made when the page rests. */
function LaneChart({ row, selection }: { row: Row; selection: Selection }) {
  const { index, lang, text } = useScreen();
  const texts = chartTexts[lang];
  const isPrinting = usePrinting();
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const { look } = selection;
  const drawn = row.cells.flatMap((cell, lane) =>
    cell.lead && row.group.includes(cell.place) ? [{ fact: cell.lead, lane }] : [],
  );
  const label = texts.label(
    row.concept.name[lang],
    drawn
      .map(({ fact }) =>
        texts.figure(
          columnName(index.places.get(fact.place), lang),
          figureText(fact, index, lang),
          `${yearText(fact, lang).text} ${kindNames[fact.kind][lang]}`,
        ),
      )
      .join(text.reasonSeparator),
  );
  const option = useMemo(
    () =>
      laneOption(
        row,
        {
          colours: appearances[isPrinting ? 'light' : look],
          font: lang === 'en' ? fonts.latin : fonts.sans,
          size: axisSize[look],
        },
        { index, lang },
      ),
    [row, look, lang, index, isPrinting],
  );
  const height = row.cells.length * laneHeight[look] + axisHeight;
  return (
    <div className="lane-chart">
      {isIdle && option && (
        <Suspense>
          <EChart
            option={option}
            height={height}
            width={isPrinting ? paperWidth[lang] : undefined}
            label={label}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What a place says at the right of its lane, and in it where it does not stand with the others. */
function Lane({ row, cell, selected }: { row: Row; cell: Cell; selected: string | null }) {
  const { index, lang, change } = useScreen();
  const place = index.places.get(cell.place);
  const whole = index.places.get(place?.within ?? '');
  const isNested = whole !== undefined && row.cells.some((other) => other.place === whole.id);
  const { lead } = cell;
  const isDrawn = row.group.includes(cell.place);
  const outsider = row.outsiders.find((one) => one.place === cell.place);
  const [reason] = outsider?.reasons ?? [];
  return (
    <li className={`lane ${markClass(place)} ${isNested ? 'lane-nested' : ''}`}>
      <span className="lane-place">
        {lead && isDrawn && <Mark place={place} fill={fillOf[lead.kind]} size="s" />}
        {shortName(place, lang)}
      </span>
      {lead ? (
        <button
          type="button"
          className={`lane-value ${isDrawn ? '' : 'lane-apart'} ${lead.id === selected ? 'selected' : ''}`}
          data-fact={lead.id}
          aria-haspopup="dialog"
          onClick={() => change(openFact(lead.id))}
        >
          <span className="lane-figure">
            <Figure fact={lead} /> <SupplementMark document={lead.document} />
            {!isDrawn && reason && <small>{reasonShort[reason][lang]}</small>}
          </span>
          <span className="under">
            <When fact={lead} />
          </span>
        </button>
      ) : (
        <span className="lane-value">{cell.silence && <SilenceMark silence={cell.silence} />}</span>
      )}
    </li>
  );
}

function Panel({ row, selection }: { row: Row; selection: Selection }) {
  const screen = useScreen();
  const { lang } = screen;
  const texts = chartTexts[lang];
  const codes = [...new Set(row.reasons.map(({ code }) => code))];
  const plotted = plottedIn(row, screen);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          {row.concept.name[lang]} <small>{plotted}</small>
        </h2>
        <VerdictBadge row={row} />
      </div>
      <div className="lanes">
        <LaneChart row={row} selection={selection} />
        <ul>
          {row.cells.map((cell) => (
            <Lane key={cell.place} row={row} cell={cell} selected={selection.fact} />
          ))}
        </ul>
      </div>
      <p className="panel-conditions">
        <b>{texts.conditions}</b> {codes.length > 0 ? reasonList(codes, lang) : texts.allAgree}
      </p>
      <AddToBriefing subject={{ kind: 'concept', id: row.concept.id }} name={row.concept.name[lang]} />
    </section>
  );
}

/** A row whose statements do not stand together: text and the reason. */
function AsText({ row, selected }: { row: Row; selected: string | null }) {
  const { index, lang, change } = useScreen();
  const codes = [...new Set(row.reasons.map(({ code }) => code))];
  return (
    <section className="as-text">
      <h3>
        {row.concept.name[lang]} <small>{reasonList(codes, lang)}</small>
      </h3>
      <ul>
        {row.cells.map(
          ({ place, lead }) =>
            lead && (
              <li key={place} className={markClass(index.places.get(place))}>
                <button
                  type="button"
                  className={lead.id === selected ? 'selected' : undefined}
                  data-fact={lead.id}
                  onClick={() => change(openFact(lead.id))}
                >
                  <Mark place={index.places.get(place)} fill={fillOf[lead.kind]} size="s" />
                  <span className="as-place">{shortName(index.places.get(place), lang)}</span>
                  <span>
                    <Figure fact={lead} /> <SupplementMark document={lead.document} />
                  </span>
                  <span className="under">
                    <When fact={lead} />
                  </span>
                </button>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

/** The concepts of several places as small multiples: drawn where the verdict allows, text where it does not. */
export function SmallMultiples({ selection }: { selection: Selection }) {
  const { index, lang, text } = useScreen();
  const texts = chartTexts[lang];
  const { places, period, theme, kinds, query, fact } = selection;
  const rows = useMemo(
    () => compare(selection, index).shared.flatMap((group) => group.rows),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [places, period, theme, kinds, query, index],
  );
  const drawn = rows.filter((row) => row.scale !== null && row.group.length > 1);
  const asText = rows.filter((row) => !drawn.includes(row));
  const most = Math.max(0, ...drawn.map((row) => row.group.length));
  const build = async () => {
    const { smallMultiplesPictures } = await import('../../exports/picture/smallMultiplesPicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const { drawChart } = await import('../../ui/EChart');
    const documents = numberedSources(rows, selection, index).keys();
    const shown = { drawn, text: asText, documents };
    const pictures = smallMultiplesPictures(shown, selection, { index, lang, text }, drawChart);
    return pictureFiles(pictures, 'charts', selection, lang);
  };
  const bars = useRef<HTMLDivElement>(null);
  const areBarsGone = useScrolledPast(bars, 0);
  const open = fact === null ? undefined : index.facts.get(fact);
  const order = [...drawn, ...asText].flatMap((row) =>
    row.cells.flatMap(({ lead }) => (lead ? [lead.id] : [])),
  );
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={selection}>
          <CompareModes selection={selection} />
        </SelectionBar>
      </div>
      <main tabIndex={-1} className={open ? 'multiples beside' : 'multiples'}>
        <PrintHead selection={selection} />
        <Lead title={texts.title(drawn.length, most)} qualification={texts.qualification(asText.length)}>
          <div className="lead-controls">
            <PictureMenu
              subject={{ kind: 'concepts' }}
              slide={text['mode.table']}
              id="charts"
              name={text['mode.charts']}
              build={build}
            />
          </div>
        </Lead>
        <div className="wrap">
          {rows.length === 0 && <Empty selection={selection} />}
          <div className="panels">
            {drawn.map((row) => (
              <Panel key={row.concept.id} row={row} selection={selection} />
            ))}
          </div>
          {asText.length > 0 && (
            <section className="text-strip">
              <h2>
                {texts.textTitle} <small>{texts.textNote}</small>
              </h2>
              <div>
                {asText.map((row) => (
                  <AsText key={row.concept.id} row={row} selected={fact} />
                ))}
              </div>
            </section>
          )}
        </div>
        <PrintSources selection={selection} sources={numberedSources(rows, selection, index)} />
      </main>
      <Legend places={places} />
      <OpenEvidence open={open} order={order} rows={rows} under={areBarsGone ? null : bars} />
    </>
  );
}

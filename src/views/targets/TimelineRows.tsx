import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { rowsByTheme } from '../../analysis/rowsByTheme';
import { spanFrom, type Timeline, timelineHeadline, type TimelineRow } from '../../analysis/timeline';
import type { Press } from '../../charts/scene';
import { timelineBack, timelineHead } from '../../charts/timelineHead';
import { type TimelineFrame, timelineScene } from '../../charts/timelineScene';
import { headTexts, timelineTexts } from '../../charts/timelineWords';
import { targetTexts } from '../../i18n/targets';
import { Lead } from '../../parts/Lead';
import { PictureMenu } from '../../parts/pictures';
import { SceneView } from '../../parts/SceneView';
import { useScreen } from '../../parts/screen';
import { openFact } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { toggleRow } from '../../selection/targetChanges';
import { useWidth } from '../../ui/useWidth';
import { timelineHeadlineText } from '../../wording/timeline';
import { usePrinting } from '../../ui/usePrinting';
import { useWalk } from './useWalk';

interface Props {
  timeline: Timeline;
  selection: Selection;
  thisYear: number;
  children: ReactNode;
}

const sizes = { light: 13, dark: 13, projector: 16 } as const;
const usualWidth = 1360;
/** Width of a page of paper within its margins, in pixels. */
const paperWidth = 1040;
/** Width of the names, in sizes of their letters. */
const nameWidth = { zh: 15, en: 17 } as const;

/** Rows over the years, below one axis that stays in sight. */
export function TimelineRows({ timeline, selection, thisYear, children }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = targetTexts[lang];
  const isPrinting = usePrinting();
  const { box, onKeyDown } = useWalk();
  const measured = useWidth(box, usualWidth);
  const size = sizes[isPrinting ? 'light' : selection.look];
  const hasTheme = selection.lanes === 'concept';
  const frame = useMemo(
    (): TimelineFrame => ({
      axis: timeline.axis,
      width: isPrinting ? paperWidth : measured,
      left: nameWidth[lang] * size,
      hasNoYear: timeline.facts.some((fact) => fact.year === null),
      size,
    }),
    [timeline, measured, lang, size, isPrinting],
  );
  const words = useMemo(
    () => timelineTexts(selection.lanes, { index, lang, text }),
    [selection.lanes, index, lang, text],
  );
  const opened = useMemo(
    () => new Set(isPrinting ? timeline.rows.map((row) => row.id) : selection.rows),
    [selection.rows, timeline, isPrinting],
  );
  // A statement opened by a link unfolds the stack that hides it.
  const holding = timeline.rows.find((row) => row.facts.some(({ id }) => id === selection.fact))?.id;
  const groups = useMemo(
    () =>
      rowsByTheme(timeline.rows).map(({ theme, rows }) => {
        const draw = (some: readonly TimelineRow[]) => {
          const scene = timelineScene(some, {
            ...frame,
            texts: words,
            opened: new Set([...opened, ...(holding ? [holding] : [])]),
            hasFigures: hasTheme,
            spanFrom: (fact) => spanFrom(fact, index),
            isSupplement: (fact) => index.documents.get(fact.document)?.collection === 'supplement',
          });
          const back = timelineBack(frame, timeline.bands, thisYear, scene.height);
          return { ...scene, items: [...back, ...scene.items] };
        };
        // On paper each row by itself, so that a page may end between two.
        const parts = isPrinting ? rows.map((row) => [row]) : [rows];
        return {
          theme,
          count: rows.reduce((sum, row) => sum + row.facts.length, 0),
          scenes: parts.map(draw),
        };
      }),
    [timeline, frame, words, opened, holding, hasTheme, thisYear, index, isPrinting],
  );
  const head = useMemo(
    () => timelineHead(frame, timeline, thisYear, headTexts({ index, lang })),
    [frame, timeline, thisYear, index, lang],
  );
  const onFact = useCallback((fact: string) => change(openFact(fact)), [change]);
  const onPress = useCallback(({ id }: Press) => change(toggleRow(id)), [change]);
  const said = timelineHeadlineText(timelineHeadline(timeline), { index, lang });
  const { fact } = selection;
  const build = async () => {
    const { timelinePictures } = await import('../../exports/picture/timelinePicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const pictures = timelinePictures(timeline, selection, { index, lang, text }, thisYear);
    return pictureFiles(pictures, 'timeline', selection, lang);
  };
  // Once more when the evidence has made the drawing narrower, and its rows other.
  useEffect(() => {
    if (fact === null) return;
    document
      .querySelector(`.timeline [data-fact="${CSS.escape(fact)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [fact, frame]);
  return (
    <>
      <Lead title={said.title} qualification={said.qualification}>
        <div className="lead-controls">
          {children}
          <PictureMenu
            subject={{ kind: 'timeline' }}
            id="timeline"
            name={texts['mode.timeline']}
            build={build}
          />
        </div>
      </Lead>
      <div className="wrap">
        <div className="timeline" ref={box} onKeyDown={onKeyDown} role="presentation">
          <div className="timeline-head">
            <SceneView scene={head} className="" label={texts.yearStrip} />
          </div>
          {groups.map(({ theme, count, scenes }) => {
            const name =
              theme === null
                ? texts[`lanes.${selection.lanes}`]
                : (index.themes.get(theme)?.name[lang] ?? theme);
            return (
              <section key={theme} className="timeline-group">
                {theme !== null && <h2>{name}</h2>}
                {scenes.map((scene, at) => (
                  <SceneView
                    key={at}
                    scene={scene}
                    className=""
                    label={texts.drawing(name, count)}
                    onPress={onPress}
                    onFact={onFact}
                    selected={fact}
                  />
                ))}
              </section>
            );
          })}
          <p className="note dots">
            <span>{texts.tail}</span>
            <span>{texts.flag}</span>
            <span>{texts.axisMarks}</span>
            {selection.supplement && <span>{texts.ringed}</span>}
          </p>
        </div>
      </div>
    </>
  );
}

/** The timeline as pictures: the head on each, one row after the other, cut between rows where it is long. */
import { rowsByTheme } from '../../analysis/rowsByTheme';
import { spanFrom, type Timeline, timelineHeadline } from '../../analysis/timeline';
import { timelineBack, timelineHead } from '../../charts/timelineHead';
import { type TimelineFrame, timelineScene } from '../../charts/timelineScene';
import { headTexts, timelineTexts } from '../../charts/timelineWords';
import { pictureTexts } from '../../i18n/pictures';
import type { Selection } from '../../selection/selection';
import type { Words } from '../../wording/said';
import { timelineHeadlineText } from '../../wording/timeline';
import { kindLegend, pictureFrame, placeLegend } from './frame';
import type { Picture } from './picture';
import { sceneMarkup } from './sceneMarkup';
import { sheetPictures, type SheetPiece } from './sheet';
import { textMarkup } from './words';

const width = 1320;
const size = 13;
/** Width of the names, in sizes of their letters. */
const nameWidth = { zh: 15, en: 17 } as const;
const headingHeight = 34;
/** In sizes of its letters: nothing of a picture opens. */
const longestFigure = 26;

export function timelinePictures(
  timeline: Timeline,
  selection: Selection,
  words: Words,
  thisYear: number,
): readonly Picture[] {
  const { index, lang } = words;
  const texts = pictureTexts[lang];
  const frame: TimelineFrame = {
    axis: timeline.axis,
    width,
    left: nameWidth[lang] * size,
    hasNoYear: timeline.facts.some((fact) => fact.year === null),
    size,
  };
  // Lanes by theme or place are marks alone.
  const hasFigures = selection.lanes === 'concept';
  const named = timelineTexts(selection.lanes, words);
  const isSupplement = (document: string) => index.documents.get(document)?.collection === 'supplement';
  const pieces = rowsByTheme(timeline.rows).flatMap(({ theme, rows }): SheetPiece[] => {
    const name = theme === null ? '' : (index.themes.get(theme)?.name[lang] ?? theme);
    const heading = textMarkup(name, 0, headingHeight - 9, { size: 14, bold: true });
    return [
      ...(theme === null ? [] : [{ height: headingHeight, markup: heading, keepsNext: true }]),
      ...rows.map((row, at) => {
        const scene = timelineScene([row], {
          ...frame,
          texts: named,
          opened: new Set<string>(),
          hasStacks: false,
          startsGroup: at === 0,
          longestFigure,
          hasFigures,
          spanFrom: (fact) => spanFrom(fact, index),
          isSupplement: ({ document }) => isSupplement(document),
        });
        const back = timelineBack(frame, timeline.bands, thisYear, scene.height);
        return {
          height: scene.height,
          markup: sceneMarkup({ ...scene, items: [...back, ...scene.items] }, index),
        };
      }),
    ];
  });
  const head = timelineHead(frame, timeline, thisYear, headTexts(words));
  const said = timelineHeadlineText(timelineHeadline(timeline), words);
  const notes = [...(hasFigures ? [texts.tail, texts.flag] : []), texts.documents];
  const hasSupplement = timeline.facts.some(({ document }) => isSupplement(document));
  return sheetPictures(
    pictureFrame(
      {
        ...said,
        legend: [
          ...placeLegend(selection.places, words),
          ...kindLegend(words),
          ...[...notes, ...(hasSupplement ? [texts.ringed] : [])].map((says) => ({ art: null, says })),
        ],
        documents: timeline.facts.map((fact) => fact.document),
      },
      selection,
      words,
    ),
    { width, head: { height: head.height + 4, markup: sceneMarkup(head, index) }, pieces },
    lang,
  );
}

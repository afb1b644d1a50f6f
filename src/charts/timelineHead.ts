/** The axis above the rows: periods, years, the documents' own dates, this year; and what of it runs down behind them. */
import type { DatedDocument, Timeline } from '../analysis/timeline';
import type { Scene, SceneItem, SceneText } from './scene';
import { textWidth } from './textWidth';
import { scaleX, type TimelineFrame } from './timelineScene';

export interface HeadTexts {
  /** Name and span of a period. */
  periodName: (id: string) => string;
  periodSpan: (from: number, through: number) => string;
  documents: string;
  noYear: string;
  thisYear: string;
  documentLabel: (document: DatedDocument) => string;
}

const firstLine = 1.6;

/** Every other period is washed, from the first; this year is a line. */
export function timelineBack(
  frame: TimelineFrame,
  bands: Timeline['bands'],
  thisYear: number,
  height: number,
): readonly SceneItem[] {
  const { axis } = frame;
  const { edge, middle } = scaleX(frame);
  const washes = bands.flatMap((band, at): SceneItem[] => {
    const from = Math.max(band.from, axis.from);
    const through = Math.min(band.through, axis.through);
    if (at % 2 === 1 || from > through) return [];
    return [{ kind: 'band', x: edge(from), y: 0, width: edge(through + 1) - edge(from), height }];
  });
  const isShown = axis.from <= thisYear && thisYear <= axis.through;
  const now: SceneItem[] = isShown
    ? [{ kind: 'line', x1: middle(thisYear), y1: 0, x2: middle(thisYear), y2: height, style: 'now' }]
    : [];
  return [...washes, ...now];
}

export function timelineHead(
  frame: TimelineFrame,
  { bands, documents }: Pick<Timeline, 'bands' | 'documents'>,
  thisYear: number,
  texts: HeadTexts,
): Scene {
  const { axis, size, width, left, hasNoYear } = frame;
  const { edge, middle, step, right } = scaleX(frame);
  const line = Math.round(size * firstLine);
  const text = (more: Partial<SceneText> & Pick<SceneText, 'x' | 'y' | 'width' | 'lines'>): SceneText => ({
    kind: 'text',
    align: 'left',
    size,
    lineHeight: line,
    tone: 'ink',
    bold: false,
    serif: false,
    press: null,
    ...more,
  });
  const height = line * 3 + 4;
  // The line of this year begins beneath the names of the years, which it would cross.
  const items: SceneItem[] = timelineBack(frame, bands, thisYear, height).map((item) =>
    item.kind === 'line' ? { ...item, y1: line * 2 } : item,
  );

  for (const band of bands) {
    const from = Math.max(band.from, axis.from);
    if (from > Math.min(band.through, axis.through)) continue;
    const x = edge(from);
    const name = texts.periodName(band.id);
    items.push({ kind: 'line', x1: x, y1: 0, x2: x, y2: height, style: 'hair' });
    items.push(text({ x: x + 6, y: 0, width: 200, lines: [name], bold: true }));
    const room = edge(Math.min(band.through, axis.through) + 1) - x - textWidth(name, size) - 16;
    const span = texts.periodSpan(band.from, band.through);
    if (textWidth(span, size - 1) < room) {
      items.push(
        text({
          x: x + 10 + textWidth(name, size),
          y: 0,
          width: 100,
          lines: [span],
          size: size - 1,
          tone: 'ink-3',
        }),
      );
    }
  }

  // Two digits where four do not fit; in full the first year, the last of each period, and those spoken for alone.
  const ends = new Set(bands.map((band) => band.through));
  for (let year = axis.from; year <= axis.through; year += 1) {
    const isFull = (year === axis.from || ends.has(year)) && textWidth('2030', size) < step;
    items.push(
      text({
        x: edge(year),
        y: line,
        width: step,
        align: 'middle',
        lines: [isFull || textWidth('2030', size) + 8 < step * 0.7 ? String(year) : String(year).slice(2)],
        bold: axis.spoken.has(year) && isFull,
        tone: axis.spoken.has(year) ? 'ink' : 'ink-3',
        size: size - 1,
      }),
    );
  }
  if (hasNoYear)
    items.push(
      text({
        x: right,
        y: line,
        width: width - right,
        align: 'middle',
        lines: [texts.noYear],
        size: size - 1,
        tone: 'ink-3',
      }),
    );
  items.push({ kind: 'line', x1: 0, y1: line * 2, x2: width, y2: line * 2, style: 'group' });
  items.push(
    text({ x: 0, y: line * 2, width: left, lines: [texts.documents], size: size - 1, tone: 'ink-3' }),
  );
  const markSize = Math.round(size * 0.75);
  let before = Number.NEGATIVE_INFINITY;
  for (const document of documents.toSorted((a, b) => a.at - b.at)) {
    // Documents of about one date overlap by half, so that none is moved far from its own.
    const x = Math.max(edge(document.at), before + markSize / 2);
    before = x;
    items.push({
      kind: 'mark',
      x,
      y: line * 2.5 + 1,
      place: document.place,
      fill: 'solid',
      markSize,
      label: texts.documentLabel(document),
    });
  }
  if (axis.from <= thisYear && thisYear <= axis.through) {
    // Right of its line, behind the documents of the year.
    const x = Math.max(middle(thisYear) + 5, before + markSize);
    items.push(text({ x, y: line * 2, width: 80, lines: [texts.thisYear], size: size - 1, tone: 'ink-2' }));
  }
  return { width, height, items };
}

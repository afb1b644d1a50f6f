/**
 * What is the same on every slide, after visual.md “Presentation”: headline, the line that qualifies it, sources, page,
 * progress; and the room that they leave.
 */
import type { Area, Box, Paragraph, Stage, TextRun } from './boxes';
import {
  breakRuns,
  fittedBox,
  heightOf,
  runsWidth,
  setParagraph,
  shortened,
  shortenedRuns,
  textBox,
} from './setText';

export const sizes = {
  figure: 76,
  label: 44,
  cell: 38,
  /** The least of what must be read. */
  key: 32,
  source: 26,
} as const;

const top = 56;
const footBottom = 1040;
const progressHeight = 12;
const gapOfTicks = 4;
const pageWidth = 220;

const marginOf = ({ width }: Stage) => (width > 1600 ? 96 : 72);

/** Of the lines at the foot, beside the number of the page. */
export const footerWidth = (stage: Stage): number => stage.width - 2 * marginOf(stage) - pageWidth - 40;

export const innerWidth = (stage: Stage): number => stage.width - 2 * marginOf(stage);

/** Larger first: the first that fits in so many lines stands. */
const headlineSizes: readonly [size: number, lines: number][] = [
  [92, 1],
  [76, 1],
  [76, 2],
  [64, 2],
  [56, 2],
  [48, 3],
  [40, 4],
];

/** The point of a headline: what stands behind its last comma or colon. */
export function pointOf(title: string): { before: string; point: string } {
  const at = Math.max(title.lastIndexOf('，'), title.lastIndexOf('：'));
  if (at > 0 && at < title.length - 1) return { before: title.slice(0, at + 1), point: title.slice(at + 1) };
  const parts = /^(.*[^\d,:][,:] )(.+)$/.exec(title);
  return parts ? { before: parts[1] ?? '', point: parts[2] ?? '' } : { before: title, point: '' };
}

/** Lines of about equal length, so that no word is left alone on the last. */
function balanced(runs: readonly TextRun[], width: number): readonly (readonly TextRun[])[] {
  let lines = breakRuns(runs, width);
  for (let narrow = width - 20; lines.length > 1 && narrow > width / 2; narrow -= 20) {
    const next = breakRuns(runs, narrow);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** A second line that is shorter than this share of the first is a remnant. */
const remnant = 0.3;

/** A headline breaks before its point where both parts then stand on a line of their own; else into equal lines. */
function headlineLines(runs: readonly TextRun[], width: number): readonly (readonly TextRun[])[] {
  const even = balanced(runs, width);
  const parts = runs.map((run) => breakRuns([run], width));
  const [first, second] = parts.flat();
  if (even.length !== 2 || parts.flat().length !== 2 || !first || !second) return even;
  const [a, b] = [runsWidth(first), runsWidth(second)];
  return Math.min(a, b) < remnant * Math.max(a, b) ? even : [first, second];
}

function headlineRuns(title: string, size: number): readonly TextRun[] {
  const { before, point } = pointOf(title);
  const face = { size, bold: true, serif: true };
  return point === ''
    ? [{ ...face, text: before }]
    : [
        { ...face, text: before },
        { ...face, text: point, isHighlighted: true },
      ];
}

function headlineBox(title: string, stage: Stage, y: number): Box {
  const width = innerWidth(stage);
  const [least] = headlineSizes.toReversed();
  const fits = ([size, lines]: readonly [number, number]) =>
    breakRuns(headlineRuns(title, size), width).length <= lines;
  const [size, most] = headlineSizes.find(fits) ?? least ?? [40, 4];
  const runs = shortenedRuns(headlineRuns(title, size), width, most);
  const set = { ...setParagraph({ runs, leading: 1.22 }, width), lines: headlineLines(runs, width) };
  return {
    kind: 'text',
    name: 'headline',
    x: marginOf(stage),
    y,
    width,
    height: heightOf([set]),
    paragraphs: [set],
    anchor: 'top',
    role: 'headline',
  };
}

/** The line beneath the headline, set smaller before it is cut: a condition must be read. */
const qualificationSizes: readonly [size: number, lines: number][] = [
  [38, 1],
  [34, 1],
  [38, 2],
  [34, 2],
  [32, 3],
];

function qualificationBox(said: string, width: number, at: { x: number; y: number }): Box {
  const lineCount = (size: number) => breakRuns([{ text: said, size }], width).length;
  const [size, most] = qualificationSizes.find(([one, lines]) => lineCount(one) <= lines) ?? [sizes.key, 3];
  const runs = shortenedRuns([{ text: said, size, colour: 'ink2' }], width, most);
  const set = { ...setParagraph({ runs }, width), lines: balanced(runs, width) };
  return {
    kind: 'text',
    name: 'qualification',
    ...at,
    width,
    height: heightOf([set]),
    paragraphs: [set],
    anchor: 'top',
    role: 'qualification',
  };
}

export interface Framed {
  boxes: readonly Box[];
  /** What is left for the body. */
  area: Area;
}

interface FrameTexts {
  title: string;
  qualification: string;
  /** Sources, and what else must be known: a paragraph each, of three lines at the most. */
  footer: readonly string[];
  /** Name of the tool, with the version of the dataset. */
  brand: string;
  number: number;
  of: number;
}

/** Ticks narrower than this are no ticks any more, but one bar. */
const leastTick = 8;

function progress(number: number, of: number, stage: Stage): readonly Box[] {
  const tick = (stage.width - gapOfTicks * (of - 1)) / of;
  const done = (stage.width * number) / of;
  const ticks: readonly { x: number; width: number; isDone: boolean }[] =
    tick >= leastTick
      ? Array.from({ length: of }, (_, at) => ({
          x: at * (tick + gapOfTicks),
          width: tick,
          isDone: at < number,
        }))
      : [
          { x: 0, width: done, isDone: true },
          { x: done, width: stage.width - done, isDone: false },
        ];
  return ticks.map(({ x, width, isDone }, at): Box => ({
    kind: 'rect',
    name: `progress ${at + 1}`,
    x,
    y: stage.height - progressHeight,
    width,
    height: progressHeight,
    fill: isDone ? 'ink' : 'wash2',
    stroke: null,
  }));
}

function foot({ footer, brand, number, of }: FrameTexts, stage: Stage): readonly Box[] {
  const left = marginOf(stage);
  const width = footerWidth(stage);
  const lines = footer.filter((line) => line !== '');
  const paragraphs = lines.map((line): Paragraph => ({
    runs: [{ text: shortened(line, sizes.source, width, 3), size: sizes.source, colour: 'ink2' }],
    leading: 1.32,
  }));
  const said = textBox(paragraphs, { name: 'sources', x: left, y: 0, width, role: 'footer' });
  const page = textBox(
    [
      { runs: [{ text: brand, size: sizes.source, colour: 'ink2' }], align: 'right' },
      { runs: [{ text: `${number} / ${of}`, size: 30, bold: true }], align: 'right' },
    ],
    {
      name: 'page',
      x: left + innerWidth(stage) - pageWidth,
      y: 0,
      width: pageWidth,
      role: 'footer',
    },
  );
  return [
    { ...said, y: footBottom - said.height },
    { ...page, y: footBottom - page.height },
  ];
}

/** Headline above, sources beneath; between them the area of the body. */
export function framed(texts: FrameTexts, stage: Stage): Framed {
  const left = marginOf(stage);
  const width = innerWidth(stage);
  const headline = headlineBox(texts.title, stage, top);
  const below = headline.y + headline.height + 6;
  const said =
    texts.qualification === '' ? [] : [qualificationBox(texts.qualification, width, { x: left, y: below })];
  const bottom = said.reduce((y, one) => Math.max(y, one.y + one.height), below) + 30;
  const footer = foot(texts, stage);
  const footTop = Math.min(...footer.map(({ y }) => y)) - 24;
  return {
    boxes: [headline, ...said, ...footer, ...progress(texts.number, texts.of, stage)],
    area: { x: left, y: bottom, width, height: footTop - bottom },
  };
}

/** A title slide: the headline in the middle, what it is about beneath, the body under both. */
export function titleFramed(texts: FrameTexts, stage: Stage): Framed {
  const left = marginOf(stage);
  const width = innerWidth(stage);
  const headline = headlineBox(texts.title, stage, 0);
  const y = 440 - headline.height;
  const said = fittedBox(
    (size) => [{ runs: [{ text: texts.qualification, size, colour: 'ink2' }] }],
    [44, sizes.cell, sizes.key],
    { name: 'qualification', x: left, y: 460, width, height: 132, role: 'qualification' },
  );
  const footer = foot(texts, stage);
  const footTop = Math.min(...footer.map((box) => box.y)) - 24;
  const from = said.y + heightOf(said.paragraphs) + 40;
  return {
    boxes: [{ ...headline, y }, said, ...footer, ...progress(texts.number, texts.of, stage)],
    area: { x: left, y: from, width, height: footTop - from },
  };
}

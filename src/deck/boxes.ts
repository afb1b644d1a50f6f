/**
 * A slide as boxes on a stage: pixels from the top left, 1080 high. It is laid out once; the screen, paper, PowerPoint
 * and Word read the same boxes.
 */
import type { Fill } from '../charts/markFill';
import type { Scene } from '../charts/scene';

export const aspects = ['16:9', '4:3'] as const;
export type Aspect = (typeof aspects)[number];

export interface Stage {
  width: number;
  height: number;
}

export const stages: Record<Aspect, Stage> = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1440, height: 1080 },
};

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Tone = 'ink' | 'ink2' | 'ink3' | 'line' | 'lineStrong' | 'paper' | 'wash' | 'wash2' | 'highlight';

/** By name, so that each appearance gives it its own value; of a place, its mark or what is legible beside it. */
export type Colour = Tone | { place: string };

export interface TextRun {
  text: string;
  size: number;
  bold?: boolean;
  serif?: boolean;
  /** Ink where not given. */
  colour?: Colour;
  /** Under the highlighter: the point of a headline, or what was found in a quotation. */
  isHighlighted?: boolean;
  /** A year of ours. */
  isDotted?: boolean;
}

export interface Paragraph {
  runs: readonly TextRun[];
  align?: 'left' | 'middle' | 'right';
  /** Room above it, where it is not the first. */
  space?: number;
  /** In sizes of its largest letters; 1.3 where not given. */
  leading?: number;
}

/** A paragraph in lines that fit their box. */
export interface SetParagraph {
  /** As it was before it was broken, for programs that break lines themselves. */
  runs: readonly TextRun[];
  lines: readonly (readonly TextRun[])[];
  align: 'left' | 'middle' | 'right';
  space: number;
  lineHeight: number;
}

/** `name` is what the box is called in a list of objects; `alt` says what is drawn, empty for mere decoration. */
interface Named extends Area {
  name: string;
}

export interface TextBox extends Named {
  kind: 'text';
  paragraphs: readonly SetParagraph[];
  /** Where the text stands in a box that is higher than it. */
  anchor: 'top' | 'middle' | 'bottom';
  role: 'headline' | 'qualification' | 'body' | 'footer';
}

/** A filled or outlined rectangle, or a rule if it is thin. */
export interface RectBox extends Named {
  kind: 'rect';
  fill: Colour | null;
  stroke: { colour: Colour; width: number; isDashed: boolean } | null;
}

/** The mark of a place, square. */
interface MarkBox extends Named {
  kind: 'mark';
  place: string;
  fill: Fill;
  alt: string;
}

export interface TableCell {
  paragraphs: readonly SetParagraph[];
  /** Room at the left, where a mark stands. */
  indent: number;
}

export interface TableRow {
  height: number;
  cells: readonly TableCell[];
  /** The line beneath it. */
  rule: { colour: Colour; width: number } | null;
  isHead: boolean;
}

export interface TableBox extends Named {
  kind: 'table';
  /** Widths of the columns. */
  columns: readonly number[];
  rows: readonly TableRow[];
  alt: string;
}

export interface Bar {
  place: string;
  /** Name of the place. */
  label: string;
  /** In the unit of the chart. */
  value: number;
  /** As it is said beside the bar. */
  said: string;
  fill: Fill;
  /** A lower bound: an open arrow behind the end. */
  hasArrow: boolean;
}

/** Horizontal bars from zero, in rows of equal height; names and figures stand beside it as texts. */
export interface BarsBox extends Named {
  kind: 'bars';
  bars: readonly Bar[];
  /** What the full width stands for; never less than the largest value. */
  max: number;
  /** Share of a row that its bar is high. */
  thickness: number;
  /** What is plotted, with its unit: the name of the series. */
  series: string;
  alt: string;
}

/** A drawing, scaled to its box. */
export interface SceneBox extends Named {
  kind: 'scene';
  scene: Scene;
  /** Place that gives its colour to links. */
  place: string | null;
  alt: string;
}

export type Box = TextBox | RectBox | MarkBox | TableBox | BarsBox | SceneBox;

/** How much larger or smaller a scene is drawn than it is measured. */
export const sceneScale = ({ width, height, scene }: SceneBox): number =>
  Math.min(width / scene.width, height / scene.height);

/** A line, as thick as its area. */
export const ruleBox = ({ x, y, width, height }: Area, fill: Colour, name = 'rule'): RectBox => ({
  kind: 'rect',
  name,
  x,
  y,
  width,
  height,
  fill,
  stroke: null,
});

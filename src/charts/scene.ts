/**
 * A drawing that no chart engine has, as boxes, links and texts in one plane: pixels, from the top left. It is drawn
 * once and shown wherever it is needed, on the screen or as shapes of a slide.
 */
import type { Fill } from './markFill';
import type { Plot } from './plot';

type Tone = 'ink' | 'ink-2' | 'ink-3' | 'place';

/** What the plot of the scene says as well: a program that draws the plot itself leaves it out. */
interface Plotted {
  isPlotted?: boolean;
}

export interface SceneText extends Plotted {
  kind: 'text';
  /** Left edge of the box; what is set to the right ends at x + width. */
  x: number;
  /** Top edge of the first line. */
  y: number;
  width: number;
  lines: readonly string[];
  align: 'left' | 'right' | 'middle';
  size: number;
  lineHeight: number;
  tone: Tone;
  bold: boolean;
  serif: boolean;
  /** What happens when it is pressed, and its name for those who do not see it; null for mere labels. */
  press: Press | null;
}

/** Opens the evidence of a part of a system, or the stack of a row. */
export interface Press {
  kind: 'part' | 'row';
  id: string;
  label: string;
}

/** A curve that leaves and arrives level. */
export interface SceneLink {
  kind: 'link';
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  /** Solid and thick, or dashed and thin where the relation is ours. */
  style: 'firm' | 'ours';
}

interface SceneRule {
  kind: 'rule';
  x: number;
  y1: number;
  y2: number;
}

/** A wash behind a stretch of years. */
interface SceneBand {
  kind: 'band';
  x: number;
  y: number;
  width: number;
  height: number;
}

interface SceneLine extends Plotted {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  style: 'hair' | 'group' | 'dots' | 'now';
}

/** A straight stroke in the colour of a place: a line between points, or a bound with its arrow. */
export interface SceneStroke extends Plotted {
  kind: 'stroke';
  place: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  hasArrow: boolean;
}

/** The mark of a place, by itself. */
interface SceneMark {
  kind: 'mark';
  x: number;
  y: number;
  place: string;
  fill: Fill;
  markSize: number;
  label: string;
}

/** A statement: the mark of its place, filled by its kind, and its figure beside it. */
export interface SceneFact extends Plotted {
  kind: 'fact';
  /** Middle of the mark. */
  x: number;
  y: number;
  place: string;
  fill: Fill;
  /** Side of the mark’s box. */
  markSize: number;
  /** The figure; null where marks stand without. */
  text: string | null;
  /** Where the text begins, or ends when it stands to the left. */
  textX: number;
  align: 'left' | 'right';
  size: number;
  /** A goal in words carries a flag. */
  isWords: boolean;
  isInferred: boolean;
  /** From a supplementary source: ringed, wherever it is drawn. */
  isSupplement: boolean;
  fact: string;
  /** Said to those who do not see it. */
  label: string;
}

export type SceneItem =
  SceneText | SceneLink | SceneRule | SceneBand | SceneLine | SceneStroke | SceneMark | SceneFact;

export interface Scene {
  width: number;
  height: number;
  items: readonly SceneItem[];
  /** Where it is points on two axes. */
  plot?: Plot;
}

/** The curve of a link as an SVG path. */
export function linkPath({ from: [x1, y1], to: [x2, y2] }: SceneLink): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

const arrowSize = 4;

/** The open arrow at the end of a stroke, pointing on. */
export function arrowTip({ x2, y1, y2 }: Pick<SceneStroke, 'x2' | 'y1' | 'y2'>): string {
  const on = Math.sign(y2 - y1);
  return `M${x2 - arrowSize} ${y2 - on * arrowSize}L${x2} ${y2}L${x2 + arrowSize} ${y2 - on * arrowSize}`;
}

/** Where the figure begins, or ends when it stands to the left: behind its flag if it has one. */
export function figureX({ align, textX, isWords, size }: SceneFact): number {
  const offset = isWords ? size * 0.8 : 0;
  return align === 'left' ? textX + offset : textX - offset;
}

/** The flag of a goal in words, between mark and text. */
export function flagPath({ align, textX, y, size }: SceneFact): string {
  const x = align === 'left' ? textX : textX - size * 0.7;
  return `M${x + 1.5} ${y + size * 0.4}v${-size * 0.8}l${size * 0.5} ${size * 0.22}l${-size * 0.5} ${size * 0.22}`;
}

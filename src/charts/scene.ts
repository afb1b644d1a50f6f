/**
 * A drawing that no chart engine has, as boxes, links and texts in one plane: pixels, from the top left. It is drawn
 * once and shown wherever it is needed, on the screen or as shapes of a slide.
 */
type Tone = 'ink' | 'ink-2' | 'ink-3' | 'place';

export interface SceneText {
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
  /** What opens when it is pressed, and its name for those who do not see it; null for mere labels. */
  opens: { part: string; label: string } | null;
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

export type SceneItem = SceneText | SceneLink | SceneRule;

export interface Scene {
  width: number;
  height: number;
  items: readonly SceneItem[];
}

/** The curve of a link as an SVG path. */
export function linkPath({ from: [x1, y1], to: [x2, y2] }: SceneLink): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** What the items of a drawing are put together from: texts, paths, lines and marks in its plane, as shapes of the stage. */
import type { SceneFact, SceneText } from '../../charts/scene';
import type { Area } from '../../deck/boxes';
import { inOneLine } from '../../lib/inOneLine';
import { type Alt, noFill, presetGeometry, shape, straightLine, type Stroke } from './drawing';
import type { Look } from './look';
import { markShape } from './markShape';
import { pathShape } from './path';
import { bodyElement, paragraphElement, type SetRun } from './textBody';

/** From the plane of the scene to the stage. */
export interface Plane {
  look: Look;
  scale: number;
  x: (of: number) => number;
  y: (of: number) => number;
  linkColour: string;
  /** Text never begins before the stage, nor ends behind it. */
  stageWidth: number;
}

/** Of the outline of a mark, in units of its shape; as in the drawings. */
const markStroke = 1.9;

export const scaled = <S extends Stroke>(stroke: S, { scale }: Plane): Stroke => ({
  ...stroke,
  width: stroke.width * scale,
});

interface Lettering {
  name: string;
  /** In the plane. */
  area: Area;
  lines: readonly string[];
  align: SceneText['align'];
  lineHeight: number;
  run: Omit<SetRun, 'text'>;
}

/** Room for the tallest letters. In a line that is higher than that, programs set letters low; in the middle, all alike. */
const fullLeading = 1.3;

/** Lines as they were broken; a box keeps them together. */
export function lettering({ name, area, lines, align, lineHeight, run }: Lettering, plane: Plane): string {
  const { scale, look, stageWidth } = plane;
  const left = Math.max(0, plane.x(area.x));
  const right = Math.min(stageWidth, plane.x(area.x + area.width));
  const sized = { ...run, size: run.size * scale };
  const high = lines.length === 1 ? Math.min(lineHeight, run.size * fullLeading) : lineHeight;
  const paragraph = paragraphElement(
    lines.map((text) => [{ ...sized, text: inOneLine(text) }]),
    { align, lineHeight: high * scale, space: 0 },
    look,
  );
  return shape(
    {
      name,
      alt: null,
      x: left,
      y: plane.y(area.y),
      width: right - left,
      height: area.height * scale,
      geometry: presetGeometry('rect'),
      fill: noFill,
      stroke: null,
    },
    { body: bodyElement(paragraph, { anchor: 'middle', wraps: false }) },
  );
}

export function pathIn(name: string, d: string, stroke: Stroke, plane: Plane): string {
  const { area, geometry } = pathShape(d, true);
  return shape({
    name,
    alt: '',
    x: plane.x(area.x),
    y: plane.y(area.y),
    width: area.width * plane.scale,
    height: area.height * plane.scale,
    geometry,
    fill: noFill,
    stroke: scaled(stroke, plane),
  });
}

interface Ends {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export const lineIn = (name: string, { x1, y1, x2, y2 }: Ends, stroke: Stroke, plane: Plane): string =>
  straightLine({
    name,
    x1: plane.x(x1),
    y1: plane.y(y1),
    x2: plane.x(x2),
    y2: plane.y(y2),
    stroke: scaled(stroke, plane),
  });

type Marked = Pick<SceneFact, 'x' | 'y' | 'markSize' | 'place' | 'fill'>;

export const markIn = (
  name: string,
  alt: Alt,
  { x, y, markSize, place, fill }: Marked,
  { scale, look, ...plane }: Plane,
): string =>
  markShape(
    {
      name,
      alt,
      x: plane.x(x - markSize / 2),
      y: plane.y(y - markSize / 2),
      side: markSize * scale,
      place,
      fill,
      stroke: markStroke,
    },
    look,
  );

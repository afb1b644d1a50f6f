/** A drawing as a group of shapes of PowerPoint’s own: the same items that the screen shows, none of them a picture. */
import {
  figureX,
  flagPath,
  linkPath,
  type SceneFact,
  type SceneItem,
  type SceneText,
} from '../../charts/scene';
import { textWidth } from '../../charts/textWidth';
import { type Area, type Colour, sceneScale, type SceneBox } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { plainText } from '../picture/words';
import {
  type Alt,
  group,
  noFill,
  presetGeometry,
  shape,
  solidFill,
  straightLine,
  type Stroke,
} from './drawing';
import { colourOf, type Look } from './look';
import { markShape } from './markShape';
import { pathShape } from './path';
import { bodyElement, paragraphElement, type SetRun } from './textBody';

/** From the plane of the scene to the stage. */
interface Plane {
  look: Look;
  scale: number;
  x: (of: number) => number;
  y: (of: number) => number;
  linkColour: string;
  /** Text never begins before the stage, nor ends behind it. */
  stageWidth: number;
}

const tones: Record<SceneText['tone'], Colour> = {
  ink: 'ink',
  'ink-2': 'ink2',
  'ink-3': 'ink3',
  place: 'ink',
};

const lineStyles = {
  hair: { colour: paper.line, width: 1 },
  group: { colour: paper.ink, width: 1 },
  dots: { colour: paper.lineStrong, width: 1.6, dash: 'sysDot' },
  now: { colour: paper.lineStrong, width: 1, dash: 'dash' },
} as const;

const linkStyles = { firm: { width: 3.2 }, ours: { width: 1.4, dash: 'sysDash' } } as const;

const leading = 1.3;
/** Of the outline of a mark, in units of its shape; as in the drawings. */
const markStroke = 1.9;

const scaled = <S extends Stroke>(stroke: S, { scale }: Plane): Stroke => ({
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

/** Lines as they were broken; a box keeps them together. */
function lettering({ name, area, lines, align, lineHeight, run }: Lettering, plane: Plane): string {
  const { scale, look, stageWidth } = plane;
  const left = Math.max(0, plane.x(area.x));
  const right = Math.min(stageWidth, plane.x(area.x + area.width));
  const sized = { ...run, size: run.size * scale };
  const paragraph = paragraphElement(
    lines.map((text) => [{ ...sized, text: plainText(text) }]),
    { align, lineHeight: lineHeight * scale, space: 0 },
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

function pathIn(name: string, d: string, stroke: Stroke, plane: Plane): string {
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

const lineIn = (name: string, { x1, y1, x2, y2 }: Ends, stroke: Stroke, plane: Plane): string =>
  straightLine({
    name,
    x1: plane.x(x1),
    y1: plane.y(y1),
    x2: plane.x(x2),
    y2: plane.y(y2),
    stroke: scaled(stroke, plane),
  });

type Marked = Pick<SceneFact, 'x' | 'y' | 'markSize' | 'place' | 'fill'>;

const markIn = (
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

function ringIn(name: string, { x, y, markSize }: SceneFact, plane: Plane): string {
  const radius = markSize * 0.82;
  return shape({
    name,
    alt: '',
    x: plane.x(x - radius),
    y: plane.y(y - radius),
    width: 2 * radius * plane.scale,
    height: 2 * radius * plane.scale,
    geometry: presetGeometry('ellipse'),
    fill: noFill,
    stroke: scaled({ colour: paper.ink3, width: 1.2, dash: 'sysDash' }, plane),
  });
}

/** How wide the figure of a statement may be, and its box with it. */
function figureArea(item: SceneFact, text: string): Area {
  const width = textWidth(text, item.size) * 1.06;
  const height = item.size * leading;
  const at = figureX(item);
  return { x: item.align === 'left' ? at : at - width, y: item.y - height / 2, width, height };
}

function factIn(name: string, item: SceneFact, plane: Plane): string {
  const { x, y, markSize, text, size, align, label } = item;
  const side = markSize * plane.scale;
  const under = {
    x1: x - markSize / 2,
    x2: x + markSize / 2,
    y1: y + markSize * 0.72,
    y2: y + markSize * 0.72,
  };
  const flag = { colour: paper.ink2, width: 1.2 };
  const parts = [
    item.isSupplement ? ringIn(`${name} supplement`, item, plane) : '',
    item.isInferred
      ? lineIn(`${name} inferred`, under, { colour: paper.ink3, width: 1.5, dash: 'sysDot' }, plane)
      : '',
    text !== null && item.isWords ? pathIn(`${name} flag`, flagPath(item), flag, plane) : '',
    text === null
      ? ''
      : lettering(
          {
            name: `${name} figure`,
            area: figureArea(item, text),
            lines: [text],
            align,
            lineHeight: size * leading,
            run: { size, hasHalo: true },
          },
          plane,
        ),
  ].filter((part) => part !== '');
  const [ring = ''] = item.isSupplement ? parts.splice(0, 1) : [];
  if (parts.length === 0 && ring === '') return markIn(name, label, item, plane);
  const area = { x: plane.x(x - markSize / 2), y: plane.y(y - markSize / 2), width: side, height: side };
  return group(name, label, area, [ring, markIn(`${name} mark`, '', item, plane), ...parts]);
}

function linesIn(name: string, item: SceneText, plane: Plane): string {
  const { x, y, width, lines, lineHeight, align, size, tone, bold, serif } = item;
  if (lines.every((line) => line === '')) return '';
  return lettering(
    {
      name,
      area: { x, y, width, height: lines.length * lineHeight },
      lines,
      align,
      lineHeight,
      run: { size, bold, serif, colour: tones[tone] },
    },
    plane,
  );
}

function itemIn(item: SceneItem, name: string, plane: Plane): string {
  const { look } = plane;
  switch (item.kind) {
    case 'link': {
      const stroke = { colour: plane.linkColour, ...linkStyles[item.style] };
      const [[x1, y1], [x2, y2]] = [item.from, item.to];
      return y1 === y2
        ? lineIn(name, { x1, y1, x2, y2 }, stroke, plane)
        : pathIn(name, linkPath(item), stroke, plane);
    }
    case 'rule': {
      const { x, y1, y2 } = item;
      return lineIn(name, { x1: x, y1, x2: x, y2 }, { colour: paper.lineStrong, width: 1 }, plane);
    }
    case 'band':
      return shape({
        name,
        alt: '',
        x: plane.x(item.x),
        y: plane.y(item.y),
        width: item.width * plane.scale,
        height: item.height * plane.scale,
        geometry: presetGeometry('rect'),
        fill: solidFill(paper.wash),
        stroke: null,
      });
    case 'line':
      return lineIn(name, item, lineStyles[item.style], plane);
    case 'stroke': {
      const colour = colourOf({ place: item.place }, look, 'mark');
      return lineIn(name, item, { colour, width: 2, hasArrow: item.hasArrow }, plane);
    }
    case 'mark':
      return markIn(name, item.label, item, plane);
    case 'fact':
      return factIn(name, item, plane);
    case 'text':
      return linesIn(name, item, plane);
  }
}

export function sceneShapes(box: SceneBox, stageWidth: number, look: Look): string {
  const scale = sceneScale(box);
  const { name, alt, place, scene } = box;
  const plane: Plane = {
    look,
    scale,
    x: (of) => box.x + of * scale,
    y: (of) => box.y + of * scale,
    linkColour: place === null ? paper.ink : colourOf({ place }, look, 'mark'),
    stageWidth,
  };
  const area = { x: box.x, y: box.y, width: scene.width * scale, height: scene.height * scale };
  const items = scene.items.map((item, at) => itemIn(item, `${name} ${item.kind} ${at + 1}`, plane));
  return group(name, alt, area, items);
}

/** A drawing as a group of shapes of PowerPoint’s own: the same items that the screen shows, none of them a picture. */
import { linkPath, type SceneFact, type SceneItem, type SceneText } from '../../charts/scene';
import { type Area, type Colour, sceneScale, type SceneBox } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { group, presetGeometry, shape, solidFill } from './drawing';
import { chartFrame } from './chartSpace';
import { factShape, inferredIn, ringIn } from './factShape';
import { colourOf, type Look } from './look';
import { isMarkedByChart } from './plotPart';
import { lettering, lineIn, markIn, pathIn, type Plane } from './scenePlane';

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
      return factShape(name, item, plane);
    case 'text':
      return linesIn(name, item, plane);
  }
}

/** What a chart leaves to be drawn of a point: the marks that it has not, and what stands around them. */
function overPoint(item: SceneFact, name: string, plane: Plane): string {
  return (
    (item.isSupplement ? ringIn(`${name} supplement`, item, plane) : '') +
    (isMarkedByChart(item.place, item.fill, plane.look) ? '' : markIn(`${name} mark`, '', item, plane)) +
    (item.isInferred ? inferredIn(`${name} inferred`, item, plane) : '')
  );
}

/** The chart of a part of the file among what it does not draw: washes and bounds beneath it, texts, rings and marks over it. */
function plotShapes(box: SceneBox, relation: string, plane: Plane): readonly string[] {
  const { name, alt, scene } = box;
  const drawn = scene.items.map((item, at) => {
    const own = `${name} ${item.kind} ${at + 1}`;
    if (item.kind === 'fact' && item.isPlotted) return { item, markup: overPoint(item, own, plane) };
    return { item, markup: 'isPlotted' in item && item.isPlotted ? '' : itemIn(item, own, plane) };
  });
  const isBeneath = ({ item }: { item: SceneItem }) => item.kind === 'band' || item.kind === 'stroke';
  const chart = chartFrame({ name: `${name} chart`, alt, ...areaOf(box) }, relation, true);
  const markup = (isWanted: boolean) =>
    drawn.filter((one) => isBeneath(one) === isWanted).map((one) => one.markup);
  return [...markup(true), chart, ...markup(false)];
}

function areaOf(box: SceneBox): Area {
  const scale = sceneScale(box);
  return { x: box.x, y: box.y, width: box.scene.width * scale, height: box.scene.height * scale };
}

/** `relation`: the part of its chart, where it has one. */
export function sceneShapes(
  box: SceneBox,
  { stageWidth, relation }: { stageWidth: number; relation: string | undefined },
  look: Look,
): string {
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
  const items =
    relation === undefined
      ? scene.items.map((item, at) => itemIn(item, `${name} ${item.kind} ${at + 1}`, plane))
      : plotShapes(box, relation, plane);
  return group(name, alt, areaOf(box), items);
}

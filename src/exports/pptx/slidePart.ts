/** The shapes of one slide from its boxes, in the order in which they are read: title, body, sources. */
import type { Plot } from '../../charts/plot';
import type { BarsBox, Box, RectBox, SceneBox, Stage } from '../../deck/boxes';
import { element } from '../picture/xml';
import { chartShapes } from './barChart';
import { group, noFill, presetGeometry, shape, solidFill } from './drawing';
import { colourOf, type Look } from './look';
import { markShape } from './markShape';
import { sceneShapes } from './sceneShapes';
import { tableFrame } from './tableFrame';
import { headlineShape, textShape } from './textBody';

/** Of the mark of a place, in units of its shape; as on the screen. */
const markStroke = 1.4;

/** What stays free at the right of a headline, at the least. */
const edge = 16;

export type ChartBox = BarsBox | (SceneBox & { scene: { plot: Plot } });

/** A file of one box has no use for a chart without bars or points. */
export const isChart = (box: Box): box is ChartBox =>
  box.kind === 'bars'
    ? box.bars.length > 0
    : box.kind === 'scene' && box.scene.plot !== undefined && box.scene.plot.points.length > 0;

const isProgress = (box: Box): box is RectBox => box.kind === 'rect' && box.name.startsWith('progress ');

function readRank(box: Box): number {
  if (isProgress(box)) return 4;
  if (box.kind !== 'text') return 2;
  return { headline: 0, qualification: 1, body: 2, footer: 3 }[box.role];
}

function rectShape({ name, fill, stroke, ...box }: RectBox, look: Look): string {
  return shape({
    name,
    alt: '',
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    geometry: presetGeometry('rect'),
    fill: fill ? solidFill(colourOf(fill, look, 'mark')) : noFill,
    stroke: stroke && {
      colour: colourOf(stroke.colour, look, 'mark'),
      width: stroke.width,
      ...(stroke.isDashed ? { dash: 'dash' as const } : {}),
    },
  });
}

const bounds = (boxes: readonly Box[]) => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

interface Slots {
  stage: Stage;
  /** Of its charts, in order. */
  relations: readonly string[];
}

/** `<p:spTree>`. */
export function shapeTree(boxes: readonly Box[], { stage, relations }: Slots, look: Look): string {
  const ordered = boxes.toSorted((a, b) => readRank(a) - readRank(b));
  const headline = ordered.find((box) => box.kind === 'text' && box.role === 'headline');
  const ticks = ordered.filter(isProgress);
  const charts = boxes.filter(isChart);
  const shapes = ordered.map((box): string => {
    const relation = isChart(box) ? relations[charts.indexOf(box)] : undefined;
    switch (box.kind) {
      case 'text':
        return box.role === 'headline'
          ? headlineShape(box, box === headline, stage.width - edge, look)
          : textShape(box, look);
      case 'rect':
        return isProgress(box) ? '' : rectShape(box, look);
      case 'mark':
        return markShape({ ...box, side: box.width, stroke: markStroke }, look);
      case 'table':
        return box.rows.length === 0 ? '' : tableFrame(box, look);
      case 'bars':
        return relation === undefined ? '' : chartShapes(box, relation, look);
      case 'scene':
        return sceneShapes(box, { stageWidth: stage.width, relation }, look);
    }
  });
  const progress =
    ticks.length === 0
      ? ''
      : group(
          'progress',
          '',
          bounds(ticks),
          ticks.map((tick) => rectShape(tick, look)),
        );
  let id = 0;
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 0, name: '' }),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ),
    element('p:grpSpPr', {}),
    ...shapes,
    progress,
  ).replace(/<p:cNvPr id="0"/g, () => `<p:cNvPr id="${++id}"`);
}

/** A statement in a drawing: its mark, what marks it as inferred, in words or supplementary, and its figure. */
import { figureX, flagPath, type SceneFact } from '../../charts/scene';
import { textWidth } from '../../charts/textWidth';
import type { Area } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { group, noFill, presetGeometry, shape } from './drawing';
import { lettering, lineIn, markIn, pathIn, type Plane, scaled } from './scenePlane';

const leading = 1.3;

export function ringIn(name: string, { x, y, markSize }: SceneFact, plane: Plane): string {
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

export function inferredIn(name: string, { x, y, markSize }: SceneFact, plane: Plane): string {
  const base = y + markSize * 0.72;
  const under = { x1: x - markSize / 2, x2: x + markSize / 2, y1: base, y2: base };
  return lineIn(name, under, { colour: paper.ink3, width: 1.5, dash: 'sysDot' }, plane);
}

/** How wide the figure of a statement may be, and its box with it. */
function figureArea(item: SceneFact, text: string): Area {
  const width = textWidth(text, item.size) * 1.06;
  const height = item.size * leading;
  const at = figureX(item);
  return { x: item.align === 'left' ? at : at - width, y: item.y - height / 2, width, height };
}

/** On the stage: mark and figure together. */
function bounds({ x, y, markSize }: SceneFact, figure: Area | null, plane: Plane): Area {
  const half = markSize / 2;
  const left = plane.x(Math.min(x - half, figure?.x ?? x));
  const right = plane.x(Math.max(x + half, figure ? figure.x + figure.width : x));
  const top = Math.min(y - half, figure?.y ?? y);
  const bottom = Math.max(y + half, figure ? figure.y + figure.height : y);
  const from = Math.max(0, left);
  return {
    x: from,
    y: plane.y(top),
    width: Math.min(plane.stageWidth, right) - from,
    height: (bottom - top) * plane.scale,
  };
}

export function factShape(name: string, item: SceneFact, plane: Plane): string {
  const { text, size, align, label } = item;
  const figure = text === null ? null : figureArea(item, text);
  if (!figure && !item.isSupplement && !item.isInferred) return markIn(name, label, item, plane);
  return group(name, label, bounds(item, figure, plane), [
    item.isSupplement ? ringIn(`${name} supplement`, item, plane) : '',
    markIn(`${name} mark`, '', item, plane),
    item.isInferred ? inferredIn(`${name} inferred`, item, plane) : '',
    figure && item.isWords
      ? pathIn(`${name} flag`, flagPath(item), { colour: paper.ink2, width: 1.2 }, plane)
      : '',
    figure
      ? lettering(
          {
            name: `${name} figure`,
            area: figure,
            lines: [text ?? ''],
            align,
            lineHeight: size * leading,
            run: { size, hasHalo: true },
          },
          plane,
        )
      : '',
  ]);
}

/** The marks of places as SVG: shape and colour are the place, fill is the kind, or the tier. */
import type { Stage } from '../../analysis/industries';
import type { Fill } from '../../charts/markFill';
import type { Place } from '../../dataset/schema';
import { shapes } from '../../theme/shapes';
import { markColour, paper } from './paper';
import { element } from './xml';

/** Side of the box that the shapes are drawn in. */
const boxSize = 14;
const strokeWidth = 1.9;

const scaled = (x: number, y: number, size: number, ...children: readonly string[]) =>
  element(
    'g',
    {
      transform: `translate(${x - size / 2} ${y - size / 2}) scale(${size / boxSize})`,
    },
    ...children,
  );

interface Drawn {
  /** Its middle. */
  x: number;
  y: number;
  size: number;
}

/** A shape in a colour of its own, as the legend shows kinds without a place. */
export function shapeMarkup({ x, y, size }: Drawn, mark: number, colour: string, fill: Fill): string {
  const shape = shapes[mark];
  if (!shape) return '';
  return scaled(
    x,
    y,
    size,
    element('path', {
      d: shape.outline,
      fill: fill === 'solid' ? colour : paper.paper,
      stroke: colour,
      'stroke-width': strokeWidth,
    }),
    fill === 'half' ? element('path', { d: shape.leftHalf, fill: colour }) : '',
  );
}

export const placeMark = (at: Drawn, place: Place | undefined, fill: Fill): string =>
  shapeMarkup(at, place?.mark ?? 0, markColour(place), fill);

const middle = 7.4;

/** Fill is the tier: solid, lower half, hollow, dashed; a dot where the text puts it in none. Without a place: a circle in ink. */
export function tierMark(at: Drawn, place: Place | undefined, stage: Stage): string {
  const shape = shapes[place?.mark ?? 0];
  if (!shape) return '';
  const colour = markColour(place);
  const isOpen = stage === 'support' || stage === 'open';
  return scaled(
    at.x,
    at.y,
    at.size,
    element('path', {
      d: shape.outline,
      fill: stage === 'lead' ? colour : paper.paper,
      stroke: colour,
      'stroke-width': 1.5,
      'stroke-dasharray': stage === 'transform' ? '2 1.5' : undefined,
    }),
    stage === 'foster' ? element('path', { d: shape.lowerHalf, fill: colour }) : '',
    isOpen ? element('circle', { cx: boxSize / 2, cy: middle, r: 1.8, fill: colour }) : '',
  );
}

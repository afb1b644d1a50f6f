/** The marks of places as SVG: shape and colour are the place, fill is the kind, or the tier. */
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

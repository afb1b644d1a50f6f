/** The mark of a place as a shape: one that PowerPoint knows where it has it; half filled, as a group of two. */
import type { Fill } from '../../charts/markFill';
import type { Area } from '../../deck/boxes';
import { shapes } from '../../theme/shapes';
import { paper } from '../picture/paper';
import { type Alt, group, presetGeometry, shape, solidFill } from './drawing';
import { colourOf, type Look } from './look';
import { pathShape } from './path';

/** Side of the box that the shapes are drawn in. */
const boxSize = 14;

/** In the order of `shapes`: circle, diamond, square, triangle; the others are free shapes. */
const presets = ['ellipse', 'diamond', 'rect', 'triangle'];

interface Drawn {
  name: string;
  alt: Alt;
  /** The corner of its square. */
  x: number;
  y: number;
  side: number;
  place: string;
  fill: Fill;
  /** Of the outline, in units of the shapes. */
  stroke: number;
}

export function markShape({ name, alt, x, y, side, place, fill, stroke }: Drawn, look: Look): string {
  const mark = look.index.places.get(place)?.mark ?? 0;
  const drawn = shapes[mark];
  if (!drawn) return '';
  const scale = side / boxSize;
  const placed = (area: Area): Area => ({
    x: x + area.x * scale,
    y: y + area.y * scale,
    width: area.width * scale,
    height: area.height * scale,
  });
  const colour = colourOf({ place }, look, 'mark');
  const outline = pathShape(drawn.outline);
  const preset = presets[mark];
  const whole = (own: string, ownAlt: Alt) =>
    shape({
      name: own,
      alt: ownAlt,
      ...placed(outline.area),
      geometry: preset ? presetGeometry(preset) : outline.geometry,
      fill: solidFill(fill === 'solid' ? colour : paper.paper),
      stroke: { colour, width: stroke * scale },
    });
  if (fill !== 'half') return whole(name, alt);
  const half = pathShape(drawn.leftHalf);
  return group(name, alt, placed(outline.area), [
    whole(`${name} outline`, ''),
    shape({
      name: `${name} half`,
      alt: '',
      ...placed(half.area),
      geometry: half.geometry,
      fill: solidFill(colour),
      stroke: null,
    }),
  ]);
}

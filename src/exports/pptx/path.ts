/** The paths of our drawings (SVG: M L H V C A Z, absolute or relative) as free shapes; arcs become curves. */
import type { Area } from '../../deck/boxes';
import { element } from '../picture/xml';

type Point = readonly [x: number, y: number];
type Segment =
  | { kind: 'move' | 'line'; points: readonly [Point] }
  | { kind: 'curve'; points: readonly [Point, Point, Point] }
  | { kind: 'close'; points: readonly [] };

/** A quarter of a circle at most is drawn by one curve. */
function arcSegments(
  [x1, y1]: Point,
  [rx, ry, , isLarge, isSweep, x2, y2]: readonly number[],
): readonly Segment[] {
  if (!rx || !ry || x2 === undefined || y2 === undefined) return [];
  // After SVG 1.1, appendix F.6.5, for ellipses that are not turned: in units of the radii they are circles.
  const [dx, dy] = [(x1 - x2) / 2 / rx, (y1 - y2) / 2 / ry];
  const half = Math.hypot(dx, dy);
  const grown = Math.max(1, half);
  const [a, b] = [rx * grown, ry * grown];
  const [ux, uy] = [dx / grown, dy / grown];
  const unit = Math.hypot(ux, uy);
  const away = (isLarge === isSweep ? -1 : 1) * (unit === 0 ? 0 : Math.sqrt(Math.max(0, 1 / unit ** 2 - 1)));
  const [cx, cy] = [away * uy, -away * ux];
  const from = Math.atan2(uy - cy, ux - cx);
  const to = Math.atan2(-uy - cy, -ux - cx);
  const turn = 2 * Math.PI;
  const sweep = isSweep ? (to - from + 2 * turn) % turn : -((from - to + 2 * turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const middle: Point = [(x1 + x2) / 2 + cx * a, (y1 + y2) / 2 + cy * b];
  const at = (cos: number, sin: number): Point => [middle[0] + cos * a, middle[1] + sin * b];
  return Array.from({ length: count }, (_, nth): Segment => {
    const [start, end] = [from + nth * step, from + (nth + 1) * step];
    return {
      kind: 'curve',
      points: [
        at(Math.cos(start) - reach * Math.sin(start), Math.sin(start) + reach * Math.cos(start)),
        at(Math.cos(end) + reach * Math.sin(end), Math.sin(end) - reach * Math.cos(end)),
        nth === count - 1 ? [x2, y2] : at(Math.cos(end), Math.sin(end)),
      ],
    };
  });
}

const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

function segmentsOf(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let here: Point = [0, 0];
  let start: Point = here;
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g)) {
    const command = letter.toUpperCase();
    const count = argumentCount[command];
    if (count === undefined) throw new Error(`The path command ${letter} is not known.`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'Z') {
      segments.push({ kind: 'close', points: [] });
      here = start;
      continue;
    }
    for (let first = 0; first + count <= numbers.length; first += count) {
      const own = numbers.slice(first, first + count);
      const [ox, oy] = letter === command ? [0, 0] : here;
      const point = (at: number): Point => [(own[at] ?? 0) + ox, (own[at + 1] ?? 0) + oy];
      let to: Point;
      if (command === 'H') to = [(own[0] ?? 0) + ox, here[1]];
      else if (command === 'V') to = [here[0], (own[0] ?? 0) + oy];
      else to = point(count - 2);
      if (command === 'A') segments.push(...arcSegments(here, [...own.slice(0, 5), ...to]));
      else if (command === 'C') segments.push({ kind: 'curve', points: [point(0), point(2), to] });
      else if (command === 'M' && first === 0) {
        segments.push({ kind: 'move', points: [to] });
        start = to;
      } else segments.push({ kind: 'line', points: [to] });
      here = to;
    }
  }
  return segments;
}

/** Points that a path passes, near enough for its bounds. */
function passed(segments: readonly Segment[]): readonly Point[] {
  let here: Point = [0, 0];
  return segments.flatMap((segment): readonly Point[] => {
    const from = here;
    here = segment.points.at(-1) ?? here;
    if (segment.kind !== 'curve') return segment.points;
    const [c1, c2, to] = segment.points;
    return Array.from({ length: 17 }, (_, nth): Point => {
      const [t, u] = [nth / 16, 1 - nth / 16];
      const along = (axis: 0 | 1) =>
        u ** 3 * from[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * to[axis];
      return [along(0), along(1)];
    });
  });
}

const names = { move: 'a:moveTo', line: 'a:lnTo', curve: 'a:cubicBezTo', close: 'a:close' };

/** Units of the path’s own grid in one unit of the drawing. */
const fineness = 1000;

/** The free shape and where it stands; the unit of the path is that of the area. `isOpen`: a stroke, never filled. */
export function pathShape(d: string, isOpen = false): { area: Area; geometry: string } {
  const segments = segmentsOf(d);
  const points = passed(segments);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const area = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const fine = (length: number) => Math.round(length * fineness);
  const drawn = segments.map(({ kind, points: own }) =>
    element(names[kind], {}, ...own.map(([px, py]) => element('a:pt', { x: fine(px - x), y: fine(py - y) }))),
  );
  const geometry = element(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name, {})),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element(
      'a:pathLst',
      {},
      element(
        'a:path',
        { w: fine(area.width), h: fine(area.height), fill: isOpen ? 'none' : undefined },
        ...drawn,
      ),
    ),
  );
  return { area, geometry };
}

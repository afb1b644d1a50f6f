import { describe, expect, it } from 'vitest';
import { shapes } from '../../theme/shapes';
import { readXml } from '../picture/readSvg.fixture';
import { pathShape } from './path';
import { all, value } from './readPptx.fixture';

const pointsOf = (geometry: string) =>
  all(readXml(geometry), 'a:pt').map((point) => ['x', 'y'].map((key) => Number(value(point, key))));

describe('a path as a free shape', () => {
  it('keeps its points, whatever the command', () => {
    const { area, geometry } = pathShape('M1 2h3V5l-3 -1.5C1 3 1 2.5 1 2Z');
    expect(area).toEqual({ x: 1, y: 2, width: 3, height: 3 });
    expect(pointsOf(geometry)).toEqual([
      [0, 0],
      [3000, 0],
      [3000, 3000],
      [0, 1500],
      [0, 1000],
      [0, 500],
      [0, 0],
    ]);
    expect(all(readXml(geometry), 'a:close')).toHaveLength(1);
  });

  it('goes round an arc on the side that it is told', () => {
    const half = (sweep: 0 | 1) => pathShape(`M0 0A5 5 0 0 ${sweep} 10 0`).area;
    // Clockwise on a plane whose y points down is over the top.
    expect(half(1).y).toBeCloseTo(-5, 3);
    expect(half(1).height).toBeCloseTo(5, 3);
    expect(half(0).y).toBeCloseTo(0, 3);
    expect(half(0).height).toBeCloseTo(5, 3);
    const [large, small] = [1, 0].map((flag) => pathShape(`M0 0A10 10 0 ${flag} 1 10 0`).area.height);
    expect(large).toBeCloseTo(10 + Math.sqrt(75), 1);
    expect(small).toBeCloseTo(10 - Math.sqrt(75), 1);
  });

  it('grows radii that are too short', () => {
    expect(pathShape('M0 0A1 1 0 0 1 10 0').area.height).toBeCloseTo(5, 3);
  });

  it.each(shapes.map((shape, at) => [at, shape] as const))('draws mark %i and the half of it', (_, shape) => {
    const [whole, half] = [pathShape(shape.outline).area, pathShape(shape.leftHalf).area];
    expect(whole.x).toBeGreaterThanOrEqual(0);
    expect(whole.x + whole.width).toBeLessThanOrEqual(14);
    expect(whole.y + whole.height).toBeLessThanOrEqual(14);
    expect(half.x).toBeCloseTo(whole.x, 2);
    expect(half.width).toBeCloseTo(whole.width / 2, 1);
    expect(half.y).toBeCloseTo(whole.y, 2);
  });

  it('is not filled where it is a stroke', () => {
    const filled = (isOpen: boolean) =>
      all(readXml(pathShape('M0 0L1 1', isOpen).geometry), 'a:path').map((one) => value(one, 'fill'));
    expect(filled(true)).toEqual(['none']);
    expect(filled(false)).toEqual([undefined]);
  });

  it('refuses what it cannot draw', () => {
    expect(() => pathShape('M0 0Q1 1 2 2')).toThrow('Q');
  });
});

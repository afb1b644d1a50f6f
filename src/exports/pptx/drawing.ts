/** Shapes as DrawingML: pixels of the stage in, markup out. Their ids are 0 until their slide numbers them. */
import type { Area } from '../../deck/boxes';
import { element } from '../picture/xml';
import { emu } from './measure';

export const colourElement = (colour: string): string =>
  element('a:srgbClr', { val: colour.replace('#', '') });

export const solidFill = (colour: string): string => element('a:solidFill', {}, colourElement(colour));

/** `/` strokes on a ground: what is only expected. */
export const hatchFill = (colour: string, ground: string): string =>
  element(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    element('a:fgClr', {}, colourElement(colour)),
    element('a:bgClr', {}, colourElement(ground)),
  );

export const noFill = element('a:noFill', {});

export interface Stroke {
  colour: string;
  /** In pixels. */
  width: number;
  dash?: 'dash' | 'sysDash' | 'sysDot';
  /** An open arrow at its end. */
  hasArrow?: boolean;
}

export function strokeElement(stroke: Stroke | null, name = 'a:ln'): string {
  if (!stroke) return element(name, {}, noFill);
  const { colour, width, dash, hasArrow } = stroke;
  return element(
    name,
    { w: emu(width) },
    solidFill(colour),
    dash ? element('a:prstDash', { val: dash }) : '',
    element('a:miter', { lim: 800000 }),
    hasArrow ? element('a:tailEnd', { type: 'arrow', w: 'med', len: 'med' }) : '',
  );
}

const decorative = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

/** Empty where there is nothing to be said of it; null for what is text itself. */
export type Alt = string | null;

const properties = (name: string, alt: Alt): string =>
  element('p:cNvPr', { id: 0, name, descr: alt ?? undefined }, alt === '' ? decorative : '');

const position = ({ x, y, width, height }: Area): readonly string[] => [
  element('a:off', { x: emu(x), y: emu(y) }),
  element('a:ext', { cx: emu(width), cy: emu(height) }),
];

export const presetGeometry = (preset: string): string =>
  element('a:prstGeom', { prst: preset }, element('a:avLst', {}));

interface Shape extends Area {
  name: string;
  alt: Alt;
  geometry: string;
  fill: string;
  stroke: Stroke | null;
}

export interface ShapeText {
  /** `<p:txBody>`. */
  body: string;
  isTitle?: boolean;
}

export function shape({ name, alt, geometry, fill, stroke, ...area }: Shape, text?: ShapeText): string {
  const isBox = text !== undefined && !text.isTitle;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      properties(name, alt),
      element(
        'p:cNvSpPr',
        { txBox: isBox ? 1 : undefined },
        text?.isTitle ? element('a:spLocks', { noGrp: 1 }) : '',
      ),
      element('p:nvPr', {}, text?.isTitle ? element('p:ph', { type: 'title' }) : ''),
    ),
    element('p:spPr', {}, element('a:xfrm', {}, ...position(area)), geometry, fill, strokeElement(stroke)),
    text?.body ?? '',
  );
}

interface Line {
  name: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: Stroke;
}

/** A straight line, from one point to the other. */
export function straightLine({ name, x1, y1, x2, y2, stroke }: Line): string {
  const area = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  return element(
    'p:cxnSp',
    {},
    element('p:nvCxnSpPr', {}, properties(name, ''), element('p:cNvCxnSpPr', {}), element('p:nvPr', {})),
    element(
      'p:spPr',
      {},
      element(
        'a:xfrm',
        { flipH: x2 < x1 ? 1 : undefined, flipV: y2 < y1 ? 1 : undefined },
        ...position(area),
      ),
      presetGeometry('line'),
      strokeElement(stroke),
    ),
  );
}

/** Shapes that are moved and named together. */
export function group(name: string, alt: Alt, area: Area, children: readonly string[]): string {
  const [off = '', ext = ''] = position(area);
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, properties(name, alt), element('p:cNvGrpSpPr', {}), element('p:nvPr', {})),
    element(
      'p:grpSpPr',
      {},
      element('a:xfrm', {}, off, ext, off.replace('a:off', 'a:chOff'), ext.replace('a:ext', 'a:chExt')),
    ),
    ...children,
  );
}

interface Frame {
  name: string;
  alt: Alt;
  area: Area;
  uri: string;
  /** Tables cannot be, and what stands by itself need not be. */
  isGrouped?: boolean;
}

/** Where a chart or a table stands. */
export function frame({ name, alt, area, uri, isGrouped = false }: Frame, content: string): string {
  const locks = isGrouped ? '' : element('a:graphicFrameLocks', { noGrp: 1 });
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      properties(name, alt),
      element('p:cNvGraphicFramePr', {}, locks),
      element('p:nvPr', {}),
    ),
    element('p:xfrm', {}, ...position(area)),
    element('a:graphic', {}, element('a:graphicData', { uri }, content)),
  );
}

/** What all charts have in common: their part around the plot, numbers and names from their sheet, their letters. */
import type { Area } from '../../deck/boxes';
import { inOneLine } from '../../lib/inOneLine';
import { paper } from '../picture/paper';
import { element, escapeXml } from '../picture/xml';
import { frame, noFill, solidFill, strokeElement } from './drawing';
import { faceElements, languageAttributes } from './faces';
import type { Look } from './look';
import { hundredths } from './measure';

const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const chartNamespaces = {
  'xmlns:c': chartUri,
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const sheetName = 'Sheet1';

/** An element that is its value. As text, a number keeps all its decimals. */
export const valued = (name: string, val: string | number): string => element(name, { val });

const points = (values: readonly (string | number)[]) =>
  valued('c:ptCount', values.length) +
  values.map((value, idx) => element('c:pt', { idx }, element('c:v', {}, escapeXml(String(value))))).join('');

/** Of which sheet, and which: beneath each other, or several that are not. */
export interface Cells {
  sheet?: string;
  at: string | readonly string[];
}

function formula({ sheet = sheetName, at }: Cells): string {
  const own = [at].flat().map((one) => `${sheet}!${one}`);
  return element('c:f', {}, own.length === 1 ? own.join('') : `(${own.join(',')})`);
}

export const namesAt = (cells: Cells, names: readonly string[]): string =>
  element('c:strRef', {}, formula(cells), element('c:strCache', {}, points(names.map(inOneLine))));

export const numbersAt = (cells: Cells, values: readonly number[]): string =>
  element(
    'c:numRef',
    {},
    formula(cells),
    element('c:numCache', {}, element('c:formatCode', {}, 'General'), points(values)),
  );

/** A share of a chart: more decimals than other markup has. */
export const share = (name: string, of: number): string => valued(name, of.toFixed(5));

/** What the axes enclose, without their labels, as shares of the whole chart. */
export const innerPlot = ({ x, y, width, height }: Area): string =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      valued('c:layoutTarget', 'inner'),
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      share('c:x', x),
      share('c:y', y),
      share('c:w', width),
      share('c:h', height),
    ),
  );

interface Letters {
  /** In pixels. */
  size: number;
  colour: string;
  bold?: boolean;
}

/** How the letters of a chart, of an axis or of its labels are set. */
export function chartLetters({ size, colour, bold = false }: Letters, { lang }: Look): string {
  const faces = faceElements(lang);
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element('a:defRPr', { sz: hundredths(size), b: bold ? 1 : 0 }, solidFill(colour), faces),
      ),
      element('a:endParaRPr', { lang: languageAttributes[lang].lang }, faces),
    ),
  );
}

/** The part of a chart: without title and legend, on no ground of its own, with its sheet. */
export function chartSpace(look: Look, ...plot: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    'c:chartSpace',
    chartNamespaces,
    valued('c:date1904', 0),
    valued('c:lang', languageAttributes[look.lang].lang),
    valued('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      valued('c:autoTitleDeleted', 1),
      element('c:plotArea', {}, ...plot, element('c:spPr', {}, noFill, strokeElement(null))),
      valued('c:plotVisOnly', 1),
      valued('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, noFill, strokeElement(null)),
    chartLetters({ size: 32, colour: paper.ink }, look),
    element('c:externalData', { 'r:id': 'rId1' }, valued('c:autoUpdate', 0)),
  )}`;
}

/** Where the chart of a part stands; in a group it moves with what stands around it. */
export function chartFrame(
  { name, alt, ...area }: Area & { name: string; alt: string },
  relation: string,
  isGrouped = false,
): string {
  const { 'xmlns:c': c, 'xmlns:r': r } = chartNamespaces;
  const content = element('c:chart', { 'xmlns:c': c, 'xmlns:r': r, 'r:id': relation });
  return frame({ name, alt, area, uri: chartUri, isGrouped }, content);
}

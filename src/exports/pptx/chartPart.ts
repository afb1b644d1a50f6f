/** The markup of a chart of bars: without axes, grid, legend and title, one point for each place. */
import type { Fill } from '../../charts/markFill';
import type { Bar, BarsBox } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { inOneLine } from '../../lib/inOneLine';
import { element, escapeXml } from '../picture/xml';
import { hatchFill, noFill, solidFill, strokeElement } from './drawing';
import { faceElements, languageAttributes } from './faces';
import { colourOf, type Look } from './look';

/** Room that the arrow of a bound takes behind the end of the longest bar; as on the screen. */
export const arrowRoom = 34;
export const barStroke = 4;

export const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const chartNamespaces = {
  'xmlns:c': chartUri,
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const valued = (name: string, val: string | number) => element(name, { val });

const fills: Record<Fill, (colour: string) => string> = {
  hollow: () => solidFill(paper.paper),
  half: (colour) => hatchFill(colour, paper.paper),
  solid: solidFill,
};

function pointElement({ place, fill }: Bar, at: number, look: Look): string {
  const colour = colourOf({ place }, look, 'mark');
  return element(
    'c:dPt',
    {},
    valued('c:idx', at),
    valued('c:invertIfNegative', 0),
    valued('c:bubble3D', 0),
    element('c:spPr', {}, fills[fill](colour), strokeElement({ colour, width: barStroke })),
  );
}

const cached = (values: readonly (string | number)[]) =>
  valued('c:ptCount', values.length) +
  values.map((value, idx) => element('c:pt', { idx }, element('c:v', {}, escapeXml(String(value))))).join('');

/** The names in column A, the figures in column B; row 1 is the head. */
function seriesElement({ bars, series }: BarsBox, look: Look): string {
  const last = bars.length + 1;
  const texts = (formula: string, values: readonly string[]) =>
    element(
      'c:strRef',
      {},
      element('c:f', {}, formula),
      element('c:strCache', {}, cached(values.map(inOneLine))),
    );
  return element(
    'c:ser',
    {},
    valued('c:idx', 0),
    valued('c:order', 0),
    element('c:tx', {}, texts('Sheet1!$B$1', [series])),
    valued('c:invertIfNegative', 0),
    ...bars.map((bar, at) => pointElement(bar, at, look)),
    element(
      'c:cat',
      {},
      texts(
        `Sheet1!$A$2:$A$${last}`,
        bars.map(({ label }) => label),
      ),
    ),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        element('c:f', {}, `Sheet1!$B$2:$B$${last}`),
        element(
          'c:numCache',
          {},
          element('c:formatCode', {}, 'General'),
          cached(bars.map(({ value }) => value)),
        ),
      ),
    ),
  );
}

/** An axis needs an extent, even where all bars are zero. */
export const fullWidth = ({ max }: Pick<BarsBox, 'max'>) => (max > 0 ? max : 1);

interface Axis {
  id: number;
  crosses: number;
  scaling: string;
  position: string;
  rest: string;
}

const axis = (name: string, { id, crosses, scaling, position, rest }: Axis): string =>
  element(
    name,
    {},
    valued('c:axId', id),
    element('c:scaling', {}, scaling),
    valued('c:delete', 1),
    valued('c:axPos', position),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'none'),
    valued('c:crossAx', crosses),
    valued('c:crosses', 'autoZero'),
    rest,
  );

/** The share of a row that its bar is high, as the gap between two bars in percent of a bar. */
const gapWidth = (thickness: number) => Math.min(500, Math.max(0, Math.round((1 / thickness - 1) * 100)));

/** Where zero is, and how far the longest bar may reach: as on the screen. */
function plotLayout({ width }: BarsBox): string {
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      valued('c:layoutTarget', 'inner'),
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      ...Object.entries({ x: barStroke / 2 / width, y: 0, w: (width - arrowRoom) / width, h: 1 }).map(
        // More decimals than other markup has: a share of a slide.
        ([key, share]) => valued(`c:${key}`, share.toFixed(5)),
      ),
    ),
  );
}

export function chartPart(box: BarsBox, look: Look): string {
  const [places, values] = [{ id: 1001 }, { id: 1002 }];
  const faces = faceElements(look.lang);
  const { lang } = languageAttributes[look.lang];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    'c:chartSpace',
    chartNamespaces,
    valued('c:date1904', 0),
    valued('c:lang', lang),
    valued('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      valued('c:autoTitleDeleted', 1),
      element(
        'c:plotArea',
        {},
        plotLayout(box),
        element(
          'c:barChart',
          {},
          valued('c:barDir', 'bar'),
          valued('c:grouping', 'clustered'),
          valued('c:varyColors', 0),
          seriesElement(box, look),
          valued('c:gapWidth', gapWidth(box.thickness)),
          valued('c:axId', places.id),
          valued('c:axId', values.id),
        ),
        // The first bar on top.
        axis('c:catAx', {
          id: places.id,
          crosses: values.id,
          scaling: valued('c:orientation', 'maxMin'),
          position: 'l',
          rest: valued('c:auto', 1) + valued('c:lblAlgn', 'ctr') + valued('c:lblOffset', 100),
        }),
        axis('c:valAx', {
          id: values.id,
          crosses: places.id,
          scaling:
            valued('c:orientation', 'minMax') + valued('c:max', String(fullWidth(box))) + valued('c:min', 0),
          position: 'b',
          rest: valued('c:crossBetween', 'between'),
        }),
        element('c:spPr', {}, noFill, strokeElement(null)),
      ),
      valued('c:plotVisOnly', 1),
      valued('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, noFill, strokeElement(null)),
    element(
      'c:txPr',
      {},
      element('a:bodyPr', {}),
      element('a:lstStyle', {}),
      element(
        'a:p',
        {},
        element('a:pPr', {}, element('a:defRPr', { sz: 1600 }, solidFill(paper.ink), faces)),
        element('a:endParaRPr', { lang }, faces),
      ),
    ),
    element('c:externalData', { 'r:id': 'rId1' }, valued('c:autoUpdate', 0)),
  )}`;
}

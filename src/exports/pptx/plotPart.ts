/** The markup of a chart of points: years and values on its axes, the points of a place, and of a line, as its series. */
import { type Fill, fillOf } from '../../charts/markFill';
import type { Plot, PlotPoint } from '../../charts/plot';
import { sceneScale, type SceneBox } from '../../deck/boxes';
import { deckTexts } from '../../i18n/deck';
import { inOneLine } from '../../lib/inOneLine';
import { columnName } from '../../wording/placeNames';
import { paper } from '../picture/paper';
import { element } from '../picture/xml';
import {
  chartLetters,
  chartSpace,
  innerPlot,
  type Cells,
  namesAt,
  numbersAt,
  share,
  valued,
} from './chartSpace';
import { hatchFill, noFill, solidFill, type Stroke, strokeElement } from './drawing';
import { colourOf, type Look } from './look';
import { axisSheetName, cellsOf, type Joint, type PlotSeries, seriesOf } from './plotSeries';
import { runElement, type SetRun } from './textBody';

/** What charts have in the place of the marks, in their order; they have nothing like the last four. */
const symbols = ['circle', 'diamond', 'square', 'triangle'];

/** Share of its box that a mark fills. */
const filled = 0.8;
const markStroke = 2.6;
const lineStroke = 2;

interface Drawn {
  plot: Plot;
  /** Of the whole chart, in the plane of the scene. */
  height: number;
  scale: number;
  look: Look;
}

const shapeElement = (fill: string, stroke: Stroke | null) =>
  element('c:spPr', {}, fill, strokeElement(stroke));

/**
 * LibreOffice fills a mark with one colour, takes that of the outline where there is none or a pattern, and draws no
 * outline: what is not solid is white there, never a result, and its mark stands over it as a shape.
 */
const fills: Record<Fill, (colour: string) => { fill: string; outline: string }> = {
  hollow: (colour) => ({ fill: solidFill(paper.paper), outline: colour }),
  half: (colour) => ({ fill: hatchFill(colour, paper.paper), outline: paper.paper }),
  solid: (colour) => ({ fill: solidFill(colour), outline: colour }),
};
const unmarked = { fill: solidFill(paper.paper), outline: paper.paper };

/** Whether a mark of a chart is the one of a place and a kind in every program. */
export const isMarkedByChart = (place: string, fill: Fill, { index }: Look): boolean =>
  fill === 'solid' && symbols[index.places.get(place)?.mark ?? 0] !== undefined;

function markerElement({ fact }: PlotPoint, { plot, scale, look }: Drawn): string {
  const symbol = symbols[look.index.places.get(fact.place)?.mark ?? 0];
  const colour = colourOf({ place: fact.place }, look, 'mark');
  const { fill, outline } = symbol ? fills[fillOf[fact.kind]](colour) : unmarked;
  // In points, of which a pixel is half of one.
  const size = Math.min(72, Math.max(2, Math.round((plot.markSize * filled * scale) / 2)));
  return element(
    'c:marker',
    {},
    valued('c:symbol', symbol ?? 'circle'),
    valued('c:size', size),
    shapeElement(fill, { colour: outline, width: markStroke * scale }),
  );
}

const pointElement = (point: PlotPoint, at: number, drawn: Drawn): string =>
  element(
    'c:dPt',
    {},
    valued('c:idx', at),
    valued('c:invertIfNegative', 0),
    markerElement(point, drawn),
    valued('c:bubble3D', 0),
  );

const noMarker = element('c:marker', {}, valued('c:symbol', 'none'));

const shown = (flag: 0 | 1) =>
  [
    valued('c:showLegendKey', 0),
    valued('c:showVal', flag),
    ...['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map((name) => valued(name, 0)),
  ].join('');

interface Label {
  lines: readonly SetRun[];
  side: 'l' | 'r' | 'b';
  /** How far beneath its usual place, as a share of the height of the chart. */
  shift: number;
}

function labelElement({ lines, side, shift }: Label, at: number, look: Look): string {
  const aligned = { l: 'r', r: 'l', b: 'ctr' }[side];
  return element(
    'c:dLbl',
    {},
    valued('c:idx', at),
    shift === 0
      ? element('c:layout', {})
      : element('c:layout', {}, element('c:manualLayout', {}, share('c:x', 0), share('c:y', shift))),
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element(
          'a:bodyPr',
          { wrap: 'none', lIns: 38100, tIns: 0, rIns: 38100, bIns: 0, anchor: 'ctr' },
          element('a:spAutoFit', {}),
        ),
        element('a:lstStyle', {}),
        ...lines.map((run) =>
          element(
            'a:p',
            {},
            element('a:pPr', { algn: aligned }, element('a:defRPr', {})),
            runElement({ ...run, text: inOneLine(run.text) }, look),
          ),
        ),
      ),
    ),
    shapeElement(noFill, null),
    valued('c:dLblPos', side),
    shown(1),
  );
}

/** Thin lines to the labels that stand off their marks; an addition of 2013. */
const leaders = (scale: number) =>
  element(
    'c:extLst',
    {},
    element(
      'c:ext',
      {
        uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
        'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
      },
      valued('c15:showLeaderLines', 1),
      element(
        'c15:leaderLines',
        {},
        element('c:spPr', {}, strokeElement({ colour: paper.line, width: scale })),
      ),
    ),
  );

function labelsElement(points: readonly PlotPoint[], { plot, height, scale, look }: Drawn): string {
  const labels = points.map(({ label }, at) => {
    if (!label) return '';
    const [figure, when] = label.lines;
    const side = label.side === 'left' ? 'l' : 'r';
    const lines = [
      { text: figure, size: plot.size * scale, bold: true },
      { text: when, size: (plot.size - 1) * scale, colour: 'ink3' },
    ] as const;
    return labelElement({ lines, side, shift: label.shift / height }, at, look);
  });
  return element('c:dLbls', {}, ...labels, shown(0), leaders(scale));
}

interface Written {
  /** Of all series. */
  order: number;
  points: readonly PlotPoint[];
  cells: { name: Cells; at: Cells; value: Cells };
  isLine: boolean;
  hasMarks: boolean;
}

function seriesElement({ order, points, cells, isLine, hasMarks }: Written, drawn: Drawn): string {
  const { look, scale } = drawn;
  const place = points[0]?.fact.place ?? '';
  const colour = colourOf({ place }, look, 'mark');
  const [point] = points;
  return element(
    'c:ser',
    {},
    valued('c:idx', order),
    valued('c:order', order),
    element('c:tx', {}, namesAt(cells.name, [columnName(look.index.places.get(place), look.lang)])),
    element('c:spPr', {}, strokeElement(isLine ? { colour, width: lineStroke * scale } : null)),
    hasMarks && point ? markerElement(point, drawn) : noMarker,
    ...(hasMarks ? points.map((one, at) => pointElement(one, at, drawn)) : []),
    hasMarks ? labelsElement(points, drawn) : '',
    element(
      'c:xVal',
      {},
      numbersAt(
        cells.at,
        points.map(({ at }) => at),
      ),
    ),
    element(
      'c:yVal',
      {},
      numbersAt(
        cells.value,
        points.map(({ value }) => value),
      ),
    ),
    valued('c:smooth', 0),
  );
}

const cell = (column: string, row: number) => `$${column}$${row}`;

type Unordered = Omit<Written, 'order'>;

function ofSeries({ points, isLine, row }: PlotSeries): Unordered {
  const span = (column: string) => ({ at: `${cell(column, row)}:${cell(column, row + points.length - 1)}` });
  const cells = { name: { at: cell(cellsOf.place, row) }, at: span(cellsOf.at), value: span(cellsOf.value) };
  return { points, cells, isLine, hasMarks: true };
}

/** Two cells that do not stand beneath each other. */
function ofJoint({ points, rows: [from, to] }: Joint): Unordered {
  const both = (column: string) => ({ at: [cell(column, from), cell(column, to)] });
  const cells = { name: { at: cell(cellsOf.place, from) }, at: both(cellsOf.at), value: both(cellsOf.value) };
  return { points, cells, isLine: true, hasMarks: false };
}

/** The years beneath the axis, whose own labels would stand between them: labels of points without marks. */
function yearsElement({ ticks, size }: Plot, order: number, { scale, look }: Drawn): string {
  const labels = ticks.map(({ text, isSpoken }, at) => {
    const run = {
      text,
      size: (size - 1) * scale,
      bold: isSpoken,
      colour: isSpoken ? 'ink' : 'ink3',
    } as const;
    return labelElement({ lines: [run], side: 'b', shift: 0 }, at, look);
  });
  const column = (name: string) => ({
    sheet: axisSheetName,
    at: `${cell(name, 2)}:${cell(name, ticks.length + 1)}`,
  });
  const name = { sheet: axisSheetName, at: cell('A', 1) };
  return element(
    'c:ser',
    {},
    valued('c:idx', order),
    valued('c:order', order),
    element('c:tx', {}, namesAt(name, [deckTexts[look.lang].heads.year])),
    element('c:spPr', {}, strokeElement(null)),
    noMarker,
    element('c:dLbls', {}, ...labels, shown(0)),
    element(
      'c:xVal',
      {},
      numbersAt(
        column('A'),
        ticks.map(({ year }) => year),
      ),
    ),
    element(
      'c:yVal',
      {},
      numbersAt(
        column('B'),
        ticks.map(() => 0),
      ),
    ),
    valued('c:smooth', 0),
  );
}

interface Axis {
  id: number;
  crosses: number;
  range: readonly [number, number];
  step: number;
  position: string;
  gridlines: string;
  /** Null where its labels are not its own. */
  format: string | null;
  line: Stroke | null;
}

function axisElement(axis: Axis, { plot, scale, look }: Drawn): string {
  const {
    id,
    crosses,
    range: [min, max],
    step,
    position,
    gridlines,
    format,
    line,
  } = axis;
  return element(
    'c:valAx',
    {},
    valued('c:axId', id),
    element(
      'c:scaling',
      {},
      valued('c:orientation', 'minMax'),
      valued('c:max', String(max)),
      valued('c:min', String(min)),
    ),
    valued('c:delete', 0),
    valued('c:axPos', position),
    gridlines,
    element('c:numFmt', { formatCode: format ?? 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', format === null ? 'none' : 'nextTo'),
    element('c:spPr', {}, noFill, strokeElement(line)),
    chartLetters({ size: (plot.size - 1) * scale, colour: paper.ink3 }, look),
    valued('c:crossAx', crosses),
    valued('c:crosses', 'min'),
    valued('c:crossBetween', 'midCat'),
    valued('c:majorUnit', String(step)),
  );
}

/** Groups of three from five digits on in English, none in Chinese: as on the screen. */
const valueFormat = ({ values: [, top] }: Plot, { lang }: Look) =>
  lang === 'en' && top >= 10_000 ? '[>=10000]#,##0;General' : 'General';

export function plotPart(box: SceneBox, plot: Plot, look: Look): string {
  const { width, height } = box.scene;
  const scale = sceneScale(box);
  const drawn = { plot, height, scale, look };
  const { series, joints } = seriesOf(plot);
  const [x, y] = [1001, 1002];
  // LibreOffice loses what comes before a longer series.
  const longest = Math.max(...series.map(({ points }) => points.length));
  const isFirst = plot.ticks.length >= longest;
  const written = [...joints.map(ofJoint), ...series.map(ofSeries)]
    .toSorted((a, b) => b.points.length - a.points.length)
    .map((one, at) => seriesElement({ ...one, order: at + (isFirst ? 1 : 0) }, drawn));
  const years = yearsElement(plot, isFirst ? 0 : written.length, drawn);
  return chartSpace(
    look,
    innerPlot({
      x: plot.x / width,
      y: plot.y / height,
      width: plot.width / width,
      height: plot.height / height,
    }),
    element(
      'c:scatterChart',
      {},
      valued('c:scatterStyle', 'lineMarker'),
      valued('c:varyColors', 0),
      ...(isFirst ? [years, ...written] : [...written, years]),
      valued('c:axId', x),
      valued('c:axId', y),
    ),
    axisElement(
      {
        id: x,
        crosses: y,
        range: plot.years,
        step: 1,
        position: 'b',
        gridlines: '',
        format: null,
        line: { colour: paper.ink, width: scale },
      },
      drawn,
    ),
    axisElement(
      {
        id: y,
        crosses: x,
        range: plot.values,
        step: plot.step,
        position: 'l',
        gridlines: element(
          'c:majorGridlines',
          {},
          element('c:spPr', {}, strokeElement({ colour: paper.line, width: scale })),
        ),
        format: valueFormat(plot, look),
        line: null,
      },
      drawn,
    ),
  );
}

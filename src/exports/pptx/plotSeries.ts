/**
 * The points of a drawing as the series of a chart and the rows of its sheet:
 *   points of one place that lines join, one after the other → a series with its line
 *   the others of a place → a series of marks alone
 */
import type { Plot, PlotPoint } from '../../charts/plot';
import { deckTexts } from '../../i18n/deck';
import { pptxTexts } from '../../i18n/pptx';
import { boundNames } from '../../wording/codes';
import { figureText, kindNames } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Sheet } from '../sheet';
import { sheetName } from './chartSpace';
import type { Look } from './look';

export interface PlotSeries {
  points: readonly PlotPoint[];
  isLine: boolean;
  /** Of its first point; those of a series follow each other. */
  row: number;
}

/** A line whose end belongs to another one already: from a row to a row. */
export interface Joint {
  points: readonly [PlotPoint, PlotPoint];
  rows: readonly [number, number];
}

/** Row 1 is the head. */
const firstRow = 2;

/** From a point along its lines, as far as they lead to points that no other line has. */
function chainFrom(start: PlotPoint, lines: Plot['lines'], taken: Set<PlotPoint>): readonly PlotPoint[] {
  const chain = [start];
  taken.add(start);
  for (let here: PlotPoint | undefined = start; here;) {
    const from: PlotPoint = here;
    here = lines.find(([a, b]) => a === from && !taken.has(b))?.[1];
    if (!here) break;
    chain.push(here);
    taken.add(here);
  }
  return chain;
}

export function seriesOf({ points, lines }: Plot): {
  series: readonly PlotSeries[];
  joints: readonly Joint[];
} {
  const taken = new Set<PlotPoint>();
  const isReached = (point: PlotPoint) => lines.some(([, to]) => to === point);
  // Lines are followed from where they begin.
  const starts = [...points.filter((one) => !isReached(one)), ...points.filter(isReached)];
  const chains = starts.flatMap((point) => (taken.has(point) ? [] : [chainFrom(point, lines, taken)]));
  const alone = new Map<string, PlotPoint[]>();
  for (const [point, ...more] of chains) {
    if (!point || more.length > 0) continue;
    const { place } = point.fact;
    alone.set(place, [...(alone.get(place) ?? []), point]);
  }
  const groups = [
    ...chains.filter(({ length }) => length > 1).map((own) => ({ points: own, isLine: true })),
    ...[...alone.values()].map((own) => ({ points: own, isLine: false })),
  ];
  const rows = new Map(groups.flatMap((group) => group.points).map((point, at) => [point, firstRow + at]));
  const rowOf = (point: PlotPoint | undefined) => (point && rows.get(point)) ?? firstRow;
  const isDrawn = ([from, to]: Plot['lines'][number]) =>
    chains.some((chain) => chain.includes(from) && chain[chain.indexOf(from) + 1] === to);
  return {
    series: groups.map((group) => ({ ...group, row: rowOf(group.points[0]) })),
    joints: lines
      .filter((line) => !isDrawn(line))
      .map(([from, to]) => ({ points: [from, to], rows: [rowOf(from), rowOf(to)] })),
  };
}

/** Columns that the chart reads. */
export const cellsOf = { place: 'A', at: 'C', value: 'D' } as const;

/** The sheet of what names the years, so that the other holds statements alone. */
export const axisSheetName = 'Axis';

export const axisSheet = ({ ticks }: Plot, { lang }: Look): Sheet => ({
  name: axisSheetName,
  columns: [
    { key: 'year', heading: deckTexts[lang].heads.year, type: 'year', width: 10 },
    { key: 'foot', heading: pptxTexts[lang].sheet.foot, type: 'number', width: 10 },
  ],
  rows: ticks.map(({ year }) => [year, 0]),
});

/** What opens in PowerPoint under “Edit data”: place and value on the axes, and what the statement says. */
export function plotSheet(plot: Plot, { index, lang }: Look): Sheet {
  const { heads } = deckTexts[lang];
  const texts = pptxTexts[lang].sheet;
  const points = seriesOf(plot).series.flatMap((one) => one.points);
  return {
    name: sheetName,
    columns: [
      { key: 'place', heading: heads.place, type: 'text', width: 16 },
      { key: 'year', heading: heads.year, type: 'year', width: 10 },
      { key: 'at', heading: texts.at, type: 'number', width: 26 },
      { key: 'value', heading: texts.value(plot.unit), type: 'large', width: 18 },
      { key: 'upper', heading: texts.upper, type: 'large', width: 14 },
      { key: 'unit', heading: texts.unit, type: 'text', width: 12 },
      { key: 'bound', heading: texts.bound, type: 'text', width: 14 },
      { key: 'kind', heading: heads.kind, type: 'text', width: 12 },
      { key: 'said', heading: texts.said, type: 'text', width: 30 },
    ],
    rows: points.map(({ fact, year, at, value, upper }) => [
      columnName(index.places.get(fact.place), lang),
      year,
      at,
      value,
      upper,
      plot.unit,
      boundNames[fact.operator][lang],
      kindNames[fact.kind][lang],
      figureText(fact, index, lang),
    ]),
  };
}

/** A row of the comparison as lanes: its statements in the unit of the axis, drawn by smallMultipleOption. */
import type { EChartsOption } from 'echarts';
import type { Row } from '../analysis/comparison';
import type { DatasetIndex } from '../dataset/indexDataset';
import { toBase, upperToBase } from '../dataset/toBase';
import { formatNumber } from '../i18n/numbers';
import type { Appearance } from '../theme/appearances';
import { shapes } from '../theme/shapes';
import type { Words } from '../wording/said';
import { type LaneFigure, smallMultipleOption } from './smallMultipleOption';

const drawnIn = (row: Row) =>
  row.cells.flatMap(({ lead, place }) => (lead && row.group.includes(place) ? [lead] : []));

/** The largest unit that a statement drawn is written in: that of the axis. */
const unitOf = (row: Row, { units }: Pick<DatasetIndex, 'units'>) =>
  drawnIn(row)
    .flatMap((fact) => units.get(fact.unit ?? '') ?? [])
    .toSorted((a, b) => b.factor - a.factor)[0];

/** What is plotted, where the concept’s name does not say it, and in which unit the axis counts. */
export function plottedIn(row: Row, { index, lang, text }: Words): string {
  const names = [
    ...new Set(drawnIn(row).map((fact) => index.indicators.get(fact.indicator)?.name[lang] ?? '')),
  ];
  const unit = unitOf(row, index);
  return [
    ...names.filter((name) => name !== row.concept.name[lang]),
    (lang === 'en' ? unit?.en : unit?.zh) ?? '',
  ]
    .filter(Boolean)
    .join(text.listSeparator);
}

interface Look {
  colours: Appearance;
  font: string;
  size: number;
}

/** Null for a row that has no common scale. */
export function laneOption(
  row: Row,
  { colours, font, size }: Look,
  { index, lang }: Pick<Words, 'index' | 'lang'>,
): EChartsOption | null {
  const { scale } = row;
  if (!scale) return null;
  const largest = unitOf(row, index);
  const factor = (largest?.factor ?? 1) / (lang === 'en' ? (largest?.enFactor ?? 1) : 1);
  // Counts and percentages stand as they are.
  const by = scale.form === 'bar' ? factor : 1;
  const figures = row.cells.flatMap(({ lead, place }, lane): LaneFigure[] => {
    const value = lead && row.group.includes(place) ? toBase(lead, index.units) : null;
    if (lead === null || value === null) return [];
    const upper = upperToBase(lead, index.units);
    const mark = index.places.get(place)?.mark ?? 0;
    return [
      {
        fact: lead,
        lane,
        value: value / by,
        upper: upper === null ? null : upper / by,
        colour: colours.marks[mark]?.mark ?? colours.ink,
        mark: shapes[mark]?.outline ?? '',
      },
    ];
  });
  return smallMultipleOption(figures, row.cells.length, scale, {
    paper: colours.paper,
    grid: colours.line,
    axis: colours.lineStrong,
    quiet: colours.ink3,
    font,
    size,
    format: (value) => formatNumber(Number(value.toPrecision(6)), lang),
  });
}

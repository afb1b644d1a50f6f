/** Figures that stand together as bars on one scale: place, bar, figure with year and kind. */
import type { Row } from '../../analysis/comparison';
import { fillOf } from '../../charts/markFill';
import { plottedIn } from '../../charts/laneChart';
import type { FactRow } from '../../dataset/dataset';
import { toBase } from '../../dataset/toBase';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import type { Area, Bar, Box } from '../boxes';
import { sizes } from '../frame';
import { fittedBox, runsWidth } from '../setText';
import { figureRuns, whenRuns } from './factRuns';

/** Shares of the width. */
const labelShare = { least: 0.17, most: 0.3 };
const figureShare = { least: 0.25, most: 0.36 };
const tallest = 150;
/** Room for a figure and its year, each in the key size. */
export const lowestBar = 88;
const gap = 28;
const side = 40;

export interface BarOf {
  bar: Bar;
  fact: FactRow;
}

/** Null where the statement has no number. */
export function barOf(fact: FactRow, words: Words): BarOf | null {
  const { index, lang } = words;
  const base = toBase(fact, index.units);
  const unit = index.units.get(fact.unit ?? '');
  if (base === null || !unit) return null;
  const bar: Bar = {
    place: fact.place,
    label: columnName(index.places.get(fact.place), lang),
    value: base,
    said: `${figureText(fact, index, lang)}, ${yearText(fact, lang).text} ${kindNames[fact.kind][lang]}`,
    fill: fillOf[fact.kind],
    hasArrow: fact.operator === 'gt' || fact.operator === 'gte',
  };
  return { bar, fact };
}

const figureLines = (fact: FactRow, words: Words, rowHeight: number) => (size: number) => [
  { runs: figureRuns(fact, words, size), leading: 1.1 },
  {
    runs: whenRuns(fact, words, Math.max(sizes.key, Math.min(sizes.cell, rowHeight * 0.24))),
    leading: 1.2,
  },
];

const between = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most);

export function barBoxes(bars: readonly BarOf[], row: Row, words: Words, area: Area): readonly Box[] {
  const { lang } = words;
  const rowHeight = Math.min(tallest, area.height / bars.length);
  const widthOf = (text: string) => runsWidth([{ text, size: sizes.label, bold: true }]);
  const label = between(
    area.width * labelShare.least,
    Math.max(...bars.map(({ bar }) => widthOf(bar.label))) + side + 40,
    area.width * labelShare.most,
  );
  const big = Math.min(sizes.figure, Math.floor(rowHeight * 0.48));
  const lines = bars.flatMap(({ fact }) => figureLines(fact, words, rowHeight)(big));
  const figure = between(
    area.width * figureShare.least,
    Math.max(...lines.map(({ runs }) => Math.ceil(runsWidth(runs)))),
    area.width * figureShare.most,
  );
  const plot: Area = {
    x: area.x + label,
    y: area.y,
    width: area.width - label - figure - gap,
    height: rowHeight * bars.length,
  };
  // One size for all: figures of one row are read against each other.
  const choices = [big, 64, 56, 50, sizes.label, sizes.cell, sizes.key].filter((size) => size <= big);
  const isOnLines = (size: number) =>
    bars.every(({ fact }) =>
      figureLines(fact, words, rowHeight)(size).every(({ runs }) => runsWidth(runs) <= figure),
    );
  const size = choices.find(isOnLines) ?? sizes.key;
  const texts = bars.flatMap(({ bar, fact }, at): Box[] => {
    const y = area.y + at * rowHeight;
    return [
      {
        kind: 'mark',
        name: `mark ${at + 1}`,
        x: area.x,
        y: y + (rowHeight - side) / 2,
        width: side,
        height: side,
        place: fact.place,
        fill: bar.fill,
        alt: kindNames[fact.kind][lang],
      },
      fittedBox(
        (own) => [{ runs: [{ text: bar.label, size: own, bold: true }], leading: 1.15 }],
        [sizes.label, sizes.cell, sizes.key],
        {
          name: `place ${at + 1}`,
          x: area.x + side + 16,
          y,
          width: label - side - 32,
          height: rowHeight,
          anchor: 'middle',
        },
      ),
      fittedBox(figureLines(fact, words, rowHeight), size === sizes.key ? [size] : [size, sizes.key], {
        name: `figure ${at + 1}`,
        x: plot.x + plot.width + gap,
        y,
        width: figure,
        height: rowHeight,
        anchor: 'middle',
      }),
    ];
  });
  return [
    {
      kind: 'bars',
      name: 'chart',
      ...plot,
      bars: bars.map(({ bar }) => bar),
      max: Math.max(row.scale?.max ?? 0, ...bars.map(({ bar }) => bar.value)),
      thickness: 0.5,
      series: plottedIn(row, words) || row.concept.name[lang],
      alt: bars.map(({ bar }) => `${bar.label} ${bar.said}`).join(words.text.listSeparator),
    },
    ...texts,
  ];
}

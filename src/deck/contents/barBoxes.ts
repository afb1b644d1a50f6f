/** Figures that stand together as bars on one scale: place, bar, figure with year and kind. */
import type { Row } from '../../analysis/comparison';
import { fillOf } from '../../charts/markFill';
import { plottedIn } from '../../charts/laneChart';
import type { FactRow } from '../../dataset/dataset';
import { toBase } from '../../dataset/toBase';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import type { Area, Bar, Box, Paragraph, TextRun } from '../boxes';
import { sizes } from '../frame';
import { fittedBox, heightOf, runsWidth, setParagraph } from '../setText';
import { figureRuns, whenMarked } from './factRuns';

/** Shares of the width. */
const labelShare = { least: 0.17, most: 0.3 };
const figureShare = { least: 0.25, most: 0.36 };
const tallest = 176;
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

const isPercent = (runs: readonly TextRun[]) => runs.at(-1)?.text === '%';

/** Figure above its year, and between them a unit that finds no room beside its number; the figure is the largest. */
function figureLines(fact: FactRow, words: Words, rowHeight: number, isUnitBelow = false) {
  return (size: number): readonly Paragraph[] => {
    const runs = figureRuns(fact, words, size);
    const caption = Math.max(sizes.key, Math.min(sizes.cell, rowHeight * 0.24, size * 0.8));
    const behind = isUnitBelow && !isPercent(runs) ? runs.findIndex(({ bold }) => bold) + 1 : runs.length;
    const unit = runs.slice(behind).map((run) => ({ ...run, text: run.text.trimStart(), size: caption }));
    return [
      { runs: runs.slice(0, behind), leading: 1.1 },
      ...(unit.length > 0 ? [{ runs: unit, leading: 1.1 }] : []),
      { runs: whenMarked(fact, words, caption), leading: 1.2 },
    ];
  };
}

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
  const large = [big, 64, 56, 50].filter((size) => size <= big);
  const choices = [
    ...[false, true].flatMap((isUnitBelow) => large.map((size) => ({ size, isUnitBelow }))),
    ...[sizes.label, sizes.cell].flatMap((size) =>
      [true, false].map((isUnitBelow) => ({ size, isUnitBelow })),
    ),
  ];
  const linesOf = (fact: FactRow, isUnitBelow: boolean) => figureLines(fact, words, rowHeight, isUnitBelow);
  const fits = ({ size, isUnitBelow }: (typeof choices)[number]) =>
    bars.every(({ fact }) => {
      const own = linesOf(fact, isUnitBelow)(size);
      return (
        // The year may take two lines, where there is room for them.
        own.slice(0, -1).every(({ runs }) => runsWidth(runs) <= figure) &&
        heightOf(own.map((one) => setParagraph(one, figure))) <= rowHeight
      );
    });
  const { size, isUnitBelow } = choices.find(fits) ?? { size: sizes.cell, isUnitBelow: false };
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
      fittedBox(linesOf(fact, isUnitBelow), [size, sizes.key], {
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

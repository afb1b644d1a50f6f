/**
 * One concept, a lane for each place: bars from zero, marks for small counts, or points on the strip from 80 to 100.
 * Only what stands together is drawn; the lanes of the others stay empty, and say in words what they say.
 */
import type { EChartsOption } from 'echarts';
import type { Scale } from '../analysis/scale';
import type { FactRow } from '../dataset/dataset';
import { fillOf, type Fill } from './markFill';
import { niceScale } from './niceScale';

export interface LaneFigure {
  fact: FactRow;
  /** Lane from the top. */
  lane: number;
  /** In the unit of the axis. */
  value: number;
  upper: number | null;
  colour: string;
  /** Path of the place’s mark, in a box of 14. */
  mark: string;
}

export interface LaneLook {
  paper: string;
  grid: string;
  axis: string;
  quiet: string;
  font: string;
  size: number;
  format: (value: number) => string;
}

/** Height of the axis beneath the lanes, in pixels. */
export const axisHeight = 24;

const barWidth = 12;

/** Outline, hatched, solid: as the marks beside the figures. */
function barStyle(fill: Fill, colour: string, paper: string) {
  if (fill === 'solid') return { color: colour };
  const outline = { color: paper, borderColor: colour, borderWidth: 1.6 };
  return fill === 'hollow'
    ? outline
    : {
        ...outline,
        decal: {
          symbol: 'rect',
          color: colour,
          dashArrayX: [1, 0],
          dashArrayY: [1.6, 3.4],
          rotation: -Math.PI / 4,
        },
      };
}

/** A mark filled by its kind; half of it where a result is expected. */
function markStyle(fill: Fill, colour: string, paper: string) {
  const half = {
    type: 'linear' as const,
    x: 0,
    y: 0,
    x2: 1,
    y2: 0,
    colorStops: [
      { offset: 0, color: colour },
      { offset: 0.5, color: colour },
      { offset: 0.5, color: paper },
      { offset: 1, color: paper },
    ],
  };
  const color = { solid: colour, hollow: paper, half }[fill];
  return { opacity: 1, color, borderColor: colour, borderWidth: 1.6 };
}

const isLower = ({ operator }: FactRow) => operator === 'gt' || operator === 'gte';

export function smallMultipleOption(
  figures: readonly LaneFigure[],
  lanes: number,
  scale: Scale & { max: number },
  look: LaneLook,
): EChartsOption {
  const { paper } = look;
  const isPips = scale.form === 'pips';
  const min = scale.form === 'strip' ? scale.min : 0;
  const { step, top } = niceScale(Math.max(...figures.map(({ value, upper }) => upper ?? value), 0));
  const bounded = figures.filter(({ fact }) => isLower(fact) || fact.operator === 'lte');
  const bars = scale.form === 'bar' ? figures : [];
  const ranges = bars.filter(({ upper }) => upper !== null);
  const points =
    scale.form === 'bar'
      ? []
      : figures.flatMap((figure) =>
          isPips
            ? Array.from({ length: Math.round(figure.value) }, (_, at) => ({ figure, x: at + 1 }))
            : [{ figure, x: figure.value }],
        );
  return {
    animation: false,
    grid: { left: 1, right: 14, top: 0, bottom: axisHeight },
    xAxis: {
      type: 'value',
      min: isPips ? 0.4 : min,
      max: isPips ? scale.max + 0.6 : scale.form === 'strip' ? scale.max : top,
      show: !isPips,
      interval: scale.form === 'strip' ? (scale.max - scale.min) / 2 : step * 2,
      splitLine: { lineStyle: { color: look.grid } },
      axisLabel: {
        color: look.quiet,
        fontFamily: look.font,
        fontSize: look.size,
        hideOverlap: true,
        formatter: (value: number) => (scale.form === 'strip' ? `${value}%` : look.format(value)),
        showMinLabel: true,
        // The end of the axis carries a value only where that is a round one.
        showMaxLabel: scale.form === 'strip' || Number.isInteger(top / (step * 2)),
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: Array.from({ length: lanes }, (_, lane) => String(lane)),
      axisLine: { lineStyle: { color: look.axis } },
      axisTick: { show: false },
      axisLabel: { show: false },
    },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth,
        data: Array.from({ length: lanes }, (_, lane) => {
          const bar = bars.find((one) => one.lane === lane);
          return bar
            ? { value: bar.value, itemStyle: barStyle(fillOf[bar.fact.kind], bar.colour, paper) }
            : null;
        }),
      },
      {
        // The upper ends of ranges.
        type: 'scatter',
        silent: true,
        symbol: 'rect',
        symbolSize: [2, barWidth],
        data: ranges.map(({ upper, lane, colour }) => ({
          value: [upper ?? 0, lane],
          itemStyle: { color: colour },
        })),
      },
      {
        type: 'scatter',
        silent: true,
        symbolSize: 13,
        data: points.map(({ figure, x }) => ({
          value: [x, figure.lane],
          symbol: `path://${figure.mark}`,
          itemStyle: markStyle(fillOf[figure.fact.kind], figure.colour, paper),
        })),
      },
      {
        // Bounds end in an open arrow behind the value; nothing is drawn beyond what is stated.
        type: 'scatter',
        silent: true,
        symbolSize: [5, 8],
        data: (isPips ? [] : bounded).map(({ fact, value, lane, colour }) => ({
          value: [value, lane],
          symbol: isLower(fact) ? 'path://M0 0L5 4L0 8' : 'path://M5 0L0 4L5 8',
          symbolOffset: [scale.form === 'strip' ? 14 : 7, 0],
          itemStyle: { opacity: 1, color: 'transparent', borderColor: colour, borderWidth: 1.8 },
        })),
      },
    ],
  };
}

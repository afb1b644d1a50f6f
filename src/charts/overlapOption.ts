/** What two places have in common and alone, as one bar a pair: alone, common, alone. */
import type { EChartsOption } from 'echarts';
import type { Overlap } from '../analysis/overlap';

export interface OverlapTexts {
  /** Both places of a pair. */
  pairName: (overlap: Overlap) => string;
  /** Beside the bar, in place of one where a place has no list. */
  noList: (overlap: Overlap) => string;
}

export interface OverlapLook {
  ink: string;
  paper: string;
  line: string;
  /** Text of the axis. */
  quiet: string;
  font: string;
  size: number;
  placeColour: (place: string) => string;
}

const barWidth = 18;
const rowHeight = 34;

/** Height that the pairs need, in pixels. */
export const overlapHeight = (pairs: number, size: number) => Math.round(pairs * rowHeight * (size / 13)) + 6;

/**
 * A pair with a place that has no list has no bar, and says so. Each part carries its number, so that colour is not
 * needed to read it: the common part is ink, what one has alone is outlined in its colour.
 */
export function overlapOption(
  overlaps: readonly Overlap[],
  texts: OverlapTexts,
  look: OverlapLook,
): EChartsOption {
  const label = { show: true, fontSize: look.size, fontFamily: look.font, fontWeight: 'bold' as const };
  const own = (place: string, value: number) => ({
    value,
    itemStyle: { color: look.paper, borderColor: look.placeColour(place), borderWidth: 2 },
    label: { ...label, show: value > 0, color: look.ink },
  });
  const speaking = (overlap: Overlap) => overlap.silent.length === 0;
  const bar = { type: 'bar' as const, stack: 'sectors', barWidth, silent: true };
  return {
    animation: false,
    grid: {
      left: 0,
      right: 8,
      top: 2,
      bottom: 2,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', show: false, max: 'dataMax' },
    yAxis: {
      type: 'category',
      inverse: true,
      data: overlaps.map((overlap) => texts.pairName(overlap)),
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
      axisLabel: { color: look.ink, fontSize: look.size, fontFamily: look.font },
    },
    series: [
      {
        ...bar,
        name: 'a',
        data: overlaps.map((one) => (speaking(one) ? own(one.a, one.onlyA.length) : null)),
      },
      {
        ...bar,
        name: 'common',
        data: overlaps.map((one) =>
          speaking(one)
            ? {
                value: one.common.length,
                itemStyle: { color: look.ink },
                label: { ...label, show: one.common.length > 0, color: look.paper },
              }
            : {
                value: 0,
                label: {
                  ...label,
                  position: 'right' as const,
                  fontWeight: 'normal' as const,
                  color: look.quiet,
                  formatter: texts.noList(one),
                },
              },
        ),
      },
      {
        ...bar,
        name: 'b',
        data: overlaps.map((one) => (speaking(one) ? own(one.b, one.onlyB.length) : null)),
      },
    ],
  };
}

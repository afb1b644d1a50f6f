/**
 * The one place that runs ECharts: it registers what the charts use, makes, resizes and disposes them, and marks them
 * finished (`data-finished`). It stands in a chunk of its own.
 */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, type EChartsType, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';

register([BarChart, ScatterChart, GridComponent, SVGRenderer]);

/** The same drawing as text, for a picture: nothing is put on the page. */
export function drawChart(option: EChartsOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

interface Props {
  option: EChartsOption;
  height: number;
  /** On paper, whose width nothing measures; otherwise that of its room. */
  width?: number | undefined;
  /** Says what it shows and where the same figures stand as text. */
  label: string;
}

export function EChart({ option, height, width, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const made = init(element, null, { renderer: 'svg', height });
    chart.current = made;
    made.on('finished', () => {
      element.dataset['finished'] = '';
    });
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
      delete element.dataset['finished'];
    };
  }, [height]);

  useEffect(() => {
    chart.current?.resize({ width: width ?? 'auto' });
  }, [width, height]);

  useEffect(() => {
    chart.current?.setOption(option, { replaceMerge: ['series'] });
  }, [option, height]);

  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the engine draws into an element of its own
  return <div className="echart" ref={box} role="img" aria-label={label} />;
}

/** Small drawings that stand in a line of text: as wide as they say, about the middle of the line. */
import type { Silence } from '../../analysis/coverage';
import type { Fill } from '../../charts/markFill';
import type { Place } from '../../dataset/schema';
import { paper } from './paper';
import { placeMark, shapeMarkup } from './placeMark';
import { textMarkup, baselineShare, widthOf } from './words';
import { element } from './xml';

export interface Art {
  width: number;
  height: number;
  /** Left edge and middle of the line. */
  draw: (x: number, middle: number) => string;
}

export const placeArt = (place: Place | undefined, fill: Fill, size: number): Art => ({
  width: size,
  height: size,
  draw: (x, y) => placeMark({ x: x + size / 2, y, size }, place, fill),
});

/** A kind of figure without a place: a circle in ink. */
export const kindArt = (fill: Fill, size: number): Art => ({
  width: size,
  height: size,
  draw: (x, y) => shapeMarkup({ x: x + size / 2, y, size }, 0, paper.ink2, fill),
});

const line = (d: string, width: number, dash?: string) =>
  element('path', {
    d,
    fill: 'none',
    stroke: paper.lineStrong,
    'stroke-width': width,
    'stroke-dasharray': dash,
  });

/** The line styles of silence, as on the screen: dashed, dotted, short, double. */
const gapLines: Record<Silence, (x: number, y: number) => string> = {
  'not-stated': (x, y) => line(`M${x} ${y}h14`, 1, '3 2.5'),
  'not-held': (x, y) => line(`M${x} ${y}h14`, 2, '2 2'),
  'no-document': (x, y) => line(`M${x + 4} ${y}h6`, 1),
  filtered: (x, y) => line(`M${x} ${y - 1.5}h14M${x} ${y + 1.5}h14`, 1),
};

export const gapArt = (silence: Silence): Art => ({
  width: 14,
  height: 8,
  draw: (x, y) => gapLines[silence](x, y),
});

const dotted = { stroke: paper.ink3, 'stroke-width': 1.4, 'stroke-dasharray': '1.5 2' };

/** A line of dots beneath text of this width, on its baseline. */
export const dots = (x: number, baseline: number, width: number): string =>
  element('path', { d: `M${x} ${baseline + 3.5}h${width}`, fill: 'none', ...dotted });

/** A year of ours in the legend. */
export function dottedArt(text: string, size: number): Art {
  const width = widthOf(text, { size });
  return {
    width,
    height: size,
    draw: (x, y) => {
      const baseline = y + size * baselineShare;
      return textMarkup(text, x, baseline, { size, colour: paper.ink2 }) + dots(x, baseline, width);
    },
  };
}

/** A text in a box: the tag of a period, the mark of a supplementary source. */
export function boxedArt(
  text: string,
  size: number,
  box: { fill?: string; stroke?: string; dash?: string; colour?: string },
): Art {
  const width = Math.ceil(widthOf(text, { size })) + 8;
  const height = size + 5;
  return {
    width,
    height,
    draw: (x, y) =>
      element('rect', {
        x: x + 0.5,
        y: y - height / 2 + 0.5,
        width: width - 1,
        height: height - 1,
        fill: box.fill ?? 'none',
        stroke: box.stroke ?? 'none',
        'stroke-dasharray': box.dash,
      }) +
      textMarkup(
        text,
        x + width / 2,
        y + size * baselineShare,
        { size, colour: box.colour ?? paper.ink },
        'middle',
      ),
  };
}

/** The mark of a supplementary source. */
export const supplementArt = (text: string): Art =>
  boxedArt(text, 11, { stroke: paper.lineStrong, dash: '2 2', colour: paper.ink2 });

/** The tag of a period. */
export const tagArt = (text: string): Art => boxedArt(text, 11, { fill: paper.wash2 });

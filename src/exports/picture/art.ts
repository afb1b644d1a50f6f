/** Small drawings that stand in a line of text: as wide as they say, about the middle of the line. */
import type { Silence } from '../../analysis/coverage';
import type { Stage } from '../../analysis/industries';
import type { Scale } from '../../analysis/scale';
import type { ReadingCode } from '../../analysis/sectorMatrix';
import type { SetVerdict } from '../../analysis/verdict';
import { type Fill, fillOf } from '../../charts/markFill';
import { miniChart, type MiniPart, onDesk } from '../../charts/miniChart';
import type { FactRow } from '../../dataset/dataset';
import type { DatasetIndex } from '../../dataset/indexDataset';
import type { Place } from '../../dataset/schema';
import type { Language } from '../../i18n/language';
import { type Glyph, readingGlyphs, verdictGlyphs } from '../../theme/glyphs';
import { markColour, paper } from './paper';
import { placeMark, shapeMarkup, tierMark } from './placeMark';
import { baselineShare, textMarkup, widthOf } from './words';
import { element, placedAt } from './xml';

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

const stroke = (d: string, more: Readonly<Record<string, string | number>> = {}) =>
  element('path', { d, fill: 'none', stroke: paper.ink2, 'stroke-width': 1.3, ...more });

export const verdictArt = (verdict: SetVerdict): Art => ({
  width: 20,
  height: 12,
  draw: (x, y) => {
    const { solid, dashed }: Glyph = verdictGlyphs[verdict];
    return placedAt(
      x,
      y - 6,
      stroke(solid),
      dashed ? stroke(dashed.d, { 'stroke-dasharray': dashed.dash }) : '',
    );
  },
});

export const readingArt = (code: ReadingCode): Art => ({
  width: 12,
  height: 12,
  draw: (x, y) => {
    const { outline, filled } = readingGlyphs[code];
    return placedAt(
      x,
      y - 6,
      stroke(outline, { stroke: paper.ink, 'stroke-width': 1.5 }),
      filled === null ? '' : element('path', { d: filled, fill: paper.ink }),
    );
  },
});

export const tierArt = (place: Place | undefined, stage: Stage, size: number): Art => ({
  width: size,
  height: size,
  draw: (x, y) => tierMark({ x: x + size / 2, y, size }, place, stage),
});

/** A statement on the scale of its row. */
export function miniArt(fact: FactRow, scale: Scale, index: DatasetIndex): Art | null {
  const mini = miniChart(fact, scale, index, onDesk);
  if (mini === null) return null;
  const place = index.places.get(fact.place);
  const colour = markColour(place);
  const fill = fillOf[fact.kind];
  const strokes = {
    track: { stroke: paper.line, 'stroke-width': 1 },
    axis: { stroke: paper.lineStrong, 'stroke-width': 1 },
    reach: { stroke: colour, 'stroke-width': 2 },
    line: { stroke: colour, 'stroke-width': onDesk.stroke },
  };
  const drawn = (part: MiniPart): string => {
    switch (part.kind) {
      case 'path':
        return stroke(part.d, strokes[part.role]);
      case 'rect': {
        const { x, y, width, height } = part;
        const inside = fill === 'solid' ? colour : paper.paper;
        return element('rect', { x, y, width, height, fill: inside, ...strokes.line });
      }
      case 'mark': {
        const half = part.size / 2;
        return placeMark({ x: part.x + half, y: part.y + half, size: part.size }, place, fill);
      }
      case 'text':
        return textMarkup(part.text, part.x, part.y, { size: 11, colour: paper.ink2 }, 'middle');
    }
  };
  return {
    width: mini.width,
    height: mini.height,
    draw: (x, y) => placedAt(x, y - mini.height / 2, ...mini.parts.map(drawn)),
  };
}

/** A short text that stands at the side of a cell. */
export function textArt(text: string, size: number, colour: string): Art {
  const width = widthOf(text, { size });
  return {
    width,
    height: size + 4,
    draw: (x, y) => textMarkup(text, x + width, y + size * baselineShare, { size, colour }, 'end'),
  };
}

/** Chinese faces set the signs of bounds as wide as a character, the others do not. */
const signShare: Record<Language, number> = { zh: 1, en: 0.62 };

/** The sign of a bound, close to the number behind it. */
export function operatorArt(sign: string, size: number, lang: Language): Art {
  const width = size * (sign === '>' ? signShare.en : signShare[lang]);
  return {
    width,
    height: size,
    draw: (x, y) =>
      textMarkup(sign, x + width, y + size * baselineShare, { size, colour: paper.ink2 }, 'end'),
  };
}

/** A slide as SVG, in the colours of an appearance: for the screen, paper, and pictures in a written brief. */
import {
  sceneScale,
  stages,
  type Aspect,
  type BarsBox,
  type Box,
  type Colour,
  type Stage,
  type TableBox,
  type TextBox,
  type TextRun,
} from '../../deck/boxes';
import { heightOf, runWidth } from '../../deck/setText';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { htmlLang, type Language } from '../../i18n/language';
import { appearances, type Appearance } from '../../theme/appearances';
import { shapes } from '../../theme/shapes';
import { sceneMarkup } from '../picture/sceneMarkup';
import { sansIn, serifIn } from '../picture/paper';
import { baselineShare, likelyWidth } from '../picture/words';
import { element, escapeXml, placedAt } from '../picture/xml';

interface Look {
  colours: Appearance;
  index: DatasetIndex;
  serif: string;
}

const colourOf = (colour: Colour, { colours, index }: Look, use: 'mark' | 'ink'): string => {
  if (typeof colour === 'string') return colours[colour];
  const mark = index.places.get(colour.place)?.mark;
  return (mark === undefined ? undefined : colours.marks[mark]?.[use]) ?? colours.ink;
};

/** The highlighter covers the lower part of the letters. */
const highlightShare = { from: 0.16, height: 0.27 };

/** Bold serif letters are wider than the Latin ones that the table was made of, by a little less in some faces. */
const serifShare = 1.06;

/** As the run is most likely set: Han characters as squares in any weight, Latin ones by their table. */
function setWidth(run: TextRun): number {
  const { size, bold = false, serif: isSerif = false } = run;
  return (run.text.match(/[ -~]+|[^ -~]+/gu) ?? []).reduce((sum, text) => {
    if (!/^[ -~]/.test(text)) return sum + runWidth({ ...run, text });
    return sum + likelyWidth(text, { size, bold }) * (isSerif ? serifShare : 1);
  }, 0);
}

const runElement = (run: TextRun, x: number, y: number, look: Look, fixed: number | undefined) =>
  element(
    'text',
    {
      x,
      y,
      'font-size': run.size,
      'font-weight': run.bold ? 700 : undefined,
      'font-family': run.serif ? look.serif : undefined,
      fill: colourOf(run.colour ?? 'ink', look, 'ink'),
      textLength: fixed,
      // Letters a little narrower are not seen; letters closer together are.
      lengthAdjust: fixed === undefined ? undefined : 'spacingAndGlyphs',
      'xml:space': 'preserve',
    },
    escapeXml(run.text),
  );

/** Runs of a line one behind the other; where one is marked, their widths are fixed so that the mark lies under it. */
function lineMarkup(
  line: readonly TextRun[],
  {
    x,
    width,
    align,
    middle,
  }: { x: number; width: number; align: 'left' | 'middle' | 'right'; middle: number },
  look: Look,
): string {
  const size = Math.max(0, ...line.map((run) => run.size));
  const baseline = middle + size * baselineShare;
  const isMarked = line.some((run) => run.isHighlighted || run.isDotted);
  if (!isMarked) {
    const anchor = { left: undefined, middle: 'middle', right: 'end' }[align];
    const at = { left: x, middle: x + width / 2, right: x + width }[align];
    const [first] = line;
    if (!first) return '';
    return element(
      'text',
      { x: at, y: baseline, 'text-anchor': anchor, 'xml:space': 'preserve' },
      ...line.map((run) =>
        element(
          'tspan',
          {
            'font-size': run.size,
            'font-weight': run.bold ? 700 : 400,
            'font-family': run.serif ? look.serif : undefined,
            fill: colourOf(run.colour ?? 'ink', look, 'ink'),
          },
          escapeXml(run.text),
        ),
      ),
    );
  }
  const widths = line.map(setWidth);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  let left = { left: x, middle: x + (width - whole) / 2, right: x + width - whole }[align];
  return line
    .map((run, at) => {
      const wide = widths[at] ?? 0;
      const under = run.isHighlighted
        ? element('rect', {
            x: left,
            y: baseline + run.size * (highlightShare.from - highlightShare.height),
            width: wide,
            height: run.size * highlightShare.height,
            fill: look.colours.highlight,
          })
        : '';
      const dots = run.isDotted
        ? element('path', {
            d: `M${left} ${baseline + run.size * 0.2}h${wide}`,
            stroke: look.colours.ink3,
            'stroke-width': Math.max(2, run.size / 14),
            'stroke-dasharray': '3 5',
            fill: 'none',
          })
        : '';
      const markup = under + runElement(run, left, baseline, look, wide) + dots;
      left += wide;
      return markup;
    })
    .join('');
}

function textMarkup(box: TextBox, look: Look): string {
  const { x, width, paragraphs, anchor } = box;
  const spare = box.height - heightOf(paragraphs);
  let y = box.y + { top: 0, middle: spare / 2, bottom: spare }[anchor];
  return paragraphs
    .flatMap(({ lines, align, lineHeight, space }, at) => {
      if (at > 0) y += space;
      return lines.map((line) => {
        const markup = lineMarkup(line, { x, width, align, middle: y + lineHeight / 2 }, look);
        y += lineHeight;
        return markup;
      });
    })
    .join('');
}

function markMarkup(
  { x, y, width, place, fill }: { x: number; y: number; width: number; place: string; fill: string },
  look: Look,
): string {
  const colour = colourOf({ place }, look, 'mark');
  const shape = shapes[look.index.places.get(place)?.mark ?? 0];
  if (!shape) return '';
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(${width / 14})` },
    element('path', {
      d: shape.outline,
      fill: fill === 'solid' ? colour : look.colours.paper,
      stroke: colour,
      'stroke-width': 1.4,
    }),
    fill === 'half' ? element('path', { d: shape.leftHalf, fill: colour }) : '',
  );
}

function tableMarkup({ x, y, width, columns, rows }: TableBox, look: Look): string {
  let top = y;
  return rows
    .map(({ height, cells, rule }) => {
      let left = x;
      const texts = cells.map(({ paragraphs, indent }, at) => {
        const room = columns[at] ?? 0;
        const markup = textMarkup(
          {
            kind: 'text',
            name: '',
            x: left + indent,
            y: top,
            width: room - indent,
            height,
            paragraphs,
            anchor: 'middle',
            role: 'body',
          },
          look,
        );
        left += room;
        return markup;
      });
      top += height;
      const line = rule
        ? element('path', {
            d: `M${x} ${top}h${width}`,
            stroke: colourOf(rule.colour, look, 'mark'),
            'stroke-width': rule.width,
            fill: 'none',
          })
        : '';
      return texts.join('') + line;
    })
    .join('');
}

/** Room that the arrow of a bound takes behind the end of the longest bar. */
const arrowRoom = 34;

/** Half of the width of a stroke lies outside its rectangle. */
function barsMarkup({ x, y, width, height, bars, max, thickness }: BarsBox, look: Look): string {
  const rowHeight = height / Math.max(1, bars.length);
  const stroke = 4;
  return bars
    .map(({ place, value, fill, hasArrow }, at) => {
      const colour = colourOf({ place }, look, 'mark');
      const high = rowHeight * thickness;
      const top = y + at * rowHeight + (rowHeight - high) / 2;
      const long = Math.max(stroke * 2, (value / max) * (width - arrowRoom));
      const hatch = Array.from({ length: Math.ceil((long + high) / 16) }, (_, nth) => {
        const from = nth * 16;
        const [a, b] = [Math.max(0, from - high), Math.min(from, long)];
        return a >= long
          ? ''
          : `M${x + a} ${top + Math.min(high, from)}L${x + b} ${top + Math.max(0, from - long)}`;
      }).join('');
      const middle = top + high / 2;
      const tip = Math.min(24, high * 0.4);
      return [
        element('rect', {
          x: x + stroke / 2,
          y: top + stroke / 2,
          width: long - stroke,
          height: high - stroke,
          fill: fill === 'solid' ? colour : look.colours.paper,
          stroke: colour,
          'stroke-width': stroke,
        }),
        fill === 'half' ? element('path', { d: hatch, stroke: colour, 'stroke-width': 3, fill: 'none' }) : '',
        hasArrow
          ? element('path', {
              d: `M${x + long + 6} ${middle - tip}l${tip} ${tip}l${-tip} ${tip}`,
              stroke: colour,
              'stroke-width': stroke,
              fill: 'none',
            })
          : '',
      ].join('');
    })
    .join('');
}

function boxMarkup(box: Box, look: Look): string {
  switch (box.kind) {
    case 'text':
      return textMarkup(box, look);
    case 'rect':
      return element('rect', {
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        fill: box.fill ? colourOf(box.fill, look, 'mark') : 'none',
        stroke: box.stroke ? colourOf(box.stroke.colour, look, 'mark') : undefined,
        'stroke-width': box.stroke?.width,
        'stroke-dasharray': box.stroke?.isDashed ? '10 8' : undefined,
      });
    case 'mark':
      return markMarkup(box, look);
    case 'table':
      return tableMarkup(box, look);
    case 'bars':
      return barsMarkup(box, look);
    case 'scene': {
      const scale = sceneScale(box);
      return placedAt(
        box.x,
        box.y,
        element(
          'g',
          { transform: `scale(${scale})` },
          sceneMarkup(box.scene, look.index, box.place ?? undefined),
        ),
      );
    }
  }
}

export interface SlideLook {
  index: DatasetIndex;
  lang: Language;
  /** Slides are for rooms with light in them: dark is none of their appearances. */
  appearance: 'light' | 'projector';
}

/** Boxes drawn on a ground; `view` is the part of the stage that is shown. */
export function boxesSvg(
  boxes: readonly Box[],
  view: Stage & { x?: number; y?: number },
  label: string,
  { index, lang, appearance }: SlideLook,
): string {
  const look: Look = { colours: appearances[appearance], index, serif: serifIn(lang) };
  const { x = 0, y = 0, width, height } = view;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
      lang: htmlLang[lang],
      'xml:lang': htmlLang[lang],
      'font-family': sansIn(lang),
    },
    element('rect', { x, y, width, height, fill: look.colours.paper }),
    ...boxes.map((box) => boxMarkup(box, look)),
  );
}

export const slideSvg = (boxes: readonly Box[], aspect: Aspect, label: string, look: SlideLook): string =>
  boxesSvg(boxes, stages[aspect], label, look);

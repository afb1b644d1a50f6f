/**
 * A drawing as a picture that can stand by itself: what it says, of what, in which unit, what its marks mean, under which
 * conditions, from which documents, and of which version of the dataset; one SVG without anything outside itself.
 *
 *   title, qualification, context → rule → unit, drawing → legend → conditions → sources → footer
 */
import { htmlLang, type Language } from '../../i18n/language';
import { pictureTexts } from '../../i18n/pictures';
import type { Art } from './art';
import { paper, sansIn } from './paper';
import { type Block, type Paragraph, quiet, setParagraphs, small } from './richText';
import { likelyWidth, widthOf } from './words';
import { element, escapeXml, placedAt } from './xml';

export interface LegendEntry {
  art: Art | null;
  says: string;
}

interface SourceLine {
  number: number;
  citation: string;
}

export interface Picture {
  title: string;
  /** The sentence that qualifies the title. */
  qualification: string;
  /** What is shown: places, period, theme, kinds, in words. */
  context: string;
  /** Unit of the whole drawing, or null where each figure has its own. */
  unit: string | null;
  legend: readonly LegendEntry[];
  /** To be quoted with the drawing. */
  conditions: readonly string[];
  sources: readonly SourceLine[];
  /** Name and version of the dataset. */
  dataset: string;
  /** Which of how many, where a drawing is too long for one picture. */
  part: { at: number; of: number } | null;
  body: { width: number; height: number; markup: string };
}

const margin = 40;
const top = 32;
/** The narrowest drawing whose title and sources can be read beside it, in pixels. */
const narrowest = 520;
/** From here on the sources stand in two columns. */
const twoColumns = 900;
const columnGap = 36;

interface Placed {
  height: number;
  draw: (y: number) => string;
}

const line = (width: number, y: number, weight: number, colour: string) =>
  element('path', {
    d: `M${margin} ${y}h${width}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': weight,
  });

const block = ({ height, draw }: Block, x = margin): Placed => ({ height, draw: (y) => draw(x, y) });
const space = (height: number): Placed => ({ height, draw: () => '' });
const rule = (width: number, weight: number, colour: string): Placed => ({
  height: weight,
  draw: (y) => line(width, y + weight / 2, weight, colour),
});

function headOf({ title, qualification, context, unit }: Picture, width: number): readonly Placed[] {
  const said: Paragraph[] = [
    { runs: [{ text: title, size: 27, bold: true, serif: true }], lineHeight: 36 },
    { runs: [{ text: qualification, size: 14, colour: paper.ink2 }], lineHeight: 21, space: 3 },
    { runs: [quiet(context)], lineHeight: 18, space: 2 },
  ];
  return [
    block(setParagraphs(said, width)),
    space(10),
    rule(width, 2, paper.ink),
    space(12),
    ...(unit === null ? [] : [block(setParagraphs([{ runs: [quiet(unit)] }], width)), space(8)]),
  ];
}

const entryGap = 20;
const artGap = 6;
/** Faces differ a little; entries must not touch. */
const legendSlack = 1.04;

/** Entries side by side, as many to a line as fit. */
function legendOf(legend: readonly LegendEntry[], width: number): readonly Placed[] {
  if (legend.length === 0) return [];
  const lineHeight = 21;
  const draws: ((y: number) => string)[] = [];
  let x = 0;
  let y = 0;
  for (const { art, says } of legend) {
    const indent = art === null ? 0 : art.width + artGap;
    const whole = setParagraphs([{ runs: [small(says, { isWhole: true })], lineHeight }], width - indent);
    const wide = Math.min(indent + likelyWidth(says, small(says)) * legendSlack, width);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight;
    }
    const [left, entryTop] = [margin + x, y];
    draws.push(
      (from) =>
        (art?.draw(left, from + entryTop + lineHeight / 2) ?? '') +
        whole.draw(left + indent, from + entryTop),
    );
    x += wide + entryGap;
    if (whole.height > lineHeight) {
      x = 0;
      y += whole.height;
    }
  }
  const height = x > 0 ? y + lineHeight : y;
  return [
    space(16),
    rule(width, 1, paper.ink),
    space(5),
    { height, draw: (from) => draws.map((draw) => draw(from)).join('') },
  ];
}

/** A label, and beside it lines one under the other. */
function listOf(label: string, items: readonly string[], width: number): readonly Placed[] {
  if (items.length === 0) return [];
  const labelRun = small(label, { bold: true });
  const indent = Math.ceil(widthOf(label, labelRun)) + 12;
  const lines = setParagraphs(
    items.map((item) => ({ runs: [small(item)], lineHeight: 18 })),
    width - indent,
  );
  const term = setParagraphs([{ runs: [labelRun], lineHeight: 18 }], indent);
  return [
    space(8),
    { height: lines.height, draw: (y) => term.draw(margin, y) + lines.draw(margin + indent, y) },
  ];
}

/** The documents by number, in two columns where there is room. */
function sourcesOf(label: string, sources: readonly SourceLine[], width: number): readonly Placed[] {
  const columns = width >= twoColumns && sources.length > 1 ? 2 : 1;
  const indent = 22;
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const perColumn = Math.ceil(sources.length / columns);
  const lines = sources.map(({ number, citation }) => ({
    number: setParagraphs([{ runs: [quiet(String(number))], lineHeight: 17 }], indent),
    citation: setParagraphs([{ runs: [small(citation)], lineHeight: 17 }], columnWidth - indent),
  }));
  const stacked = Array.from({ length: columns }, (_, column) => {
    const own = lines.slice(column * perColumn, (column + 1) * perColumn);
    const x = margin + column * (columnWidth + columnGap);
    return {
      height: own.reduce((sum, { citation }) => sum + citation.height, 0),
      draw: (from: number) => {
        let y = from;
        return own
          .map(({ number, citation }) => {
            const markup = number.draw(x, y) + citation.draw(x + indent, y);
            y += citation.height;
            return markup;
          })
          .join('');
      },
    };
  });
  const title = setParagraphs([{ runs: [small(label, { bold: true })], lineHeight: 20 }], width);
  return [
    space(8),
    rule(width, 1, paper.line),
    space(5),
    ...(sources.length === 0
      ? []
      : [
          block(title),
          {
            height: Math.max(...stacked.map(({ height }) => height)),
            draw: (y: number) => stacked.map((column) => column.draw(y)).join(''),
          },
        ]),
  ];
}

function footOf({ dataset, part }: Picture, lang: Language, width: number): readonly Placed[] {
  const texts = pictureTexts[lang];
  const page = part === null || part.of === 1 ? '' : texts.part(part.at, part.of);
  const pageRoom = page === '' ? 0 : 72;
  const said = setParagraphs(
    [
      {
        runs: [
          small(texts.brand, { bold: true, colour: paper.ink }),
          quiet(texts.footer(dataset), { gap: 8 }),
        ],
        lineHeight: 18,
      },
    ],
    width - pageRoom,
  );
  const number = setParagraphs([{ runs: [small(page)], align: 'right', lineHeight: 18 }], width);
  return [
    space(8),
    rule(width, 1, paper.line),
    space(6),
    { height: said.height, draw: (y) => said.draw(margin, y) + number.draw(margin, y) },
    space(20),
  ];
}

function stack(parts: readonly Placed[], from: number): { markup: string; bottom: number } {
  let y = from;
  const markup = parts
    .map(({ height, draw }) => {
      const one = draw(y);
      y += height;
      return one;
    })
    .filter((one) => one !== '')
    .join('\n');
  return { markup, bottom: y };
}

function partsOf(picture: Picture, lang: Language, width: number) {
  const texts = pictureTexts[lang];
  return {
    head: headOf(picture, width),
    foot: [
      ...legendOf(picture.legend, width),
      ...listOf(texts.conditions, picture.conditions, width),
      ...sourcesOf(texts.sources, picture.sources, width),
      ...footOf(picture, lang, width),
    ],
  };
}

const widthIn = ({ body }: Pick<Picture, 'body'>) => Math.max(narrowest, Math.ceil(body.width));

/** What everything around the drawing takes, so that a long one can be cut to fit. */
export function roundHeight(picture: Picture, lang: Language): number {
  const { head, foot } = partsOf(picture, lang, widthIn(picture));
  return top + [...head, ...foot].reduce((sum, { height }) => sum + height, 0);
}

export interface PictureSvg {
  svg: string;
  width: number;
  height: number;
}

export function pictureSvg(picture: Picture, lang: Language): PictureSvg {
  const inner = widthIn(picture);
  const width = inner + 2 * margin;
  const parts = partsOf(picture, lang, inner);
  const head = stack(parts.head, top);
  const foot = stack(parts.foot, head.bottom + picture.body.height);
  const height = Math.ceil(foot.bottom);
  const { title, qualification, context } = picture;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: htmlLang[lang],
      'xml:lang': htmlLang[lang],
      'font-family': sansIn(lang),
    },
    '\n',
    element('title', {}, escapeXml(title)),
    '\n',
    element('desc', {}, escapeXml([qualification, context].join(' '))),
    '\n',
    element('rect', { width, height, fill: paper.paper }),
    '\n',
    head.markup,
    '\n',
    placedAt(margin, Math.round(head.bottom), picture.body.markup),
    '\n',
    foot.markup,
    '\n',
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

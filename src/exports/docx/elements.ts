/** The blocks of a brief as paragraphs and tables of Word. */
import {
  BorderStyle,
  ImageRun,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IBorderOptions,
  type ParagraphChild,
} from 'docx';
import { briefTexts } from '../../i18n/brief';
import type { Language } from '../../i18n/language';
import { appearances } from '../../theme/appearances';
import { citation } from '../../wording/citation';
import type { Block, Run } from './brief';
import { oneLine } from './oneLine';
import type { Picture } from './bodyPicture';
import { columnWidths } from './columnWidths';
import { layouts, textWidthOf, twipsOfPoints } from './layout';
import type { Notes } from './notes';
import { headingNumbers, headingOf, styleOf } from './styles';

export interface Means {
  lang: Language;
  notes: Notes;
  rasterize: (svg: string, width: number, height: number) => Promise<Uint8Array>;
}

/** In a Chinese text, quotation marks and dashes are Chinese characters. */
const hint = { zh: { font: { hint: 'eastAsia' } }, en: {} } as const;

const runsOf = (runs: readonly Run[], { lang, notes }: Means): readonly ParagraphChild[] =>
  runs.flatMap((run): readonly ParagraphChild[] =>
    'documents' in run
      ? notes.cite(run.documents)
      : [new TextRun({ text: run.text, ...hint[lang], ...(run.isLabel ? { bold: true } : {}) })],
  );

/** Hex digits alone, as the format has colours. */
const ink = (colour: string) => colour.replace('#', '').toUpperCase();
const line = (size: number, colour: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: ink(colour),
});
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Points at either side of a cell. */
const cellPadding = 4;
/** What programs differ by in measuring text. */
const slack = 4;

function tableOf({ head, rows, isNoted }: Extract<Block, { kind: 'table' }>, means: Means): Table {
  const { lang } = means;
  const layout = layouts[lang];
  const said = (runs: readonly Run[]) => runs.map((run) => ('text' in run ? run.text : '[0]')).join('');
  const columns = head.map((text, at) => [text, ...rows.map((row) => said(row[at] ?? []))]);
  const { widths, size } = columnWidths(columns, {
    width: textWidthOf(layout),
    sizes: layout.tableSizes,
    padding: 2 * cellPadding + slack,
  });
  const own = size === layout.settings.table.size ? {} : { size: size * 2 };
  const { ink: black, line: grey } = appearances.light;
  const paragraphOf = (runs: readonly Run[], style: string, keepNext: boolean) =>
    new Paragraph({
      style,
      keepNext,
      children: runs.flatMap((run): readonly ParagraphChild[] =>
        'documents' in run
          ? means.notes.cite(run.documents)
          : [new TextRun({ text: run.text, ...hint[lang], ...own })],
      ),
    });
  const rowOf = (cells: readonly (readonly Run[])[], isHead: boolean, isLast: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map(
        (runs, at) =>
          new TableCell({
            width: { size: twipsOfPoints(widths[at] ?? 0), type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            borders: {
              ...(isHead ? { top: line(12, black), bottom: line(6, black) } : {}),
              ...(isLast ? { bottom: line(12, black) } : {}),
            },
            children: [
              paragraphOf(runs, isHead ? styleOf.tableHead : styleOf.table, isHead || (isLast && isNoted)),
            ],
          }),
      ),
    });
  const hasHead = head.some((text) => text !== '');
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOfPoints(textWidthOf(layout)), type: WidthType.DXA },
    columnWidths: widths.map(twipsOfPoints),
    margins: {
      marginUnitType: WidthType.DXA,
      top: 50,
      bottom: 50,
      left: twipsOfPoints(cellPadding),
      right: twipsOfPoints(cellPadding),
    },
    borders: {
      top: line(12, black),
      bottom: line(12, black),
      left: none,
      right: none,
      insideHorizontal: line(4, grey),
      insideVertical: none,
    },
    rows: [
      ...(hasHead
        ? [
            rowOf(
              head.map((text) => [{ text }]),
              true,
              false,
            ),
          ]
        : []),
      ...rows.map((row, at) => rowOf(row, false, at === rows.length - 1)),
    ],
  });
}

/** CSS pixels in a point: the library takes sizes of pictures in pixels. */
const pixelsPerPoint = 96 / 72;
/** Of a page’s height in points, so that headline and caption stay beside it. */
const tallestPicture = 500;

async function pictureOf(
  { svg, width, height, alt }: Picture,
  number: number,
  { lang, rasterize }: Means,
): Promise<Paragraph> {
  const name = briefTexts[lang].figure(number);
  const scale = Math.min(textWidthOf(layouts[lang]) / width, tallestPicture / height) * pixelsPerPoint;
  return new Paragraph({
    style: 'Picture',
    children: [
      new ImageRun({
        type: 'png',
        data: await rasterize(svg, width, height),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        // The library gives every picture the same id.
        altText: { id: String(number), name, title: name, description: alt },
      }),
    ],
  });
}

const captionWord = { figure: 'Figure', table: 'Table' } as const;

function captionOf({ of, number, runs }: Extract<Block, { kind: 'caption' }>, means: Means): Paragraph {
  const texts = briefTexts[means.lang];
  const label = texts[of](number);
  const at = label.lastIndexOf(String(number));
  // Counted by Word, so that it stays right when a figure is added.
  const counted = new SimpleField(`SEQ ${captionWord[of]} \\* ARABIC`, String(number));
  return new Paragraph({
    style: styleOf.caption,
    // A table’s caption stands above it, a picture’s beneath.
    keepNext: of === 'table',
    children: [
      ...runsOf([{ text: label.slice(0, at) }], means),
      counted,
      ...runsOf([{ text: texts.captionGap }, ...runs], means),
    ],
  });
}

/** Twips between a table and a heading right beneath it: the lines of a heading leave none. */
const belowTable = 200;

interface Where {
  /** Of the picture. */
  number: number;
  isBelowTable: boolean;
}

async function elementOf(block: Block, { number, isBelowTable }: Where, means: Means): Promise<FileChild> {
  switch (block.kind) {
    case 'text':
      return new Paragraph({ style: styleOf[block.style], children: runsOf(block.runs, means) });
    case 'heading':
      return new Paragraph({
        heading: headingOf[block.level],
        ...(isBelowTable ? { spacing: { before: belowTable } } : {}),
        numbering: { reference: headingNumbers, level: block.level - 1 },
        children: runsOf([{ text: block.text }], means),
      });
    case 'source':
      return new Paragraph({
        style: styleOf.source,
        children: [
          ...means.notes.list(block.document.id),
          ...runsOf([{ text: oneLine(citation(block.document, means.lang)) }], means),
        ],
      });
    case 'caption':
      return captionOf(block, means);
    case 'picture':
      return pictureOf(block.picture, number, means);
    case 'table':
      return tableOf(block, means);
  }
}

/** In the order of the blocks: notes are numbered as they are met. */
export async function elementsOf(blocks: readonly Block[], means: Means): Promise<readonly FileChild[]> {
  const elements: FileChild[] = [];
  let pictures = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'picture') pictures += 1;
    const where = { number: pictures, isBelowTable: blocks[at - 1]?.kind === 'table' };
    // One picture at a time: drawing several at once takes their memory together.
    elements.push(await elementOf(block, where, means));
  }
  return elements;
}

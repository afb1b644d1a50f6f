/** Runs and paragraphs as DrawingML: sizes as they are, never shrunk to fit; lines as far apart as they were set. */
import type { SetParagraph, TextBox, TextRun } from '../../deck/boxes';
import { runsWidth } from '../../deck/setText';
import { paper } from '../picture/paper';
import { inOneLine } from '../../lib/inOneLine';
import { element, escapeXml } from '../picture/xml';
import { colourElement, noFill, presetGeometry, shape, solidFill } from './drawing';
import { faceElements, languageAttributes, styleOf } from './faces';
import { colourOf, type Look } from './look';
import { emu, hundredths } from './measure';

export interface SetRun extends TextRun {
  /** Between characters, in pixels. */
  spacing?: number;
  /** White around the letters, over lines that they cross. */
  hasHalo?: boolean;
}

function runProperties(run: Omit<SetRun, 'text'>, look: Look, name = 'a:rPr'): string {
  const halo = element('a:effectLst', {}, element('a:glow', { rad: emu(4) }, colourElement(paper.paper)));
  return element(
    name,
    {
      ...languageAttributes[look.lang],
      sz: hundredths(run.size),
      b: run.bold ? 1 : 0,
      u: run.isDotted ? 'dotted' : undefined,
      spc: run.spacing ? hundredths(run.spacing) : undefined,
      dirty: 0,
    },
    solidFill(colourOf(run.colour ?? 'ink', look, 'ink')),
    run.hasHalo ? halo : '',
    run.isHighlighted ? element('a:highlight', {}, colourElement(paper.highlight)) : '',
    run.isDotted ? element('a:uFill', {}, solidFill(paper.ink3)) : '',
    faceElements(look.lang, styleOf(run)),
  );
}

export const runElement = (run: SetRun, look: Look): string =>
  element('a:r', {}, runProperties(run, look), element('a:t', {}, escapeXml(run.text)));

const alignments = { left: 'l', middle: 'ctr', right: 'r' };

interface Leaded {
  align: 'left' | 'middle' | 'right';
  /** In pixels. */
  lineHeight: number;
  space: number;
}

export function paragraphElement(
  lines: readonly (readonly SetRun[])[],
  { align, lineHeight, space }: Leaded,
  look: Look,
): string {
  const spaced = (name: string, pixels: number) =>
    element(name, {}, element('a:spcPts', { val: hundredths(pixels) }));
  const broken = lines.map((runs) => runs.map((run) => runElement(run, look)).join(''));
  const size = lines[0]?.[0]?.size ?? 32;
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      { marL: 0, indent: 0, algn: alignments[align] },
      spaced('a:lnSpc', lineHeight),
      spaced('a:spcBef', space),
      spaced('a:spcAft', 0),
      element('a:buNone', {}),
    ),
    broken.join(element('a:br', {}, runProperties({ size }, look))),
    broken.join('') === '' ? runProperties({ size }, look, 'a:endParaRPr') : '',
  );
}

const plain = (runs: readonly TextRun[]): readonly SetRun[] =>
  runs.map((run) => ({ ...run, text: inOneLine(run.text) })).filter(({ text }) => text !== '');

/**
 * PowerPoint breaks the lines itself, and finds room for them, since they were measured on the wide side; `keepsLines`
 * where the breaks are part of what was set.
 */
export function paragraphElements(
  paragraphs: readonly SetParagraph[],
  look: Look,
  keepsLines = false,
): string {
  const said = paragraphs.filter(({ lines }) => lines.length > 0);
  if (said.length === 0) return paragraphElement([], { align: 'left', lineHeight: 42, space: 0 }, look);
  return said
    .map(({ runs, lines, align, lineHeight, space }, at) =>
      paragraphElement(
        keepsLines ? lines.map(plain) : [plain(runs)],
        { align, lineHeight, space: at === 0 ? 0 : space },
        look,
      ),
    )
    .join('');
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' };

interface Body {
  anchor: TextBox['anchor'];
  wraps: boolean;
}

export const bodyElement = (paragraphs: string, { anchor, wraps }: Body): string =>
  element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      {
        vert: 'horz',
        wrap: wraps ? 'square' : 'none',
        lIns: 0,
        tIns: 0,
        rIns: 0,
        bIns: 0,
        rtlCol: 0,
        anchor: anchors[anchor],
      },
      element('a:noAutofit', {}),
    ),
    element('a:lstStyle', {}),
    paragraphs,
  );

function boxOf({ name, x, y, width, height }: TextBox, body: string, isTitle: boolean): string {
  return shape(
    { name, alt: null, x, y, width, height, geometry: presetGeometry('rect'), fill: noFill, stroke: null },
    { body, isTitle },
  );
}

export function textShape(box: TextBox, look: Look): string {
  const { paragraphs, anchor } = box;
  return boxOf(box, bodyElement(paragraphElements(paragraphs, look), { anchor, wraps: true }), false);
}

/** Some programs set Han characters a fifth of their size apart from Latin letters and figures. */
const betweenScripts = /[\u2e80-\u9fff](?=[\w+])|[\w+](?=[\u2e80-\u9fff])/g;

/** As much closer as keeps the line within its room in those programs too: it must not break once more. */
function fitted(line: readonly TextRun[], room: number): readonly TextRun[] {
  const text = line.map((run) => run.text).join('');
  const size = Math.max(0, ...line.map((run) => run.size));
  const needed = runsWidth(line) + (text.match(betweenScripts)?.length ?? 0) * 0.2 * size;
  if (needed <= room) return line;
  const spacing = Math.max(-size / 16, (room - needed) / text.length);
  return line.map((run): SetRun => ({ ...run, spacing }));
}

/** Its lines are those of the slide; they may reach into the margin. */
export function headlineShape(box: TextBox, isTitle: boolean, right: number, look: Look): string {
  const width = right - box.x;
  const paragraphs = box.paragraphs.map((one) => ({
    ...one,
    lines: one.lines.map((line) => fitted(line, width)),
  }));
  const body = bodyElement(paragraphElements(paragraphs, look, true), { anchor: box.anchor, wraps: true });
  return boxOf({ ...box, width }, body, isTitle);
}

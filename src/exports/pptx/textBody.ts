/** Runs and paragraphs as DrawingML: sizes as they are, never shrunk to fit; lines as far apart as they were set. */
import type { SetParagraph, TextBox, TextRun } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { plainText } from '../picture/words';
import { element, escapeXml } from '../picture/xml';
import { colourElement, noFill, presetGeometry, shape, solidFill } from './drawing';
import { faceElements, languageAttributes, styleOf } from './faces';
import { colourOf, type Look } from './look';
import { emu, hundredths } from './measure';

export interface SetRun extends TextRun {
  /** White around the letters, over lines that they cross. */
  hasHalo?: boolean;
}

export function runProperties(run: Omit<SetRun, 'text'>, look: Look, name = 'a:rPr'): string {
  const halo = element('a:effectLst', {}, element('a:glow', { rad: emu(4) }, colourElement(paper.paper)));
  return element(
    name,
    {
      ...languageAttributes[look.lang],
      sz: hundredths(run.size),
      b: run.bold ? 1 : 0,
      u: run.isDotted ? 'dotted' : undefined,
      dirty: 0,
    },
    solidFill(colourOf(run.colour ?? 'ink', look, 'ink')),
    run.hasHalo ? halo : '',
    run.isHighlighted ? element('a:highlight', {}, colourElement(paper.highlight)) : '',
    run.isDotted ? element('a:uFill', {}, solidFill(paper.ink3)) : '',
    faceElements(look.lang, styleOf(run)),
  );
}

const runElement = (run: SetRun, look: Look): string =>
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
  runs.map((run) => ({ ...run, text: plainText(run.text) })).filter(({ text }) => text !== '');

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

export function textShape(box: TextBox, isTitle: boolean, look: Look): string {
  const { name, x, y, width, height, paragraphs, anchor, role } = box;
  const body = bodyElement(paragraphElements(paragraphs, look, role === 'headline'), { anchor, wraps: true });
  return shape(
    { name, alt: null, x, y, width, height, geometry: presetGeometry('rect'), fill: noFill, stroke: null },
    { body, isTitle },
  );
}

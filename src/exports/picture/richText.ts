/**
 * Lines in which texts of several sizes and small drawings stand side by side:
 *   1. each run of text falls into pieces, behind each of which a line may end;
 *   2. pieces fill line after line; one wider than the whole line is cut;
 *   3. what of one run stands together on a line is one text again.
 */
import { pieces } from '../../charts/textWidth';
import { type Art, dots } from './art';
import { paper } from './paper';
import { baselineShare, cutWord, type Face, plainText, textMarkup, widthOf } from './words';

export interface TextRun extends Face {
  text: string;
  /** A year of ours. */
  isDotted?: boolean;
  /** Stays in one piece where it fits a line. */
  isWhole?: boolean;
  /** Room before it, where it does not begin the line. */
  gap?: number;
}

export interface ArtRun {
  art: Art;
  gap?: number;
}

export type Run = TextRun | ArtRun;

export interface Paragraph {
  runs: readonly Run[];
  align?: 'left' | 'right' | 'middle';
  /** Room above it, where it is not the first. */
  space?: number;
  lineHeight?: number;
}

interface Piece {
  run: Run;
  text: string;
  width: number;
  gap: number;
}

const isText = (run: Run): run is TextRun => 'text' in run;
const lineShare = 1.38;

function piecesOf(run: Run, width: number): readonly Piece[] {
  const gap = run.gap ?? 0;
  if (!isText(run)) return [{ run, text: '', width: run.art.width, gap }];
  const text = plainText(run.text);
  if (text === '') return [];
  const isWhole = run.isWhole === true && widthOf(text, run) <= width;
  return (isWhole ? [text] : pieces(text))
    .flatMap((piece) => (widthOf(piece.trimEnd(), run) > width ? cutWord(piece, run, width) : [piece]))
    .map((piece, at) => ({ run, text: piece, width: widthOf(piece, run), gap: at === 0 ? gap : 0 }));
}

/** Pieces joined to their runs; a line neither begins nor ends with a space. */
function joined(line: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    if (last?.run === piece.run && isText(piece.run)) {
      const text = last.text + piece.text;
      runs[runs.length - 1] = { ...last, text, width: widthOf(text, piece.run) };
    } else runs.push(piece);
  }
  return runs
    .map((one, at) => {
      if (!isText(one.run)) return one;
      const text = at === runs.length - 1 ? one.text.trimEnd() : one.text;
      return text === one.text ? one : { ...one, text, width: widthOf(text, one.run) };
    })
    .filter((one) => !isText(one.run) || one.text !== '');
}

function linesOf(runs: readonly Run[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let x = 0;
  for (const piece of runs.flatMap((run) => piecesOf(run, width))) {
    const visible = isText(piece.run) ? widthOf(piece.text.trimEnd(), piece.run) : piece.width;
    if (line.length > 0 && x + piece.gap + visible > width + 0.01) {
      lines.push(line);
      line = [];
      x = 0;
      if (isText(piece.run) && piece.text.trim() === '') continue;
    }
    const gap = line.length === 0 ? 0 : piece.gap;
    line.push({ ...piece, gap });
    x += gap + piece.width;
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joined);
}

const heightOf = (line: readonly Piece[]) =>
  Math.max(
    ...line.map(({ run }) =>
      isText(run) ? Math.round(run.size * lineShare) : Math.ceil(run.art.height) + 2,
    ),
  );

function drawn({ run, text, width }: Piece, x: number, middle: number, baseline: number): string {
  if (!isText(run)) return run.art.draw(x, middle);
  return textMarkup(text.trimEnd(), x, baseline, run) + (run.isDotted ? dots(x, baseline, width) : '');
}

export interface Block {
  width: number;
  height: number;
  draw: (x: number, y: number) => string;
}

/** Paragraphs one under the other; nothing of them is wider than `width`. */
export function setParagraphs(paragraphs: readonly Paragraph[], width: number): Block {
  let height = 0;
  const drawings: ((x: number, y: number) => string)[] = [];
  for (const { runs, align = 'left', space = 0, lineHeight } of paragraphs) {
    const lines = linesOf(runs, width);
    if (lines.length > 0 && drawings.length > 0) height += space;
    for (const line of lines) {
      const top = height;
      const high = lineHeight ?? heightOf(line);
      const size = Math.max(0, ...line.map(({ run }) => (isText(run) ? run.size : 0)));
      const wide = line.reduce((sum, { width: one, gap }) => sum + one + gap, 0);
      drawings.push((x, y) => {
        const middle = y + top + high / 2;
        const baseline = middle + size * baselineShare;
        if (align === 'right') {
          // From the right edge leftwards: texts end exactly where they should, whatever the face.
          let right = x + width;
          return line
            .toReversed()
            .map((piece) => {
              const left = right - piece.width;
              const isPlain = isText(piece.run) && !piece.run.isDotted;
              const markup =
                isPlain && isText(piece.run)
                  ? textMarkup(piece.text.trimEnd(), right, baseline, piece.run, 'end')
                  : drawn(piece, left, middle, baseline);
              right = left - piece.gap;
              return markup;
            })
            .join('');
        }
        let left = align === 'middle' ? x + (width - wide) / 2 : x;
        return line
          .map((piece) => {
            left += piece.gap;
            const markup = drawn(piece, left, middle, baseline);
            left += piece.width;
            return markup;
          })
          .join('');
      });
      height += high;
    }
  }
  return { width, height, draw: (x, y) => drawings.map((draw) => draw(x, y)).join('') };
}

/** Shorthands for the two sizes that pictures are mostly set in. */
export const small = (text: string, more: Partial<TextRun> = {}): TextRun => ({
  text,
  size: 12,
  colour: paper.ink2,
  ...more,
});
export const quiet = (text: string, more: Partial<TextRun> = {}): TextRun =>
  small(text, { colour: paper.ink3, ...more });

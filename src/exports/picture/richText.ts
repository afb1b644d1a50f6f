/**
 * Lines in which texts of several sizes and small drawings stand side by side:
 *   1. each run of text falls into pieces, behind each of which a line may end;
 *   2. pieces fill line after line; one wider than the whole line is cut;
 *   3. what of one run stands together on a line is one text again.
 */
import { pieces } from '../../charts/textWidth';
import { inOneLine } from '../../lib/inOneLine';
import { type Art, dots } from './art';
import { paper } from './paper';
import { baselineShare, cutWord, type Face, likelyWidth, spanMarkup, textMarkup, widthOf } from './words';

export interface TextRun extends Face {
  text: string;
  /** A year of ours. */
  isDotted?: boolean;
  /** Stays in one piece where it fits a line. */
  isWhole?: boolean;
  /** Room before it, where it does not begin the line. */
  gap?: number;
  /** Above the baseline, as the number of a source. */
  rise?: number;
}

interface ArtRun {
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
  /** Room at the left of every line, in whose first a drawing may hang. */
  indent?: number;
  hang?: Art;
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
  const text = inOneLine(run.text);
  if (text === '') return [];
  const isWhole = run.isWhole === true && widthOf(text, run) <= width;
  return (isWhole ? [text] : pieces(text))
    .flatMap((piece) => (widthOf(piece.trimEnd(), run) > width ? cutWord(piece, run, width) : [piece]))
    .map((piece, at) => ({ run, text: piece, width: widthOf(piece, run), gap: at === 0 ? gap : 0 }));
}

/** Pieces joined to their runs, as wide as they most likely are; a line does not end with a space. */
function joined(line: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    if (last?.run === piece.run && isText(piece.run))
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs.flatMap((one, at) => {
    if (!isText(one.run)) return [one];
    const text = at === runs.length - 1 ? one.text.trimEnd() : one.text;
    return text === '' ? [] : [{ ...one, text, width: likelyWidth(text, one.run) }];
  });
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
  return lines.map(joined).filter((one) => one.length > 0);
}

const heightOf = (line: readonly Piece[]) =>
  Math.max(
    ...line.map(({ run }) =>
      isText(run) ? Math.round(run.size * lineShare) : Math.ceil(run.art.height) + 2,
    ),
  );

/** Where a piece stands, from the left end of its line. */
interface Set extends Piece {
  x: number;
}

/**
 * Texts that follow each other are one element, so that they keep their distances in whatever face they are set; what is
 * underlined with dots stands by itself, since its place has to be known.
 */
function groupsOf(line: readonly Piece[]): readonly (readonly Set[])[] {
  const groups: Set[][] = [];
  let x = 0;
  const isOpen = (one: Piece | undefined) => one !== undefined && isText(one.run) && !one.run.isDotted;
  for (const piece of line) {
    x += piece.gap;
    const last = groups.at(-1);
    if (last && isOpen(last.at(-1)) && isOpen(piece)) last.push({ ...piece, x });
    else groups.push([{ ...piece, x }]);
    x += piece.width;
  }
  return groups;
}

function flowing(texts: readonly Set[], x: number, baseline: number, anchor: 'start' | 'end'): string {
  const [first, ...rest] = texts;
  if (!first || !isText(first.run)) return '';
  let rise = first.run.rise ?? 0;
  const more = rest.map(({ run, text, gap }) => {
    if (!isText(run)) return '';
    const up = (run.rise ?? 0) - rise;
    rise += up;
    return spanMarkup(text, run, gap, -up);
  });
  return textMarkup(first.text, x, baseline - (first.run.rise ?? 0), first.run, anchor, more.join(''));
}

function lineMarkup(
  line: readonly Piece[],
  { x, width, align }: { x: number; width: number; align: NonNullable<Paragraph['align']> },
  middle: number,
): string {
  const size = Math.max(0, ...line.map(({ run }) => (isText(run) ? run.size : 0)));
  const baseline = middle + size * baselineShare;
  const wide = line.reduce((sum, one) => sum + one.width + one.gap, 0);
  const left = { left: x, middle: x + (width - wide) / 2, right: x + width - wide }[align];
  return groupsOf(line)
    .map((group, at, all) => {
      const [first] = group;
      if (!first) return '';
      if (!isText(first.run)) return first.run.art.draw(left + first.x, middle);
      if (first.run.isDotted)
        return (
          textMarkup(first.text, left + first.x, baseline, first.run) +
          dots(left + first.x, baseline, first.width)
        );
      // What ends a line at the right ends there exactly.
      const isEnd = align === 'right' && at === all.length - 1;
      return isEnd
        ? flowing(group, x + width, baseline, 'end')
        : flowing(group, left + first.x, baseline, 'start');
    })
    .join('');
}

/** Of runs on one line. */
export const runsWidth = (runs: readonly Run[]): number =>
  runs.reduce(
    (sum, run, at) =>
      sum + (at > 0 ? (run.gap ?? 0) : 0) + (isText(run) ? widthOf(inOneLine(run.text), run) : run.art.width),
    0,
  );

export interface Block {
  width: number;
  height: number;
  draw: (x: number, y: number) => string;
}

/**
 * Paragraphs one under the other; nothing of them is wider than `width`, nor, where something stands at the side, than
 * what it leaves down to its own height.
 */
export function setParagraphs(
  paragraphs: readonly Paragraph[],
  width: number,
  beside: { width: number; height: number } = { width: 0, height: 0 },
): Block {
  let height = 0;
  const drawings: ((x: number, y: number) => string)[] = [];
  for (const { runs, align = 'left', space = 0, lineHeight, indent = 0, hang } of paragraphs) {
    if (drawings.length > 0) height += space;
    const lines = linesOf(runs, (height < beside.height ? width - beside.width : width) - indent);
    for (const [at, line] of lines.entries()) {
      const top = height;
      const high = lineHeight ?? heightOf(line);
      drawings.push((x, y) => {
        const middle = y + top + high / 2;
        const hanging = at === 0 && hang ? hang.draw(x, middle) : '';
        return hanging + lineMarkup(line, { x: x + indent, width: width - indent, align }, middle);
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

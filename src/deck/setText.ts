/** Text in boxes: broken by the table of widths, which errs on the wide side, so that nothing is clipped in any program. */
import { pieces, textWidth } from '../charts/textWidth';
import { inOneLine } from '../lib/inOneLine';
import type { Area, Paragraph, SetParagraph, TextBox, TextRun } from './boxes';
import { lineParts } from './lineParts';

/** Bold letters are wider than the table says; Han characters take the same square in any weight. */
const boldShare = 1.05;
const squares = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu;

const leadingUsual = 1.3;

export function runWidth({ text, size, bold }: TextRun): number {
  const width = textWidth(text, size);
  return bold ? width + (boldShare - 1) * textWidth(text.replace(squares, ''), size) : width;
}

export const runsWidth = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, run) => sum + runWidth(run), 0);

/** A stretch of text that stands on one line; it may go through several runs. */
type Part = readonly { run: TextRun; text: string }[];

const widthOf = (part: Part): number =>
  part.reduce((sum, { run, text }) => sum + runWidth({ ...run, text }), 0);

/** At the end of a line a space takes no room. */
const endWidth = (part: Part): number =>
  widthOf(part.map((one, at) => (at === part.length - 1 ? { ...one, text: one.text.trimEnd() } : one)));

/** The text in the parts that it falls into as a whole. */
function partsOf(whole: Part, split: (text: string) => readonly string[]): readonly Part[] {
  const rest = whole.map((one) => ({ ...one }));
  return split(rest.map(({ text }) => text).join('')).map((part) => {
    const taken: { run: TextRun; text: string }[] = [];
    let left = part.length;
    while (left > 0) {
      const [from] = rest;
      if (!from) break;
      const text = from.text.slice(0, left);
      if (text !== '') taken.push({ run: from.run, text });
      from.text = from.text.slice(text.length);
      left -= text.length;
      if (from.text === '') rest.shift();
    }
    return taken;
  });
}

const letters = (part: Part): readonly Part[] =>
  part.flatMap(({ run, text }) => Array.from(text, (letter) => [{ run, text: letter }]));

/** A part that is wider than its line: by its pieces, and these by characters. */
const cut = (part: Part, width: number): readonly Part[] =>
  partsOf(part, pieces).flatMap((piece) => (endWidth(piece) > width ? letters(piece) : [piece]));

/** What of one run stands together on a line is one run again; a line ends without a space. */
function joined(line: Part): readonly TextRun[] {
  const runs: { run: TextRun; text: string }[] = [];
  for (const { run, text } of line) {
    const last = runs.at(-1);
    if (last?.run === run) last.text += text;
    else runs.push({ run, text });
  }
  return runs
    .map(({ run, text }, at) => ({ ...run, text: at === runs.length - 1 ? text.trimEnd() : text }))
    .filter(({ text }) => text !== '');
}

export function breakRuns(runs: readonly TextRun[], width: number): readonly (readonly TextRun[])[] {
  const lines: Part[] = [];
  let line: { run: TextRun; text: string }[] = [];
  let filled = 0;
  const whole = runs.map((run) => ({ run, text: inOneLine(run.text) }));
  const parts = partsOf(whole, lineParts).flatMap((part) =>
    endWidth(part) > width ? cut(part, width) : [part],
  );
  for (const part of parts) {
    if (line.length > 0 && filled + endWidth(part) > width) {
      lines.push(line);
      line = [];
      filled = 0;
    }
    if (line.length === 0 && part.every(({ text }) => text.trim() === '')) continue;
    line.push(...part);
    filled += widthOf(part);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joined);
}

/** The widest stretch that no line may break. */
export const widestPart = (runs: readonly TextRun[]): number =>
  Math.max(
    0,
    ...partsOf(
      runs.map((run) => ({ run, text: inOneLine(run.text) })),
      lineParts,
    ).map(endWidth),
  );

export function setParagraph(paragraph: Paragraph, width: number): SetParagraph {
  const { runs, align = 'left', space = 0, leading = leadingUsual } = paragraph;
  const size = Math.max(0, ...runs.map((run) => run.size));
  return { runs, lines: breakRuns(runs, width), align, space, lineHeight: Math.round(size * leading) };
}

/** Of paragraphs one under the other. */
export const heightOf = (paragraphs: readonly SetParagraph[]): number =>
  paragraphs.reduce(
    (sum, { lines, lineHeight, space }, at) => sum + (at > 0 ? space : 0) + lines.length * lineHeight,
    0,
  );

interface Room extends Omit<Area, 'height'> {
  name: string;
  /** As high as its text where not given. */
  height?: number;
  anchor?: TextBox['anchor'];
  role?: TextBox['role'];
}

/** A box of text; it is never lower than its text. */
export function textBox(paragraphs: readonly Paragraph[], room: Room): TextBox {
  const { anchor = 'top', role = 'body', height = 0, ...rest } = room;
  const set = paragraphs.map((paragraph) => setParagraph(paragraph, room.width));
  return { kind: 'text', ...rest, height: Math.max(height, heightOf(set)), paragraphs: set, anchor, role };
}

/**
 * The runs up to a place in their text, with “…” for what is left out. A number is never cut: its head is another; nor is
 * a word of letters, but for the first.
 */
function upTo(runs: readonly TextRun[], most: number): readonly TextRun[] {
  let left = most;
  let start = 0;
  for (const part of lineParts(runs.map(({ text }) => text).join(''))) {
    const end = start + part.length;
    const isWord = start > 0 && /\p{Script=Latin}/u.test(part);
    if (start < most && most < end && (isWord || /\d/.test(part))) left = start;
    if (end >= most) break;
    start = end;
  }
  const kept: TextRun[] = [];
  for (const run of runs) {
    if (run.text.length > left) {
      // Half of a surrogate pair is no character.
      const text = run.text.slice(0, left).replace(/[\ud800-\udbff]$/, '');
      return [...kept, { ...run, text: `${text.replace(/[\s,;，、；]+$/u, '')}…` }];
    }
    kept.push(run);
    left -= run.text.length;
  }
  return kept;
}

/** The runs with their end dropped for “…”, so that they take no more than so many lines. */
export function shortenedRuns(runs: readonly TextRun[], width: number, most: number): readonly TextRun[] {
  const fits = (some: readonly TextRun[]) => breakRuns(some, width).length <= most;
  // More than any line holds need not be measured.
  const size = Math.max(1, Math.min(...runs.map((run) => run.size)));
  const limit = Math.ceil((most * width) / (size * 0.2)) + 1;
  const whole = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (whole <= limit && fits(runs)) return runs;
  let [from, to] = [0, Math.min(whole, limit)];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (fits(upTo(runs, middle))) from = middle;
    else to = middle - 1;
  }
  return upTo(runs, from);
}

export const shortened = (text: string, size: number, width: number, most: number): string =>
  shortenedRuns([{ text, size }], width, most)
    .map((run) => run.text)
    .join('');

/** Paragraphs in no more than the height: whole ones as long as they fit; “…” stands for the rest. */
export function shortenedParagraphs(
  paragraphs: readonly Paragraph[],
  width: number,
  height: number,
): readonly Paragraph[] {
  const kept: Paragraph[] = [];
  let left = height;
  for (const [at, paragraph] of paragraphs.entries()) {
    const set = setParagraph(paragraph, width);
    const room = left - (at > 0 ? set.space : 0);
    const lines = Math.floor(room / set.lineHeight);
    const last = kept.at(-1);
    if (lines < 1 && last) {
      const runs = last.runs.map((run, nth) =>
        nth === last.runs.length - 1 ? { ...run, text: `${run.text.replace(/…$/, '')}…` } : run,
      );
      return [
        ...kept.slice(0, -1),
        { ...last, runs: shortenedRuns(runs, width, setParagraph(last, width).lines.length) },
      ];
    }
    kept.push({ ...paragraph, runs: shortenedRuns(paragraph.runs, width, Math.max(1, lines)) });
    if (set.lines.length > lines) return kept;
    left = room - set.lines.length * set.lineHeight;
  }
  return kept;
}

/**
 * A box as high as its room: the first of the sizes in which its text fits with every word whole, else with words cut,
 * the last one with “…” where none does.
 */
export function fittedBox(
  paragraphsIn: (size: number) => readonly Paragraph[],
  sizes: readonly number[],
  room: Room & { height: number },
): TextBox {
  const fits = (size: number) =>
    heightOf(paragraphsIn(size).map((one) => setParagraph(one, room.width))) <= room.height;
  const isUncut = (size: number) => paragraphsIn(size).every(({ runs }) => widestPart(runs) <= room.width);
  const size = sizes.find((one) => fits(one) && isUncut(one)) ?? sizes.find(fits) ?? sizes.at(-1) ?? 0;
  return textBox(shortenedParagraphs(paragraphsIn(size), room.width, room.height), room);
}

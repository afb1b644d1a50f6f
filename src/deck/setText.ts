/** Text in boxes: broken by the table of widths, which errs on the wide side, so that nothing is clipped in any program. */
import { pieces, textWidth } from '../charts/textWidth';
import type { Area, Paragraph, SetParagraph, TextBox, TextRun } from './boxes';

/** Bold letters are wider than the table says. */
const boldShare = 1.05;

const leadingUsual = 1.3;

export const runWidth = ({ text, size, bold }: TextRun): number =>
  textWidth(text, size) * (bold ? boldShare : 1);

export const runsWidth = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, run) => sum + runWidth(run), 0);

/** A word that is wider than its line, by characters. */
function cut(run: TextRun, width: number): readonly TextRun[] {
  const parts: TextRun[] = [];
  let part = '';
  for (const character of run.text) {
    if (part !== '' && runWidth({ ...run, text: part + character }) > width) {
      parts.push({ ...run, text: part });
      part = '';
    }
    part += character;
  }
  return [...parts, { ...run, text: part }];
}

const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '');

/** What of one run stands together on a line is one run again; a line ends without a space. */
function joined(line: readonly { run: TextRun; text: string }[]): readonly TextRun[] {
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
  const lines: { run: TextRun; text: string }[][] = [];
  let line: { run: TextRun; text: string }[] = [];
  let filled = 0;
  for (const run of runs) {
    const parts = pieces(plain(run.text)).flatMap((text) =>
      runWidth({ ...run, text: text.trimEnd() }) > width
        ? cut({ ...run, text }, width).map((one) => one.text)
        : [text],
    );
    for (const text of parts) {
      if (line.length > 0 && filled + runWidth({ ...run, text: text.trimEnd() }) > width) {
        lines.push(line);
        line = [];
        filled = 0;
      }
      if (line.length === 0 && text.trim() === '') continue;
      line.push({ run, text });
      filled += runWidth({ ...run, text });
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joined);
}

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

/** The text with its end dropped for “…”, so that it takes no more than so many lines. */
export function shortened(text: string, size: number, width: number, most: number): string {
  const fits = (one: string) => breakRuns([{ text: one, size }], width).length <= most;
  if (fits(text)) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/**
 * Widths of text without a browser, from a table: Han and full-width characters take the whole size, Latin letters the
 * widths of Arial. They err on the wide side, so that what fits here fits on the screen.
 */

/** In thousandths of the size. */
const classes: [pattern: RegExp, width: number][] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u, 1000],
  [/[ijl.,:;|'!’]/u, 290],
  [/[\sfrtI()[\]/-]/u, 360],
  [/[mwMW@%]/u, 900],
  [/[A-Z&]/u, 720],
  // Chinese faces set these as wide as a character.
  [/[—…≥≤≈·“”÷×−]/u, 1000],
];
const usual = 580;

/** In the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += classes.find(([pattern]) => pattern.test(character))?.[1] ?? usual;
  }
  return (thousandths * size) / 1000;
}

const closing = '，。、；：！？）》”';
const tail = `[${closing}]*(?:\\s+[${closing}]+)*`;
const han = '\\u2e80-\\u9fff';

/** Where a line may end: after a Han character, a hyphen or a space; never before closing punctuation. */
const piece = new RegExp(`[${han}]${tail}|[^${han}\\s-]+-?${tail}|-${tail}|\\s+`, 'gu');
export const pieces = (text: string): readonly string[] => text.match(piece) ?? [];

/** The text in lines no wider than `width`; a single word that is wider has a line of its own. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trimStart())) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length > 0 ? lines : [''];
}

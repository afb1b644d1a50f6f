/** A long drawing as pieces one under the other, between which it may be cut into several pictures. */
import type { Language } from '../../i18n/language';
import { type Picture, roundHeight } from './picture';
import { placedAt } from './xml';

export interface SheetPiece {
  height: number;
  /** Drawn from its own top left corner. */
  markup: string;
  /** A heading stays with what follows it. */
  keepsNext?: boolean;
  /** Said again where the piece begins a picture, such as the group it belongs to. */
  atTop?: string;
}

export interface Sheet {
  width: number;
  /** On every picture. */
  head: SheetPiece | null;
  pieces: readonly SheetPiece[];
}

/** Higher pictures are cut: beyond this nothing of them could be read where it is shown whole. */
const highest = 4000;
/** Room for rows even where everything around them is high. */
const lowest = 800;

const heightOf = (pieces: readonly SheetPiece[]) => pieces.reduce((sum, { height }) => sum + height, 0);

/** Pieces that stand together: headings with what they head. */
function bundles(pieces: readonly SheetPiece[]): readonly (readonly SheetPiece[])[] {
  const found: SheetPiece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) found.at(-1)?.push(piece);
    else found.push([piece]);
    isOpen = piece.keepsNext === true;
  }
  return found;
}

function fill(parts: readonly (readonly SheetPiece[])[], room: number): SheetPiece[][] {
  const pages: SheetPiece[][] = [[]];
  let left = room;
  for (const part of parts) {
    const height = heightOf(part);
    if (height > left && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(...part);
    left -= height;
  }
  return pages;
}

const steps = 20;

/** As few pages as the room allows, and of about one height. */
export function cutPieces(pieces: readonly SheetPiece[], room: number): readonly (readonly SheetPiece[])[] {
  const parts = bundles(pieces);
  const fewest = fill(parts, room);
  const even = heightOf(pieces) / fewest.length;
  for (let step = 0; step < steps; step += 1) {
    const pages = fill(parts, even + ((room - even) * step) / steps);
    if (pages.length === fewest.length) return pages;
  }
  return fewest;
}

function bodyOf({ width, head }: Sheet, pieces: readonly SheetPiece[]): Picture['body'] {
  let y = head?.height ?? 0;
  const markup = pieces.map((piece, at) => {
    const placed = placedAt(0, y, piece.markup, at === 0 ? (piece.atTop ?? '') : '');
    y += piece.height;
    return placed;
  });
  // The head last: its closing rule lies over the first row.
  return { width, height: y, markup: [...markup, ...(head ? [head.markup] : [])].join('\n') };
}

/** The pictures of a sheet, numbered where there are several. */
export function sheetPictures(
  frame: Omit<Picture, 'body' | 'part'>,
  sheet: Sheet,
  lang: Language,
): readonly Picture[] {
  const empty = { width: sheet.width, height: 0, markup: '' };
  const around = roundHeight({ ...frame, part: null, body: empty }, lang) + (sheet.head?.height ?? 0);
  const pages = cutPieces(sheet.pieces, Math.max(highest - around, lowest));
  return pages.map((pieces, at) => ({
    ...frame,
    part: pages.length > 1 ? { at: at + 1, of: pages.length } : null,
    body: bodyOf(sheet, pieces),
  }));
}

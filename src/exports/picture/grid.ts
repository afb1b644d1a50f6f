import type { SheetPiece } from './sheet';
import { placedAt } from './xml';

interface Grid {
  columns: number;
  /** Of one piece. */
  width: number;
  gap: number;
}

const rowGap = 22;

/** Pieces side by side, so many to a line; a line is as high as its highest. */
export function inGrid(pieces: readonly SheetPiece[], { columns, width, gap }: Grid): readonly SheetPiece[] {
  const lines = Array.from({ length: Math.ceil(pieces.length / columns) }, (_, at) =>
    pieces.slice(at * columns, (at + 1) * columns),
  );
  return lines.map((line) => ({
    height: Math.ceil(Math.max(...line.map(({ height }) => height)) + rowGap),
    markup: line.map(({ markup }, at) => placedAt(at * (width + gap), 0, markup)).join('\n'),
  }));
}

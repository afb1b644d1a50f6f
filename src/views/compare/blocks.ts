/** How the rows are cut up for the screen: shared rows by theme, rows of one place folded by theme, screens of seven. */
import type { Row } from '../../analysis/comparison';
import type { Theme } from '../../dataset/schema';
import type { RowOrder } from '../../selection/selection';

export interface Block {
  /** Null where themes mix, and each row names its own. */
  theme: Theme | null;
  isSingle: boolean;
  /** All rows under the fold, whose line stands in front of `rows`; null where there is no such line. */
  fold: readonly Row[] | null;
  isUnfolded: boolean;
  /** The rows in sight. */
  rows: readonly Row[];
}

interface Choice {
  themes: readonly Theme[];
  order: RowOrder;
  isUnfolded: (theme: Theme, rows: readonly Row[]) => boolean;
}

/** Rows that more than one place speaks to come first; the rest fold, theme by theme. */
export function blocksOf(rows: readonly Row[], { themes, order, isUnfolded }: Choice): readonly Block[] {
  const shared = rows.filter((row) => row.places.length > 1);
  const single = rows.filter((row) => row.places.length === 1);
  const of = (theme: Theme, among: readonly Row[]) => among.filter((row) => row.concept.theme === theme.id);
  const plain = { isSingle: false, fold: null, isUnfolded: true };
  const sharedBlocks: Block[] =
    order === 'document'
      ? themes.map((theme) => ({ ...plain, theme, rows: of(theme, shared) }))
      : [{ ...plain, theme: null, rows: shared }];
  const singleBlocks = themes.map((theme): Block => {
    const fold = of(theme, single);
    const unfolded = fold.length > 0 && isUnfolded(theme, fold);
    return { theme, isSingle: true, fold, isUnfolded: unfolded, rows: unfolded ? fold : [] };
  });
  return [
    ...sharedBlocks.filter((block) => block.rows.length > 0),
    ...singleBlocks.filter((block) => block.fold && block.fold.length > 0),
  ];
}

/** Rows on one screen of the projector appearance: what is legible from the back of a room. */
export const rowsPerScreen = 7;

/** Lines that the blocks take: rows and folds. */
export const linesIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { rows, fold }) => sum + rows.length + (fold ? 1 : 0), 0);

/** Cuts blocks into screens: the shared rows first, then the folds with what is unfolded. A fold line counts as a row. */
export function screensOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const screens: Block[][] = [];
  for (const isSingle of [false, true]) {
    let screen: Block[] = [];
    let room = rowsPerScreen;
    const next = () => {
      if (screen.length > 0) screens.push(screen);
      screen = [];
      room = rowsPerScreen;
    };
    for (const block of blocks.filter((one) => one.isSingle === isSingle)) {
      let { fold } = block;
      let rest = block.rows;
      while (fold || rest.length > 0) {
        if (room < (fold ? 1 : 0) + Math.min(rest.length, 1)) next();
        room -= fold ? 1 : 0;
        const rows = rest.slice(0, room);
        screen.push({ ...block, fold, rows });
        room -= rows.length;
        rest = rest.slice(rows.length);
        fold = null;
        if (room <= 0) next();
      }
    }
    next();
  }
  return screens;
}

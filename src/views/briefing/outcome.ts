import type { DeckProblem } from '../../deck/codec';
import type { LeftOut } from '../../deck/oneClick';

/** What came of something that concerns the whole deck. */
export type Outcome =
  | {
      kind: 'made';
      pages: number;
      leftOut: readonly LeftOut[];
      /** Whether it took the place of another. */
      isInstead: boolean;
    }
  | { kind: 'opened'; name: string; pages: number }
  | { kind: 'not-opened'; name: string; problems: readonly DeckProblem[] }
  | { kind: 'not-read'; name: string; why: string };

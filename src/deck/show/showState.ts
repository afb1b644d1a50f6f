/** What a show shows: the same in the window of the room and in that of who speaks. */
type Blank = 'black' | 'white';

export interface ShowState {
  /** Number of the slide. */
  slide: number;
  /** The slide makes room for a plain ground. */
  blank: Blank | null;
  /** Whether the quotations of the slide stand over it. */
  isEvidence: boolean;
  /** When the talk began, and when this slide came, in milliseconds. */
  startedAt: number;
  turnedAt: number;
  /** How many steps it took to come here: of two states the one with more is the later. */
  turn: number;
}

/** What both windows see; the rest (overview, help, full screen) is each window's own. */
export type Step =
  | { kind: 'by'; by: 1 | -1 }
  | { kind: 'to'; slide: number }
  | { kind: 'last' }
  | { kind: 'blank'; blank: Blank }
  | { kind: 'evidence' }
  | { kind: 'restart' };

interface Circumstances {
  /** Slides in the deck. */
  count: number;
  now: number;
}

export const begun = (slide: number, now: number): ShowState => ({
  slide,
  blank: null,
  isEvidence: false,
  startedAt: now,
  turnedAt: now,
  turn: 0,
});

/** A slide that there is not changes nothing; another slide leaves blank and evidence behind. */
function turned(state: ShowState, slide: number, { count, now }: Circumstances): ShowState {
  if (slide < 1 || slide > count) return state;
  const turnedAt = slide === state.slide ? state.turnedAt : now;
  return { ...state, slide, blank: null, isEvidence: false, turnedAt };
}

function afterStep(step: Step, state: ShowState, circumstances: Circumstances): ShowState {
  const { count, now } = circumstances;
  switch (step.kind) {
    case 'by': {
      // From a number beyond the deck the way leads back into it.
      const from = Math.min(state.slide, count + 1);
      return turned(state, from + step.by, circumstances);
    }
    case 'to':
      return turned(state, step.slide, circumstances);
    case 'last':
      return turned(state, count, circumstances);
    case 'blank':
      return { ...state, blank: state.blank === null ? step.blank : null };
    case 'evidence':
      return { ...state, blank: null, isEvidence: !state.isEvidence };
    case 'restart':
      return { ...state, startedAt: now, turnedAt: now };
  }
}

/** The same state where the step leads nowhere. */
export function stepped(step: Step, state: ShowState, circumstances: Circumstances): ShowState {
  const next = afterStep(step, state, circumstances);
  return next === state ? state : { ...next, turn: state.turn + 1 };
}

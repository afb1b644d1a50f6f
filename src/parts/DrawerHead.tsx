import { onDemand } from '../i18n/onDemand';
import { useScreen } from './screen';

interface Props {
  /** Place in the order of the screen; -1 where it is not on it. */
  at: number;
  count: number;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
  /** What is stepped through, where it is no evidence. */
  texts?: { evidence: string; previous: string; next: string };
}

/** What the drawer shows, where that stands among the rest, and the ways on and out. */
export function DrawerHead({ at, count, onStep, onClose, texts }: Props) {
  const { lang } = useScreen();
  const more = onDemand[lang];
  const { evidence, previous, next } = texts ?? more;
  return (
    <div className="drawer-head">
      <h2>{evidence}</h2>
      {at >= 0 && <span aria-live="polite">{more.position(at + 1, count)}</span>}
      <span className="steps">
        <button type="button" aria-label={previous} disabled={at <= 0} onClick={() => onStep(-1)}>
          ‹
        </button>
        <button
          type="button"
          aria-label={next}
          disabled={at < 0 || at === count - 1}
          onClick={() => onStep(1)}
        >
          ›
        </button>
        <button type="button" aria-label={more.close} onClick={onClose}>
          ✕
        </button>
      </span>
    </div>
  );
}

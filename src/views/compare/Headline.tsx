import type { Comparison } from '../../analysis/comparison';
import { headlineOf } from '../../analysis/headline';
import type { SetVerdict } from '../../analysis/verdict';
import { useScreen } from '../../parts/screen';
import { setVerdict } from '../../selection/changes';
import { verdictFilters, type Selection } from '../../selection/selection';
import { headlineText } from '../../wording/headline';
import { verdictNames } from '../../wording/verdict';

const longest = 84;
const mostPips = 12;

/** One pip a row while they are few; a plain length when they are many. All four on one scale. */
function Pips({ verdict, count, most }: { verdict: SetVerdict; count: number; most: number }) {
  const step = Math.min(12, longest / most);
  const isCounted = most <= mostPips;
  const width = Math.max(count * step - (isCounted ? 3 : 0), 3);
  const starts = isCounted ? Array.from({ length: count }, (_, at) => at * step) : [0];
  return (
    <svg
      className={`pips-${verdict}`}
      viewBox={`0 0 ${longest} 8`}
      width={longest}
      height="8"
      aria-hidden="true"
    >
      {count > 0 &&
        starts.map((x) => (
          <rect key={x} x={x + 0.75} y=".75" width={(isCounted ? step - 3 : width) - 1.5} height="6.5" />
        ))}
    </svg>
  );
}

function Tally({ tally, chosen }: { tally: Comparison['tally']; chosen: SetVerdict | null }) {
  const { lang, text, change } = useScreen();
  const most = Math.max(1, ...Object.values(tally));
  return (
    <fieldset className="tally" aria-label={text.tally}>
      {verdictFilters.map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={chosen === verdict}
          aria-label={text.tallyFilter(verdictNames[verdict][lang], tally[verdict])}
          disabled={tally[verdict] === 0 && chosen !== verdict}
          onClick={() => change(setVerdict(chosen === verdict ? null : verdict))}
        >
          <b>{tally[verdict]}</b>
          <Pips verdict={verdict} count={tally[verdict]} most={most} />
          <span>{verdictNames[verdict][lang]}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** One sentence that the data supports, one that qualifies it, and how many rows may be compared. */
export function Headline({ comparison, selection }: { comparison: Comparison; selection: Selection }) {
  const { index, lang } = useScreen();
  const { title, qualification } = headlineText(headlineOf(comparison, selection, index), index, lang);
  return (
    <section className="lead">
      <div>
        <h1>{title}</h1>
        <p>{qualification}</p>
      </div>
      <Tally tally={comparison.tally} chosen={selection.verdict} />
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Comparison } from '../../analysis/comparison';
import { headlineOf } from '../../analysis/headline';
import type { SetVerdict } from '../../analysis/verdict';
import { Lead } from '../../parts/Lead';
import { useScreen } from '../../parts/screen';
import { setVerdict } from '../../selection/changes';
import { verdictFilters, type Selection } from '../../selection/selection';
import { headlineText } from '../../wording/headline';
import { verdictNames } from '../../wording/verdict';

const pipsPerLine = 17;
const mostLines = 4;
const step = 5;
const lineHeight = 10;

/** One pip a row, in lines of seventeen: solid, open, or cut like the post of the verdict's mark. */
function Pips({ verdict, count }: { verdict: SetVerdict; count: number }) {
  const lines = Math.ceil(count / pipsPerLine);
  const width = Math.min(count, pipsPerLine) * step;
  const height = lines * lineHeight - 2;
  // What one place alone says is no part of the comparison; nor is a picture of a crowd.
  if (count === 0 || lines > mostLines || verdict === 'single') return null;
  return (
    <svg
      className={`pips-${verdict}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, at) => {
        const x = (at % pipsPerLine) * step;
        const y = Math.floor(at / pipsPerLine) * lineHeight;
        return verdict === 'not-comparable' ? (
          <path key={at} d={`M${x + 2} ${y}v3m0 2v3`} />
        ) : (
          <rect key={at} x={x + 0.5} y={y + 0.5} width="3" height="7" />
        );
      })}
    </svg>
  );
}

function Tally({ tally, chosen }: { tally: Comparison['tally']; chosen: SetVerdict | null }) {
  const { lang, text, change } = useScreen();
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
          <Pips verdict={verdict} count={tally[verdict]} />
          <span>{verdictNames[verdict][lang]}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  comparison: Comparison;
  selection: Selection;
  /** What stands behind the tally. */
  children?: ReactNode;
}

/** One sentence that the data supports, one that qualifies it, and how many rows may be compared. */
export function Headline({ comparison, selection, children }: Props) {
  const { index, lang } = useScreen();
  const { title, qualification } = headlineText(headlineOf(comparison, selection, index), index, lang);
  return (
    <Lead title={title} qualification={qualification}>
      <div className="lead-tools">
        <Tally tally={comparison.tally} chosen={selection.verdict} />
        {children}
      </div>
    </Lead>
  );
}

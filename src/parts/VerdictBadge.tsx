import { lazy, Suspense } from 'react';
import type { Row } from '../analysis/comparison';
import { Hint } from '../ui/Hint';
import { verdictNames } from '../wording/verdict';
import { useScreen } from './screen';
import { VerdictIcon } from './VerdictIcon';

export const loadReasons = () => import('./Reasons');
const Reasons = lazy(() => loadReasons().then((module) => ({ default: module.Reasons })));

/** The verdict of a row in an icon and a word; its reasons open on hover, focus and tap. */
export function VerdictBadge({ row }: { row: Row }) {
  const { lang } = useScreen();
  return (
    <Hint
      className={`badge badge-${row.verdict}`}
      content={() => (
        <Suspense>
          <Reasons row={row} />
        </Suspense>
      )}
    >
      <VerdictIcon verdict={row.verdict} />
      {verdictNames[row.verdict][lang]}
    </Hint>
  );
}

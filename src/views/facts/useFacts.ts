import { useContext, useMemo } from 'react';
import { type Arrangement, tableOf } from '../../analysis/arrangeStatements';
import { finderOf } from '../../wording/findStatements';
import { statementsOf } from '../../analysis/statements';
import { wordsOf } from '../../lib/findHits';
import { DetailsContext, useScreen } from '../../parts/screen';
import type { Selection } from '../../selection/selection';
import { useInitials } from '../../parts/useInitials';

/** The statements of a selection, as the table shows them. */
export function useFacts(selection: Selection) {
  const { index, lang } = useScreen();
  const { details } = useContext(DetailsContext);
  const { places, period, theme, kinds, query, sort, group, where } = selection;
  const statements = useMemo(
    () => statementsOf({ ...selection, places, period, theme, kinds }, index, details),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [places, period, theme, kinds, index, details],
  );
  const table = useMemo(() => tableOf(statements, index, lang), [statements, index, lang]);
  const words = useMemo(() => wordsOf(query), [query]);
  const initials = useInitials(words);
  const arrangement = useMemo(
    (): Arrangement => ({ sort, group, where, isFound: finderOf(words, index, initials) }),
    [sort, group, where, words, index, initials],
  );
  const groups = useMemo(() => table.arrange(arrangement), [table, arrangement]);
  const shown = useMemo(() => groups.flatMap((one) => one.statements), [groups]);
  return { statements, table, arrangement, groups, shown, words, initials };
}

export type Facts = ReturnType<typeof useFacts>;

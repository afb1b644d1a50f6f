import { useContext } from 'react';
import { tableOf } from '../../analysis/arrangeStatements';
import { finderOf } from '../../wording/findStatements';
import { statementsOf } from '../../analysis/statements';
import { factTexts } from '../../i18n/facts';
import { onDemand } from '../../i18n/onDemand';
import { wordsOf } from '../../lib/findHits';
import { useFilterText } from '../../parts/filterText';
import { DetailsContext, useScreen } from '../../parts/screen';
import { activeFilters, clearFilter, clearFilters, type Change } from '../../selection/changes';
import { clearColumnFilters, setColumnFilter } from '../../selection/factChanges';
import type { Selection } from '../../selection/selection';
import { columnValue } from '../../wording/columnValues';
import type { Facts } from './useFacts';

/** An empty result says which filter emptied it, and undoes each on its own or all at once. */
export function FactsEmpty({ selection, facts }: { selection: Selection; facts: Facts }) {
  const { index, lang, text, change } = useScreen();
  const { details } = useContext(DetailsContext);
  const texts = factTexts[lang];
  const more = onDemand[lang];
  const nameOf = useFilterText(selection);
  const filters: { key: string; name: string; lift: Change }[] = [
    ...activeFilters(selection, index.rows).map((filter) => ({
      key: filter,
      name: nameOf[filter](),
      lift: clearFilter(filter, index.rows),
    })),
    ...selection.where.map(({ column, values }) => ({
      key: `where ${column}`,
      name: `${texts.heads[column]}${text.colon}${values.map((value) => columnValue(column, value, index, lang)).join(text.listSeparator)}`,
      lift: setColumnFilter(column, []),
    })),
  ];
  const counted = filters.map((filter) => {
    const without = filter.lift(selection);
    const isFound = finderOf(wordsOf(without.query), index, facts.initials);
    const groups = tableOf(statementsOf(without, index, details), index, lang).arrange({
      ...without,
      isFound,
    });
    return { ...filter, count: groups.reduce((sum, { statements }) => sum + statements.length, 0) };
  });
  const helps = counted.some(({ count }) => count > 0);
  return (
    <div className="empty">
      <h2>{texts.emptyTitle}</h2>
      <p>{helps ? more.emptyHint : more.emptyTogether}</p>
      <ul>
        {counted.map(({ key, name, lift, count }) => (
          <li key={key}>
            <button type="button" className="btn" onClick={() => change(lift)}>
              {more.clear(name)}
            </button>
            <span className={count > 0 ? '' : 'mute'}>{texts.statements(count)}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="btn primary"
        onClick={() => change((before) => clearColumnFilters(clearFilters(index.rows)(before)))}
      >
        {more.clearAll}
      </button>
    </div>
  );
}

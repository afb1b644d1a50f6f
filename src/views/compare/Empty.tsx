import { compare } from '../../analysis/comparison';
import { useFilterText } from '../../parts/filterText';
import { useScreen } from '../../parts/screen';
import { activeFilters, clearFilter, clearFilters } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { onDemand } from '../../i18n/onDemand';

/** An empty result says which filter emptied it, and undoes each on its own or all at once. */
export function Empty({ selection }: { selection: Selection }) {
  const { index, change, lang } = useScreen();
  const more = onDemand[lang];
  const nameOf = useFilterText(selection);
  const filters = activeFilters(selection, index.rows).map((filter) => {
    const without = clearFilter(filter, index.rows)(selection);
    const { tally } = compare(without, index);
    const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
    return { filter, rows: without.verdict === null ? all : tally[without.verdict] };
  });
  const helps = filters.some(({ rows }) => rows > 0);
  return (
    <div className="empty">
      <h2>{more.emptyTitle}</h2>
      <p>{helps ? more.emptyHint : more.emptyTogether}</p>
      <ul>
        {filters.map(({ filter, rows }) => (
          <li key={filter}>
            <button type="button" className="btn" onClick={() => change(clearFilter(filter, index.rows))}>
              {more.clear(nameOf[filter]())}
            </button>
            <span className={rows > 0 ? '' : 'mute'}>{more.rows(rows)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="btn primary" onClick={() => change(clearFilters(index.rows))}>
        {more.clearAll}
      </button>
    </div>
  );
}

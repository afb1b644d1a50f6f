import {
  activeFilters,
  clearFilters,
  setOrder,
  setQuery,
  setSupplement,
  setVerdict,
  toggleKind,
} from '../selection/changes';
import { allKinds, rowOrders, verdictFilters, type Selection } from '../selection/selection';
import { SearchField } from '../ui/SearchField';
import { Select } from '../ui/Select';
import { kindNames } from '../wording/figure';
import { verdictNames } from '../wording/verdict';
import { ThemeSelect } from './ThemeSelect';
import { useScreen } from './screen';
import { onDemand } from '../i18n/onDemand';

const any = 'any';

/** Search, kinds, order, verdict: what the bar has no room for. */
export function MoreControls({ selection }: { selection: Selection }) {
  const { index, lang, text, change } = useScreen();
  const more = onDemand[lang];
  const active = activeFilters(selection, index.rows);
  return (
    <>
      <ThemeSelect className="phone-only" selection={selection} />
      <label className="check phone-only">
        <input
          type="checkbox"
          checked={selection.supplement}
          onChange={() => change(setSupplement(!selection.supplement, index.rows))}
        />
        {text.supplement}
      </label>
      {/* Facts has its own field, in sight. */}
      {selection.view !== 'facts' && (
        <label className="field">
          <span className="lab">{more.search}</span>
          <SearchField
            value={selection.query}
            placeholder={more.searchHint}
            onChange={(query) => change(setQuery(query))}
          />
        </label>
      )}
      <fieldset className="field">
        <legend className="lab">{more.kinds}</legend>
        {allKinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={selection.kinds.includes(kind)}
              onChange={() => change(toggleKind(kind))}
            />
            {kindNames[kind][lang]}
          </label>
        ))}
      </fieldset>
      {/* They arrange the rows of Compare. */}
      {selection.view === 'compare' && (
        <>
          <Select
            showsLabel
            label={more.sort}
            options={rowOrders.map((order) => ({ value: order, text: more[`order.${order}`] }))}
            value={selection.order}
            onChange={(order) => change(setOrder(order))}
          />
          <Select
            showsLabel
            label={more.comparability}
            options={[
              { value: any, text: more.allVerdicts },
              ...verdictFilters.map((verdict) => ({ value: verdict, text: verdictNames[verdict][lang] })),
            ]}
            value={selection.verdict ?? any}
            onChange={(verdict) => change(setVerdict(verdict === any ? null : verdict))}
          />
        </>
      )}
      {active.length > 0 && (
        <button type="button" className="btn" onClick={() => change(clearFilters(index.rows))}>
          {more.clearAll}
        </button>
      )}
    </>
  );
}

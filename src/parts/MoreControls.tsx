import {
  activeFilters,
  clearFilters,
  setOrder,
  setQuery,
  setVerdict,
  toggleKind,
} from '../selection/changes';
import { allKinds, rowOrders, verdictFilters, type Selection } from '../selection/selection';
import { Select } from '../ui/Select';
import { kindNames } from '../wording/figure';
import { verdictNames } from '../wording/verdict';
import { useScreen } from './screen';

const any = 'any';

/** Search, kinds, order, verdict: what the bar has no room for. */
export function MoreControls({ selection }: { selection: Selection }) {
  const { index, lang, text, change } = useScreen();
  const active = activeFilters(selection, index.rows);
  return (
    <>
      <label className="field">
        <span className="lab">{text.search}</span>
        <input
          type="search"
          value={selection.query}
          maxLength={100}
          placeholder={text.searchHint}
          onChange={(event) => change(setQuery(event.target.value))}
        />
      </label>
      <fieldset className="field">
        <legend className="lab">{text.kinds}</legend>
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
      <Select
        showsLabel
        label={text.sort}
        options={rowOrders.map((order) => ({ value: order, text: text[`order.${order}`] }))}
        value={selection.order}
        onChange={(order) => change(setOrder(order))}
      />
      <Select
        showsLabel
        label={text.comparability}
        options={[
          { value: any, text: text.allVerdicts },
          ...verdictFilters.map((verdict) => ({ value: verdict, text: verdictNames[verdict][lang] })),
        ]}
        value={selection.verdict ?? any}
        onChange={(verdict) => change(setVerdict(verdict === any ? null : verdict))}
      />
      {active.length > 0 && (
        <button type="button" className="btn" onClick={() => change(clearFilters(index.rows))}>
          {text.clearAll}
        </button>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { setPeriod, setSupplement } from '../selection/changes';
import { bothPeriods, columnPlaces, type Selection } from '../selection/selection';
import { planPeriods } from '../analysis/coverage';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { MoreMenu } from './MoreMenu';
import { PlaceToggle } from './PlaceToggle';
import { ThemeSelect } from './ThemeSelect';
import { useScreen } from './screen';

/** More periods than this stand in a list rather than side by side. */
const mostSegments = 4;

/** Places, period, theme: the same bar over every view. */
export function SelectionBar({ selection, children }: { selection: Selection; children?: ReactNode }) {
  const { index, lang, text, change } = useScreen();
  const periods = planPeriods(bothPeriods, index);
  const periodOptions = [
    ...periods.map((id) => ({ value: id, text: index.periods.get(id)?.short[lang] ?? id })),
    { value: bothPeriods, text: text.allPeriods(periods.length) },
  ];
  const isSegmented = periodOptions.length <= mostSegments;
  const onPeriod = (period: string) => change(setPeriod(period));
  return (
    <section className="filters" aria-label={text.filters}>
      <fieldset className="place-toggles" aria-label={text.places}>
        {columnPlaces(index.rows).map((id) => {
          const place = index.places.get(id);
          return place && <PlaceToggle key={id} place={place} isOn={selection.places.includes(id)} />;
        })}
      </fieldset>
      {isSegmented && (
        <Segmented
          className="seg wide-only"
          label={text.period}
          options={periodOptions}
          value={selection.period}
          onChange={onPeriod}
        />
      )}
      <Select
        className={isSegmented ? 'narrow-only' : ''}
        label={text.period}
        options={periodOptions}
        value={selection.period}
        onChange={onPeriod}
      />
      <ThemeSelect className={selection.theme === null ? 'wide-only' : ''} selection={selection} />
      <button
        type="button"
        className="toggle-supplement wide-only"
        aria-pressed={selection.supplement}
        title={text.supplementMeaning}
        onClick={() => change(setSupplement(!selection.supplement, index.rows))}
      >
        {text.supplement}
      </button>
      <MoreMenu selection={selection} />
      {children}
    </section>
  );
}

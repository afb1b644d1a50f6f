import { leadingSystem } from '../../analysis/systems';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import type { Selection } from '../../selection/selection';
import { Notation } from './SystemHead';

/** The heads collapsed to name and numeral while the table scrolls. A picture of them: the real heads stay in the table. */
export function SlimHeads({ selection, isShown }: { selection: Selection; isShown: boolean }) {
  const { index, lang } = useScreen();
  if (!isShown) return null;
  return (
    <div className={`slim cols-${selection.places.length}`} aria-hidden="true">
      <span />
      {selection.places.map((id) => {
        const place = index.places.get(id);
        const system = leadingSystem(id, selection, index);
        const whole = place?.within === undefined ? undefined : index.places.get(place.within);
        const isNested = whole !== undefined && selection.places.includes(whole.id);
        return (
          <span
            key={id}
            className={`slim-head ${isNested ? `nested ${markClass(whole)}` : markClass(place)}`}
          >
            <span className={`slim-name ${markClass(place)}`}>
              <Mark place={place} fill="solid" size="m" />
              <b>{columnName(place, lang)}</b>
            </span>
            {system && <Notation system={system} />}
          </span>
        );
      })}
    </div>
  );
}

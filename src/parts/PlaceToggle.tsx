import type { Place } from '../dataset/schema';
import { togglePlace } from '../selection/changes';
import { Mark } from './Mark';
import { columnName, markClass, shortName, useScreen } from './screen';

/** Shape and name. On: underlined in the place's colour; off: hollow and quiet. A nested place says so. */
export function PlaceToggle({ place, isOn }: { place: Place; isOn: boolean }) {
  const { index, lang, text, change } = useScreen();
  const isNested = place.within !== undefined && index.places.has(place.within);
  return (
    <button
      type="button"
      className={`place-toggle ${markClass(place)}`}
      aria-pressed={isOn}
      onClick={() => change(togglePlace(place.id, index.rows))}
    >
      {isNested && <span className="including">{text.including}</span>}
      <Mark place={place} fill={isOn ? 'solid' : 'hollow'} size="m" />
      <span className="wide-name">{columnName(place, lang)}</span>
      <span className="short-name">{shortName(place, lang)}</span>
    </button>
  );
}

import type { Place, System } from '../dataset/schema';
import { switchSystem } from '../selection/changes';
import { systemBrief, systemWhen } from '../wording/systems';
import { columnName, useScreen } from './screen';

interface Props {
  place: Place | undefined;
  /** All systems of the place. */
  systems: readonly System[];
  /** The one at the head of the column. */
  shown: System | null | undefined;
}

/** Buttons that put another system of the place at the head of its column. */
export function SystemSwitches({ place, systems, shown }: Props) {
  const { index, lang, text, change } = useScreen();
  return systems
    .filter((other) => other.id !== shown?.id)
    .map((other) => {
      const when = systemWhen(other, index, lang);
      const brief = systemBrief(other, lang);
      return (
        <button
          key={other.id}
          type="button"
          className="switch"
          aria-label={text.switchLabel(columnName(place, lang), when, brief)}
          onClick={() => change(switchSystem(other.id, systems))}
        >
          {text.switchTo(when, brief)}
        </button>
      );
    });
}

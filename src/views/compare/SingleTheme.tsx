import type { Row } from '../../analysis/comparison';
import type { Theme } from '../../dataset/schema';
import { useScreen } from '../../parts/screen';
import { toggleUnfolded } from '../../selection/changes';

interface Props {
  theme: Theme;
  rows: readonly Row[];
  places: readonly string[];
  isUnfolded: boolean;
}

const mostNames = 2;

/** The fold of a theme's rows of one place: how many there are, and whose. */
export function SingleTheme({ theme, rows, places, isUnfolded }: Props) {
  const { lang, text, change } = useScreen();
  return (
    <tr className="fold">
      <th scope="rowgroup" colSpan={2}>
        <button
          type="button"
          aria-expanded={isUnfolded}
          aria-label={text.unfold(theme.name[lang], rows.length)}
          onClick={() => change(toggleUnfolded(theme.id))}
        >
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M3 1l4 4-4 4" />
          </svg>
          <b>{theme.name[lang]}</b>
          <span>{text.singleCount(rows.length)}</span>
        </button>
      </th>
      {places.map((place) => {
        const names = rows.filter((row) => row.places.includes(place)).map((row) => row.concept.name[lang]);
        return (
          <td key={place}>
            {names.length === 0 && <span className="sr">0</span>}
            {names.length > 0 &&
              (isUnfolded
                ? text.singleCount(names.length)
                : text.singleNames(names.slice(0, mostNames), names.length))}
          </td>
        );
      })}
    </tr>
  );
}

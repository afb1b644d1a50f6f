import { memo } from 'react';
import type { Row } from '../../analysis/comparison';
import type { Silence } from '../../analysis/coverage';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SilenceMark } from '../../parts/SilenceMark';
import { ValueCell } from '../../parts/ValueCell';
import { VerdictBadge } from '../../parts/VerdictBadge';

interface Props {
  row: Row;
  /** Null where the head of an earlier row spans this one. */
  theme: string | null;
  /** Rows that the theme's head spans; undefined where each row names its own. */
  themeSpan: number | undefined;
  /** The line of the fold above has said it. */
  isThemeSaid: boolean;
  /** Id of the statement whose evidence is open, if it is in this row. */
  selected: string | null;
  /** Places whose further statements are open, joined by a blank. */
  opened: string;
  sources: ReadonlyMap<string, number> | null;
}

/** The silent places of a row in one line per silence: what a phone shows in place of empty cells. */
function SilentPlaces({ row }: { row: Row }) {
  const { index, lang, text } = useScreen();
  const bySilence = new Map<Silence, string[]>();
  for (const { place, silence } of row.cells) {
    if (silence === null) continue;
    const name = columnName(index.places.get(place), lang);
    bySilence.set(silence, [...(bySilence.get(silence) ?? []), name]);
  }
  return (
    <td className="silent">
      {[...bySilence].map(([silence, names]) => (
        <span key={silence}>
          <SilenceMark silence={silence} /> {names.join(text.listSeparator)}
        </span>
      ))}
    </td>
  );
}

function ThemeCell({ theme, themeSpan, isThemeSaid }: Pick<Props, 'theme' | 'themeSpan' | 'isThemeSaid'>) {
  if (theme === null) return null;
  if (themeSpan === undefined) return <td className="theme">{theme}</td>;
  return (
    <th scope="rowgroup" rowSpan={themeSpan} className={isThemeSaid ? 'theme said' : 'theme'}>
      <span className={isThemeSaid ? 'sr' : 'stay'}>{theme}</span>
    </th>
  );
}

export const CompareRow = memo(function CompareRow({
  row,
  theme,
  themeSpan,
  isThemeSaid,
  selected,
  opened,
  sources,
}: Props) {
  const { index, lang } = useScreen();
  const isOpen = new Set(opened.split(' '));
  const frequencies = new Set(row.cells.flatMap((cell) => (cell.lead ? [cell.lead.frequency] : [])));
  return (
    <tr className={selected === null ? undefined : 'chosen'}>
      <ThemeCell theme={theme} themeSpan={themeSpan} isThemeSaid={isThemeSaid} />
      <th scope="row">
        <span className="concept">{row.concept.name[lang]}</span>
        <VerdictBadge row={row} />
      </th>
      {row.cells.map((cell) => {
        const place = index.places.get(cell.place);
        const whole = place?.within === undefined ? undefined : index.places.get(place.within);
        const isNested = whole !== undefined && row.cells.some((other) => other.place === whole.id);
        return (
          <td
            key={cell.place}
            className={`${cell.lead ? '' : 'gap-cell '}${isNested ? `nested ${markClass(whole)}` : ''}`}
          >
            <div className={markClass(place)}>
              <ValueCell
                cell={cell}
                concept={row.concept}
                isInGroup={row.group.includes(cell.place)}
                apart={
                  row.group.length > 0
                    ? (row.outsiders.find((outsider) => outsider.place === cell.place)?.reasons ?? [])
                    : []
                }
                scale={row.scale}
                spansDiffer={frequencies.size > 1}
                selected={selected}
                isOpened={isOpen.has(cell.place) || cell.rest.some((fact) => fact.id === selected)}
                sources={sources}
              />
            </div>
          </td>
        );
      })}
      {row.places.length < row.cells.length && <SilentPlaces row={row} />}
    </tr>
  );
});

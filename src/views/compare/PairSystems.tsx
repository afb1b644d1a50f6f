import { useContext, useMemo } from 'react';
import { distinctNames, industriesOf } from '../../analysis/industries';
import { openSlots, overlaps } from '../../analysis/overlap';
import { sectorMatrix, type SectorRow } from '../../analysis/sectorMatrix';
import { pairTexts } from '../../i18n/pair';
import { Mark } from '../../parts/Mark';
import { columnName, DetailsContext, markClass, useScreen } from '../../parts/screen';
import type { Selection } from '../../selection/selection';
import { readingNames } from '../../wording/industries';

/** The two systems in sectors: what both name, and what each names alone. */
export function PairSystems({ pair, selection }: { pair: readonly [string, string]; selection: Selection }) {
  const { index, lang, text } = useScreen();
  const { details } = useContext(DetailsContext);
  const texts = pairTexts[lang];
  const found = useMemo(() => {
    if (!details) return null;
    const industries = industriesOf(index, details);
    const chosen = { ...selection, places: pair };
    const matrix = sectorMatrix(chosen, index, industries);
    const [overlap] = overlaps(matrix, chosen, index, industries);
    const open = pair.map((place) => openSlots(place, chosen, index, industries));
    return overlap && { overlap, open, matrix };
    // oxlint-disable-next-line react/exhaustive-deps -- of the selection the period and the systems count
  }, [details, index, pair, selection.period, selection.systems]);
  if (!found || found.overlap.silent.length > 0) return null;
  const { overlap, open, matrix } = found;
  const rowsOf = (ids: readonly string[]) => matrix.rows.filter((row) => ids.includes(row.sector.id));
  /** What a place calls a sector, in its document’s words. */
  const words = (row: SectorRow, place: string) =>
    distinctNames(row.cells.find((cell) => cell.place === place)?.mentions ?? [])
      .map(({ member }) => member.name[lang])
      .join(text.listSeparator);
  const alone = (place: string, ids: readonly string[]) => (
    <section className={markClass(index.places.get(place))}>
      <h3>
        <b>{ids.length}</b> {texts.onlySectors(columnName(index.places.get(place), lang))}
      </h3>
      <ul>
        {rowsOf(ids).map((row) => (
          <li key={row.sector.id}>
            {row.sector.name[lang]} <small>{words(row, place)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <section className="pair-systems" aria-labelledby="pair-systems">
      <h2 id="pair-systems">{texts.systems(overlap.common.length)}</h2>
      <div>
        {alone(overlap.a, overlap.onlyA)}
        <section>
          <h3>
            <b>{overlap.common.length}</b> {texts.bothSectors} <small>{texts.ownWords}</small>
          </h3>
          <table>
            <thead className="sr">
              <tr>
                <th scope="col">{texts.sector}</th>
                {pair.map((place) => (
                  <th key={place} scope="col">
                    {columnName(index.places.get(place), lang)}
                  </th>
                ))}
                <th scope="col">{texts.reading}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(overlap.common).map((row) => (
                <tr key={row.sector.id}>
                  <th scope="row">{row.sector.name[lang]}</th>
                  {pair.map((place) => (
                    <td key={place} className={markClass(index.places.get(place))}>
                      <Mark place={index.places.get(place)} fill="solid" size="s" /> {words(row, place)}
                    </td>
                  ))}
                  <td className="mute">{readingNames[row.reading.code][lang]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {alone(overlap.b, overlap.onlyB)}
      </div>
      {pair.map((place, at) =>
        (open[at] ?? 0) > 0 ? (
          <p key={place} className="mute">
            {texts.openSlots(columnName(index.places.get(place), lang), open[at] ?? 0)}
          </p>
        ) : null,
      )}
    </section>
  );
}

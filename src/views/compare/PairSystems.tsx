import { useContext, useMemo } from 'react';
import { industriesOf } from '../../analysis/industries';
import { openSlots, overlaps } from '../../analysis/overlap';
import { sectorMatrix } from '../../analysis/sectorMatrix';
import { pairTexts } from '../../i18n/pair';
import { columnName, DetailsContext, markClass, useScreen } from '../../parts/screen';
import type { Selection } from '../../selection/selection';

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
    return overlap && { overlap, open, sectors: industries.sectors };
    // oxlint-disable-next-line react/exhaustive-deps -- of the selection the period and the systems count
  }, [details, index, pair, selection.period, selection.systems]);
  if (!found || found.overlap.silent.length > 0) return null;
  const { overlap, open, sectors } = found;
  const names = (ids: readonly string[]) =>
    ids.map((id) => sectors.find((sector) => sector.id === id)?.name[lang] ?? id).join(text.listSeparator);
  const columns = [
    {
      id: overlap.a,
      title: texts.onlySectors(columnName(index.places.get(overlap.a), lang)),
      ids: overlap.onlyA,
    },
    { id: '', title: texts.bothSectors, ids: overlap.common },
    {
      id: overlap.b,
      title: texts.onlySectors(columnName(index.places.get(overlap.b), lang)),
      ids: overlap.onlyB,
    },
  ];
  return (
    <section className="pair-systems" aria-labelledby="pair-systems">
      <h2 id="pair-systems">{texts.systems(overlap.common.length)}</h2>
      <div>
        {columns.map(({ id, title, ids }) => (
          <section key={title} className={markClass(index.places.get(id))}>
            <h3>
              <b>{ids.length}</b> {title}
            </h3>
            <p>{names(ids)}</p>
          </section>
        ))}
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

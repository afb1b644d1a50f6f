import { useState } from 'react';
import type { Row } from '../../analysis/comparison';
import { pairTexts } from '../../i18n/pair';
import { Figure } from '../../parts/Figure';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { openFact } from '../../selection/changes';
import { usePrinting } from '../../ui/usePrinting';

/** Rows of one of the two alone, in a line that unfolds. */
export function PairAlone({
  place,
  rows,
  selected,
}: {
  place: string;
  rows: readonly Row[];
  selected: string | null;
}) {
  const { index, lang, change } = useScreen();
  const texts = pairTexts[lang];
  const isPrinting = usePrinting();
  const [wantsOpen, setOpen] = useState(false);
  const isOpen = wantsOpen || isPrinting;
  const one = index.places.get(place);
  if (rows.length === 0) return null;
  return (
    <section className={`alone ${markClass(one)}`}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!wantsOpen)}>
          <Mark place={one} fill="solid" size="m" />
          <b>{texts.only(columnName(one, lang), rows.length)}</b>
          <span className="switch-fold">{isOpen ? texts.fold : texts.unfold}</span>
        </button>
      </h2>
      {isOpen && (
        <ul>
          {rows.map((row) => {
            const lead = row.cells.find((cell) => cell.place === place)?.lead;
            return (
              lead && (
                <li key={row.concept.id}>
                  <button
                    type="button"
                    className={lead.id === selected ? 'alone-item selected' : 'alone-item'}
                    data-fact={lead.id}
                    onClick={() => change(openFact(lead.id))}
                  >
                    {row.concept.name[lang]} <Figure fact={lead} />
                  </button>
                </li>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}

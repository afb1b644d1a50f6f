import { useMemo } from 'react';
import type { Row } from '../../analysis/comparison';
import { columnName, useScreen } from '../../parts/screen';
import { encodeAddress } from '../../selection/address';
import { bothPeriods, type Selection } from '../../selection/selection';
import { planPeriods } from '../../analysis/coverage';
import { citation } from '../../wording/citation';
import { numberedSources } from './screenOrder';

/** On paper: what the page shows, in place of the bars. */
function PrintHead({ selection }: { selection: Selection }) {
  const { index, lang, text } = useScreen();
  const { places, period, theme } = selection;
  const shown = [
    text.compare,
    places.map((place) => columnName(index.places.get(place), lang)).join(text.listSeparator),
    index.periods.get(period)?.short[lang] ?? text.allPeriods(planPeriods(bothPeriods, index).length),
    index.themes.get(theme ?? '')?.name[lang] ?? text.allThemes,
  ];
  return (
    <p className="print-head">
      <b lang="zh-CN">{text.brand}</b> {shown.join(' · ')}
    </p>
  );
}

interface Props {
  rows: readonly Row[];
  selection: Selection;
}

/**
 * On paper: the documents behind the superscript numbers, and the address of the page. It waits out of sight, because a
 * browser that prints waits for nothing.
 */
export function Paper({ rows, selection }: Props) {
  const { index, lang, text } = useScreen();
  const sources = useMemo(() => numberedSources(rows, selection, index), [rows, selection, index]);
  return (
    <>
      <PrintHead selection={selection} />
      <section className="print-sources">
        <h2>{text.sources}</h2>
        <ol>
          {[...sources].map(([id, number]) => {
            const document = index.documents.get(id);
            return (
              <li key={id}>
                <b>{number}</b>
                {document && citation(document, lang)}
              </li>
            );
          })}
        </ol>
        <p className="address">{encodeAddress(selection, index.rows)}</p>
      </section>
    </>
  );
}

/** What a page says on paper in place of the bars: what is shown, where it comes from, its address. */
import { planPeriods } from '../analysis/coverage';
import { encodeAddress } from '../selection/address';
import { allKinds, bothPeriods, type Selection } from '../selection/selection';
import { citation } from '../wording/citation';
import { kindNames } from '../wording/figure';
import { columnName, useScreen } from './screen';

export function PrintHead({ selection }: { selection: Selection }) {
  const { index, lang, text } = useScreen();
  const { places, period, theme, view, kinds, query } = selection;
  const shown = [
    text[view],
    places.map((place) => columnName(index.places.get(place), lang)).join(text.listSeparator),
    index.periods.get(period)?.short[lang] ?? text.allPeriods(planPeriods(bothPeriods, index).length),
    index.themes.get(theme ?? '')?.name[lang] ?? text.allThemes,
    ...(kinds.length < allKinds.length
      ? [kinds.map((kind) => kindNames[kind][lang]).join(text.listSeparator)]
      : []),
    ...(query === '' ? [] : [`“${query}”`]),
  ];
  return (
    <p className="print-head">
      <b lang="zh-CN">{text.brand}</b> {shown.join(' · ')}
    </p>
  );
}

interface FootProps {
  selection: Selection;
  /** Documents and their numbers. */
  sources: ReadonlyMap<string, number>;
}

export function PrintSources({ selection, sources }: FootProps) {
  const { index, lang, text } = useScreen();
  return (
    <section className="print-sources">
      {sources.size > 0 && <h2>{text.sources}</h2>}
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
  );
}

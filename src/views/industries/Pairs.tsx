import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Industries } from '../../analysis/industries';
import { type Overlap, overlaps } from '../../analysis/overlap';
import type { SectorMatrix } from '../../analysis/sectorMatrix';
import { overlapHeight } from '../../charts/overlapOption';
import { pairsOption } from '../../charts/pairsChart';
import { industryTexts } from '../../i18n/industries';
import { columnName, markClass, shortName, useScreen } from '../../parts/screen';
import { PictureMenu } from '../../parts/pictures';
import { togglePair } from '../../selection/industryChanges';
import type { Selection } from '../../selection/selection';
import { appearances } from '../../theme/appearances';
import { fonts } from '../../theme/fonts';
import { whenIdle } from '../../ui/whenIdle';
import { usePrinting } from '../../ui/usePrinting';
import { conditionTexts } from '../../wording/industries';

// The engine is fetched when the page has come to rest, never inside a click.
const EChart = lazy(() => import('../../ui/EChart').then((module) => ({ default: module.EChart })));

interface Props {
  selection: Selection;
  industries: Industries;
  matrix: SectorMatrix;
}

const chartSize = { light: 13, dark: 13, projector: 16 } as const;

function OverlapChart({ pairs, selection }: { pairs: readonly Overlap[]; selection: Selection }) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const isPrinting = usePrinting();
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const { look } = selection;
  const size = chartSize[look];
  const option = useMemo(
    () =>
      pairsOption(
        pairs,
        {
          colours: appearances[isPrinting ? 'light' : look],
          font: lang === 'en' ? fonts.latin : fonts.sans,
          size,
        },
        { index, lang, text },
      ),
    [pairs, look, size, lang, index, text, isPrinting],
  );
  const height = overlapHeight(pairs.length, size);
  return (
    <div className={`echart-room pairs-${Math.min(pairs.length, 28)}`}>
      {isIdle && (
        <Suspense>
          <EChart option={option} height={height} label={texts.pairsLabel} />
        </Suspense>
      )}
    </div>
  );
}

function PairLists({ pair, industries }: { pair: Overlap; industries: Industries }) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => industries.sectors.find((sector) => sector.id === id)?.name[lang] ?? id)
      .join(text.listSeparator) || texts.none;
  const lists: [string, string, string][] = [
    [texts.common, '', names(pair.common)],
    [texts.sameSegment, '', names(pair.sameSegment)],
    [texts.only(columnName(index.places.get(pair.a), lang)), pair.a, names(pair.onlyA)],
    [texts.only(columnName(index.places.get(pair.b), lang)), pair.b, names(pair.onlyB)],
  ];
  return (
    <dl className="pair-lists">
      {lists.map(([term, place, said]) => (
        <div key={term} className={markClass(index.places.get(place))}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Per pair of places: common of the union, and what each has alone; drawn, and as a table that opens to the names. */
export function Pairs({ selection, industries, matrix }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = industryTexts[lang];
  const isPrinting = usePrinting();
  const pairs = useMemo(
    () => overlaps(matrix, selection, index, industries),
    // oxlint-disable-next-line react/exhaustive-deps -- the matrix follows whatever of the selection counts
    [matrix, index, industries],
  );
  if (pairs.length === 0) return null;
  const name = (id: string) => shortName(index.places.get(id), lang);
  const build = async () => {
    const { overlapPictures } = await import('../../exports/picture/overlapPicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const { drawChart } = await import('../../ui/EChart');
    const documents = matrix.rows.flatMap(({ cells }) =>
      cells.flatMap(({ mentions }) => mentions.map(({ system }) => system.document)),
    );
    const pictures = overlapPictures(pairs, documents, selection, { index, lang, text }, drawChart);
    return pictureFiles(pictures, 'overlap', selection, lang);
  };
  return (
    <section className="pane pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">
        {texts.pairsTitle}
        <span>{texts.pairsNote}</span>
      </h2>
      <div className="pane-line">
        <PictureMenu subject={{ kind: 'common' }} id="overlap" name={texts.pairsTitle} build={build} />
      </div>
      <OverlapChart pairs={pairs} selection={selection} />
      <p className="note">{texts.pairsKey}</p>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">{texts.pair}</th>
            <th scope="col">{texts.common}</th>
            <th scope="col">{texts.sameSegment}</th>
            <th scope="col">{texts.conditions}</th>
          </tr>
        </thead>
        {pairs.map((pair) => {
          const isOpen = isPrinting || (selection.pair.includes(pair.a) && selection.pair.includes(pair.b));
          const union = pair.common.length + pair.onlyA.length + pair.onlyB.length;
          return (
            <tbody key={`${pair.a} ${pair.b}`}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    className="sector"
                    aria-expanded={isOpen}
                    aria-label={texts.pairOpen(
                      columnName(index.places.get(pair.a), lang),
                      columnName(index.places.get(pair.b), lang),
                    )}
                    onClick={() => change(togglePair(pair.a, pair.b, index.rows))}
                  >
                    {name(pair.a)} – {name(pair.b)}
                  </button>
                </th>
                {pair.silent.length > 0 ? (
                  <td colSpan={3} className="mute">
                    {texts.noList(pair.silent.map(name).join(text.listSeparator))}
                  </td>
                ) : (
                  <>
                    <td>{texts.ofUnion(pair.common.length, union)}</td>
                    <td>{pair.sameSegment.length}</td>
                    <td className="mute">
                      {pair.conditions.map((code) => conditionTexts[code][lang]).join(text.reasonSeparator) ||
                        texts.samePeriod}
                    </td>
                  </>
                )}
              </tr>
              {isOpen && pair.silent.length === 0 && (
                <tr className="pair-open">
                  <td colSpan={4}>
                    <PairLists pair={pair} industries={industries} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

import { useMemo, useRef } from 'react';
import { compare } from '../../analysis/comparison';
import {
  type HeadToHead as HeadToHeadRows,
  headToHead,
  pairHeadline,
  pairOf,
} from '../../analysis/headToHead';
import { pairTexts } from '../../i18n/pair';
import { Lead } from '../../parts/Lead';
import { Legend } from '../../parts/Legend';
import { Mark } from '../../parts/Mark';
import { PictureMenu } from '../../parts/pictures';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { columnName, LargeContext, markClass, useScreen } from '../../parts/screen';
import { SelectionBar } from '../../parts/SelectionBar';
import { setPair } from '../../selection/changes';
import { columnPlaces, type Selection } from '../../selection/selection';
import { Select } from '../../ui/Select';
import { usePrinting } from '../../ui/usePrinting';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { CompareModes } from './CompareModes';
import { PairAlone } from './PairAlone';
import { PairLine } from './PairLine';
import { PairSystems } from './PairSystems';
import { numberedSources } from './screenOrder';
import { OpenEvidence } from './OpenEvidence';
import './headToHead.css';

/** One side set to a place; the place of the other side changes sides. */
function chosenAt([a, b]: readonly [string, string], at: 0 | 1, place: string): readonly [string, string] {
  if (at === 0) return [place, place === b ? a : b];
  return [place === a ? b : a, place];
}

/** Two places beside each other, with difference and ratio where the verdict allows them. */
export function HeadToHead({ selection }: { selection: Selection }) {
  const { index, lang, text, change } = useScreen();
  const texts = pairTexts[lang];
  const isPrinting = usePrinting();
  const { places, period, theme, kinds, query, fact } = selection;
  const pair = useMemo(() => pairOf(selection.pair, places, index), [selection.pair, places, index]);
  const found = useMemo(
    () => (pair ? headToHead(pair, compare({ ...selection, places: pair }, index), index) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [pair, period, theme, kinds, query, index],
  );
  const bars = useRef<HTMLDivElement>(null);
  const areBarsGone = useScrolledPast(bars, 0);
  const open = fact === null ? undefined : index.facts.get(fact);
  const options = columnPlaces(index.rows).map((id) => ({
    value: id,
    text: columnName(index.places.get(id), lang),
  }));
  const name = (id: string) => columnName(index.places.get(id), lang);
  const order = found
    ? [
        ...found.shared.flatMap(({ a, b }) => [a.id, b.id]),
        ...[...found.onlyA, ...found.onlyB].flatMap((row) =>
          row.cells.flatMap(({ lead }) => (lead ? [lead.id] : [])),
        ),
      ]
    : [];
  const rows = found ? [...found.shared.map(({ row }) => row), ...found.onlyA, ...found.onlyB] : [];
  const build = async (two: readonly [string, string], both: HeadToHeadRows) => {
    const { pairPictures } = await import('../../exports/picture/pairPicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const pictures = pairPictures(two, both, selection, { index, lang, text });
    return pictureFiles(pictures, 'pair', selection, lang, two);
  };
  const headline = pair && found ? pairHeadline(pair, found) : null;
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={selection}>
          <CompareModes selection={selection} />
        </SelectionBar>
      </div>
      <main tabIndex={-1} className={open ? 'pair-view beside' : 'pair-view'}>
        <PrintHead selection={selection} />
        {!pair || !found || !headline ? (
          <div className="wrap empty">
            <h2>{texts.needTwo}</h2>
          </div>
        ) : (
          <>
            <Lead
              title={
                headline.claim.code === 'none-shared'
                  ? texts.titleNone(name(pair[0]), name(pair[1]))
                  : texts.title(
                      name(pair[0]),
                      name(pair[1]),
                      headline.claim.shared,
                      headline.claim.comparable,
                    )
              }
              qualification={texts.qualification(
                headline.counts.conditional,
                headline.counts.notComparable,
                headline.counts.derived,
              )}
            >
              <div className="lead-controls">
                {([0, 1] as const).map((at) => (
                  <Select
                    key={at}
                    showsLabel
                    label={at === 0 ? texts.first : texts.second}
                    options={options}
                    value={pair[at]}
                    onChange={(place) => change(setPair(chosenAt(pair, at, place)))}
                  />
                ))}
                <PictureMenu
                  subject={{ kind: 'pair' }}
                  id="pair"
                  name={text['mode.pair']}
                  build={() => build(pair, found)}
                />
              </div>
            </Lead>
            <div className="wrap">
              <LargeContext value={selection.look === 'projector' && !isPrinting}>
                <table className="pair-rows">
                  <caption className="sr">{texts.caption(name(pair[0]), name(pair[1]))}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{text.indicator}</th>
                      {pair.map((id) => (
                        <th key={id} scope="col" className={`head ${markClass(index.places.get(id))}`}>
                          <span className="named">
                            <Mark place={index.places.get(id)} fill="solid" size="l" />
                            <b>{name(id)}</b>
                          </span>
                        </th>
                      ))}
                      <th scope="col">{texts.scale}</th>
                      <th scope="col">
                        <b>{texts.difference}</b> {texts.minus(name(pair[0]), name(pair[1]))}
                      </th>
                      <th scope="col">
                        <b>{texts.ratio}</b> {texts.divided(name(pair[0]), name(pair[1]))}
                      </th>
                      <th scope="col">
                        <b>{texts.conditions}</b> {texts.conditionsNote}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.shared.map((one) => (
                      <PairLine key={one.row.concept.id} one={one} selected={fact} />
                    ))}
                  </tbody>
                </table>
              </LargeContext>
              <PairAlone place={pair[0]} rows={found.onlyA} selected={fact} />
              <PairAlone place={pair[1]} rows={found.onlyB} selected={fact} />
              <PairSystems pair={pair} selection={selection} />
            </div>
          </>
        )}
        <PrintSources selection={selection} sources={numberedSources(rows, selection, index)} />
      </main>
      <Legend places={pair ?? places} />
      <OpenEvidence open={open} order={order} rows={rows} under={areBarsGone ? null : bars} />
    </>
  );
}

import { lazy, Suspense, useContext, useMemo, useRef, useState } from 'react';
import { compare, type Row } from '../../analysis/comparison';
import {
  type Derived,
  headToHead,
  pairHeadline,
  pairOf,
  type PairRow,
  type Underived,
} from '../../analysis/headToHead';
import { industriesOf } from '../../analysis/industries';
import { openSlots, overlaps } from '../../analysis/overlap';
import { scaleOf } from '../../analysis/scale';
import { sectorMatrix } from '../../analysis/sectorMatrix';
import type { FactRow } from '../../dataset/dataset';
import { formatNumber } from '../../i18n/numbers';
import { pairTexts } from '../../i18n/pair';
import { fillOf } from '../../charts/markFill';
import { Figure } from '../../parts/Figure';
import { factNote } from '../../parts/factNote';
import { Legend } from '../../parts/Legend';
import { Mark } from '../../parts/Mark';
import { MiniChart } from '../../parts/MiniChart';
import { PrintHead } from '../../parts/PrintPage';
import { columnName, DetailsContext, LargeContext, markClass, useScreen } from '../../parts/screen';
import { SelectionBar } from '../../parts/SelectionBar';
import { SupplementMark } from '../../parts/SupplementMark';
import { VerdictBadge } from '../../parts/VerdictBadge';
import { When } from '../../parts/When';
import { openFact, setPair } from '../../selection/changes';
import { columnPlaces, type Selection } from '../../selection/selection';
import { Select } from '../../ui/Select';
import { usePrinting } from '../../ui/usePrinting';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { reasonNames } from '../../wording/verdict';
import { CompareModes } from './CompareModes';
import './headToHead.css';

const EvidenceDrawer = lazy(() =>
  import('../../parts/EvidenceDrawer').then((module) => ({ default: module.EvidenceDrawer })),
);

/** A figure of one of the two, with its mark, year and kind; pressed, its evidence. */
function Side({ fact, row, selected }: { fact: FactRow; row: Row; selected: string | null }) {
  const { index, lang, change } = useScreen();
  const place = index.places.get(fact.place);
  const note = factNote(fact, row.concept, index, lang);
  return (
    <button
      type="button"
      className={`${fact.id === selected ? 'val selected' : 'val'} ${markClass(place)}`}
      data-fact={fact.id}
      aria-haspopup="dialog"
      onClick={() => change(openFact(fact.id))}
    >
      <span className="v">
        <Figure fact={fact} />
      </span>
      <span className="under">
        <span className="y">
          <Mark place={place} fill={fillOf[fact.kind]} />
          <When fact={fact} />
          <SupplementMark document={fact.document} />
        </span>
        {(note.beside || note.beneath || note.scope) && (
          <span className="nt">{[note.beside || note.beneath, note.scope].filter(Boolean).join(' · ')}</span>
        )}
      </span>
    </button>
  );
}

const isDerived = (value: Derived | Underived): value is Derived => typeof value === 'object';

/** A derived figure with its formula beneath, or why there is none. */
function DerivedCell({ value, fact, sign }: { value: Derived; fact: FactRow; sign: 'minus' | 'divided' }) {
  const { index, lang } = useScreen();
  const texts = pairTexts[lang];
  const unit = index.units.get(fact.unit ?? '');
  // English shows the same magnitudes in its own units.
  const factor = lang === 'en' ? (unit?.enFactor ?? 1) : 1;
  const isDifference = sign === 'minus';
  const shown = (number: number) => formatNumber(Number((number * factor).toPrecision(6)), lang);
  const [x, y] = value.inputs;
  return (
    <>
      <b className="derived">
        {isDifference ? shown(value.value) : formatNumber(Math.round(value.value * 100) / 100, lang)}
      </b>
      {isDifference && <span className="unit">{lang === 'en' ? unit?.en : unit?.zh}</span>}
      <small>{texts[sign](shown(x), shown(y))}</small>
      {value.basis === 'targets-set' && isDifference && <small>{texts.targetsSet}</small>}
    </>
  );
}

function Conditions({ pair }: Pick<PairRow, 'pair'>) {
  const { lang } = useScreen();
  if (pair.reasons.length === 0) return <>{pairTexts[lang].allAgree}</>;
  return (
    <ul>
      {pair.reasons.map((code) => (
        <li key={code}>{reasonNames[code][lang]}</li>
      ))}
    </ul>
  );
}

function PairLine({ one, selected }: { one: PairRow; selected: string | null }) {
  const { index, lang } = useScreen();
  const texts = pairTexts[lang];
  const { row, a, b, pair, difference, ratio } = one;
  const scale = pair.verdict === 'not-comparable' ? null : scaleOf([a, b], index);
  const isApart = pair.verdict === 'not-comparable';
  return (
    <tr className={selected === a.id || selected === b.id ? 'chosen' : undefined}>
      <th scope="row">
        <span className="concept">{row.concept.name[lang]}</span>
        <VerdictBadge row={row} />
      </th>
      <td>
        <Side fact={a} row={row} selected={selected} />
      </td>
      <td>
        <Side fact={b} row={row} selected={selected} />
      </td>
      {isApart ? (
        <td colSpan={3} className="apart">
          <b>{texts['not-comparable']}</b>
        </td>
      ) : (
        <>
          <td className="scale-cell">
            {scale &&
              [a, b].map((fact) => (
                <span key={fact.id} className={markClass(index.places.get(fact.place))}>
                  <MiniChart fact={fact} scale={scale} />
                </span>
              ))}
          </td>
          {isDerived(difference) ? (
            <>
              <td>
                <DerivedCell value={difference} fact={a} sign="minus" />
              </td>
              <td>
                {isDerived(ratio) ? (
                  <DerivedCell value={ratio} fact={a} sign="divided" />
                ) : (
                  <small>{texts.noRatio}</small>
                )}
              </td>
            </>
          ) : (
            <td colSpan={2} className="mute">
              {texts[difference]}
            </td>
          )}
        </>
      )}
      <td className="conditions">
        <Conditions pair={pair} />
      </td>
    </tr>
  );
}

/** Rows of one of the two alone, in a line that unfolds. */
function Alone({ place, rows, selected }: { place: string; rows: readonly Row[]; selected: string | null }) {
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

/** The two systems in sectors: what both name, and what each names alone. */
function Systems({ pair, selection }: { pair: readonly [string, string]; selection: Selection }) {
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
            <section className="lead">
              <div>
                <h1>
                  {headline.claim.code === 'none-shared'
                    ? texts.titleNone(name(pair[0]), name(pair[1]))
                    : texts.title(
                        name(pair[0]),
                        name(pair[1]),
                        headline.claim.shared,
                        headline.claim.comparable,
                      )}
                </h1>
                <p>
                  {texts.qualification(
                    headline.counts.conditional,
                    headline.counts.notComparable,
                    headline.counts.derived,
                  )}
                </p>
              </div>
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
              </div>
            </section>
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
              <Alone place={pair[0]} rows={found.onlyA} selected={fact} />
              <Alone place={pair[1]} rows={found.onlyB} selected={fact} />
              <Systems pair={pair} selection={selection} />
            </div>
          </>
        )}
      </main>
      <Legend places={pair ?? places} />
      {open && (
        <Suspense>
          <EvidenceDrawer
            fact={open}
            order={order}
            row={rows.find((row) =>
              row.cells.some(
                ({ lead, rest }) => lead?.id === open.id || rest.some(({ id }) => id === open.id),
              ),
            )}
            under={areBarsGone ? null : bars}
          />
        </Suspense>
      )}
    </>
  );
}

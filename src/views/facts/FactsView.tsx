import { lazy, Suspense, useContext, useMemo, useRef } from 'react';
import { numberDocuments } from '../../analysis/numberDocuments';
import { factTexts } from '../../i18n/facts';
import { onDemand } from '../../i18n/onDemand';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Legend } from '../../parts/Legend';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { DetailsContext, useScreen } from '../../parts/screen';
import { useRow } from '../../parts/useRow';
import { SelectionBar } from '../../parts/SelectionBar';
import { encodeAddress, leftOutOf } from '../../selection/address';
import { setQuery } from '../../selection/changes';
import { clearSort, setColumnFilter, setGroup } from '../../selection/factChanges';
import { factGroups, type Selection } from '../../selection/selection';
import { SearchField } from '../../ui/SearchField';
import { Select } from '../../ui/Select';
import { columnValue } from '../../wording/columnValues';
import { ColumnMenu } from './ColumnMenu';
import { FactsEmpty } from './FactsEmpty';
import { FactTable } from './FactTable';
import { PickedBar } from './PickedBar';
import { type Facts, useFacts } from './useFacts';
import { usePicked } from './usePicked';
import './facts.css';

const EvidenceDrawer = lazy(() =>
  import('../../parts/EvidenceDrawer').then((module) => ({ default: module.EvidenceDrawer })),
);

/** Title, search, what is shown in which order, groups and columns. */
function Tools({ selection, facts }: { selection: Selection; facts: Facts }) {
  const { lang, text, change } = useScreen();
  const texts = factTexts[lang];
  const { sort, group, columns } = selection;
  const apart = facts.shown.filter(({ verdict }) => verdict === null).length;
  const order =
    sort.length === 0
      ? texts.standardOrder
      : texts.sortedBy(
          sort.map(({ column, isDescending }) => `${texts.heads[column]}${isDescending ? '↓' : '↑'}`),
        );
  return (
    <div className="fact-tools">
      <h1>{texts.title}</h1>
      <label className="fact-search">
        <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
          <circle cx="6.3" cy="6.3" r="4.8" />
          <path d="m10 10 4 4" />
        </svg>
        <span className="sr">{texts.search}</span>
        <SearchField
          value={selection.query}
          placeholder={texts.searchHint}
          onChange={(query) => change(setQuery(query))}
        />
      </label>
      <output className="fact-count">
        {texts.count(facts.shown.length, facts.statements.length)}
        {apart > 0 && `${text.clauseSeparator}${texts.apart(apart)}`} · {order}
      </output>
      {sort.length > 0 && (
        <button type="button" className="link" onClick={() => change(clearSort)}>
          {texts.unsort}
        </button>
      )}
      <div className="fact-controls">
        <Select
          showsLabel
          label={texts.group}
          options={factGroups.map((value) => ({ value, text: texts.groups[value] }))}
          value={group}
          onChange={(value) => change(setGroup(value))}
        />
        <ColumnMenu columns={columns} />
        <AddToBriefing subject={{ kind: 'facts' }} name={text.facts} />
      </div>
    </div>
  );
}

/** What columns are narrowed to, each lifted by a press, also where the column is not in sight. */
function ColumnFilters({ selection }: { selection: Selection }) {
  const { index, lang, text, change } = useScreen();
  const texts = factTexts[lang];
  if (selection.where.length === 0) return null;
  return (
    <ul className="fact-chips" aria-label={texts.narrowed}>
      {selection.where.map(({ column, values }) => {
        const said = values.map((value) => columnValue(column, value, index, lang)).join(text.listSeparator);
        return (
          <li key={column}>
            <button
              type="button"
              aria-label={texts.liftOne(texts.heads[column], said)}
              onClick={() => change(setColumnFilter(column, []))}
            >
              <span className="mute">{texts.heads[column]}</span> {said} <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Every statement as a table: searched, filtered, sorted, grouped, picked. */
export function FactsView({ selection }: { selection: Selection }) {
  const { index, lang } = useScreen();
  const { isFailed } = useContext(DetailsContext);
  const texts = factTexts[lang];
  const facts = useFacts(selection);
  const order = useMemo(() => facts.shown.map(({ fact }) => fact.id), [facts.shown]);
  const picks = usePicked(selection.picked, order);
  const pickedFacts = useMemo(
    () => index.rows.facts.filter(({ id }) => picks.picked.has(id)),
    [index, picks.picked],
  );
  const isInAddress = useMemo(
    () => !leftOutOf(encodeAddress(selection, index.rows)).includes('picked'),
    [selection, index],
  );
  const bars = useRef<HTMLDivElement>(null);
  const open = selection.fact === null ? undefined : index.facts.get(selection.fact);
  const row = useRow(open, selection);
  const sources = useMemo(
    () =>
      numberDocuments(
        facts.shown.map(({ fact }) => fact.document),
        index,
      ),
    [facts.shown, index],
  );
  const away = useMemo(() => {
    const inSight = new Set(order);
    return pickedFacts.filter(({ id }) => !inSight.has(id)).length;
  }, [pickedFacts, order]);
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={selection} />
      </div>
      {/* In front of the rows, so that the keyboard finds it at once. */}
      {pickedFacts.length > 0 && (
        <PickedBar
          facts={pickedFacts}
          away={away}
          isInAddress={isInAddress}
          isBeside={open !== undefined}
          picks={picks}
        />
      )}
      <main tabIndex={-1} className={open ? 'facts beside' : 'facts'}>
        <PrintHead selection={selection} />
        <Tools selection={selection} facts={facts} />
        <ColumnFilters selection={selection} />
        {isFailed && <output className="pending">{onDemand[lang].failed}</output>}
        {picks.isBroken && <output className="pending">{texts.pickedBroken}</output>}
        {facts.shown.length === 0 ? (
          <FactsEmpty selection={selection} facts={facts} />
        ) : (
          <FactTable selection={selection} facts={facts} picks={picks} sources={sources} />
        )}
        <PrintSources selection={selection} sources={sources} />
      </main>
      {pickedFacts.length === 0 && <Legend places={selection.places} />}
      {open && (
        <Suspense>
          <EvidenceDrawer fact={open} order={order} row={row} under={bars} />
        </Suspense>
      )}
    </>
  );
}

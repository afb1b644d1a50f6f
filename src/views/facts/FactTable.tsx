import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Statement } from '../../analysis/statements';
import { factTexts } from '../../i18n/facts';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { type FactColumn, type Selection, standardColumns } from '../../selection/selection';
import { useMedia } from '../../ui/useMedia';
import { usePrinting } from '../../ui/usePrinting';
import { columnValue } from '../../wording/columnValues';
import { figureText } from '../../wording/figure';
import { ColumnFilterControl, ColumnHead } from './ColumnHead';
import { FactCell } from './FactCell';
import type { Facts } from './useFacts';
import type { Picks } from './usePicked';

/** Widths of the columns in pixels; a phrase has at least its own, and takes what is left. */
const widths: Record<FactColumn, number> = {
  place: 104,
  period: 72,
  theme: 76,
  item: 200,
  figure: 104,
  unit: 66,
  kind: 78,
  year: 84,
  verdict: 126,
  phrase: 176,
  document: 164,
  scope: 130,
  frequency: 90,
  wording: 84,
  basis: 100,
  reading: 84,
  note: 260,
  date: 104,
};
/** What a phone begins with, unless other columns were chosen. */
const phoneFirst: readonly FactColumn[] = ['item', 'place'];
const phoneLast: readonly FactColumn[] = ['period', 'theme'];
const phoneColumns: readonly FactColumn[] = [
  ...phoneFirst,
  ...standardColumns.filter((column) => !phoneFirst.includes(column) && !phoneLast.includes(column)),
  ...phoneLast,
];
const phone = '(max-width: 719px)';
const pickWidth = 34;
const rowHeight = { normal: 30, large: 46 };
/** Fewer rows are all drawn, so that the browser's own search and the printer find them. */
const mostDrawn = 300;

interface Line {
  key: string;
  /** Heading of a group; null for a statement. */
  heading: { value: string; count: number } | null;
  statement: Statement | null;
}

interface RowProps {
  statement: Statement;
  /** Position among all rows, for those who hear it. */
  rowIndex: number;
  columns: readonly FactColumn[];
  isPicked: boolean;
  isOpen: boolean;
  facts: Facts;
  /** Documents and their numbers; on paper only. */
  sources: ReadonlyMap<string, number> | null;
  onPick: (id: string, isRange: boolean) => void;
}

function Row({ statement, rowIndex, columns, isPicked, isOpen, facts, sources, onPick }: RowProps) {
  const { index, lang } = useScreen();
  const texts = factTexts[lang];
  const { fact, indicator } = statement;
  const place = index.places.get(fact.place);
  const said = [columnName(place, lang), indicator.name[lang], figureText(fact, index, lang)].join(' ');
  const rowHead = columns.includes('item') ? 'item' : columns[0];
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-selected={isPicked}
      className={`${isPicked ? 'picked' : ''} ${isOpen ? 'chosen' : ''} ${markClass(place)}`}
    >
      <td className="pick">
        <input
          type="checkbox"
          aria-label={texts.pick(said)}
          checked={isPicked}
          onChange={() => undefined}
          onClick={(event) => onPick(fact.id, event.shiftKey)}
        />
      </td>
      {columns.map((column) => {
        const cell = (
          <FactCell
            statement={statement}
            column={column}
            words={facts.words}
            initials={facts.initials}
            source={sources?.get(fact.document)}
          />
        );
        return column === rowHead ? (
          <th key={column} scope="row" className={`c-${column}`}>
            {cell}
          </th>
        ) : (
          <td key={column} className={`c-${column}`}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

interface Props {
  selection: Selection;
  facts: Facts;
  picks: Picks;
  sources: ReadonlyMap<string, number>;
}

/** The statements as a table; beyond some hundred rows only those in sight are drawn. */
export function FactTable({ selection, facts, picks, sources }: Props) {
  const { index, lang } = useScreen();
  const texts = factTexts[lang];
  const isPrinting = usePrinting();
  const { sort, where, group, fact: open, look } = selection;
  const isPhone = useMedia(phone);
  const isStandard = selection.columns.join() === standardColumns.join();
  const columns = isPhone && isStandard ? phoneColumns : selection.columns;
  const { groups, shown, table, arrangement } = facts;
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableElement>(null);
  const lines = useMemo(
    () =>
      groups.flatMap(({ value, statements }): Line[] => [
        ...(value === null
          ? []
          : [{ key: value, heading: { value, count: statements.length }, statement: null }]),
        ...statements.map((statement) => ({ key: statement.fact.id, heading: null, statement })),
      ]),
    [groups],
  );
  const isVirtual = lines.length > mostDrawn && !isPrinting;
  const height = look === 'projector' ? rowHeight.large : rowHeight.normal;
  const virtual = useVirtualizer({
    count: lines.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan: 12,
  });
  const items = isVirtual ? virtual.getVirtualItems() : [];
  const before = items[0]?.start ?? 0;
  const behind = isVirtual ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const drawn = isVirtual ? items.map(({ index: at }) => at) : lines.map((_line, at) => at);

  const width = columns.reduce((sum, column) => sum + widths[column], pickWidth);
  useLayoutEffect(() => body.current?.style.setProperty('--table-width', `${width}px`), [width]);

  // What is open stays in sight while one steps through.
  const openAt = lines.findIndex(({ statement }) => statement?.fact.id === open);
  useLayoutEffect(() => {
    if (openAt >= 0 && isVirtual) virtual.scrollToIndex(openAt, { align: 'auto' });
    // oxlint-disable-next-line react/exhaustive-deps -- only when another one is opened
  }, [openAt]);

  const pickedShown = shown.filter(({ fact }) => picks.picked.has(fact.id)).length;
  const span = columns.length + 1;
  const spacer = (size: number) =>
    size > 0 && (
      <tr aria-hidden="true" className="spacer">
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- room for rows that are not drawn, no control */}
        <td colSpan={span} height={size} />
      </tr>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
    <section className="fact-scroll" ref={scroller} tabIndex={0} aria-label={texts.scroll}>
      <table className="fact-table" ref={body} aria-rowcount={lines.length + 2}>
        <caption className="sr">{texts.table(shown.length)}</caption>
        <colgroup>
          <col width={pickWidth} className="pick" />
          {columns.map((column) => (
            <col
              key={column}
              width={column === 'phrase' ? undefined : widths[column]}
              className={`c-${column}`}
            />
          ))}
        </colgroup>
        <thead>
          <tr className="heads" aria-rowindex={1}>
            <th scope="col" className="pick">
              <input
                type="checkbox"
                aria-label={texts.pickAll}
                checked={shown.length > 0 && pickedShown === shown.length}
                ref={(box) => {
                  if (box) box.indeterminate = pickedShown > 0 && pickedShown < shown.length;
                }}
                onChange={() => picks.pickAll(pickedShown < shown.length)}
              />
            </th>
            {columns.map((column) => {
              const own = sort.find((one) => one.column === column);
              const order = own?.isDescending ? 'descending' : 'ascending';
              return (
                <th key={column} scope="col" className={`c-${column}`} aria-sort={own ? order : undefined}>
                  <ColumnHead column={column} sort={sort} />
                </th>
              );
            })}
          </tr>
          <tr className="filters-row" aria-rowindex={2}>
            {/* Nothing to filter by in the column of boxes. */}
            <td className="pick" aria-hidden="true" />
            {columns.map((column) => (
              <td key={column} className={`c-${column}`}>
                <ColumnFilterControl column={column} where={where} table={table} arrangement={arrangement} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {spacer(before)}
          {drawn.map((at) => {
            const line = lines[at];
            if (!line) return null;
            if (line.statement)
              return (
                <Row
                  key={line.key}
                  statement={line.statement}
                  rowIndex={at + 3}
                  columns={columns}
                  isPicked={picks.picked.has(line.statement.fact.id)}
                  isOpen={line.statement.fact.id === open}
                  facts={facts}
                  sources={isPrinting ? sources : null}
                  onPick={(id, isRange) => picks.pick(id, isRange)}
                />
              );
            return (
              line.heading &&
              group !== 'none' && (
                <tr key={line.key} className="group-row" aria-rowindex={at + 3}>
                  <th scope="rowgroup" colSpan={span}>
                    <span>
                      {columnValue(group, line.heading.value, index, lang)}{' '}
                      <small>{texts.groupCount(line.heading.count)}</small>
                    </span>
                  </th>
                </tr>
              )
            );
          })}
          {spacer(behind)}
        </tbody>
      </table>
    </section>
  );
}

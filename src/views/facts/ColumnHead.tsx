import type { StatementTable, Arrangement } from '../../analysis/arrangeStatements';
import { statementColumns } from '../../analysis/statementColumns';
import { factTexts } from '../../i18n/facts';
import { useScreen } from '../../parts/screen';
import { setColumnFilter, toggleSort } from '../../selection/factChanges';
import type { ColumnFilter, ColumnSort, FactColumn } from '../../selection/selection';
import { usePrinting } from '../../ui/usePrinting';
import { Popover } from '../../ui/Popover';
import { columnValue } from '../../wording/columnValues';

interface HeadProps {
  column: FactColumn;
  sort: readonly ColumnSort[];
}

/** A column's name; a button that sorts by it, where it has an order. */
export function ColumnHead({ column, sort }: HeadProps) {
  const { index, lang, change } = useScreen();
  const texts = factTexts[lang];
  const name = texts.heads[column];
  // Paper repeats the heads on every page, but not the buttons in them.
  const isPrinting = usePrinting();
  if (isPrinting || statementColumns(index, lang)[column].compare === null)
    return (
      <span
        title={column in texts.unranked ? texts.unranked[column as keyof typeof texts.unranked] : undefined}
      >
        {name}
      </span>
    );
  const at = sort.findIndex((one) => one.column === column);
  const own = sort[at];
  return (
    <button
      type="button"
      className="fact-sort"
      title={texts.sort(name)}
      onClick={(event) => change(toggleSort(column, event.shiftKey))}
    >
      {name}
      {own && (
        <span aria-hidden="true">
          {own.isDescending ? '↓' : '↑'}
          {sort.length > 1 && <sub>{at + 1}</sub>}
        </span>
      )}
    </button>
  );
}

interface FilterProps {
  column: FactColumn;
  where: readonly ColumnFilter[];
  table: StatementTable;
  arrangement: Arrangement;
}

/** All values of a column with how often they occur; any number of them may be chosen. */
function Choices({ column, where, table, arrangement }: FilterProps) {
  const { index, lang, change } = useScreen();
  const texts = factTexts[lang];
  const chosen = where.find((one) => one.column === column)?.values ?? [];
  const counts = table.countsOf(column, arrangement);
  const values = [...new Set([...table.valuesOf(column), ...chosen])];
  return (
    <fieldset className="choices">
      <legend className="sr">{texts.filter(texts.heads[column])}</legend>
      {values.map((value) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              change(
                setColumnFilter(
                  column,
                  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
                ),
              )
            }
          />
          <span>{columnValue(column, value, index, lang)}</span>
          <small>{counts.get(value) ?? 0}</small>
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="btn" onClick={() => change(setColumnFilter(column, []))}>
          {texts.lift}
        </button>
      )}
    </fieldset>
  );
}

/** What a column is narrowed to, and how to change it. */
export function ColumnFilterControl(props: FilterProps) {
  const { column, where } = props;
  const { index, lang, change } = useScreen();
  const texts = factTexts[lang];
  const { filter } = statementColumns(index, lang)[column];
  if (filter === null) return null;
  const values = where.find((one) => one.column === column)?.values ?? [];
  const [first] = values;
  const name = texts.filter(texts.heads[column]);
  if (filter === 'text') {
    return (
      <input
        className={first === undefined ? 'narrow' : 'narrow on'}
        aria-label={name}
        placeholder={texts.contains}
        value={first ?? ''}
        maxLength={100}
        onChange={(event) => change(setColumnFilter(column, [event.target.value]))}
      />
    );
  }
  const said =
    first === undefined
      ? texts.all
      : values.length === 1
        ? columnValue(column, first, index, lang)
        : texts.chosen(values.length);
  return (
    <Popover
      className={first === undefined ? 'narrow choice' : 'narrow choice on'}
      name={`${name}: ${said}`}
      label={<span>{said}</span>}
    >
      {() => <Choices {...props} />}
    </Popover>
  );
}

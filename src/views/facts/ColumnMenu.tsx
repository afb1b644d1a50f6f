import { factTexts } from '../../i18n/facts';
import { useScreen } from '../../parts/screen';
import { moveColumn, resetColumns, toggleColumn } from '../../selection/factChanges';
import { type FactColumn, factColumns } from '../../selection/selection';
import { Popover } from '../../ui/Popover';

/** Which columns are shown, and in which order. */
export function ColumnMenu({ columns }: { columns: readonly FactColumn[] }) {
  const { lang, change } = useScreen();
  const texts = factTexts[lang];
  const listed = [...columns, ...factColumns.filter((column) => !columns.includes(column))];
  return (
    <Popover className="btn" label={texts.columns}>
      {() => (
        <fieldset className="choices columns">
          <legend>{texts.columnsNote}</legend>
          {listed.map((column) => {
            const at = columns.indexOf(column);
            const name = texts.heads[column];
            return (
              <div key={column} className="column-choice">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={at >= 0}
                    disabled={at >= 0 && columns.length === 1}
                    onChange={() => change(toggleColumn(column))}
                  />
                  <span>{name}</span>
                </label>
                {at >= 0 && (
                  <>
                    <button
                      type="button"
                      aria-label={texts.earlier(name)}
                      aria-disabled={at === 0}
                      onClick={() => change(moveColumn(column, -1))}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      aria-label={texts.later(name)}
                      aria-disabled={at === columns.length - 1}
                      onClick={() => change(moveColumn(column, 1))}
                    >
                      ↓
                    </button>
                  </>
                )}
              </div>
            );
          })}
          <button type="button" className="btn" onClick={() => change(resetColumns)}>
            {texts.columnsReset}
          </button>
        </fieldset>
      )}
    </Popover>
  );
}

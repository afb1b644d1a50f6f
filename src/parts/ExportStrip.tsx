import { useEffect, useState } from 'react';
import { tableFormats } from '../exports/formats';
import { exportTexts } from '../i18n/exporting';
import type { Selection } from '../selection/selection';
import { OptionChoices } from './OptionChoices';
import { PictureCell } from './PictureCell';
import { useScreen } from './screen';
import { usePickedIds } from './usePickedIds';
import { type ExportChoice, type ExportScope, useExport } from './useExport';
import './exportStrip.css';

interface Props {
  id: string;
  selection: Selection;
}

const options = ['withConditions', 'withSilences'] as const;

/** Everything that can be taken along, in a strip under the bar, which covers nothing of what it takes. */
export function ExportStrip({ id, selection }: Props) {
  const { lang } = useScreen();
  const texts = exportTexts[lang];
  const [wanted, setWanted] = useState<Omit<ExportChoice, 'scope'> & { scope: ExportScope | null }>({
    scope: null,
    withConditions: true,
    withSilences: true,
  });
  const picked = usePickedIds(selection).length;
  const scopes: readonly ExportScope[] = picked > 0 ? ['picked', 'view', 'all'] : ['view', 'all'];
  // Until one is chosen, what was picked by hand is what is meant.
  const scope = scopes.find((one) => one === wanted.scope) ?? scopes[0] ?? 'view';
  const choice: ExportChoice = { ...wanted, scope };
  const { said, isThere, isFailed, counts, numbered, isLists, write, link, table, loadWriters } = useExport(
    selection,
    choice,
  );
  useEffect(() => void loadWriters().catch(() => undefined), [loadWriters]);
  const says = (format: (typeof tableFormats)[number]) => {
    if (!isThere) return isFailed ? texts.noDetails : texts.waiting;
    if (said?.cell === format) return said.text;
    return format === 'xlsx' && isLists ? texts['says.xlsx.lists'] : texts[`says.${format}`];
  };
  return (
    <section className="export-strip" id={id} aria-label={texts.title}>
      {tableFormats.map((format) => (
        <button
          key={format}
          type="button"
          className="export-cell"
          disabled={!isThere}
          aria-busy={said?.cell === format && said.isBusy}
          onClick={() => void write(format)}
        >
          <b>{format.toUpperCase()}</b>
          <span>{says(format)}</span>
        </button>
      ))}
      <PictureCell />
      <button type="button" className="export-cell" onClick={() => window.print()}>
        <b>{texts.print}</b>
        <span>{texts['says.print']}</span>
      </button>
      <fieldset className="export-cell" aria-label={texts.copy}>
        <b aria-hidden="true">{texts.copy}</b>
        <span className="export-copies">
          <button type="button" aria-label={texts.copyLink} onClick={() => void link()}>
            {texts.link}
          </button>
          <button type="button" aria-label={texts.copyTable} disabled={!isThere} onClick={() => void table()}>
            {texts.table}
          </button>
        </span>
        {said?.cell === 'copy' && <span>{said.text}</span>}
      </fieldset>
      <fieldset className="export-choice" aria-label={texts.scope}>
        {scopes.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={`${id}-scope`}
              checked={scope === one}
              onChange={() => setWanted({ ...choice, scope: one })}
            />
            {texts[`scope.${one}`]}
            {counts && (
              <small>{numbered(counts[one], one === 'view' && selection.view === 'industries')}</small>
            )}
          </label>
        ))}
      </fieldset>
      <OptionChoices
        label={texts.options}
        options={options}
        texts={texts}
        wanted={choice}
        isDisabled={isLists}
        onChange={(option, isWanted) => setWanted({ ...choice, [option]: isWanted })}
      />
      <output className="sr">{said?.text}</output>
    </section>
  );
}

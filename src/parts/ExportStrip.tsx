import { useEffect, useState } from 'react';
import { tableFormats } from '../exports/formats';
import { exportTexts } from '../i18n/exporting';
import type { Selection } from '../selection/selection';
import { useScreen } from './screen';
import { type ExportChoice, type ExportScope, useExport } from './useExport';
import './exportStrip.css';

interface Props {
  id: string;
  selection: Selection;
}

const scopes: readonly ExportScope[] = ['view', 'all'];
const options = ['withConditions', 'withSilences'] as const;

/** Everything that can be taken along, in a strip under the bar, which covers nothing of what it takes. */
export function ExportStrip({ id, selection }: Props) {
  const { lang } = useScreen();
  const texts = exportTexts[lang];
  const [choice, setChoice] = useState<ExportChoice>({
    scope: 'view',
    withConditions: true,
    withSilences: true,
  });
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
        {scopes.map((scope) => (
          <label key={scope} className="check">
            <input
              type="radio"
              name={`${id}-scope`}
              checked={choice.scope === scope}
              onChange={() => setChoice({ ...choice, scope })}
            />
            {texts[`scope.${scope}`]}
            {counts && (
              <small>{numbered(counts[scope], scope === 'view' && selection.view === 'industries')}</small>
            )}
          </label>
        ))}
      </fieldset>
      <fieldset className="export-choice" aria-label={texts.options}>
        {options.map((option) => (
          <label key={option} className="check">
            <input
              type="checkbox"
              checked={choice[option]}
              disabled={isLists}
              onChange={() => setChoice({ ...choice, [option]: !choice[option] })}
            />
            {texts[option]}
          </label>
        ))}
      </fieldset>
      <output className="sr">{said?.text}</output>
    </section>
  );
}

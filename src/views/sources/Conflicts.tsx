import type { DatasetDetails } from '../../dataset/dataset';
import { sourceTexts } from '../../i18n/sources';
import { useScreen } from '../../parts/screen';
import { setSupplement } from '../../selection/changes';
import { FactLine } from './FactLine';

/** What does not agree, or only seems not to: side by side, each with its evidence. */
export function Conflicts({ details }: { details: DatasetDetails }) {
  const { index, lang, change } = useScreen();
  const texts = sourceTexts[lang];
  const { conflicts } = details;
  // What only the supplement says is not shown while it is off.
  const shown = conflicts.filter(({ facts }) => facts.every((id) => index.facts.has(id)));
  const hidden = conflicts.length - shown.length;
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="package-conflicts">
      <h2 id="package-conflicts">
        {texts.conflictsTitle} <small>{texts.conflictsNote(conflicts.length)}</small>
      </h2>
      <ul className="conflict-list">
        {shown.map(({ id, facts, note }) => (
          <li key={id}>
            {facts
              .flatMap((fact) => index.facts.get(fact) ?? [])
              .map((fact) => (
                <FactLine key={fact.id} fact={fact} />
              ))}
            <p>{note[lang]}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className="package-download">
          {texts.hiddenConflicts(hidden)}
          <button type="button" className="btn" onClick={() => change(setSupplement(true, index.rows))}>
            {texts.switchOn}
          </button>
        </p>
      )}
    </section>
  );
}

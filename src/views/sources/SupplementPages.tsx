import type { SourceEntry } from '../../analysis/sources';
import { allOf } from '../../analysis/sources';
import { sourceTexts } from '../../i18n/sources';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { openDocument } from '../../selection/sourceChanges';
import { Count } from './Count';
import { DocumentDate } from './DocumentCell';

/** Pages read beside the documents: one line each, apart from what is held. */
export function SupplementPages({
  entries,
  selected,
}: {
  entries: readonly SourceEntry[];
  selected: string | null;
}) {
  const { index, lang, change } = useScreen();
  const texts = sourceTexts[lang];
  if (entries.length === 0) return null;
  const listsOf = (document: string) =>
    index.rows.systems.filter((system) => system.document === document).length;
  return (
    <section className="supplement-pages" aria-labelledby="supplement-title">
      <h2 id="supplement-title">
        {texts.supplementTitle} <small>{texts.supplementNote(entries.length)}</small>
      </h2>
      <table className="pages-table">
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.page}</th>
            <th scope="col">{texts.period}</th>
            <th scope="col" className="count">
              {texts.count}
            </th>
            <th scope="col" className="count">
              {texts.lists}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { document, periods } = entry;
            const place = index.places.get(document.place);
            return (
              <tr
                key={document.id}
                className={`${markClass(place)}${document.id === selected ? ' chosen' : ''}`}
              >
                <th scope="row">
                  <span className="pages-place">
                    <Mark place={place} fill="solid" />
                    {columnName(place, lang)}
                  </span>
                </th>
                <td>
                  <button
                    type="button"
                    className="page-title"
                    data-document={document.id}
                    aria-haspopup="dialog"
                    onClick={() => change(openDocument(document.id))}
                  >
                    {document.title[lang]}
                  </button>{' '}
                  <span className="source-meta">
                    {document.issuer[lang]} · <DocumentDate document={document} />{' '}
                    <SupplementMark document={document.id} />
                  </span>
                </td>
                <td className="source-period">
                  {periods.map(({ period }) => (
                    <span key={period} className="tag">
                      {index.periods.get(period)?.short[lang]}
                    </span>
                  ))}
                </td>
                <Count label={texts.count} count={allOf(entry)} silence={null} />
                <Count label={texts.lists} count={listsOf(document.id)} silence={null} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

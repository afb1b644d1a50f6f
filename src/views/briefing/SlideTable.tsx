import type { Page } from '../../deck/pages';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { originOf } from './origin';

/** The figures of a slide as text, the state it keeps, and since when. */
export function SlideTable({ page }: { page: Page }) {
  const { index, lang, selected } = useScreen();
  const texts = briefingTexts[lang];
  const { made, slide } = page;
  const table = made.ok ? made.content.table : { head: [], rows: [] };
  const { date, version } = slide.added;
  const isOlder = version !== index.rows.version;
  return (
    <>
      <div className="slide-table-head">
        <h3>{texts.sameAsTable}</h3>
        {slide.subject.kind !== 'sources' && <a href={originOf(page, selected())}>{texts.openView}</a>}
      </div>
      {table.rows.length === 0 ? (
        <p className="stage-note">{made.ok ? texts.noTable : texts.nothing}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
        <section className="slide-table" aria-label={texts.sameAsTable} tabIndex={0}>
          <table className="lined">
            <thead>
              <tr>
                {table.head.map((head, at) => (
                  <th key={at} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, at) =>
                    at === 0 ? (
                      <th key={at} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={at}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="stage-note">
        {texts.keeps}
        <code>{slide.address}</code> · {texts.addedOn(date, version)}
        {isOlder && texts.newerData(index.rows.version)}
      </p>
    </>
  );
}

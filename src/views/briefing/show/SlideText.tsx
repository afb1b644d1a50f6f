import type { Page } from '../../../deck/pages';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';

/** The slide for those who do not see it: said as it comes, its figures as a table. */
export function SlideText({ page, status }: { page: Page; status: string }) {
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  const { made, number, of, headline, qualification, footer } = page;
  const table = made.ok ? made.content.table : null;
  return (
    <div className="sr">
      <div aria-live="polite">
        <p>{texts.position(number, of)}</p>
        <h1>{headline}</h1>
        <p>{qualification}</p>
        <p>{status}</p>
      </div>
      {!made.ok && <p>{made.reason}</p>}
      {table && table.rows.length > 0 && (
        <table>
          <caption>{texts.figures}</caption>
          <thead>
            <tr>
              {table.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells) => (
              <tr key={cells.join('\t')}>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{footer.join(' ')}</p>
    </div>
  );
}

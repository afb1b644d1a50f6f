/** What the evidence of a figure and that of an industry say alike of their document. */
import type { DocumentRow } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import { onDemand } from '../i18n/onDemand';
import { documentDate } from '../wording/dates';
import { instrumentNames } from '../wording/explainPair';
import { useScreen } from './screen';

/** A term and what is said under it; a line without text is not shown. */
export type TermLine = readonly [term: string, said: string | undefined];

export function documentLines(document: DocumentRow, lang: Language): readonly TermLine[] {
  const more = onDemand[lang];
  return [
    [more.document, document.title[lang]],
    [more.rank, instrumentNames[document.instrument]?.[lang]],
    [more.adoptedBy, document.adoptedBy?.[lang]],
    [more.issuer, document.issuer[lang]],
    [more.date, documentDate(document, lang)],
  ];
}

export function TermList({ lines }: { lines: readonly TermLine[] }) {
  return (
    <dl className="meta">
      {lines.map(
        ([term, said]) =>
          said && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function NoteList({ notes }: { notes: readonly (string | undefined)[] }) {
  const { lang } = useScreen();
  const said = notes.filter((note) => note !== undefined);
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{onDemand[lang].notes}</h3>
      <ul className="notes">
        {said.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

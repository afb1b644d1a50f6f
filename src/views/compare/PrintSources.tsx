import { useScreen } from '../../parts/screen';
import { citation } from '../../wording/citation';

/** On paper: the documents behind the superscript numbers. */
export function PrintSources({ sources }: { sources: ReadonlyMap<string, number> }) {
  const { index, lang, text } = useScreen();
  return (
    <section className="print-sources">
      <h2>{text.sources}</h2>
      <ol>
        {[...sources].map(([id, number]) => {
          const document = index.documents.get(id);
          return (
            <li key={id}>
              <b>{number}</b>
              {document && citation(document, lang)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useScreen } from './screen';

/** Marks a figure that comes from a supplementary source; nothing beside one of the core documents. */
export function SupplementMark({ document }: { document: string }) {
  const { index, text } = useScreen();
  if (index.documents.get(document)?.collection !== 'supplement') return null;
  return (
    <abbr className="supplement" title={text.supplementMeaning}>
      {text.supplementMark}
    </abbr>
  );
}

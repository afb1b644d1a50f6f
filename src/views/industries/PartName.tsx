import { openPart } from '../../selection/industryChanges';
import { SupplementMark } from '../../parts/SupplementMark';
import { useScreen } from '../../parts/screen';

interface Props {
  part: string;
  name: string;
  document: string;
  className?: string;
}

/** A name in the words of the document; pressed, it shows where they stand. */
export function PartName({ part, name, document, className }: Props) {
  const { change } = useScreen();
  return (
    <>
      <button
        type="button"
        className={className ?? 'part'}
        data-part={part}
        onClick={() => change(openPart(part))}
      >
        {name}
      </button>
      <SupplementMark document={document} />
    </>
  );
}

import type { Dropped } from '../selection/address';
import { useScreen } from './screen';

interface Props {
  dropped: readonly Dropped[];
  onDismiss: () => void;
}

/** A link that was not understood in full opens what it can and says what it dropped. */
export function NoticeBar({ dropped, onDismiss }: Props) {
  const { text } = useScreen();
  if (dropped.length === 0) return null;
  return (
    <output className="notice">
      <span>
        {text.droppedTitle}
        {dropped
          .map(({ key, value, code }) => text[`dropped.${code}`](key, value))
          .join(text.reasonSeparator)}
        {text.stop}
      </span>
      <button type="button" className="btn" onClick={onDismiss}>
        {text.dismiss}
      </button>
    </output>
  );
}

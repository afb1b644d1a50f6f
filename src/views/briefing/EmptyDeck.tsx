import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import type { Selection } from '../../selection/selection';
import { selectionText } from '../../wording/selectionText';
import { Saving, StepButtons } from './DeckBar';
import { FileButton } from './FileButton';
import type { Steps } from './useUndo';

interface Props {
  selection: Selection;
  steps: Steps;
  onBrief: () => void;
  onFile: (file: File) => void;
}

/** What a briefing is, and the shortest way to one. */
export function EmptyDeck({ selection, steps, onBrief, onFile }: Props) {
  const { index, lang } = useScreen();
  const texts = briefingTexts[lang];
  const { trouble, history } = useDeck();
  // The view itself is no part of what is selected.
  const [, ...parts] = selectionText({ ...selection, mode: null }, index, lang).split(' · ');
  return (
    <section className="empty-deck">
      <h1>{texts.emptyTitle}</h1>
      <p>{texts.emptyWhat}</p>
      <p>{texts.emptyHow}</p>
      <p className="empty-acts">
        <button type="button" className="btn primary" onClick={onBrief}>
          {texts.makeOne}
        </button>
        <FileButton className="btn" onFile={onFile}>
          {texts.openFile}
        </FileButton>
      </p>
      <p className="mute">{texts.selected(parts.join(' · '))}</p>
      {trouble && <Saving />}
      {history.past.length + history.future.length > 0 && (
        <div className="deck-acts">
          <StepButtons steps={steps} />
        </div>
      )}
    </section>
  );
}

import type { Page } from '../../deck/pages';
import { download } from '../../exports/browser/download';
import { briefingTexts } from '../../i18n/briefing';
import { htmlLang } from '../../i18n/language';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import type { Selection } from '../../selection/selection';
import { AddPage } from './AddPage';
import { FileButton } from './FileButton';
import type { Steps } from './useUndo';

/** Where the deck is kept, and since when; or why it is not. */
export function Saving() {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store, savedAt, trouble } = useDeck();
  const aside = store.asideText();
  const time = savedAt?.toLocaleTimeString(htmlLang[lang], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return (
    <output className={trouble ? 'saving trouble' : 'saving'}>
      {trouble && texts[`trouble.${trouble}`]}
      {aside !== null && (
        <button
          type="button"
          className="plain"
          onClick={() => download(aside, 'duibiao-unreadable.txt', 'text/plain')}
        >
          {texts.aside}
        </button>
      )}
      {!trouble && (time ? texts.savedAt(time) : texts.saved)}
    </output>
  );
}

export function StepButtons({ steps }: { steps: Steps }) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { undoing, redoing, undo, redo } = steps;
  return (
    <>
      <button type="button" className="plain" disabled={undoing === null} onClick={undo}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.500 3 2.500 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6" />
        </svg>
        {undoing === null ? texts.undo : texts.quoted(texts.undo, undoing)}
      </button>
      <button type="button" className="plain" disabled={redoing === null} onClick={redo}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10.500 3 3 3-3 3M13 6H6.500a3.500 3.500 0 0 0 0 7H10" />
        </svg>
        {redoing === null ? texts.redo : texts.quoted(texts.redo, redoing)}
      </button>
    </>
  );
}

interface Props {
  selection: Selection;
  pages: readonly Page[];
  /** The one at work. */
  at: Page;
  steps: Steps;
  onBrief: () => void;
  onFile: (file: File) => void;
}

/** The deck as a whole: what it is called, where it is kept, what can be undone, what can be added. */
export function DeckBar({ selection, pages, at, steps, onBrief, onFile }: Props) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const title = pages[0]?.headline ?? '';
  return (
    <header className="deck-bar">
      <div className="deck-name">
        <h1 title={title}>{title === '' ? texts.untitled : title}</h1>
        <span className="deck-count">{texts.pages(pages.length)}</span>
      </div>
      <Saving />
      <div className="deck-acts">
        <StepButtons steps={steps} />
        <i />
        <AddPage selection={selection} after={at} />
        <FileButton onFile={onFile}>{texts.openFile}</FileButton>
        <button type="button" className="plain" onClick={onBrief}>
          {texts.oneClick}
        </button>
      </div>
    </header>
  );
}

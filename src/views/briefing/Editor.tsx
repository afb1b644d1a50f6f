import { useCallback, useContext, useState } from 'react';
import { moveSlide } from '../../deck/changes';
import { briefingTexts } from '../../i18n/briefing';
import { DetailsContext, useScreen } from '../../parts/screen';
import { useDeck, useMaterial, usePages } from '../../parts/useDeck';
import { openSlide } from '../../selection/briefingChanges';
import type { Selection } from '../../selection/selection';
import { AskRebuild } from './AskRebuild';
import { DeckBar } from './DeckBar';
import { EmptyDeck } from './EmptyDeck';
import type { Outcome } from './outcome';
import { Report } from './Report';
import { SlideList } from './SlideList';
import { SlidePanel } from './SlidePanel';
import { Stage } from './Stage';
import { useDropFile } from './useDropFile';
import { useOneClick } from './useOneClick';
import { useOpenFile } from './useOpenFile';
import { useUndo } from './useUndo';
import './briefing.css';

function Waiting() {
  const { lang } = useScreen();
  const { isFailed } = useContext(DetailsContext);
  const texts = briefingTexts[lang];
  return (
    <main tabIndex={-1} className="briefing" aria-busy={!isFailed}>
      <p className="waiting">{isFailed ? texts.failed : texts.waiting}</p>
    </main>
  );
}

/** Slides at the left, the one at work in the middle, what is said of it at the right. */
export function Editor({ selection }: { selection: Selection }) {
  const { lang, change } = useScreen();
  const texts = briefingTexts[lang];
  const { store, deck } = useDeck();
  const material = useMaterial();
  const pages = usePages(deck);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [said, say] = useState('');
  const oneClick = useOneClick(selection, setOutcome);
  const openFile = useOpenFile(setOutcome);
  const drop = useDropFile(openFile);
  const steps = useUndo(say);

  const move = useCallback(
    (id: string, by: number) => {
      const before = store.getState().history.present;
      store.change('move', moveSlide(id, by));
      const after = store.getState().history.present;
      const number = after.slides.findIndex((slide) => slide.id === id) + 1;
      say(after === before ? texts.stuck : texts.moved(number, after.slides.length));
      change(openSlide(number));
    },
    [store, change, texts],
  );

  if (!material) return <Waiting />;
  const number = Math.min(selection.slide, pages.length);
  const page = pages[number - 1];
  const whole = { selection, onBrief: oneClick.ask, onFile: openFile };
  return (
    <main tabIndex={-1} className="briefing" {...drop.handlers}>
      {page && <DeckBar {...whole} pages={pages} at={page} steps={steps} />}
      <Report outcome={outcome} onDismiss={() => setOutcome(null)} />
      {page ? (
        <div className="editor">
          <SlideList pages={pages} number={number} onMove={move} />
          <Stage page={page} pages={pages} onMove={move} onSay={say} />
          <SlidePanel page={page} key={page.slide.id} />
        </div>
      ) : (
        <EmptyDeck {...whole} steps={steps} />
      )}
      {oneClick.asking !== null && (
        <AskRebuild own={oneClick.asking} onYes={oneClick.make} onNo={oneClick.leave} />
      )}
      {drop.isOver && <p className="drop-here">{texts.drop}</p>}
      <output className="sr">{said}</output>
    </main>
  );
}

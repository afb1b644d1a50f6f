import { useCallback } from 'react';
import { sectionAt } from '../../../deck/sections';
import type { Deck } from '../../../deck/deck';
import { toBeSaid } from '../../../deck/notes';
import type { Page } from '../../../deck/pages';
import { slideName } from '../../../deck/slideName';
import type { Step } from '../../../deck/show/showState';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';
import { SlideView } from '../../../parts/SlideView';
import { useDeck, usePages } from '../../../parts/useDeck';
import { setMode } from '../../../selection/changes';
import type { Selection } from '../../../selection/selection';
import { Help } from './Help';
import { NoSlide } from './NoSlide';
import { Overview } from './Overview';
import { PresenterHead } from './PresenterHead';
import { PresenterNotes, PresenterQuotes } from './PresenterNotes';
import { PresenterStrip } from './PresenterStrip';
import { PrintDeck } from './PrintDeck';
import { TypedNumber } from './TypedNumber';
import { toggleFullScreen } from './useFullScreen';
import { statusOf, useRoomLink } from './useRoomLink';
import { useShowControls } from './useShowControls';
import { useShowState } from './useShowState';
import './show.css';
import './presenter.css';

/** Number, section and name of a slide. */
function SlideHead({ page, deck, label }: { page: Page; deck: Deck; label: string }) {
  const section = sectionAt(deck, page.number, page.words.lang);
  return (
    <h2>
      {label} <span>{[section, slideName(page.slide.subject, page.words)].filter(Boolean).join(' › ')}</span>
    </h2>
  );
}

/** Notes, conditions, quotations, next slide and clocks, in step with the show. */
export function Presenter({ selection }: { selection: Selection }) {
  const { lang, change } = useScreen();
  const texts = presentTexts[lang];
  const { deck: own } = useDeck();
  const { state, current, take, press: pressIn } = useShowState(selection);
  const { deck: sent, room, drive, endShow } = useRoomLink({ current, take });
  const deck = sent ?? own;
  const pages = usePages(deck);
  const count = deck.slides.length;
  const press = useCallback((step: Step) => drive(pressIn(step, count)), [drive, pressIn, count]);

  // The show first; what is left then is this window.
  const end = () => {
    if (statusOf(room, Date.now()) === 'live') endShow();
    else if (window.opener) window.close();
    else change(setMode(null));
  };
  const { panel, typed, openPanel, closePanel } = useShowControls({
    state,
    count,
    press,
    onFull: toggleFullScreen,
    // This is it.
    onPresenter: () => undefined,
    onLeave: end,
  });

  const page = pages[state.slide - 1];
  const next = pages[state.slide];
  if (!page)
    return <NoSlide slide={state.slide} count={count} onLast={() => press({ kind: 'last' })} onLeave={end} />;
  const conditions = page.made.ok ? toBeSaid(page.made.content) : [];
  const { aspect, minutes } = deck;
  return (
    <>
      <main className="presenter" tabIndex={-1} data-aspect={aspect}>
        <PresenterHead
          title={pages[0]?.headline ?? texts.presenterTitle}
          room={room}
          state={state}
          minutes={minutes}
          onRestart={() => press({ kind: 'restart' })}
        />
        <div className="presenter-left">
          <SlideHead page={page} deck={deck} label={texts.page(page.number)} />
          <SlideView page={page} aspect={aspect} className="present-slide" />
          <p className="sr" aria-live="polite">
            {`${texts.position(page.number, count)} ${page.headline}`}
          </p>
          <section
            className="must"
            aria-labelledby="presenter-must"
            data-scrolls
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
            tabIndex={0}
          >
            <h2 id="presenter-must">{texts.conditions}</h2>
            {conditions.length === 0 ? (
              <p className="mute">{texts.noConditions}</p>
            ) : (
              <ul>
                {conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <div className="presenter-right">
          {next ? (
            <>
              <SlideHead page={next} deck={deck} label={`${texts.nextSlide} · ${texts.page(next.number)}`} />
              <SlideView page={next} aspect={aspect} className="next-slide" />
            </>
          ) : (
            <p className="last">{texts.lastSlide}</p>
          )}
          <PresenterNotes page={page} />
          <PresenterQuotes page={page} isShown={state.isEvidence} />
        </div>
        <PresenterStrip
          pages={pages}
          current={page.number}
          onPick={(slide) => press({ kind: 'to', slide })}
          onOverview={() => openPanel('overview')}
          onHelp={() => openPanel('help')}
        />
        <TypedNumber typed={typed} count={count} />
        {panel === 'overview' && (
          <Overview
            pages={pages}
            aspect={aspect}
            appearance="light"
            current={page.number}
            onPick={(slide) => {
              closePanel();
              press({ kind: 'to', slide });
            }}
            onClose={closePanel}
          />
        )}
        {panel === 'help' && <Help onClose={closePanel} onFull={toggleFullScreen} />}
      </main>
      <PrintDeck deck={deck} />
    </>
  );
}

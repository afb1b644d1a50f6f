import { useCallback, useEffect, useRef, useState } from 'react';
import type { Step } from '../../../deck/show/showState';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';
import { useDeck, usePages } from '../../../parts/useDeck';
import { setMode } from '../../../selection/changes';
import type { Selection } from '../../../selection/selection';
import { canGoBack } from '../../../state/address';
import { Help } from './Help';
import { NoSlide } from './NoSlide';
import { openPresenter } from './openPresenter';
import { Overview } from './Overview';
import { ShowTools } from './ShowTools';
import { SlideEvidence } from './SlideEvidence';
import { SlidesAhead } from './SlidesAhead';
import { SlideText } from './SlideText';
import { TypedNumber } from './TypedNumber';
import { toggleFullScreen, useFullScreen } from './useFullScreen';
import { useIdle } from './useIdle';
import { usePresenterLink } from './usePresenterLink';
import { useShowControls } from './useShowControls';
import { forgetStart, useShowState } from './useShowState';
import { useTurnByHand } from './useTurnByHand';
import { useWakeLock } from './useWakeLock';
import './show.css';

/** The deck on the whole screen, driven by keys, a clicker, a swipe, or from the window of who speaks. */
export function Show({ selection }: { selection: Selection }) {
  const { lang, change } = useScreen();
  const texts = presentTexts[lang];
  const { deck, store } = useDeck();
  const pages = usePages(deck);
  const count = deck.slides.length;
  const { state, current, take, press: pressIn } = useShowState(selection);
  const press = useCallback((step: Step) => void pressIn(step, count), [pressIn, count]);
  const page = pages[state.slide - 1];
  const appearance = selection.look === 'projector' ? 'projector' : 'light';
  const [isBlocked, setBlocked] = useState(false);

  useFullScreen();
  useWakeLock();
  const { isIdle, wake } = useIdle();
  // oxlint-disable-next-line react/exhaustive-deps -- the text is that of this deck
  const deckText = useCallback(() => store.fileText(), [store, deck]);

  // The presenter's word comes by channel and by post: the second must not go back once more.
  const hasLeft = useRef(false);
  const leave = () => {
    if (hasLeft.current) return;
    hasLeft.current = true;
    forgetStart();
    if (canGoBack(window)) window.history.back();
    else change(setMode(null));
  };
  usePresenterLink({ state, current, take, count, onLeave: leave, deckText });
  const startPresenter = () => setBlocked(openPresenter() === null);
  const { panel, typed, openPanel, closePanel } = useShowControls({
    state,
    count,
    press,
    onFull: toggleFullScreen,
    onPresenter: startPresenter,
    onLeave: leave,
  });
  const { blank } = state;
  const turn = useCallback(
    (by: 1 | -1) => press(blank === null ? { kind: 'by', by } : { kind: 'blank', blank }),
    [press, blank],
  );
  // A blank is taken back by any press.
  const onMiddle = useCallback(
    () => (blank === null ? wake() : press({ kind: 'blank', blank })),
    [press, blank, wake],
  );
  const hands = useTurnByHand({ turn, onMiddle });

  const main = useRef<HTMLElement>(null);
  const isThere = page !== undefined;
  useEffect(() => main.current?.focus({ preventScroll: true }), [isThere]);
  if (!page)
    return (
      <NoSlide
        slide={state.slide}
        count={count}
        onLast={() => press({ kind: 'last' })}
        onLeave={() => change(setMode(null))}
      />
    );

  return (
    <main className="show" ref={main} tabIndex={-1} data-idle={isIdle || undefined} data-aspect={deck.aspect}>
      <SlideText page={page} status={state.blank === null ? '' : texts.blank[state.blank]} />
      <div className="show-hands" {...hands}>
        <div className="show-stage">
          <SlidesAhead pages={pages} aspect={deck.aspect} appearance={appearance} current={page.number} />
        </div>
        {state.isEvidence && <SlideEvidence page={page} />}
        {state.blank !== null && <div className="show-blank" data-blank={state.blank} />}
      </div>
      <TypedNumber typed={typed} count={count} />
      {isBlocked && (
        <p className="show-notice" role="alert">
          {texts.presenterBlocked}
        </p>
      )}
      <ShowTools
        slide={page.number}
        count={count}
        isEvidence={state.isEvidence}
        turn={turn}
        onOverview={() => openPanel('overview')}
        onEvidence={() => press({ kind: 'evidence' })}
        onPresenter={startPresenter}
        onHelp={() => openPanel('help')}
        onEnd={leave}
      />
      {panel === 'overview' && (
        <Overview
          pages={pages}
          aspect={deck.aspect}
          appearance={appearance}
          current={page.number}
          onPick={(slide) => {
            closePanel();
            press({ kind: 'to', slide });
          }}
          onClose={closePanel}
        />
      )}
      {panel === 'help' && (
        <Help onClose={closePanel} onFull={toggleFullScreen} onPresenter={startPresenter} />
      )}
    </main>
  );
}

import type { MouseEvent } from 'react';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';

interface Props {
  slide: number;
  count: number;
  isEvidence: boolean;
  turn: (by: 1 | -1) => void;
  onOverview: () => void;
  onEvidence: () => void;
  onPresenter: () => void;
  onHelp: () => void;
  onEnd: () => void;
}

/** After a press of the mouse the space bar turns the page again, instead of pressing the button once more. */
const released = (act: () => void) => (event: MouseEvent<HTMLButtonElement>) => {
  if (event.detail > 0) event.currentTarget.blur();
  act();
};

/** For hands without a keyboard: there while the mouse moves, after a press in the middle, or as the focus comes by. */
export function ShowTools(props: Props) {
  const { slide, count, isEvidence, turn, onOverview, onEvidence, onPresenter, onHelp, onEnd } = props;
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  return (
    <fieldset className="show-tools" aria-label={texts.tools}>
      <button
        type="button"
        aria-label={texts.previous}
        disabled={slide <= 1}
        onClick={released(() => turn(-1))}
      >
        ‹
      </button>
      <span className="at">
        {slide} / {count}
      </span>
      <button
        type="button"
        aria-label={texts.next}
        disabled={slide >= count}
        onClick={released(() => turn(1))}
      >
        ›
      </button>
      <button type="button" onClick={released(onOverview)}>
        {texts.overview}
      </button>
      <button type="button" aria-pressed={isEvidence} onClick={released(onEvidence)}>
        {texts.evidence}
      </button>
      <button type="button" className="wide-only" onClick={released(onPresenter)}>
        {texts.presenter}
      </button>
      <button type="button" className="wide-only" onClick={released(onHelp)}>
        {texts.help}
      </button>
      <button type="button" onClick={released(onEnd)}>
        {texts.end}
      </button>
    </fieldset>
  );
}

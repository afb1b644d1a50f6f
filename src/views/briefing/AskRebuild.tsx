import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useModal } from './show/useModal';

interface Props {
  /** Pages with words of one’s own. */
  own: number;
  onYes: () => void;
  onNo: () => void;
}

/** Asked before what somebody wrote is replaced. */
export function AskRebuild({ own, onYes, onNo }: Props) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const dialog = useModal(onNo);
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="ask-title" aria-describedby="ask-what">
      <h2 id="ask-title">{texts.askTitle}</h2>
      <p id="ask-what">{texts.askWhat(own)}</p>
      <p className="ask-acts">
        <button type="button" className="btn" onClick={onNo}>
          {texts.askNo}
        </button>
        <button type="button" className="btn primary" onClick={onYes}>
          {texts.askYes}
        </button>
      </p>
    </dialog>
  );
}

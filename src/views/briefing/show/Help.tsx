import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';
import { useModal } from './useModal';

type Text = (typeof presentTexts)['zh'];

const rows = (texts: Text): readonly (readonly [readonly string[], string])[] => [
  [['→', '↓', texts.space, 'Page Down', 'Enter'], texts.keysOf.next],
  [['←', '↑', `Shift + ${texts.space}`, 'Page Up'], texts.keysOf.previous],
  [['Home', 'End'], texts.keysOf.ends],
  [[texts.digits, 'Enter'], texts.keysOf.number],
  [['G'], texts.keysOf.overview],
  [['E'], texts.keysOf.evidence],
  [['B', '.'], texts.keysOf.black],
  [['W', ','], texts.keysOf.white],
  [['F'], texts.keysOf.full],
  [['P'], texts.keysOf.presenter],
  [['R'], texts.keysOf.restart],
  [['?'], texts.keysOf.help],
  [['Esc'], texts.keysOf.leave],
];

interface Props {
  onClose: () => void;
  onFull: () => void;
  /** Not in the presenter window itself. */
  onPresenter?: () => void;
}

/** All keys, and buttons for those who have none. */
export function Help({ onClose, onFull, onPresenter }: Props) {
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  const dialog = useModal(onClose);
  const after = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <dialog className="show-help" ref={dialog} aria-labelledby="show-help-title">
      <h2 id="show-help-title">{texts.help}</h2>
      <dl>
        {rows(texts).map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mute">{texts.touch}</p>
      <p className="show-acts">
        {onPresenter && (
          <button type="button" className="btn" onClick={after(onPresenter)}>
            {texts.presenter}
          </button>
        )}
        <button type="button" className="btn" onClick={after(onFull)}>
          {texts.full}
        </button>
        <button type="button" className="btn primary" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </dialog>
  );
}

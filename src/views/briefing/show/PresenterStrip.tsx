import type { Page } from '../../../deck/pages';
import { slideName } from '../../../deck/slideName';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';

interface Props {
  pages: readonly Page[];
  current: number;
  onPick: (slide: number) => void;
  onOverview: () => void;
  onHelp: () => void;
}

/** Beyond that there is no room for names. */
const mostNamed = 20;

/** All slides in a row, as far as the talk has come; and the keys that are needed most. */
export function PresenterStrip({ pages, current, onPick, onOverview, onHelp }: Props) {
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  const { keys, digits } = texts;
  const isMany = pages.length > mostNamed;
  const named = pages.map((page) => ({ page, name: slideName(page.slide.subject, page.words) }));
  const shown: readonly (readonly [readonly string[], string])[] = [
    [['←', '→'], keys.turn],
    [['B'], keys.black],
    [['E'], keys.evidence],
    [[digits, 'Enter'], keys.jump],
    [['Esc'], keys.end],
  ];
  return (
    <footer className="presenter-foot">
      <nav aria-label={texts.slides}>
        <ol data-many={isMany || undefined}>
          {named.map(({ page, name }) => (
            <li key={page.slide.id} data-past={page.number < current || undefined}>
              <button
                type="button"
                title={isMany && page.headline === '' ? name : page.headline}
                aria-label={isMany ? `${page.number} ${name}` : undefined}
                aria-current={page.number === current ? 'true' : undefined}
                onClick={() => onPick(page.number)}
              >
                <b>{page.number}</b> {!isMany && name}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <p className="keys">
        {shown.map(([names, meaning]) => (
          <span key={meaning}>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}{' '}
            {meaning}
          </span>
        ))}
        <button type="button" onClick={onOverview}>
          <kbd>G</kbd> {texts.overview}
        </button>
        <button type="button" onClick={onHelp}>
          <kbd>?</kbd> {keys.all}
        </button>
      </p>
    </footer>
  );
}

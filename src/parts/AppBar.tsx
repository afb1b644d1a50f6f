import { languages } from '../i18n/language';
import { setLang, setLook } from '../selection/changes';
import { looks, type Selection } from '../selection/selection';
import { CopyButton } from '../ui/CopyButton';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { useScreen } from './screen';

interface NavigationEntry {
  id: string;
  name: string;
  href: string;
}

interface Props {
  selection: Selection;
  /** The views that exist. */
  views: readonly NavigationEntry[];
}

const languageNames = { zh: { text: '中', lang: 'zh-CN' }, en: { text: 'EN', lang: 'en' } } as const;

/** Brand, views, appearance, language, and the two ways to take the page along. */
export function AppBar({ selection, views }: Props) {
  const { text, change } = useScreen();
  return (
    <header className="bar">
      <button type="button" className="skip" onClick={() => document.querySelector('main')?.focus()}>
        {text.skip}
      </button>
      <p className="brand">
        <b lang="zh-CN">{text.brand}</b>
        <span lang="en">Duibiao</span>
      </p>
      <nav className="nav" aria-label={text.views}>
        {views.map((view) => (
          <a key={view.id} href={view.href} aria-current={view.id === selection.view ? 'page' : undefined}>
            {view.name}
          </a>
        ))}
      </nav>
      <div className="end">
        <Select
          label={text.look}
          options={looks.map((look) => ({ value: look, text: text[look] }))}
          value={selection.look}
          onChange={(look) => change(setLook(look))}
        />
        <Segmented
          className="langs"
          label={text.language}
          options={languages.map((value) => ({ value, ...languageNames[value] }))}
          value={selection.lang}
          onChange={(lang) => change(setLang(lang))}
        />
        <CopyButton
          className="btn quiet"
          text={() => window.location.href}
          done={text.linkCopied}
          failed={text.copyFailed}
        >
          {text.copyLink}
        </CopyButton>
        <button type="button" className="btn wide-only" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
    </header>
  );
}

import { lazy, type MouseEvent, Suspense, useCallback, useId, useRef } from 'react';
import { languages } from '../i18n/language';
import { encodeAddress } from '../selection/address';
import { setLang, setLook, setView } from '../selection/changes';
import { looks, type Selection } from '../selection/selection';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { useDismiss } from '../ui/useDismiss';
import { setExportOpen, useExportOpen } from './exportOpen';
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

const ExportStrip = lazy(() => import('./ExportStrip').then((module) => ({ default: module.ExportStrip })));

const DeckStrip = lazy(() => import('./DeckStrip').then((module) => ({ default: module.DeckStrip })));

/** Brand, views, appearance, language, and what the page can be taken along as. */
export function AppBar({ selection, views }: Props) {
  const { index, text, change } = useScreen();
  const isExporting = useExportOpen();
  const stripId = useId();
  const strip = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // It covers nothing: a press elsewhere, on a filter say, leaves it open.
  const close = useCallback((byKey: boolean) => {
    if (!byKey) return;
    setExportOpen(false);
    button.current?.focus();
  }, []);
  useDismiss(strip, isExporting, close);
  // Without a deck there is nothing to show: the briefing offers to make one. Whether there is, its store alone knows.
  const present = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('../state/deckStore')
      .then(
        ({ deckStore }) => deckStore().getState().history.present.slides.length > 0,
        () => true,
      )
      .then((hasSlides) =>
        change((now) => ({ ...setView('briefing')(now), mode: hasSlides ? 'show' : null })),
      );
  };
  return (
    <>
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
          <button
            type="button"
            className="btn quiet export-button"
            ref={button}
            aria-expanded={isExporting}
            aria-controls={isExporting ? stripId : undefined}
            onClick={() => setExportOpen(!isExporting)}
          >
            {text.export}
          </button>
          <a
            className="btn primary present"
            href={encodeAddress({ ...setView('briefing')(selection), mode: 'show' }, index.rows)}
            onClick={present}
          >
            {text.present}
          </a>
        </div>
      </header>
      <div ref={strip}>
        {isExporting && (
          <Suspense>
            {selection.view === 'briefing' ? (
              <DeckStrip id={stripId} />
            ) : (
              <ExportStrip id={stripId} selection={selection} />
            )}
          </Suspense>
        )}
      </div>
    </>
  );
}

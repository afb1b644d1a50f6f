import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { planPeriods } from '../analysis/coverage';
import { htmlLang } from '../i18n/language';
import { messages } from '../i18n/messages';
import { AppBar } from '../parts/AppBar';
import { useRevised } from '../parts/revising';
import { DetailsContext, IndexesContext, ScreenContext, type Screen } from '../parts/screen';
import { encodeAddress } from '../selection/address';
import { setView } from '../selection/changes';
import { isAlone, lookShown, views } from '../selection/selection';
import { change, indexShown, type Store } from '../state/store';
import { CurrentView } from './views';
import '../theme/tokens.css';
import '../theme/base.css';
import '../ui/ui.css';
import '../parts/parts.css';
import '../views/compare/compare.css';
import '../theme/print.css';

const RevisingBar = lazy(() =>
  import('../parts/RevisingBar').then((module) => ({ default: module.RevisingBar })),
);
// Only a link that was not understood needs it.
const NoticeBar = lazy(() => import('../parts/NoticeBar').then((module) => ({ default: module.NoticeBar })));

export function App({ store }: { store: Store }) {
  const selection = useStore(store, (state) => state.selection);
  const index = useStore(store, indexShown);
  const details = useStore(store, (state) => state.details);
  const isFailed = useStore(store, (state) => state.detailsFailed);
  const core = useStore(store, (state) => state.core);
  const full = useStore(store, (state) => state.full);
  const all = useStore(store, (state) => state.all);
  const dropped = useStore(store, (state) => state.dropped);
  const revised = useRevised();
  const { lang, period } = selection;
  const look = lookShown(selection);
  const hasBars = !isAlone(selection);
  const text = messages[lang];

  const screen = useMemo(
    (): Screen => ({
      index,
      lang,
      text,
      firstPeriod: planPeriods(period, index)[0],
      change: (by) => change(store, by),
      selected: () => store.getState().selection,
    }),
    [index, lang, text, period, store],
  );
  const indexes = useMemo(() => ({ core, full, all }), [core, full, all]);
  const evidence = useMemo(() => ({ details, isFailed }), [details, isFailed]);

  useEffect(() => {
    const html = document.documentElement;
    html.lang = htmlLang[lang];
    html.dataset.look = look;
    document.title = text.pageTitle(text[selection.view]);
  }, [lang, look, text, selection.view]);

  // A view begins at its top; the one that the page opens with keeps the place it was left at.
  const viewBefore = useRef(selection.view);
  useEffect(() => {
    if (viewBefore.current !== selection.view) window.scrollTo(0, 0);
    viewBefore.current = selection.view;
  }, [selection.view]);

  return (
    <ScreenContext value={screen}>
      <DetailsContext value={evidence}>
        <IndexesContext value={indexes}>
          {hasBars && (
            <AppBar
              selection={selection}
              views={views.map((id) => ({
                id,
                name: text[id],
                href: encodeAddress(setView(id)(selection), index.rows),
              }))}
            />
          )}
          {hasBars && dropped.length > 0 && (
            <Suspense>
              <NoticeBar dropped={dropped} onDismiss={() => store.setState({ dropped: [] })} />
            </Suspense>
          )}
          <Suspense fallback={<main tabIndex={-1} aria-busy="true" />}>
            {revised && selection.view !== 'briefing' && (
              <Suspense>
                <RevisingBar {...revised} />
              </Suspense>
            )}
            <CurrentView selection={selection} />
          </Suspense>
        </IndexesContext>
      </DetailsContext>
    </ScreenContext>
  );
}

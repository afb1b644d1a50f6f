import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { planPeriods } from '../analysis/coverage';
import { htmlLang } from '../i18n/language';
import { messages } from '../i18n/messages';
import { AppBar } from '../parts/AppBar';
import { DetailsContext, ScreenContext, type Screen } from '../parts/screen';
import { encodeAddress } from '../selection/address';
import { change, indexShown, type Store } from '../state/store';
import { CompareView } from '../views/compare/CompareView';
import '../theme/tokens.css';
import '../theme/base.css';
import '../ui/ui.css';
import '../parts/parts.css';
import '../views/compare/compare.css';
import '../theme/print.css';

// Only a link that was not understood needs it.
const NoticeBar = lazy(() => import('../parts/NoticeBar').then((module) => ({ default: module.NoticeBar })));

/** The views that exist, in the order of the navigation. */
const views = [{ id: 'compare', name: 'compare', View: CompareView }] as const;

export function App({ store }: { store: Store }) {
  const selection = useStore(store, (state) => state.selection);
  const index = useStore(store, indexShown);
  const details = useStore(store, (state) => state.details);
  const isFailed = useStore(store, (state) => state.detailsFailed);
  const dropped = useStore(store, (state) => state.dropped);
  const { lang, look, period } = selection;
  const text = messages[lang];

  const screen = useMemo(
    (): Screen => ({
      index,
      lang,
      text,
      firstPeriod: planPeriods(period, index)[0],
      change: (by) => change(store, by),
    }),
    [index, lang, text, period, store],
  );
  const evidence = useMemo(() => ({ details, isFailed }), [details, isFailed]);
  const current = views.find((view) => view.id === selection.view) ?? views[0];

  useEffect(() => {
    const html = document.documentElement;
    html.lang = htmlLang[lang];
    html.dataset.look = look;
    document.title = text.pageTitle(text[current.name]);
  }, [lang, look, text, current]);

  return (
    <ScreenContext value={screen}>
      <DetailsContext value={evidence}>
        <AppBar
          selection={selection}
          views={views.map(({ id, name }) => ({
            id,
            name: text[name],
            href: encodeAddress({ ...selection, view: id }, index.rows),
          }))}
        />
        {dropped.length > 0 && (
          <Suspense>
            <NoticeBar dropped={dropped} onDismiss={() => store.setState({ dropped: [] })} />
          </Suspense>
        )}
        <current.View selection={selection} />
      </DetailsContext>
    </ScreenContext>
  );
}

import { onDemand } from '../i18n/onDemand';
import type { Filter } from '../selection/changes';
import type { Selection } from '../selection/selection';
import { kindNames } from '../wording/figure';
import { verdictNames } from '../wording/verdict';
import { columnName, useScreen } from './screen';

/** What each filter of the selection is set to, in words. */
export function useFilterText(selection: Selection): Record<Filter, () => string> {
  const { index, lang, text } = useScreen();
  const more = onDemand[lang];
  const list = (names: readonly string[]) => names.join(text.listSeparator);
  return {
    theme: () => index.themes.get(selection.theme ?? '')?.name[lang] ?? text.theme,
    kinds: () => list(selection.kinds.map((kind) => kindNames[kind][lang])),
    query: () => selection.query,
    verdict: () => (selection.verdict === null ? more.comparability : verdictNames[selection.verdict][lang]),
    form: () => '',
    period: () => index.periods.get(selection.period)?.short[lang] ?? text.period,
    places: () => list(selection.places.map((place) => columnName(index.places.get(place), lang))),
  };
}

/** What a person can change in a selection. Each change is pure and leaves the rest alone. */
import type { DatasetRows } from '../dataset/dataset';
import type { Kind, System } from '../dataset/schema';
import type { Language } from '../i18n/language';
import {
  allKinds,
  asideViews,
  columnPlaces,
  defaultSelection,
  mostPlaces,
  type Look,
  type Mode,
  type RowOrder,
  type Selection,
  type VerdictFilter,
  type View,
} from './selection';

export type Change = (selection: Selection) => Selection;

export const toggled = <T>(list: readonly T[], item: T) =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

/** Switches a place on or off; the last one stays on, and a ninth one off. */
export function togglePlace(place: string, rows: DatasetRows): Change {
  return (selection) => {
    const wanted = toggled(selection.places, place);
    const places = columnPlaces(rows).filter((one) => wanted.includes(one));
    return places.length > 0 && places.length <= mostPlaces ? { ...selection, places } : selection;
  };
}

/** Switches a kind on or off; the last one stays on. */
export function toggleKind(kind: Kind): Change {
  return (selection) => {
    const wanted = toggled(selection.kinds, kind);
    const kinds = allKinds.filter((one) => wanted.includes(one));
    return kinds.length > 0 ? { ...selection, kinds } : selection;
  };
}

export const setPeriod =
  (period: string): Change =>
  (selection) => ({ ...selection, period });

export const setTheme =
  (theme: string | null): Change =>
  (selection) => ({ ...selection, theme });

export const setQuery =
  (query: string): Change =>
  (selection) => ({ ...selection, query });

export const setLang =
  (lang: Language): Change =>
  (selection) => ({ ...selection, lang });

export const setLook =
  (look: Look): Change =>
  (selection) => ({ ...selection, look });

export const setOrder =
  (order: RowOrder): Change =>
  (selection) => ({ ...selection, order });

export const setVerdict =
  (verdict: VerdictFilter | null): Change =>
  (selection) => ({ ...selection, verdict });

export const openFact =
  (fact: string): Change =>
  (selection) => ({ ...selection, fact });

export const closeFact: Change = (selection) => ({ ...selection, fact: null });

/** Moves the open evidence along `order`, the ids as they stand on the screen; stops at both ends. */
export function stepFact(order: readonly string[], step: 1 | -1): Change {
  return (selection) => {
    if (selection.fact === null) return selection;
    const next = order[order.indexOf(selection.fact) + step];
    return order.includes(selection.fact) && next !== undefined ? { ...selection, fact: next } : selection;
  };
}

export const toggleUnfolded =
  (theme: string): Change =>
  (selection) => ({ ...selection, unfolded: toggled(selection.unfolded, theme) });

export const toggleOpened =
  (cell: string): Change =>
  (selection) => ({ ...selection, opened: toggled(selection.opened, cell) });

/** Shows one of a place's systems at the head of its column; the first of them is the default and not written. */
export function switchSystem(system: string, ofPlace: readonly Pick<System, 'id'>[]): Change {
  return (selection) => {
    const ofOthers = selection.systems.filter((id) => ofPlace.every((one) => one.id !== id));
    return { ...selection, systems: system === ofPlace[0]?.id ? ofOthers : [...ofOthers, system] };
  };
}

/** Switches the supplementary sources; switching them off closes the evidence of one of theirs. */
export function setSupplement(supplement: boolean, rows: DatasetRows): Change {
  const core = new Set(rows.documents.filter((one) => one.collection === 'core').map(({ id }) => id));
  const isCore = (record: { document: string } | undefined) =>
    record !== undefined && core.has(record.document);
  return (selection) => {
    const isKept = supplement || isCore(rows.facts.find((fact) => fact.id === selection.fact));
    const systems = selection.systems.filter(
      (id) => supplement || isCore(rows.systems.find((system) => system.id === id)),
    );
    // Which lists are of the supplement only the details know: what is open of a list is closed with it.
    const closed = supplement ? {} : { part: null, change: null };
    const { document } = selection;
    return {
      ...selection,
      ...closed,
      supplement,
      systems,
      fact: isKept ? selection.fact : null,
      document: supplement || (document !== null && core.has(document)) ? document : null,
    };
  };
}

/** What can hide rows or cells. */
export type Filter = 'theme' | 'kinds' | 'query' | 'verdict' | 'form' | 'period' | 'places';

export function activeFilters(selection: Selection, rows: DatasetRows): readonly Filter[] {
  const standard = defaultSelection(rows);
  const active: Record<Filter, boolean> = {
    theme: selection.theme !== null,
    kinds: selection.kinds.length < allKinds.length,
    query: selection.query !== '',
    // Each of these two belongs to one view.
    verdict: selection.view === 'compare' && selection.verdict !== null,
    form: selection.view === 'targets' && selection.form !== 'all',
    period: selection.period !== standard.period,
    places: standard.places.some((place) => !selection.places.includes(place)),
  };
  return (Object.keys(active) as Filter[]).filter((filter) => active[filter]);
}

export function clearFilter(filter: Filter, rows: DatasetRows): Change {
  const standard = defaultSelection(rows);
  return (selection) => ({ ...selection, [filter]: standard[filter] });
}

export function clearFilters(rows: DatasetRows): Change {
  return (selection) =>
    activeFilters(selection, rows).reduce((current, filter) => clearFilter(filter, rows)(current), selection);
}

export const setView =
  (view: View): Change =>
  (selection) => {
    // What is open may be an aside, which the other views do not know.
    const isLeft = asideViews.includes(selection.view) && !asideViews.includes(view);
    return {
      ...selection,
      view,
      mode: null,
      part: null,
      document: null,
      fact: isLeft ? null : selection.fact,
    };
  };

export const setMode =
  (mode: Mode | null): Change =>
  (selection) => ({ ...selection, mode });

export const setSlide =
  (slide: number): Change =>
  (selection) => ({ ...selection, slide });

/** Two places in the order wanted: left and right. */
export const setPair =
  (pair: readonly [string, string]): Change =>
  (selection) => ({ ...selection, pair });

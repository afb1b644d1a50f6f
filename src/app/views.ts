/** The views: the first is in the page itself, the others are fetched when they are asked for. */
import { type ComponentType, createElement, lazy } from 'react';
import { compareModes, modeIn, type Selection, type View } from '../selection/selection';
import { CompareView } from '../views/compare/CompareView';
import { isArranged, loadArranging } from '../views/compare/useArrangedRows';

type ViewComponent = ComponentType<{ selection: Selection }>;

const loaders = {
  charts: () => import('../views/compare/SmallMultiples').then((module) => module.SmallMultiples),
  pair: () => import('../views/compare/HeadToHead').then((module) => module.HeadToHead),
  industries: () => import('../views/industries/IndustriesView').then((module) => module.IndustriesView),
  targets: () => import('../views/targets/TargetsView').then((module) => module.TargetsView),
  facts: () => import('../views/facts/FactsView').then((module) => module.FactsView),
  briefing: () => import('../views/briefing/BriefingView').then((module) => module.BriefingView),
  sources: () => import('../views/sources/SourcesView').then((module) => module.SourcesView),
};

type Fetched = keyof typeof loaders;

/** What a selection is drawn by; null for the first view. */
function fetchedFor(selection: Selection): Fetched | null {
  if (selection.view !== 'compare') return selection.view;
  const mode = modeIn(selection, compareModes);
  return mode === 'table' ? null : mode;
}

/** Whether the page opens with the selection as it is, without fetching anything for it. */
export const isFirst = (selection: Selection) => fetchedFor(selection) === null && !isArranged(selection);

/** Views made of what comes with the details. */
const ofDetails: readonly View[] = ['industries', 'facts', 'sources', 'briefing'];
export const needsDetails = ({ view }: Pick<Selection, 'view'>) => ofDetails.includes(view);

const shown: Partial<Record<Fetched, ViewComponent>> = {};

/** Fetches what a selection shows, so that it can be drawn at once; what does not come is tried again when it is drawn. */
export async function loadView(selection: Selection): Promise<void> {
  const view = fetchedFor(selection);
  if (view !== null) shown[view] = await loaders[view]();
  else if (isArranged(selection)) await loadArranging();
}

/** The view if it is there, else one that waits for it. */
function viewOf(selection: Selection): ViewComponent {
  const view = fetchedFor(selection);
  if (view === null) return CompareView;
  shown[view] ??= lazy(async () => ({ default: await loaders[view]() }));
  return shown[view];
}

export const CurrentView: ViewComponent = ({ selection }) => createElement(viewOf(selection), { selection });

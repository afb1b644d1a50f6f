/** The views: the first is in the page itself, the others are fetched when they are asked for. */
import { type ComponentType, createElement, lazy } from 'react';
import type { Selection, View } from '../selection/selection';
import { CompareView } from '../views/compare/CompareView';
import { isArranged, loadArranging } from '../views/compare/useArrangedRows';

type ViewComponent = ComponentType<{ selection: Selection }>;

const loaders: Record<Exclude<View, 'compare'>, () => Promise<ViewComponent>> = {
  industries: () => import('../views/industries/IndustriesView').then((module) => module.IndustriesView),
  targets: () => import('../views/targets/TargetsView').then((module) => module.TargetsView),
};

const shown: Partial<Record<View, ViewComponent>> = { compare: CompareView };

/** Fetches what a selection shows, so that it can be drawn at once; what does not come is tried again when it is drawn. */
export async function loadView(selection: Selection): Promise<void> {
  const { view } = selection;
  if (view === 'compare') {
    if (isArranged(selection)) await loadArranging();
    return;
  }
  const Loaded = await loaders[view]();
  shown[view] = Loaded;
}

/** The view if it is there, else one that waits for it. */
function viewOf(view: View): ViewComponent {
  const known = shown[view];
  if (known !== undefined || view === 'compare') return known ?? CompareView;
  const load = loaders[view];
  const Waiting: ViewComponent = lazy(async () => ({ default: await load() }));
  shown[view] = Waiting;
  return Waiting;
}

export const CurrentView: ViewComponent = ({ selection }) =>
  createElement(viewOf(selection.view), { selection });

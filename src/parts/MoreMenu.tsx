import { lazy, Suspense } from 'react';
import { activeFilters } from '../selection/changes';
import type { Selection } from '../selection/selection';
import { Menu } from '../ui/Menu';
import { useScreen } from './screen';

const MoreControls = lazy(() =>
  import('./MoreControls').then((module) => ({ default: module.MoreControls })),
);

const inTheMenu = new Set(['kinds', 'query', 'verdict']);

/** What is needed less often; the button says how many of its filters hide something. */
export function MoreMenu({ selection }: { selection: Selection }) {
  const { index, text } = useScreen();
  const count = activeFilters(selection, index.rows).filter((filter) => inTheMenu.has(filter)).length;
  return (
    <Menu label={count > 0 ? text.moreActive(count) : text.more}>
      <Suspense>
        <MoreControls selection={selection} />
      </Suspense>
    </Menu>
  );
}

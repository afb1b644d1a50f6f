import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { holdsFact, type Row } from '../../analysis/comparison';
import { Legend } from '../../parts/Legend';
import { PictureMenu } from '../../parts/pictures';
import { LargeContext, ScreenContext, useScreen } from '../../parts/screen';
import { loadReasons } from '../../parts/VerdictBadge';
import { SelectionBar } from '../../parts/SelectionBar';
import type { Theme } from '../../dataset/schema';
import type { Selection } from '../../selection/selection';
import { whenIdle } from '../../ui/whenIdle';
import { usePrinting } from '../../ui/usePrinting';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { CompareModes } from './CompareModes';
import { CompareTable } from './CompareTable';
import { Headline } from './Headline';
import { Paging } from './Paging';
import { SlimHeads } from './SlimHeads';
import { blocksOf, screensOf } from './blocks';
import { numberedSources, screenOrder } from './screenOrder';
import { loadDrawer, OpenEvidence } from './OpenEvidence';
import { isArranged, loadArranging, useArrangedRows } from './useArrangedRows';
import { useComparison } from './useComparison';

const Empty = lazy(() => import('./Empty').then((module) => ({ default: module.Empty })));

const Paper = lazy(() => import('./Paper').then((module) => ({ default: module.Paper })));

const slimHeadPx = 44;

/** The documents whose statements are shown. */
const documentsOf = ({ rows }: { rows: readonly Row[] }) =>
  rows.flatMap((row) =>
    row.cells.flatMap(({ lead, rest }) => (lead ? [lead, ...rest].map((fact) => fact.document) : [])),
  );

interface Props {
  /** What has been chosen by now, and what is drawn: the table follows. */
  chosen: Selection;
  selection: Selection;
}

/** The places as columns under their systems, the concepts as rows; the evidence beside them. */
function Compared({ chosen, selection }: Props) {
  const { index, lang, text } = useScreen();
  const { fact, order, unfolded, verdict } = selection;
  const isPrinting = usePrinting();
  const comparison = useComparison(selection, index);
  const all = useMemo(
    () => [...comparison.shared, ...comparison.single].flatMap((group) => group.rows),
    [comparison],
  );
  const rows = useArrangedRows(all, { order, verdict, lang });

  const blocks = useMemo(() => {
    // Where there is nothing else to see, the folds start open.
    const startsOpen = rows.every((row) => row.places.length === 1);
    // A statement opened by a link unfolds what hides it.
    const isUnfolded = (theme: Theme, among: readonly Row[]) =>
      isPrinting || unfolded.includes(theme.id) !== startsOpen || among.some((row) => holdsFact(row, fact));
    return blocksOf(rows, { themes: index.rows.themes, order, isUnfolded });
  }, [rows, index, order, unfolded, fact, isPrinting]);

  const screens = useMemo(
    () => (selection.look === 'projector' && !isPrinting ? screensOf(blocks) : [blocks]),
    [blocks, selection.look, isPrinting],
  );
  const [wantedPage, setPage] = useState(0);
  const page = Math.min(wantedPage, Math.max(0, screens.length - 1));
  const shown = screens[page] ?? [];

  const sources = useMemo(
    () => (isPrinting ? numberedSources(rows, selection, index) : null),
    [isPrinting, rows, selection, index],
  );
  const inSight = useMemo(
    () =>
      screenOrder(
        blocks.flatMap((block) => block.rows),
        selection,
      ).map((one) => one.id),
    [blocks, selection],
  );

  const head = useRef<HTMLTableSectionElement>(null);
  const bars = useRef<HTMLDivElement>(null);
  const isHeadGone = useScrolledPast(head, slimHeadPx);
  const areBarsGone = useScrolledPast(bars, 0);

  const pressed = useRef<{ id: string | undefined; top: number } | null>(null);
  useEffect(() => {
    const onPress = ({ target }: MouseEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
      pressed.current = cell && { id: cell.dataset['fact'], top: cell.getBoundingClientRect().top };
    };
    document.addEventListener('click', onPress, true);
    return () => document.removeEventListener('click', onPress, true);
  }, []);

  useEffect(() => {
    if (fact === null) return;
    const at = screens.findIndex((screen) =>
      screen.some((block) => block.rows.some((row) => holdsFact(row, fact))),
    );
    if (at >= 0) setPage(at);
    const cell = document.querySelector(`[data-fact="${CSS.escape(fact)}"]`);
    // The table makes room for the evidence: what was pressed stays where it was.
    if (cell && pressed.current?.id === fact) {
      window.scrollBy(0, cell.getBoundingClientRect().top - pressed.current.top);
    }
    cell?.scrollIntoView({ block: 'nearest' });
    // Only a new statement brings its row into sight; sorting or folding does not move the page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [fact]);

  // Chosen before the page came to rest, or by a link.
  useEffect(() => {
    if (isArranged({ order, verdict })) void loadArranging();
  }, [order, verdict]);

  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    whenIdle(() => {
      void loadDrawer();
      void loadReasons();
      void loadArranging();
      setSettled(true);
    });
  }, []);

  const build = async () => {
    const { comparePictures } = await import('../../exports/picture/comparePicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const documents = numberedSources(rows, selection, index).keys();
    const pictures = comparePictures({ comparison, blocks, documents }, selection, { index, lang, text });
    return pictureFiles(pictures, 'table', selection, lang);
  };
  const open = fact === null ? undefined : index.facts.get(fact);
  const said = new Set([...comparison.shared, ...comparison.single].flatMap(documentsOf));
  const count = (collection: 'core' | 'supplement') =>
    index.rows.documents.filter((one) => one.collection === collection && said.has(one.id)).length;
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={chosen}>
          <CompareModes selection={chosen} />
          <span className="held">{text.held(count('core'), count('supplement'), comparison.factCount)}</span>
        </SelectionBar>
      </div>
      <main tabIndex={-1} className={open && 'beside'}>
        <Headline comparison={comparison} selection={selection}>
          {rows.length > 0 && (
            <PictureMenu
              subject={{ kind: 'concepts' }}
              id="compare"
              name={text['mode.table']}
              build={build}
            />
          )}
        </Headline>
        <SlimHeads selection={selection} isShown={isHeadGone && selection.look !== 'projector'} />
        <div className="wrap">
          <LargeContext value={selection.look === 'projector' && !isPrinting}>
            <CompareTable
              selection={selection}
              comparison={comparison}
              blocks={shown}
              singleCount={rows.filter((row) => row.places.length === 1).length}
              sources={sources}
              head={head}
              screen={
                screens.length > 1 ? <Paging page={page} count={screens.length} onPage={setPage} /> : null
              }
            />
          </LargeContext>
          {rows.length === 0 && (
            <Suspense>
              <Empty selection={selection} />
            </Suspense>
          )}
        </div>
        {isSettled && (
          <Suspense>
            <Paper rows={rows} selection={selection} />
          </Suspense>
        )}
      </main>
      <Legend places={selection.places} />
      <OpenEvidence open={open} order={inSight} rows={rows} under={areBarsGone ? null : bars} />
    </>
  );
}

/** The button pressed answers at once; a hundred rows follow as the browser finds time. */
export function CompareView({ selection }: { selection: Selection }) {
  const screen = useScreen();
  const chosen = useMemo(() => ({ selection, screen }), [selection, screen]);
  const drawn = useDeferredValue(chosen);
  return (
    <ScreenContext value={drawn.screen}>
      <Compared chosen={selection} selection={drawn.selection} />
    </ScreenContext>
  );
}

import { lazy, Suspense, type RefObject } from 'react';
import { holdsFact, type Row } from '../../analysis/comparison';
import type { FactRow } from '../../dataset/dataset';

/** The first view does without: it follows as soon as the page is idle. */
export const loadDrawer = () => import('../../parts/EvidenceDrawer');
const EvidenceDrawer = lazy(() => loadDrawer().then((module) => ({ default: module.EvidenceDrawer })));

interface Props {
  /** The statement that is open. */
  open: FactRow | undefined;
  /** Ids of the statements in the order of the screen. */
  order: readonly string[];
  rows: readonly Row[];
  /** The bars while they are in sight. */
  under: RefObject<Element | null> | null;
}

/** The evidence of the open statement, beside the other places of its row. */
export function OpenEvidence({ open, order, rows, under }: Props) {
  if (!open) return null;
  return (
    <Suspense>
      <EvidenceDrawer
        fact={open}
        order={order}
        row={rows.find((row) => holdsFact(row, open.id))}
        under={under}
      />
    </Suspense>
  );
}

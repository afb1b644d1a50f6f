import { useMemo } from 'react';
import type { Row } from '../../analysis/comparison';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { useScreen } from '../../parts/screen';
import type { Selection } from '../../selection/selection';
import { numberedSources } from './screenOrder';

interface Props {
  rows: readonly Row[];
  selection: Selection;
}

/**
 * On paper: the documents behind the superscript numbers, and the address of the page. It waits out of sight, because a
 * browser that prints waits for nothing.
 */
export function Paper({ rows, selection }: Props) {
  const { index } = useScreen();
  const sources = useMemo(() => numberedSources(rows, selection, index), [rows, selection, index]);
  return (
    <>
      <PrintHead selection={selection} />
      <PrintSources selection={selection} sources={sources} />
    </>
  );
}

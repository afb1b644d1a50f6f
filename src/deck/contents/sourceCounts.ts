/** The statements of the Sources slide: those in its cells, and by name those that no cell can hold. */
import type { SourceEntry, Sources } from '../../analysis/sources';
import { allOf, documentsShown } from '../../analysis/sources';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { deckViewTexts } from '../../i18n/deckViews';
import { inList } from '../../wording/selectionText';
import type { Words } from '../../wording/said';

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

const totalIn = (period: string, { periods }: SourceEntry): number =>
  periods.find((one) => one.period === period)?.total ?? 0;

/** What supplementary sources of a place state for a period. */
export const addedTo = (place: string, period: string, { supplement }: Sources): number =>
  sumOf(supplement.filter(({ document }) => document.place === place).map((one) => totalIn(period, one)));

interface Counts {
  inCells: number;
  /** By period that has no column: a vision, a past one. */
  beyond: readonly { period: string; count: number }[];
  /** About other places than the document’s own, or several together. */
  elsewhere: number;
  all: number;
}

/** All of it adds up: cells, periods without a column, and what is said of other places. */
export function countsOf(found: Sources, periods: readonly string[], index: DatasetIndex): Counts {
  const entries = documentsShown(found);
  const of = (period: string) => sumOf(entries.map((entry) => totalIn(period, entry)));
  return {
    inCells: sumOf(periods.map(of)),
    beyond: index.rows.periods
      .filter(({ id }) => !periods.includes(id))
      .map(({ id }) => ({ period: id, count: of(id) }))
      .filter(({ count }) => count > 0),
    elsewhere: sumOf(entries.flatMap(({ elsewhere }) => [...elsewhere.values()])),
    all: sumOf(entries.map(allOf)),
  };
}

/** One line that a reader can add up. */
export function countsText({ inCells, beyond, elsewhere, all }: Counts, { index, lang }: Words): string {
  const texts = deckViewTexts[lang];
  const outside = [
    ...beyond.map(({ period, count }) =>
      texts.outsideOf(index.periods.get(period)?.name[lang] ?? period, count),
    ),
    ...(elsewhere > 0 ? [texts.outsideOf(texts.notOfThePlace, elsewhere)] : []),
  ];
  return outside.length === 0
    ? texts.cellsCount(inCells)
    : texts.cellsAndOutside(inCells, inList(outside, lang), all);
}

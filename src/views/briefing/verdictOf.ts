import { compare, type Row } from '../../analysis/comparison';
import type { Page } from '../../deck/pages';

/** The row of Compare that a slide of one concept shows, with its verdict; null for all others. */
export function rowOf({ slide: { subject }, selection, words }: Page): Row | null {
  if (subject.kind !== 'concept') return null;
  const { shared, single } = compare(selection, words.index);
  const rows = [...shared, ...single].flatMap((group) => group.rows);
  return rows.find(({ concept }) => concept.id === subject.id) ?? null;
}

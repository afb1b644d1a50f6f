import { compare, findRow, type Row } from '../../analysis/comparison';
import type { Page } from '../../deck/pages';

/** The row of Compare that a slide of one concept shows, with its verdict; null for all others. */
export const rowOf = ({ slide: { subject }, selection, words }: Page): Row | null =>
  subject.kind === 'concept' ? (findRow(compare(selection, words.index), subject.id) ?? null) : null;

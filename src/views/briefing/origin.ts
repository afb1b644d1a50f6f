import type { Page } from '../../deck/pages';
import { encodeAddress } from '../../selection/address';
import type { Selection } from '../../selection/selection';

/** The view that a slide comes from, as the page looks now; with the evidence of a statement open, if one is named. */
export const originOf = ({ selection, words }: Page, { look }: Selection, fact: string | null = null) =>
  encodeAddress({ ...selection, look, fact: fact ?? selection.fact }, words.index.rows);

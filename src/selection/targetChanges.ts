/** What a person can change in the Targets view; apart, so that it comes with it. */
import { type Change, toggled } from './changes';
import type { Form, LaneChoice } from './selection';

export const setLanes =
  (lanes: LaneChoice): Change =>
  (selection) => ({ ...selection, lanes });

export const setForm =
  (form: Form): Change =>
  (selection) => ({ ...selection, form });

export const setYear =
  (year: number | null): Change =>
  (selection) => ({ ...selection, year });

export const toggleRow =
  (row: string): Change =>
  (selection) => ({ ...selection, rows: toggled(selection.rows, row) });

export const setConcept =
  (concept: string): Change =>
  (selection) => ({ ...selection, concept });

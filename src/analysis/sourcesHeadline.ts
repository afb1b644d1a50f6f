/** The sentence the Sources view opens with. It counts documents and says who set targets for which period; no more. */
import type { DatasetIndex } from '../dataset/indexDataset';
import { allKinds, bothPeriods, type Selection } from '../selection/selection';
import { coverageOf, planPeriods, type Coverage } from './coverage';
import { allOf, type Sources } from './sources';

export type SourcesClaim =
  | { code: 'no-documents' }
  | { code: 'one-place'; place: string; documents: number; statements: number }
  /** What kinds or a search leave: a count of what is shown says nothing of what the documents hold. */
  | { code: 'filtered'; documents: number; statements: number }
  | { code: 'on-theme'; theme: string; documents: number; speaking: number; statements: number }
  /** Places with a document for all years of the one period shown. */
  | { code: 'plan-texts'; period: string; places: readonly string[]; of: number }
  /** Places whose documents set targets for every period shown. */
  | { code: 'targets-in-all'; documents: number; periods: number; places: readonly string[]; of: number };

/** Per place, the periods for which there is no plan text, and what there is instead. */
export interface Gap {
  place: string;
  periods: readonly Pick<Coverage, 'period' | 'state' | 'year'>[];
}

export type SourcesQualification = { code: 'gaps'; gaps: readonly Gap[] } | { code: 'counts' };

export interface SourcesHeadline {
  claim: SourcesClaim;
  qualification: SourcesQualification;
}

/** Whether a document held of the place sets a target for the period; what filters hide is set all the same. */
const setsTargets = (place: string, period: string, index: DatasetIndex) =>
  index.rows.facts.some(
    (fact) =>
      fact.place === place &&
      fact.period === period &&
      fact.kind === 'target' &&
      fact.aside === undefined &&
      index.documents.get(fact.document)?.collection === 'core',
  );

function claimOf(sources: Sources, selection: Selection, index: DatasetIndex): SourcesClaim {
  const entries = sources.places.flatMap(({ documents }) => documents);
  const documents = entries.length;
  const { statements } = sources;
  const [place, another] = selection.places;
  if (documents === 0) return { code: 'no-documents' };
  if (selection.kinds.length < allKinds.length || selection.query !== '') {
    return { code: 'filtered', documents: entries.filter((entry) => allOf(entry) > 0).length, statements };
  }
  if (selection.theme !== null) {
    const speaking = entries.filter((entry) => allOf(entry) > 0).length;
    return { code: 'on-theme', theme: selection.theme, documents, speaking, statements };
  }
  if (place !== undefined && another === undefined)
    return { code: 'one-place', place, documents, statements };
  const periods = planPeriods(selection.period, index);
  const of = selection.places.length;
  const [period] = periods;
  if (selection.period !== bothPeriods && period !== undefined) {
    const places = selection.places.filter((one) => coverageOf(one, period, index).state === 'plan');
    return { code: 'plan-texts', period, places, of };
  }
  const places = selection.places.filter((one) => periods.every((id) => setsTargets(one, id, index)));
  return { code: 'targets-in-all', documents, periods: periods.length, places, of };
}

function gapsOf(selection: Selection, index: DatasetIndex): readonly Gap[] {
  return selection.places.flatMap((place) => {
    const periods = planPeriods(selection.period, index)
      .map((period) => coverageOf(place, period, index))
      .filter(({ state }) => state !== 'plan');
    return periods.length > 0 ? [{ place, periods }] : [];
  });
}

export function sourcesHeadline(
  sources: Sources,
  selection: Selection,
  index: DatasetIndex,
): SourcesHeadline {
  const gaps = gapsOf(selection, index);
  return {
    claim: claimOf(sources, selection, index),
    qualification: gaps.length > 0 ? { code: 'gaps', gaps } : { code: 'counts' },
  };
}

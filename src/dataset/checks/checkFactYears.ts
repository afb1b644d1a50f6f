import type { ProblemCode } from '../problem';
import type { Fact, Period, SourceDocument } from '../schema';

type ComplainOf = (code: ProblemCode) => (field: string, value: unknown, zh: string, en: string) => void;

const firstMonth = (date: string): string => (date.length === 4 ? `${date}-01` : date);
const lastMonth = (date: string): string => (date.length === 4 ? `${date}-12` : date);

function isWithin(year: number, span: { from: number; through: number } | undefined): boolean {
  return span !== undefined && year >= span.from && year <= span.through;
}

/**
 * Years lie in the period that the statement is made for, or in the document's own term, which may end a year
 * later. A baseline may lie before both, and local news on a newspaper page keeps its own years.
 */
export function checkFactYears(
  fact: Fact,
  document: SourceDocument | undefined,
  period: Period | undefined,
  complainOf: ComplainOf,
): void {
  if ((fact.year === null) !== (fact.yearBasis === 'none')) {
    complainOf('year-basis')(
      'yearBasis',
      fact.yearBasis,
      'year 为 null 时且仅此时为 none',
      'none exactly when year is null',
    );
  }
  if (fact.yearBasis === 'none' && fact.yearEvidence !== undefined) {
    complainOf('year-basis')(
      'yearEvidence',
      fact.yearEvidence,
      '没有年份就没有年份证据',
      'none, as there is no year',
    );
  }
  if (fact.year !== null && fact.aside !== 'local-news' && document !== undefined && period !== undefined) {
    const before = fact.kind === 'baseline' && fact.year < period.from;
    if (!before && !isWithin(fact.year, period) && !isWithin(fact.year, document.term)) {
      const { from, through } = period;
      complainOf('year-range')(
        'year',
        fact.year,
        `${from}—${through} 或 ${document.term.from}—${document.term.through}`,
        `${from}–${through} (${period.id}) or ${document.term.from}–${document.term.through} (term of the document)`,
      );
    }
  }
  const span = complainOf('span');
  if (fact.from !== undefined && fact.year !== null && Number(fact.from.slice(0, 4)) > fact.year) {
    span('from', fact.from, `不晚于 ${fact.year}`, `${fact.year} or earlier`);
  }
  if (fact.through !== undefined && fact.year !== null && Number(fact.through.slice(0, 4)) > fact.year) {
    span('through', fact.through, `不晚于 ${fact.year}`, `${fact.year} or earlier`);
  }
  if (
    fact.from !== undefined &&
    fact.through !== undefined &&
    firstMonth(fact.from) > lastMonth(fact.through)
  ) {
    span('through', fact.through, `不早于 ${fact.from}`, `${fact.from} or later`);
  }
}

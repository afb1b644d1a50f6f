/** What each column of the table of statements holds: a code or text to filter by, and an order to sort by. */
import type { DatasetIndex } from '../dataset/indexDataset';
import { kinds } from '../dataset/schema';
import { htmlLang, type Language } from '../i18n/language';
import type { FactColumn } from '../selection/selection';
import type { Statement } from './statements';

/** Stands where a statement has nothing of the kind: no year, no unit, no part in a comparison. */
export const noValue = 'none';

export interface StatementColumn {
  /** `choice`: one of few codes; `text`: narrowed by what it holds; null: by nothing. */
  filter: 'choice' | 'text' | null;
  value: (statement: Statement) => string;
  /**
   * Ascending; statements without a value come last in either direction. Null where the column has no order: figures of different items cannot be ranked, nor can phrases.
   */
  compare: ((a: Statement, b: Statement) => number) | null;
}

const verdicts = ['comparable', 'conditional', 'not-comparable', 'single', noValue];
const wordings = ['ensure', 'plain', 'strive', noValue];
const frequencies = ['year', 'each-year', 'average', 'cumulative', noValue];
const bases = ['stated', 'counted'];
const readings = ['clear', 'repaired', 'ambiguous'];

/** A code, in the order of a list; what is not on it comes last. */
function choice(value: (statement: Statement) => string, list: readonly string[]): StatementColumn {
  const positions = new Map(list.map((one, at) => [one, at]));
  const at = (statement: Statement) => positions.get(value(statement)) ?? list.length;
  return { filter: 'choice', value, compare: (a, b) => at(a) - at(b) };
}

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

export function statementColumns(
  index: DatasetIndex,
  lang: Language,
): Readonly<Record<FactColumn, StatementColumn>> {
  const { rows } = index;
  const { compare } = new Intl.Collator(htmlLang[lang]);
  const text = (value: (statement: Statement) => string): StatementColumn => ({
    filter: 'text',
    value,
    compare: (a, b) => compare(value(a), value(b)),
  });
  const dateOf = ({ fact }: Statement) => index.documents.get(fact.document)?.date ?? '';
  const places = rows.places.toSorted((a, b) => a.order - b.order);
  const units = [...ids(rows.units), noValue];
  return {
    place: choice(({ fact }) => fact.place, ids(places)),
    period: choice(({ fact }) => fact.period, ids(rows.periods.toSorted((a, b) => a.through - b.through))),
    theme: choice(({ concept }) => concept.theme, ids(rows.themes)),
    item: text(({ concept, indicator }) => `${concept.name[lang]}\n${indicator.name[lang]}`),
    figure: { filter: null, value: ({ fact }) => fact.asWritten, compare: null },
    unit: choice(({ fact }) => fact.unit ?? noValue, units),
    kind: choice(({ fact }) => fact.kind, kinds),
    year: {
      filter: 'choice',
      value: ({ fact }) => (fact.year === null ? noValue : String(fact.year)),
      compare: (a, b) => (a.fact.year ?? 0) - (b.fact.year ?? 0),
    },
    verdict: choice(({ verdict }) => verdict ?? noValue, verdicts),
    phrase: { ...text(({ phrase }) => phrase), compare: null },
    document: choice(({ fact }) => fact.document, ids(rows.documents)),
    scope: text(({ fact }) => fact.scope?.[lang] ?? ''),
    frequency: choice(({ fact }) => (fact.year === null ? noValue : fact.frequency), frequencies),
    wording: choice(({ fact }) => fact.wording ?? noValue, wordings),
    basis: choice(({ fact }) => fact.basis, bases),
    reading: choice(({ fact }) => fact.reading, readings),
    note: { ...text(({ note }) => note?.[lang] ?? ''), compare: null },
    date: {
      filter: 'choice',
      value: (statement) => dateOf(statement).slice(0, 'YYYY'.length) || noValue,
      compare: (a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0),
    },
  };
}

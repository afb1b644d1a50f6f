/** Which statements a search finds: every word of it, anywhere in what the statement says and where it says it. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Text } from '../dataset/schema';
import { hasWord, type Initials } from '../lib/findHits';
import { foldInPlace } from '../lib/matches';
import { noValue } from '../analysis/statementColumns';
import type { Statement } from '../analysis/statements';
import { languages } from '../i18n/language';
import { columnValue } from './columnValues';

interface Searched {
  /** Names that the table shows, which are also found by their Chinese initials. */
  names: string;
  words: string;
}

const known = new WeakMap<Statement, Searched>();

const both = (text: Text | null | undefined) => (text ? [text.zh, text.en] : []);

function searchedIn(statement: Statement, index: DatasetIndex): Searched {
  const before = known.get(statement);
  if (before) return before;
  const { fact, concept, indicator, phrase, note } = statement;
  const document = index.documents.get(fact.document);
  const names = [
    index.places.get(fact.place)?.name,
    index.themes.get(concept.theme)?.name,
    concept.name,
    indicator.name,
    document?.shortTitle,
  ].flatMap(both);
  // What the columns say in a word is found as well.
  const codes = languages.flatMap((lang) => [
    columnValue('kind', fact.kind, index, lang),
    columnValue('period', fact.period, index, lang),
    columnValue('verdict', statement.verdict ?? noValue, index, lang),
    columnValue('unit', fact.unit ?? noValue, index, lang),
  ]);
  const words = [
    fact.asWritten,
    fact.english ?? '',
    phrase,
    String(fact.year ?? ''),
    ...codes,
    ...[note, fact.scope, document?.title, document?.issuer].flatMap(both),
  ];
  const searched = { names: foldInPlace(names.join('\n')), words: foldInPlace(words.join('\n')) };
  known.set(statement, searched);
  return searched;
}

/** Null where nothing is sought. */
export function finderOf(
  words: readonly string[],
  index: DatasetIndex,
  initials: Initials | null,
): ((statement: Statement) => boolean) | null {
  if (words.length === 0) return null;
  const tests = words.map((word) => hasWord(word, initials));
  return (statement) => {
    const { names, words: said } = searchedIn(statement, index);
    return tests.every((has) => has(said, false) || has(names, true));
  };
}

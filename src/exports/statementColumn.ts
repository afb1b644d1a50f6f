/** What the columns of statements are made with: a column that reads a statement or a silence, and the records it names. */
import type { Fact, Text } from '../dataset/schema';
import { wordOf } from './columnTexts';
import type { Gap } from './contents';
import type { Entry } from './entries';
import { type Column, type ColumnType, type Context, type Value } from './sheet';

type Read = (fact: Fact, context: Context) => Value;

export const column = (
  key: string,
  name: Text,
  [type, width]: [ColumnType, number],
  ofFact: Read,
  ofGap: (gap: Gap, context: Context) => Value = () => null,
): Column<Entry> => ({
  key,
  heading: name,
  type,
  width,
  read: ({ fact, gap }, context) => (fact === null ? ofGap(gap, context) : ofFact(fact, context)),
});

/** A word of a code, by the record that says it. */
export const word = (
  names: Readonly<Record<string, Text>>,
  code: (fact: Fact) => string | undefined,
): Read => {
  return (fact, { lang }) => wordOf(names, code(fact), lang);
};

export const indicatorOf = (fact: Fact, { contents }: Context) =>
  contents.index.indicators.get(fact.indicator);
export const conceptOf = (fact: Fact, context: Context) =>
  context.contents.index.concepts.get(indicatorOf(fact, context)?.concept ?? '');
export const documentOf = (fact: Fact, { contents }: Context) => contents.index.documents.get(fact.document);
export const placeOf = (place: string, { contents, lang }: Context) =>
  contents.index.places.get(place)?.name[lang] ?? place;
export const themeOf = (theme: string | undefined, { contents, lang }: Context) =>
  contents.index.themes.get(theme ?? '')?.name[lang] ?? null;

/** Names and lists as the cells of every sheet say them. */
import type { Fact, Locator, System, Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { placeName } from '../wording/headlineWords';
import { inList } from '../wording/selectionText';
import type { Context } from './sheet';

export const semicolon: Record<Language, string> = { zh: '；', en: '; ' };
export const colon: Record<Language, string> = { zh: '：', en: ': ' };

/** `甲（乙）` · `A (B)` */
export const bracketed = (said: string, more: string, lang: Language) =>
  more === '' ? said : lang === 'zh' ? `${said}（${more}）` : `${said} (${more})`;

export const nameOf = (place: string, { contents, lang }: Context) =>
  placeName(place, { index: contents.index, lang });

export const namesOf = (places: readonly string[], context: Context) =>
  inList(
    places.map((place) => nameOf(place, context)),
    context.lang,
  );

export const periodsOf = (ids: readonly string[], { contents, lang }: Context) =>
  inList(
    ids.map((id) => contents.index.periods.get(id)?.short[lang] ?? id),
    lang,
  );

/** The word of a code; null where there is no code, or no word for it. */
export const wordOf = (names: Readonly<Record<string, Text>>, code: string | undefined, lang: Language) =>
  (code === undefined ? undefined : names[code]?.[lang]) ?? null;

type Evidence = Fact['evidence'][number] | System['evidence'][number] | Locator;

/** Where it is printed; of a web page, the figure or name as the page writes it. */
export const phrasesOf = (evidence: readonly Evidence[]) =>
  evidence.map((one) => ('phrase' in one ? one.phrase : one.figure)).join('\n');

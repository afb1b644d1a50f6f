/** Whether a headline that was written still says what its slide shows, and no more. */
import { type Language, languages } from '../i18n/language';
import { carriedBy, claimsIn } from './claimWords';
import type { Content } from './content';
import type { Slide } from './deck';
import { numbersIn, type WrittenNumber } from './numbersIn';

export { strongWords } from './claimWords';

export type HeadlineFlag =
  /** Numbers in it that the slide does not show. */
  | { code: 'figures'; found: readonly string[] }
  /** Words that claim more than the verdict carries. */
  | { code: 'words'; found: readonly string[] }
  /** What was proposed when it was written is no longer proposed. */
  | { code: 'moved'; from: string; to: string };

/** All that the slide says: what it proposes, what it adds to that, and its table. */
const textsOf = ({ said, table, conditions, footnote }: Content): readonly string[] => [
  said.title,
  said.qualification,
  footnote,
  ...conditions,
  ...table.head,
  ...table.rows.flat(),
];

/** Numbers that may be said: those on the slide, and how many rows, statements and documents it has. */
function isShown(content: Content): (number: WrittenNumber) => boolean {
  const { table, documents, facts } = content;
  const shown = textsOf(content).flatMap(numbersIn);
  const values = new Set(shown.map(({ value }) => value));
  const counts = new Set([table.rows.length, documents.length, facts.length]);
  // 4000 alone may stand for 4000亿元, but 4000万 may not.
  const digits = new Set(shown.flatMap(({ text }) => /^\d+(?:\.\d+)?/.exec(text)?.[0] ?? []).map(Number));
  return ({ value, hasMagnitude }) =>
    values.has(value) || (!hasMagnitude && (digits.has(value) || counts.has(value)));
}

/** What the slide says in the same words claims nothing: names of items, figures, places. */
function claimsBeside(text: string, { table }: Content, lang: Language) {
  const quoted = [...table.head, ...table.rows.flat()]
    .filter((one) => one.trim().length > 1)
    .toSorted((a, b) => b.length - a.length);
  const masked = quoted.reduce((rest, one) => rest.replaceAll(one, '〓'.repeat(one.length)), text);
  return claimsIn(text, lang, masked);
}

/** Claims that neither the verdict nor a sentence of the slide itself makes. */
function strayClaims(headline: string, content: Content): readonly string[] {
  const { said, strength } = content;
  const own = new Set(
    [said.title, said.qualification]
      .flatMap((text) => languages.flatMap((one) => claimsBeside(text, content, one)))
      .map(({ word }) => word),
  );
  // A headline may be in the other language than the page.
  return languages
    .flatMap((one) => claimsBeside(headline, content, one))
    .filter(({ kind, word }) => !carriedBy[strength].includes(kind) && !own.has(word))
    .map(({ word }) => word);
}

/** A proposal in the other language says nothing of whether the data have moved. */
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** A headline over nothing: whatever it says in figures or claims, the slide does not show. */
export function checkWithoutContent(headline: string): readonly HeadlineFlag[] {
  const figures = numbersIn(headline).map(({ text }) => text);
  const claims = languages.flatMap((lang) => claimsIn(headline, lang).map(({ word }) => word));
  return [
    ...(figures.length > 0 ? [{ code: 'figures' as const, found: figures }] : []),
    ...(claims.length > 0 ? [{ code: 'words' as const, found: claims }] : []),
  ];
}

export function checkHeadline(
  { headline, basis }: Pick<Slide, 'headline' | 'basis'>,
  content: Content,
): readonly HeadlineFlag[] {
  if (headline === null) return [];
  const shown = isShown(content);
  const unknown = [
    ...new Set(
      numbersIn(headline)
        .filter((one) => !shown(one))
        .map(({ text }) => text),
    ),
  ];
  const claims = strayClaims(headline, content);
  const { title } = content.said;
  const flags: (HeadlineFlag | null)[] = [
    unknown.length > 0 ? { code: 'figures', found: unknown } : null,
    claims.length > 0 ? { code: 'words', found: claims } : null,
    basis !== null && basis !== title && isChinese(basis) === isChinese(title)
      ? { code: 'moved', from: basis, to: title }
      : null,
  ];
  return flags.filter((flag) => flag !== null);
}

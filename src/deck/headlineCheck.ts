/** Whether a headline that was written still says what its slide shows. */
import type { Language } from '../i18n/language';
import type { Content } from './content';
import type { Slide } from './deck';

export type HeadlineFlag =
  /** Numbers in it that the slide does not show. */
  | { code: 'figures'; found: readonly string[] }
  /** Words that claim more than the verdict carries. */
  | { code: 'words'; found: readonly string[] }
  /** What was proposed when it was written is no longer proposed. */
  | { code: 'moved'; from: string; to: string };

/** Words of order and of outcome; what only an order outright carries, or nothing here does. */
export const strongWords: Record<Language, readonly string[]> = {
  zh: [
    '高于',
    '低于',
    '超过了',
    '领先',
    '落后',
    '最高',
    '最低',
    '第一',
    '最多',
    '最少',
    '完成',
    '达成',
    '优于',
    '赶超',
    '快于',
    '慢于',
  ],
  en: [
    'higher',
    'lower',
    'lead',
    'ahead',
    'behind',
    'highest',
    'lowest',
    'most',
    'least',
    'first',
    'achieved',
    'met',
    'beats',
    'better',
    'faster',
    'slower',
    'outpace',
  ],
};

/** Numbers as digits, without separators: 4,000 is 4000. */
export const numbersIn = (text: string): readonly string[] =>
  (text.replace(/(\d)[,，\u202f\u00a0 ](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map((number) =>
    String(Number(number)),
  );

function strongIn(text: string, lang: Language): readonly string[] {
  const words = strongWords[lang];
  if (lang === 'zh') return words.filter((word) => text.includes(word));
  return words.filter((word) => new RegExp(`\\b${word}(?:s|ing)?\\b`, 'i').test(text));
}

/** What the slide says in figures: its own headline, its qualification and its table. */
export function figuresOf({ said, table, conditions, footnote }: Content): ReadonlySet<string> {
  const texts = [
    said.title,
    said.qualification,
    footnote,
    ...conditions,
    ...table.rows.flat(),
    ...table.head,
  ];
  return new Set(texts.flatMap(numbersIn));
}

export function checkHeadline(
  { headline, basis }: Pick<Slide, 'headline' | 'basis'>,
  content: Content,
  lang: Language,
): readonly HeadlineFlag[] {
  if (headline === null) return [];
  const figures = figuresOf(content);
  const unknown = [...new Set(numbersIn(headline))].filter((number) => !figures.has(number));
  const claims = content.strength === 'order' ? [] : strongIn(headline, lang);
  const flags: (HeadlineFlag | null)[] = [
    unknown.length > 0 ? { code: 'figures', found: unknown } : null,
    claims.length > 0 ? { code: 'words', found: claims } : null,
    basis !== null && basis !== content.said.title
      ? { code: 'moved', from: basis, to: content.said.title }
      : null,
  ];
  return flags.filter((flag) => flag !== null);
}

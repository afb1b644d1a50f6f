/** The numbers of a sentence, so that a headline can be held against what its slide shows. */
import { readNumbers } from '../lib/readNumbers';

export interface WrittenNumber {
  /** As it stands in the sentence. */
  text: string;
  /** With its magnitude: 0.4万亿 and 4000亿 are the same. */
  value: number;
  /** 亿, bn: the bare digits are another number. */
  hasMagnitude: boolean;
}

const englishMagnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const englishWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Groups of three are one number, full-width digits are digits; a five-year plan counts nothing. */
const plain = (text: string) =>
  text
    .replace(/[０-９．]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/(?<!\d)\d{1,3}(?:[,\u202f\u00a0]\d{3})+(?!\d)/gu, (group) => group.replace(/\D/g, ''))
    .replaceAll('五年规划', '规划')
    .replaceAll(/\bfive-year\b/gi, 'plan');

/**
 * What Han numbers count; without one of these they belong to a name: 十四五, 第一, 统一, 三角. How many places there are
 * is left out: whoever looks at the slide sees it.
 */
const counted = '[个项条市区县镇家套份期年倍级位大类种处名次成强元人户座轮届组页]';

/** A magnitude may stand apart from its digits (4000 亿元), but “2025 十五五” and “2025 千亿产业” name no amount. */
const pattern = new RegExp(
  [
    String.raw`(?<digits>\d+(?:\.\d+)?)(?:\s?(?<english>thousand|million|billion|trillion|bn|tn|[km])\b|(?<han>[十百千万亿]+)|\s(?<apart>[万亿]+|[百千][万亿]*(?=元)))?`,
    String.raw`(?<![第〇一二两三四五六七八九十百千万亿])(?<words>[〇一二两三四五六七八九十百千万亿]+)(?=${counted})`,
    String.raw`\b(?<word>${englishWords.join('|')})\b(?! (?:places|cities)\b)`,
  ].join('|'),
  'giu',
);

/** 十 100 万 … as a factor; together they multiply: 千亿. */
const factorOf = (signs: string) =>
  Array.from(signs).reduce((product, sign) => product * (readNumbers(sign)[0] ?? 1), 1);

/** 四五 and 十四五 are no numbers: they do not read back as they are written. */
const isNumber = (han: string) =>
  /^(?:[〇一二两三四五六七八九]?[十百千万亿])*[〇一二两三四五六七八九]?$/u.test(han) ||
  /^[〇一二三四五六七八九]{4}$/u.test(han);

const exact = (value: number) => Number(value.toPrecision(12));

/** In their order. One is left out where it is a word: 一地 and “one” are said of everything. */
export function numbersIn(sentence: string): readonly WrittenNumber[] {
  return [...plain(sentence).matchAll(pattern)].flatMap(({ 0: written, groups }): WrittenNumber[] => {
    const { digits, english, han: close, apart, words, word } = groups ?? {};
    const han = close ?? apart;
    if (digits !== undefined) {
      const factor =
        (english ? englishMagnitudes[english.toLowerCase()] : undefined) ?? (han ? factorOf(han) : 1);
      return [{ text: written, value: exact(Number(digits) * factor), hasMagnitude: factor !== 1 }];
    }
    if (word !== undefined)
      return [{ text: written, value: englishWords.indexOf(word.toLowerCase()) + 2, hasMagnitude: false }];
    if (words === undefined || words === '一' || !isNumber(words)) return [];
    return readNumbers(words).map((value) => ({
      text: written,
      value,
      hasMagnitude: /[千万亿]/.test(words),
    }));
  });
}

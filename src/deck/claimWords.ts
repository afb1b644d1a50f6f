/**
 * Words that claim more than counting: an order of places, their equality, an outcome. A bound is none of them: 超过4000亿元
 * and “more than 400 bn yuan” say how a figure was written.
 */
import type { ClaimStrength } from '../analysis/headline';
import type { Language } from '../i18n/language';

type ClaimKind = 'order' | 'equality' | 'outcome';

/** What a headline of this strength may say; an outcome only its slide can. */
export const carriedBy: Record<ClaimStrength, readonly ClaimKind[]> = {
  order: ['order'],
  equality: ['equality'],
  count: [],
};

const zh: Record<ClaimKind, string> = {
  order:
    '高于 低于 多于 少于 大于 小于 强于 弱于 优于 快于 慢于 早于 晚于 好于 不如 不及 超过 超越 赶超 反超 远超 赶上 胜过 领先 领跑 落后 居首 居前 首位 榜首 垫底 倒数 第一 第二 冠军 最高 最低 最多 最少 最大 最小 最强 最弱 最快 最慢 最好 最差 更高 更低 更多 更少 更大 更小 更强 更快 更慢',
  equality: '持平 相等 并列 一样多 一样高 不相上下',
  outcome: '完成 达成 实现了 已实现 达标 兑现 落空 未完成 没完成 超额 失约',
};

const en: Record<ClaimKind, string> = {
  order:
    'higher lower larger smaller bigger greater stronger weaker faster slower better worse highest lowest largest smallest biggest greatest strongest weakest fastest slowest best worst ahead behind lead leads leading trails lags beats outpaces outperforms exceeds overtakes surpasses tops first last most least more less fewer',
  equality: 'equal equals tie tied level',
  outcome: 'achieved met meets missed fulfilled delivered completed attained',
};

const listed = (words: Record<ClaimKind, string>) =>
  (['order', 'equality', 'outcome'] as const).flatMap((kind) =>
    words[kind].split(' ').map((word) => ({ kind, word })),
  );

const claimWords: Record<Language, readonly { kind: ClaimKind; word: string }[]> = {
  zh: listed(zh),
  en: listed(en),
};

const hanDigit = '[〇一二两三四五六七八九十百千万]';

/** Where a word is no claim: in front of a number it is a bound, behind some others it is part of another word. */
const narrower: Readonly<Record<string, string>> = {
  高于: `(?<!不)高于(?!\\s*(?:\\d|${hanDigit}))`,
  低于: `(?<!不)低于(?!\\s*(?:\\d|${hanDigit}))`,
  多于: `(?<!不)多于(?!\\s*(?:\\d|${hanDigit}))`,
  少于: `(?<!不)少于(?!\\s*(?:\\d|${hanDigit}))`,
  超过: `(?<!不)超过(?!\\s*(?:\\d|${hanDigit}))`,
  完成: '(?<!未|没)完成',
  first: '(?:(?:is|are|ranks?|comes?|stands?|placed|in) first\\b|\\bfirst (?:place|among|in|of)\\b)',
  last: '(?:(?:is|are|ranks?|comes?|placed) last\\b|\\blast (?:place|among|in)\\b)',
  most: '(?<!\\bat )\\bmost\\b',
  least: '(?<!\\bat )\\bleast\\b',
  more: '\\bmore(?! than (?:about )?(?:[\\d×]|one\\b))(?=[^.]* than\\b)',
  less: '\\bless(?! than (?:about )?\\d)(?=[^.]* than\\b)',
  fewer: '\\bfewer(?! than \\d)(?=[^.]* than\\b)',
  exceeds: '\\bexceed(?:s|ed)?\\b(?!\\s*\\d)',
  lead: '\\blead\\b(?! to\\b)',
  behind: '\\b(?:is|are|falls?|fell|lags?|trails?|comes?|stands?|remains?|far|well|and|,) behind\\b',
  level: '\\b(?:is|are|on a|draws?) level\\b',
  tops: '\\btop(?:s|ped)\\b',
  beats: '\\bbeats?\\b',
  trails: '\\btrail(?:s|ed|ing)?\\b',
  lags: '\\blag(?:s|ged|ging)?\\b',
  overtakes: '\\bovert(?:akes?|ook|aken)\\b',
  outpaces: '\\boutpac(?:es?|ed|ing)\\b',
  outperforms: '\\boutperform(?:s|ed|ing)?\\b',
  surpasses: '\\bsurpass(?:es|ed|ing)?\\b',
};

/** 长沙比株洲高: the order is in the whole, not in a word. */
const comparison =
  /(?<![可能对相直接占同环分])比[^，。；：、可]{1,10}?(?<![提升创新降扩重加百许不])[高低多少大小强弱快慢好差早晚](?!新)/u;

function patternOf(word: string, lang: Language): RegExp {
  const own = Object.hasOwn(narrower, word) ? narrower[word] : undefined;
  return new RegExp(own ?? (lang === 'zh' ? word : `\\b${word}\\b`), 'iu');
}

export interface FoundClaim {
  kind: ClaimKind;
  word: string;
}

/**
 * The claims in a sentence; of words that contain each other only the longest. What must not be read as one may be masked
 * in a text of the same length.
 */
export function claimsIn(sentence: string, lang: Language, masked = sentence): readonly FoundClaim[] {
  const found = claimWords[lang].flatMap(({ kind, word }) => foundAs(kind, patternOf(word, lang)));
  const all = lang === 'zh' ? [...found, ...foundAs('order', comparison)] : found;
  return all.filter(
    ({ word }, at) =>
      all.findIndex((one) => one.word === word) === at &&
      !all.some((other) => other.word !== word && other.word.includes(word)),
  );

  function foundAs(kind: ClaimKind, pattern: RegExp): readonly FoundClaim[] {
    const hit = pattern.exec(masked);
    return hit ? [{ kind, word: sentence.slice(hit.index, hit.index + hit[0].length).trim() }] : [];
  }
}

/** A few of each kind that are looked for, to be named where none was found. */
export const strongWords: Record<Language, readonly string[]> = {
  zh: ['高于', '领先', '完成', '最高', '持平'],
  en: ['higher', 'ahead', 'met', 'most', 'equal'],
};

import type { Range } from './locate';

/** Half- and full-width digits, grouped by thousands or with a decimal part: one run is one number. */
const digitRun = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?/gu;

const numeral = '[〇一二两三四五六七八九十百千万亿]';

/**
 * What is counted: classifiers, and the nouns that documents of this kind count without one (四区一地, 六横八纵).
 * 批, 流, 体, 定, 系列 are left out: behind 一 they count nothing.
 */
const counted =
  '(?:个|条|家|项|大|种|类|级|名|位|次|倍|年|期|区|地|链|廊|带|所|座|处|支|件|户|人|天|轮|章|环|网|圈|极|城|群|翼|核|轴|组团|强|纵|横|道|套|层|片|门|元|亩|吨|公里|台|辆|张|库|园|基地|中心|计划|工程|方面|领域|板块|部分|阶段|行动|要求|榜单)';

/** 一 alone mostly means “the same”, “as soon as”, “all”: only with classifiers behind which it counts. */
const countedOne = '(?:个|条|家|项|座|所|名|位|支|处|倍|年|期|区|地|轴|核)';

const numeralWords = [
  // 两个, 十余项, 三大, 百亿级. Behind 第 it is an ordinal, behind a digit the digit run has it already.
  `(?<![第0-9０-９.．${numeral.slice(1, -1)}])(?:[二两三四五六七八九十百千万亿]|${numeral}{2,})[多余几]?${counted}`,
  `(?<![第统唯同单专每逐逐任某另进0-9０-９.．${numeral.slice(1, -1)}])一${countedOne}`,
  // 千亿产业, 百亿企业; 十分之一, 八成; ranks in words.
  `(?<![0-9０-９.．${numeral.slice(1, -1)}])[十百千万]亿`,
  `${numeral}+分之${numeral}+`,
  `(?<![第${numeral.slice(1, -1)}])[三四五六七八九]成(?![立为果员熟长功本就])`,
  `[省市国县区球]第${numeral}+(?![届次个批章])`,
  `第${numeral}+(?:位|名)`,
].join('|');

/** Goals in words that act as figures. */
const goalWords = [
  '零突破',
  '零增长',
  '零发生',
  '零新增',
  '破零',
  '清零',
  '归零',
  '翻[一两二三]?番',
  '倍增',
  '减半',
  '全覆盖',
  '第一方阵',
  '第一阵营',
  '第一梯队',
  '前列',
  '前茅',
  '首位',
  '居首',
  '第一',
  `(?<!提)前${numeral}+(?:位|名|强)?`,
  '[十百千]强',
  '一半',
  '过半',
  '近半',
  '同步',
  '高于',
  '低于',
  '不低于',
  '不高于',
  '不少于',
  '不超过',
  '不发生',
  '消除',
  '大幅下降',
  '大幅提升',
  '[省市国球内]领先',
  '百分之百',
].join('|');

/** Names and set phrases that look like counts; they are no figure in any document. */
const idioms =
  /五位一体|三位一体|千家万户|党的[一二]?十[一二三四五六七八九]?大|[一二]十大(?=[精报]|以来|和|、|[一二三四五六七八九]中)|[一二三四五六七八九十]个五年规划|[一二三四五六七八九十]年规划|届[一二三四五六七八九十]+[次中]全会/gu;

const figureWord = new RegExp(`${goalWords}|${numeralWords}`, 'gu');

export interface Figure extends Range {
  text: string;
  /** A run of digits, or a word that acts as a figure. */
  kind: 'digits' | 'word';
}

/** Line wraps left single blanks inside words (全 覆盖): taken out, with the way back to the text's own offsets. */
function withoutWraps(text: string): { compact: string; offsets: number[] } {
  const offsets: number[] = [];
  let compact = '';
  for (let at = 0; at < text.length; at += 1) {
    const isWrap = text[at] === ' ' && /^\p{Script=Han}{2}$/u.test(text.charAt(at - 1) + text.charAt(at + 1));
    if (isWrap) continue;
    compact += text.charAt(at);
    offsets.push(at);
  }
  return { compact, offsets };
}

const rangesOf = (text: string, pattern: RegExp): (Range & { text: string })[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/**
 * Everything in a text that may be a figure, in its order. Deliberately wide: what is found and is none has to
 * be explained in data/uncovered/, what is not found would go missing silently.
 */
export function findFigures(text: string): Figure[] {
  const { compact, offsets } = withoutWraps(text);
  const skipped = rangesOf(compact, idioms);
  const found: Figure[] = [
    ...rangesOf(compact, digitRun).map((range) => ({ ...range, kind: 'digits' as const })),
    ...rangesOf(compact, figureWord).map((range) => ({ ...range, kind: 'word' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const kept: Figure[] = [];
  let end = 0;
  let idiom = 0;
  for (const figure of found) {
    while ((skipped[idiom]?.end ?? Infinity) <= figure.start) idiom += 1;
    const around = skipped[idiom];
    const isIdiom = around !== undefined && around.start <= figure.start && figure.end <= around.end;
    if (isIdiom || figure.start < end) continue;
    const start = offsets[figure.start] ?? 0;
    kept.push({ ...figure, start, end: (offsets[figure.end - 1] ?? start) + 1 });
    end = figure.end;
  }
  return kept;
}

/**
 * The method in plain words, put together from the records that the rest of the app speaks with. Each section takes its
 * codes from a record over all of them, so that a new code cannot be left out.
 */
import type { RuleCode } from '../analysis/methodExamples';
import { conditioning, forbidding, type ReasonCode } from '../analysis/verdict';
import type { Fact, Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { onDemand } from '../i18n/onDemand';
import { instrumentNames } from './explainPair';
import { frequencyNames, kindNames, operatorSigns } from './figure';
import {
  conditionTexts,
  readingNames,
  readingRules,
  relationGrounds,
  relationNames,
  stageNames,
  stageTiers,
} from './industries';
import {
  attributeRules,
  boundRules,
  boundWords,
  countedRule,
  doubtRules,
  estimateWords,
  frequencyRules,
  kindRules,
  wordingWords,
  yearRules,
} from './reading';
import { coverageMeanings, silenceMeanings, silenceNames } from './silence';
import { asideNames, attributeNames, wordingNames } from './codes';
import { asideReasons, besidesMeaning } from './sources';
import { reasonNames, verdictNames } from './verdict';
import { capital } from './inWords';

interface Rule {
  code: RuleCode | 'reach.besides';
  /** What it is called, or how it is written. */
  term: string;
  /** Words of the documents that lead to it. */
  words: readonly string[];
  rule: string;
}

export interface MethodSection {
  id: string;
  title: string;
  intro: string;
  rules: readonly Rule[];
}

const text = (zh: string, en: string): Text => ({ zh, en });

/** A name as the head of its rule. */
const atHead = ({ zh, en }: Text): Text => ({ zh, en: capital(en) });

const wordingRules: Record<NonNullable<Fact['wording']>, Text> = {
  ensure: text('目标里最硬的说法', 'the firmest wording of a target'),
  strive: text('目标，语气留有余地', 'a target, worded with reserve'),
  plain: text('其余的目标', 'every other target'),
};

const yearNames: Record<Fact['yearBasis'], Text> = {
  stated: text('写明', 'Stated'),
  period: text('规划期', 'Period'),
  inferred: text('推定', 'Inferred'),
  none: text('没有', 'None'),
};

const basisTexts: Record<Fact['basis'], readonly [name: Text, rule: Text]> = {
  stated: [text('原文写的数', 'Stated'), text('数字照抄原文', 'the figure is the document’s own')],
  counted: [text('数出来的数', 'Counted'), countedRule],
};

const readingTexts: Record<Fact['reading'], readonly [name: Text, rule: Text]> = {
  clear: [text('清楚', 'Clear'), text('照原文读，没有疑问', 'read as it stands')],
  repaired: [text('修补', 'Repaired'), doubtRules.repaired],
  ambiguous: [text('有歧义', 'Ambiguous'), doubtRules.ambiguous],
};

const coverageNames: Record<keyof typeof coverageMeanings, Text> = {
  plan: text('规划文本', 'Plan text'),
  'one-year': text('只有一年', 'One year'),
  'results-only': text('仅实绩', 'Results only'),
  'not-held': silenceNames['not-held'],
  'no-document': silenceNames['no-document'],
};

const verdictRules: Record<keyof typeof verdictNames, Text> = {
  comparable: text(
    '口径、单位、期、年、性质都对得上，可以作图、排序',
    'definition, unit, period, year and kind agree: charted and ranked',
  ),
  conditional: text('可以并列作图，条件必须一起说', 'charted together, always with the conditions'),
  'not-comparable': text(
    '并列写出原文和原因，不作图、不排序、不相减',
    'set side by side as text with the reason; no chart, rank or difference',
  ),
  single: text('没有第二地可以对照', 'there is no second place'),
};

/** What is behind each reason, for someone who meets it for the first time. */
const reasonMeanings: Record<ReasonCode, Text> = {
  'number-against-words': text(
    '“100个”和“全省前列”之间没有差值',
    'Between “100” and “among the first” there is no difference',
  ),
  'addition-against-stock': text(
    '新增多少和一共多少不是一个数',
    'How many are added is not how many there are',
  ),
  'change-against-level': text('增长多少和达到多少不是一个数', 'How much it grows is not how much it is'),
  measure: text('总量、占比、增速、位次各量各的', 'Totals, shares, rates and ranks measure different things'),
  dimension: text('元、人、公里不能相减', 'Yuan, people and kilometres cannot be subtracted'),
  definition: text('名目相近，数的不是同样的东西', 'The names are alike, what is counted is not'),
  'other-list': text('两张榜，名次不能对', 'Two lists: ranks of one say nothing of the other'),
  'other-whole': text('占的不是同一个整体', 'They are parts of different wholes'),
  'opposite-bounds': text('“至少”和“至多”之间比不出高低', '“At least” and “at most” cannot be ordered'),
  'no-year': text('不知道是哪一年的数', 'It is not known for which year it is'),
  period: text('不同的规划期，只并列文字', 'Plans of different periods stand side by side as text only'),
  progress: text('同一地前后两期，看的是进展', 'Two periods of one place show progress'),
  kind: text('目标、预计、实绩混在一起', 'A target, an expected result and a result are mixed'),
  year: text('同一期里的不同年份', 'Different years of one period'),
  thresholds: text(
    '“超过”“不低于”只说门槛，实际可以更高',
    '“More than” and “at least” set a threshold; the outcome may lie beyond',
  ),
  average: text('一年的增速会偏离多年平均', 'One year may stray from the average of several'),
  frequency: text('一年的、每年的、累计的', 'Of one year, of each year, over several years'),
  scope: text('一个只说其中一部分', 'One speaks of a part only'),
  'document-rank': text('报告、建议、纲要分量不同', 'A report, a proposal and an outline weigh differently'),
  within: text('一地的数已在另一地之内，不能相加', 'One is in the other already; they are never added'),
  'managed-part': text(
    '一部分由另一地代管，可能两边都算',
    'A part is managed by the other and may be counted twice',
  ),
  supplement: text(
    '只见网页摘录，没有可核的原文',
    'Seen in an excerpt of a page; there is no text to verify',
  ),
  'inferred-year': text('年份是本工具推定的', 'The year is ours'),
  approximate: text('原文就是约数', 'The text gives an approximation'),
  ambiguous: text('原句可以有另一种读法', 'The sentence can be read in another way'),
};

const confidenceNames: Record<NonNullable<Fact['confidence']>, Text> = {
  high: text('高', 'High'),
  medium: text('中', 'Medium'),
};

const keys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];

interface SectionText {
  title: Text;
  intro: Text;
}

const sections = {
  bounds: {
    title: text('边界', 'Bounds'),
    intro: text(
      '数字前后的词照原样记：下限不补上限，约数不取整。一个词只管它挨着的那个数。',
      'The words at a figure are kept: a lower bound gets no upper one, nothing is rounded. A word binds only the figure it stands at.',
    ),
  },
  kinds: {
    title: text('性质', 'Kinds'),
    intro: text(
      '目标、预计、实绩分开记，从不混算。目标还记下说得多硬。',
      'Targets, expected results and results are kept apart. Of a target it is also noted how firmly it is worded.',
    ),
  },
  years: {
    title: text('年份', 'Years'),
    intro: text('年份只从原文来；推定的加点线。', 'Years come from the text; inferred ones are dotted.'),
  },
  frequencies: {
    title: text('时间跨度', 'Time spans'),
    intro: text(
      '一年的数、每年的数、累计和年均不放在一把尺上。',
      'A figure of one year, of each year, a total and an average are not put on one scale.',
    ),
  },
  readings: {
    title: text('读法', 'Readings'),
    intro: text(
      '定位语一字不改；修补和疑问另外写明。',
      'Locating phrases are verbatim; repairs and doubts are said beside them.',
    ),
  },
  documents: {
    title: text('文种和收录', 'Documents and coverage'),
    intro: text(
      '文种就是层级：党代会报告、规划建议、年度报告说话的分量不同。标签的线型表示一地一期收录到什么程度。',
      'The type is the rank: a congress report, a proposal and a yearly report weigh differently. The line of a tag says how far a place and a period are covered.',
    ),
  },
  silences: {
    title: text('空白', 'Silence'),
    intro: text(
      '没写不等于没有，更不等于零。三种空白，三个词，三种线。',
      'Silence is not absence, still less zero. Three silences, three words, three lines.',
    ),
  },
  verdicts: {
    title: text('可比不可比', 'Comparability'),
    intro: text(
      '每两条表述比一次；一行取能站在一起的最大一组，组里最弱的一对决定判定。',
      'Statements are judged two by two. A row takes the largest group that stands together; its weakest pair decides.',
    ),
  },
  forbidding: {
    title: text('不可比的原因', 'What forbids a comparison'),
    intro: text('有一条，就不比。', 'One of them is enough.'),
  },
  conditioning: {
    title: text('有条件的原因', 'What sets a condition'),
    intro: text(
      '可以放在一起看，引用时必须带上。',
      'They may stand together, and the condition is quoted with them.',
    ),
  },
  industries: {
    title: text('产业', 'Industries'),
    intro: text(
      '名称用文件原词；归到哪个赛道、算哪一层，是本工具判读。',
      'Names are the documents’ own; the sector they map to and the tier they count as are our reading.',
    ),
  },
  overlap: {
    title: text('重合与变化', 'Overlap and change'),
    intro: text(
      '两地的重合按赛道数，条件写在旁边。前后两份名单怎样接上，也写明根据。',
      'Overlap counts sectors, with its conditions beside it. How one list became the next is said with its ground.',
    ),
  },
  supplement: {
    title: text('补充来源', 'The supplement'),
    intro: text(
      '公开网页上读到的数，只见摘录，没有可逐字核对的原文。默认不显示；打开后处处标明，不盖过核心文件，也不说明哪里空白。',
      'Figures read on public pages, seen in excerpts that cannot be verified word for word. Off at first; once on they are marked everywhere, displace no core document and fill no silence.',
    ),
  },
} as const satisfies Record<string, SectionText>;

type SectionId = keyof typeof sections;

/** A rule before it is said in one language. */
type Drafted = readonly [
  code: Rule['code'],
  term: Text | string,
  rule: Text | string,
  words?: readonly string[] | undefined,
];

function rulesOf(lang: Language): Record<SectionId, readonly Drafted[]> {
  const more = onDemand[lang];
  const kindWords: Partial<Record<Fact['kind'], readonly string[]>> = { estimate: estimateWords };
  const reasons = (codes: readonly ReasonCode[]) =>
    codes.map((code): Drafted => [`reason.${code}`, reasonNames[code], reasonMeanings[code]]);
  return {
    bounds: keys(boundWords).map((code) => [
      `operator.${code}`,
      operatorSigns[code] || boundShapes[code] || '',
      boundRules[code],
      boundWords[code],
    ]),
    kinds: [
      ...keys(kindNames).map((code): Drafted => [
        `kind.${code}`,
        kindNames[code],
        kindRules[code],
        kindWords[code],
      ]),
      ...keys(wordingNames).map((code): Drafted => [
        `wording.${code}`,
        atHead(wordingNames[code]),
        wordingRules[code],
        wordingWords[code],
      ]),
      ...keys(attributeNames).map((code): Drafted => [
        `attribute.${code}`,
        atHead(attributeNames[code]),
        attributeRules[code].rule,
        [attributeRules[code].word],
      ]),
    ],
    years: keys(yearNames).map((code) => [`year.${code}`, yearNames[code], yearRules[code]]),
    frequencies: keys(frequencyNames).map((code) => [
      `frequency.${code}`,
      frequencyNames[code],
      frequencyRules[code]?.rule ?? text('那一年的数，或那一年底的数', 'of that year, or as it stood then'),
      [frequencyRules[code]?.word ?? ''].filter(Boolean),
    ]),
    readings: [
      ...keys(basisTexts).map((code): Drafted => [`basis.${code}`, ...basisTexts[code]]),
      ...keys(readingTexts).map((code): Drafted => [`reading.${code}`, ...readingTexts[code]]),
      ...keys(asideNames).map((code): Drafted => [
        `aside.${code}`,
        atHead(asideNames[code]),
        asideReasons[code],
      ]),
    ],
    documents: [
      ...keys(instrumentNames).map((code): Drafted => [`instrument.${code}`, instrumentNames[code], '']),
      ...keys(coverageNames).map((code): Drafted => [
        `coverage.${code}`,
        coverageNames[code],
        coverageMeanings[code],
      ]),
      ['reach.besides', text('兼及', 'Besides'), besidesMeaning],
    ],
    silences: keys(silenceNames).map((code) => [
      `silence.${code}`,
      silenceNames[code],
      silenceMeanings[code],
    ]),
    verdicts: keys(verdictNames).map((code) => [`verdict.${code}`, verdictNames[code], verdictRules[code]]),
    forbidding: reasons(forbidding),
    conditioning: reasons(conditioning),
    industries: [
      ...keys(readingNames).map((code): Drafted => [
        `sector.${code}`,
        readingNames[code],
        readingRules[code],
      ]),
      ...keys(stageNames).map((code): Drafted => [`stage.${code}`, stageNames[code], stageTiers[code]]),
    ],
    overlap: [
      ...keys(conditionTexts).map((code): Drafted => [`overlap.${code}`, conditionTexts[code], '']),
      ...keys(relationNames).map((code): Drafted => [
        `lineage.${code}`,
        relationNames[code],
        relationGrounds[code],
      ]),
    ],
    supplement: keys(confidenceNames).map((code) => [
      `confidence.${code}`,
      confidenceNames[code],
      more[`confidence.${code}`].replace(/^.+?[：:]\s*/u, ''),
    ]),
  };
}

/** Bounds that have no sign: as they stand in a cell. */
const boundShapes: Partial<Record<Fact['operator'], string>> = { eq: '100', between: '1–2' };

export function methodText(lang: Language): readonly MethodSection[] {
  const drafted = rulesOf(lang);
  const said = (part: Text | string) => {
    const own = typeof part === 'string' ? part : part[lang];
    return lang === 'en' ? capital(own) : own;
  };
  return keys(sections).map((id) => ({
    id,
    title: sections[id].title[lang],
    intro: sections[id].intro[lang],
    rules: drafted[id].map(([code, term, rule, words]) => ({
      code,
      term: said(term),
      rule: said(rule),
      words: words ?? [],
    })),
  }));
}

/** The method in four sentences. */
export function methodBrief(lang: Language): readonly { title: string; said: string }[] {
  const bound = (code: Fact['operator']) =>
    `“${boundWords[code].slice(0, 2).join(lang === 'zh' ? '、' : ', ')}”`;
  const sign = (code: Fact['operator']) => operatorSigns[code];
  const [strive = ''] = wordingWords.strive;
  const [, , expected = ''] = estimateWords;
  if (lang === 'zh') {
    return [
      {
        title: '边界照抄',
        said: `${bound('gt')}记${sign('gt')}，${bound('gte')}记${sign('gte')}，${bound('approx')}记${sign('approx')}；不取整，不补上限。`,
      },
      {
        title: '性质照词',
        said: `“${strive}”是${kindNames.target.zh}，“${expected}”是${kindNames.estimate.zh}；没有完成的不算${kindNames.actual.zh}。`,
      },
      { title: '年份有据', said: `${yearRules.stated.zh}的用原文；${yearNames.inferred.zh}的加点线。` },
      {
        title: '可比才作图',
        said: `${forbidding.length}条里有一条就${verdictNames['not-comparable'].zh}；${conditioning.length}条是条件，写在旁边。`,
      },
    ];
  }
  return [
    {
      title: 'Bounds as written',
      said: `${bound('gt')} is ${sign('gt')}, ${bound('gte')} is ${sign('gte')}, ${bound('approx')} is ${sign('approx')}; nothing rounded, no upper bound added.`,
    },
    {
      title: 'Kinds by their words',
      said: `“${strive}” is a ${kindNames.target.en}, “${expected}” is ${kindNames.estimate.en}; what is not done is not ${kindNames.actual.en}.`,
    },
    { title: 'Years with a ground', said: 'The document’s own where it names one; what we infer is dotted.' },
    {
      title: 'Charted only if comparable',
      said: `Any of ${forbidding.length} reasons forbids a comparison; ${conditioning.length} more are conditions, said beside it.`,
    },
  ];
}

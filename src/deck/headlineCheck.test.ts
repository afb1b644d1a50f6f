import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/language';
import { headlineFlagText } from '../wording/headlineFlags';
import { claimsIn, strongWords } from './claimWords';
import type { Content } from './content';
import { checkHeadline, checkWithoutContent } from './headlineCheck';
import { numbersIn } from './numbersIn';

const content = (over: Partial<Content> = {}): Content => ({
  said: {
    title: '同是2025年：株洲预计超过4000亿元，湘潭目标超过3500亿元',
    qualification: '条件：性质不同。',
  },
  strength: 'count',
  conditions: ['性质不同'],
  facts: ['a/1', 'b/1'],
  documents: ['a', 'b'],
  footnote: '',
  table: {
    head: ['地区', '数值', '年份'],
    rows: [
      ['株洲', '超过4000亿元', '2025'],
      ['湘潭', '超过3500亿元', '2025'],
      ['长沙', '未提及', ''],
    ],
  },
  isDrawing: true,
  body: () => [],
  ...over,
});

const english = content({
  said: {
    title: 'GDP in 2025: Zhuzhou more than 400 bn yuan (expected), Xiangtan more than 350 bn yuan (target)',
    qualification: 'Conditions: different kinds of figure.',
  },
  table: {
    head: ['Place', 'Figure'],
    rows: [
      ['Zhuzhou', 'more than 400 bn yuan'],
      ['Xiangtan', 'more than 350 bn yuan'],
    ],
  },
});

describe('numbers of a sentence', () => {
  it.each<[string, readonly number[]]>([
    ['4000亿元', [4e11]],
    ['0.4万亿元', [4e11]],
    ['2025 年株洲预计超 4000 亿元', [2025, 4e11]],
    ['0.4 万亿元，4\u00a0亿，500 万人次', [4e11, 4e8, 5e6]],
    ['5 千亿元，3 百万元', [5e11, 3e6]],
    ['2025 十五五开局', [2025]],
    ['2025 千亿产业', [2025]],
    ['2025 一项，2030 十二项', [2025, 2030, 12]],
    ['四千亿元', [4e11]],
    ['4,000 and 12,345,678', [4000, 12345678]],
    ['2025，350亿元', [2025, 35e9]],
    ['in 2025 400 bn yuan', [2025, 4e11]],
    ['0.4 tn yuan, 1.2 million visitors', [4e11, 1.2e6]],
    ['２０３０年', [2030]],
    ['二〇三〇年', [2030]],
    ['六个赛道', [6]],
    ['十二项', [12]],
    ['两套体系', [2]],
    ['四百五十家', [450]],
    ['“十四五”“十五五”', []],
    ['第一产业', []],
    ['第十三位', []],
    ['统一市场', []],
    ['一项', []],
    ['三地都写', []],
    ['五年规划', []],
    ['千亿产业', []],
    ['Six sectors of two places', [6]],
    ['the five-year plan', []],
    ['someone, often', []],
    ['80.5%', [80.5]],
  ])('%s', (sentence, values) => {
    expect(numbersIn(sentence).map(({ value }) => value)).toEqual(values);
  });

  it('keeps them as they are written', () => {
    expect(numbersIn('0.4万亿元，六个').map(({ text }) => text)).toEqual(['0.4万亿', '六']);
  });

  it('reads a long row of signs at once', () => {
    expect(numbersIn(`${'十'.repeat(5000)}五五个`)).toEqual([]);
  });
});

describe('claims of a sentence', () => {
  it.each<[Language, string, readonly string[]]>([
    ['zh', '株洲高于湘潭', ['高于']],
    ['zh', '不高于5%，高于5%，低于 3%', []],
    ['zh', '超过4000亿元', []],
    ['zh', '不超过五百家', []],
    ['zh', '株洲超过湘潭', ['超过']],
    ['zh', '长沙比株洲高', ['比株洲高']],
    ['zh', '没有一项能直接比', []],
    ['zh', '占比提高5个百分点', []],
    ['zh', '有条件可比的多', []],
    ['zh', '株洲完成了目标', ['完成']],
    ['zh', '株洲未完成', ['未完成']],
    ['zh', '两地持平', ['持平']],
    ['en', 'Zhuzhou is ahead', ['ahead']],
    ['en', 'more than 400 bn yuan, at least 5, at most 7', []],
    ['en', 'Zhuzhou writes more than Xiangtan', ['more']],
    ['en', 'stated by more than one place; more than 12 items', []],
    ['en', 'Zhuzhou ranks first', ['ranks first']],
    ['en', 'the first plan', []],
    ['en', 'the figures behind the plan', []],
    ['en', 'Xiangtan is behind', ['is behind']],
    ['en', 'The target was met', ['met']],
    ['en', 'method and metrics', []],
  ])('%s: %s', (lang, sentence, words) => {
    expect(claimsIn(sentence, lang).map(({ word }) => word)).toEqual(words);
  });

  it('names words that it does look for', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const word of strongWords[lang])
        expect(claimsIn(lang === 'zh' ? `株洲${word}湘潭` : `Zhuzhou is ${word}`, lang)).not.toEqual([]);
  });
});

describe('a headline of one’s own', () => {
  const codesOf = (headline: string, on: Content) =>
    checkHeadline({ headline, basis: null }, on).map((flag) =>
      flag.code === 'moved' ? flag.code : `${flag.code}: ${flag.found.join(' ')}`,
    );

  it.each<[string, readonly string[]]>([
    ['同是2025年，株洲是预计，湘潭是目标', []],
    ['株洲4000亿，湘潭3500亿', []],
    ['株洲预计0.4万亿元', []],
    ['株洲约4000', []],
    ['株洲4000万元', ['figures: 4000万']],
    ['株洲超4200亿元', ['figures: 4200亿']],
    ['2025 年株洲预计超 4000 亿元', []],
    ['株洲 4000 万元', ['figures: 4000 万']],
    ['株洲比湘潭多 500 亿元', ['figures: 500 亿', 'words: 比湘潭多']],
    ['到2030年看什么', ['figures: 2030']],
    ['株洲领先湘潭', ['words: 领先']],
    ['株洲比湘潭高500亿元', ['figures: 500亿', 'words: 比湘潭高']],
    ['三行里有两份文件', []],
    ['“十四五”收官，看两个数', []],
  ])('%s', (headline, flags) => {
    expect(codesOf(headline, content())).toEqual(flags);
  });

  it.each<[string, readonly string[]]>([
    ['Zhuzhou 0.4 tn yuan, Xiangtan 350 bn yuan', []],
    ['Zhuzhou expects more than 400 bn yuan', []],
    ['Zhuzhou expects 450 bn yuan', ['figures: 450 bn']],
    ['Zhuzhou is ahead of Xiangtan', ['words: ahead']],
  ])('%s', (headline, flags) => {
    expect(codesOf(headline, english)).toEqual(flags);
  });

  it('may claim an order where the verdict carries one, and never an outcome', () => {
    const order = content({ strength: 'order' });
    expect(codesOf('株洲最高，领先湘潭', order)).toEqual([]);
    expect(codesOf('株洲最高，完成目标', order)).toEqual(['words: 完成']);
    const same = content({ strength: 'equality' });
    expect(codesOf('两地持平', same)).toEqual([]);
    expect(codesOf('株洲最高', same)).toEqual(['words: 最高']);
  });

  it('may say what the slide says itself', () => {
    const table = { head: ['项目', '数值'], rows: [['第一产业增加值', '完成投资']] };
    expect(codesOf('第一产业增加值，完成投资', content({ table }))).toEqual([]);
    const said = { title: '目标已完成：株洲', qualification: '' };
    expect(codesOf('株洲完成了', content({ said }))).toEqual([]);
  });

  it('says when what was proposed has changed', () => {
    const on = content();
    const [flag] = checkHeadline({ headline: '两市各写各的', basis: '同是2025年' }, on);
    expect(flag).toEqual({ code: 'moved', from: '同是2025年', to: on.said.title });
    expect(checkHeadline({ headline: '两市各写各的', basis: on.said.title }, on)).toEqual([]);
  });

  it('has not changed because the language did', () => {
    const on = content();
    expect(checkHeadline({ headline: 'Each on its own', basis: 'GDP in 2025' }, on)).toEqual([]);
  });

  it('is held against what is there no more', () => {
    expect(checkWithoutContent('长沙以9999亿元领先').map(({ code }) => code)).toEqual(['figures', 'words']);
    expect(checkWithoutContent('各写各的')).toEqual([]);
  });

  it('has nothing to say of the proposal', () => {
    expect(checkHeadline({ headline: null, basis: '旧' }, content())).toEqual([]);
  });

  it('is said in both languages', () => {
    expect(headlineFlagText({ code: 'figures', found: ['500亿', '2030'] }, 'zh')).toBe(
      '这一页没有这些数：500亿、2030',
    );
    expect(headlineFlagText({ code: 'words', found: ['ahead', 'met'] }, 'en')).toBe(
      'More than the verdict carries: “ahead”, “met”',
    );
    expect(headlineFlagText({ code: 'moved', from: 'a', to: 'b' }, 'en')).toContain('b');
  });
});

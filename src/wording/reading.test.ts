import { describe, expect, it, test } from 'vitest';
import type { FactDetail, FactRow } from '../dataset/dataset';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { operators } from '../dataset/schema';
import { boundBefore, howItWasRead, yearOrigin } from './reading';

const index = indexFixture();
const phrase = (text: string): FactDetail => ({ evidence: [{ phrase: text, occurrence: 1, figure: text }] });
const steps = (more: Partial<FactRow>, text = '地区生产总值3500亿元') =>
  howItWasRead({ ...fact(), ...more }, phrase(text), 'zh').map(({ word, rule }) => [word, rule]);

describe('how a statement was read', () => {
  test('begins with its kind and its bound', () => {
    expect(steps({ wording: 'strive', operator: 'gt' }, '力争地区生产总值突破3500亿元')).toEqual([
      ['力争', '目标，不是实绩'],
      ['突破', '记作“>”，是下限，不含这个数'],
    ]);
  });

  it.each<[FactRow['operator'], string, string | null]>([
    ['eq', '达到3500亿元', '达到'],
    ['eq', '建设3500亿元', null],
    ['gt', '超过3500亿元', '超过'],
    ['gt', '超3500亿元', '超'],
    ['gt', '3500多亿元', '多'],
    ['gte', '3500亿元以上', '以上'],
    ['gte', '不低于3500亿元', '不低于'],
    ['lte', '3500亿元以内', '以内'],
    ['lte', '位居前三', '前'],
    ['lte', '进入全国50强', '强'],
    ['approx', '3500亿元左右', '左右'],
    ['approx', '近3500亿元', '近'],
    ['between', '3500—4000亿元', '—'],
  ])('%s in “%s” comes from the word itself', (operator, text, word) => {
    expect(steps({ operator }, text)[1]?.[0]).toBe(word);
  });

  it.each<[Partial<FactRow>, string, string | null]>([
    [{ wording: 'ensure' }, '确保达到', '确保'],
    [{ wording: 'strive' }, '争取达到', '争取'],
    [{ wording: 'plain' }, '将达到', '将'],
    [{ wording: 'plain' }, '达到', null],
    [{ kind: 'estimate' }, '今年将突破3500亿元', '将突破'],
    [{ kind: 'estimate' }, '预计达到', '预计'],
    // A verb of the sentence is no sign of what a result is.
    [{ kind: 'actual' }, '将达到', null],
  ])('the firmness of %o in “%s”', (more, text, word) => {
    expect(steps(more, text)[0]?.[0]).toBe(word);
  });

  test('words are not turned into a number, whatever their bound', () => {
    expect(steps({ value: null, unit: null, operator: 'gt', asWritten: '高于增速' }, '高于增速')[1]).toEqual([
      '高于增速',
      '写的是文字，不折成数字',
    ]);
  });

  test('names the span, with its word where there is one', () => {
    expect(steps({ frequency: 'each-year' }, '每年3500亿元')[2]).toEqual(['每年', '每年一次，不是合计']);
    expect(steps({ frequency: 'each-year' })[2]).toEqual([null, '每年一次，不是合计']);
    expect(steps({ frequency: 'average' }, '年均增长')[2]).toEqual(['年均', '多年平均']);
    expect(steps({ frequency: 'cumulative' })[2]).toEqual([null, '多年累计，不是一年的数']);
    expect(steps({ frequency: 'year' })).toHaveLength(2);
  });

  test('names what else had to be decided, in one order', () => {
    const rules = steps({ attribute: 'binding', basis: 'counted', reading: 'ambiguous' }).slice(2);
    expect(rules.map(([word]) => word)).toEqual(['约束', null, null]);
    expect(steps({ attribute: 'expected', reading: 'repaired' }).slice(2)).toEqual([
      ['预期', '文件列为预期性目标'],
      [null, '原文有误印，按上下文改读'],
    ]);
  });

  test('reads a page by its figure, and all places where a statement is printed', () => {
    const page = {
      url: 'https://example.org/',
      title: null,
      publisher: '示例网',
      date: null,
      figure: '1200亿元以上',
    };
    const read = howItWasRead(fact({ operator: 'gte' }), { evidence: [page] }, 'zh');
    expect(read[1]?.word).toBe('以上');
    const twice: FactDetail = {
      evidence: [...phrase('3500亿元').evidence, ...phrase('超3500亿元').evidence],
    };
    expect(howItWasRead(fact({ operator: 'gt' }), twice, 'zh')[1]?.word).toBe('超');
  });

  test('is told in English with the document’s own words', () => {
    const read = howItWasRead(fact({ operator: 'gte', wording: 'ensure' }), phrase('确保40%以上'), 'en');
    expect(read).toEqual([
      { word: '确保', rule: 'a target, not a result' },
      { word: '以上', rule: 'shown as “≥”: a lower bound, the number included' },
    ]);
  });

  test('of the bundled data names no word that is not in the text, and a rule for every bound', () => {
    const { index: bundled, details } = buildBundled();
    const seen = new Set<string>();
    for (const one of bundled.rows.facts) {
      const detail = details.facts[one.id];
      if (!detail) throw new Error(`${one.id} has no evidence`);
      seen.add(one.operator);
      const text = detail.evidence.map((part) => ('phrase' in part ? part.phrase : part.figure)).join('\n');
      const [zh, en] = [howItWasRead(one, detail, 'zh'), howItWasRead(one, detail, 'en')];
      expect(en.map(({ word }) => word)).toEqual(zh.map(({ word }) => word));
      expect(en.map(({ rule }) => rule).join('\n')).not.toMatch(/^$|\p{Script=Han}/mu);
      expect(zh.map(({ rule }) => rule).join('\n')).not.toMatch(/^$/m);
      // A goal in words is itself the word; an attribute is told of the whole list.
      const words = one.value === null ? [] : zh.flatMap(({ word }) => word ?? []);
      const strangers = words.filter((word) => !text.includes(word) && !['预期', '约束'].includes(word));
      expect(strangers).toEqual([]);
    }
    expect([...seen].toSorted()).toEqual([...operators].toSorted());
  });
});

describe('the bound in front of a figure', () => {
  it.each<[FactRow['operator'], string, string]>([
    ['gt', '今年将突破3500亿元', '突破'],
    ['gt', '总值3500多亿元', ''],
    ['approx', '总值近3500亿元', '近'],
    ['eq', '总值达到3500亿元', ''],
    ['gt', '别处的话', ''],
  ])('%s in “%s” is “%s”', (operator, text, bound) => {
    expect(boundBefore(text, '3500', operator)).toBe(bound);
  });
});

describe('where a year comes from', () => {
  const origin = (more: Partial<FactRow>, detail: FactDetail, lang: 'zh' | 'en' = 'zh') =>
    yearOrigin({ ...fact(), ...more }, detail, index, lang);

  test('goes from the words to the year', () => {
    const detail: FactDetail = { ...phrase('x'), yearEvidence: { phrase: '到2025年，建成', occurrence: 1 } };
    expect(origin({}, detail)).toEqual({ chain: ['“到2025年，建成”', '2025'], rule: '原文写明' });
    expect(origin({}, detail, 'en').rule).toBe('stated');
  });

  test('told from the date of the document is said so', () => {
    const detail: FactDetail = { ...phrase('x'), yearEvidence: { phrase: '今年将突破', occurrence: 1 } };
    expect(origin({}, detail).rule).toBe('据“今年”和成文日期');
    expect(origin({}, detail, 'en').rule).toBe('from “this year” and the date of the document');
  });

  it.each<[FactRow['yearBasis'], string, string]>([
    ['period', '二期的末年', 'last year of the 2nd period'],
    ['inferred', '推定：原句没有年份', 'inferred: the sentence names no year'],
    ['none', '没有年份可据', 'no year can be given'],
  ])('%s has its rule', (yearBasis, zh, en) => {
    expect(origin({ yearBasis }, phrase('x')).rule).toBe(zh);
    expect(origin({ yearBasis }, phrase('x'), 'en').rule).toBe(en);
  });

  test('may be nowhere', () => {
    expect(origin({ year: null, yearBasis: 'none' }, phrase('x')).chain).toEqual([]);
    expect(origin({ period: 'lost', yearBasis: 'period' }, phrase('x')).rule).toBe('lost的末年');
  });
});

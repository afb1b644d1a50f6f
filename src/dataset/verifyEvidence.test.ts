import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFixture, fact } from './fixture';
import type { Fact, Locator, System, Uncovered } from './schema';
import { verifyDocument } from './verifyDocument';
import { verifyEvidence } from './verifyEvidence';

const document = { id: 'alder-outline' };
const why = 'announces-list' as const;

const text = [
  '桤城规划纲要发布',
  '到2025年,力争生产总值超3500亿元、财政收入超260亿元。新增15家、5家以上,实现零突破。',
  '我们坚持三大主线,推进一批项目。再说一遍:力争生产总值超3500亿元。',
].join('\n');

const told = (phrase: string, figure: string, occurrence = 1) => ({ phrase, figure, occurrence });

const output = fact({
  id: 'alder-outline/output',
  evidence: [told('力争生产总值超3500亿元', '3500亿元'), told('力争生产总值超3500亿元', '3500亿元', 2)],
  yearEvidence: { phrase: '到2025年,力争生产', occurrence: 1 },
});
const revenue = fact({ id: 'alder-outline/revenue', evidence: [told('财政收入超260亿元。', '260亿元')] });
const firms = fact({ id: 'alder-outline/firms', evidence: [told('。新增15家、5家以上', '15家')] });
const more = fact({ id: 'alder-outline/more', evidence: [told('15家、5家以上,实现', '5家')] });
const first = fact({ id: 'alder-outline/first', evidence: [told('以上,实现零突破。', '零突破')] });
const all = [output, revenue, firms, more, first];
const mainLines: Uncovered = { text: '三大主线', why };

function verify(overrides: Partial<Parameters<typeof verifyEvidence>[0]> = {}) {
  return verifyEvidence({ document, text, facts: all, systems: [], uncovered: [mainLines], ...overrides });
}

const codes = (overrides: Parameters<typeof verify>[0]) =>
  verify(overrides).misses.map(({ code, record, field }) => [code, record, field]);

test('a text whose figures are all facts or explained verifies', () => {
  const result = verify();
  expect(result.misses).toEqual([]);
  expect(result.unexplained).toEqual([]);
  expect(result.besideFigures).toEqual([]);
  expect(result.coveredCount).toBe(7);
  expect(result.counts).toEqual({
    facts: 5,
    systems: 0,
    phrases: 7,
    figures: 8,
    covered: 7,
    explained: 1,
    unexplained: 0,
  });
});

test('explained figures are listed with line, column, surroundings and why', () => {
  expect(verify().uncoveredFigures).toEqual([
    {
      line: 3,
      column: 5,
      text: '三大',
      context: '以上,实现零突破。 我们坚持三大主线,推进一批项目。再说一遍',
      why,
    },
  ]);
});

describe('phrases', () => {
  test('that are not in the text', () => {
    const wrong = { ...revenue, evidence: [told('财政收入超过260亿元', '260亿元')] };
    expect(codes({ facts: [output, wrong, firms, more, first] })).toEqual([
      ['phrase', 'alder-outline/revenue', 'evidence.0.phrase'],
      ['unexplained', 'alder-outline.txt:2:27', ''],
    ]);
  });

  test('at an occurrence that is none', () => {
    const wrong = { ...output, evidence: [told('力争生产总值超3500亿元', '3500亿元', 3)] };
    const [miss] = verify({ facts: [wrong] }).misses;
    expect(miss).toMatchObject({ code: 'phrase', field: 'evidence.0.phrase' });
    expect(miss?.expected.en).toBe('its occurrence 3 in the text, which has it 2 times');
  });

  test('on another line than they say', () => {
    const [place] = output.evidence;
    const on = (line: number) => ({
      ...output,
      evidence: [
        { ...told('力争生产总值超3500亿元', '3500亿元'), line },
        told('力争生产总值超3500亿元', '3500亿元', 2),
      ],
    });
    expect(place).toBeDefined();
    expect(codes({ facts: [on(2), revenue, firms, more, first] })).toEqual(
      codes({ facts: [output, revenue, firms, more, first] }),
    );
    expect(codes({ facts: [on(7), revenue, firms, more, first] })).toContainEqual([
      'line',
      'alder-outline/output',
      'evidence.0.line',
    ]);
  });

  test('of years', () => {
    const wrong = { ...output, yearEvidence: { phrase: '到2026年,力争生产', occurrence: 1 } };
    expect(codes({ facts: [wrong, revenue, firms, more, first] })).toEqual([
      ['phrase', 'alder-outline/output', 'yearEvidence.phrase'],
      ['unexplained', 'alder-outline.txt:2:2', ''],
    ]);
  });

  test('that are a whole sentence', () => {
    const whole = { ...firms, evidence: [told('新增15家、5家以上,实现零突破。', '15家')] };
    expect(codes({ facts: [output, revenue, whole, more, first] })).toEqual([
      ['sentence', 'alder-outline/firms', 'evidence.0.phrase'],
    ]);
    const unended = { ...firms, evidence: [told('新增15家、5家以上,实现零突破', '15家')] };
    expect(codes({ facts: [output, revenue, unended, more, first] })).toHaveLength(1);
  });

  test('a heading is no sentence', () => {
    const heading = fact({ evidence: [told('第一章共12条规定', '12条')] });
    const result = verifyEvidence({
      document,
      text: '第一章共12条规定\n正文',
      facts: [heading],
      systems: [],
      uncovered: [],
    });
    expect(result.misses).toEqual([]);
  });
});

describe('figures', () => {
  test('that are not in their phrase, or only a part of a longer number', () => {
    const outside = { ...firms, evidence: [told('。新增15家、5家以上', '16家')] };
    const inside = { ...firms, evidence: [told('零突破。新增15家、', '5家')] };
    expect(codes({ facts: [output, revenue, outside, more, first] })).toEqual([
      ['figure', 'alder-outline/firms', 'evidence.0.figure'],
    ]);
    expect(codes({ text: '零突破。新增15家、', facts: [inside], uncovered: [] })).toContainEqual([
      'figure',
      'alder-outline/firms',
      'evidence.0.figure',
    ]);
  });

  test('inside a phrase but of no fact are listed, and are no miss', () => {
    const result = verify({ facts: [output, revenue, firms, first] });
    expect(result.misses).toEqual([]);
    expect(result.besideFigures).toMatchObject([{ text: '5', line: 2 }]);
  });

  test('and may be explained', () => {
    const result = verify({
      facts: [output, revenue, firms, first],
      uncovered: [mainLines, { text: '5家以上', why }],
    });
    expect(result.misses).toEqual([]);
    expect(result.besideFigures).toEqual([]);
  });

  test('without fact or explanation are misses with their place', () => {
    const { misses, unexplained } = verify({ uncovered: [] });
    expect(unexplained).toMatchObject([{ line: 3, column: 5, text: '三大', why: null }]);
    expect(misses).toMatchObject([
      { file: 'uncovered/alder-outline.json', record: 'alder-outline.txt:3:5', code: 'unexplained' },
    ]);
  });
});

describe('order', () => {
  test('is that of the text', () => {
    expect(codes({ facts: [revenue, output, firms, more, first] })).toEqual([
      ['order', 'alder-outline/output', ''],
    ]);
  });

  test('one misplaced fact is one miss', () => {
    expect(codes({ facts: [output, first, revenue, firms, more] }).map(([code]) => code)).toEqual([
      'order',
      'order',
      'order',
    ]);
    expect(codes({ facts: [output, firms, more, revenue, first] })).toEqual([
      ['order', 'alder-outline/revenue', ''],
    ]);
  });

  test('either the phrases or the figures in them may be in order', () => {
    const wide = { ...firms, evidence: [told('财政收入超260亿元。新增15家', '15家')] };
    const narrow = { ...revenue, evidence: [told('收入超260亿元。新增', '260亿元')] };
    expect(codes({ facts: [output, wide, narrow, more, first] })).toEqual([]);
    expect(codes({ facts: [output, narrow, wide, more, first] })).toEqual([]);
  });
});

describe('explanations', () => {
  test('one explains every place where its words stand', () => {
    const twice = '三大主线、三大主线';
    const result = verifyEvidence({ document, text: twice, facts: [], systems: [], uncovered: [mainLines] });
    expect(result.misses).toEqual([]);
    expect(result.counts.explained).toBe(2);
  });

  test.each([
    ['words that are not in the text', '四大主线'],
    ['words without a figure', '推进一批项目'],
    ['words beside the figure', '主线,推进'],
    ['words around a fact', '财政收入超260亿元'],
  ])('stale: %s', (_, words) => {
    expect(codes({ uncovered: [mainLines, { text: words, why }] })).toEqual([['stale', '1', 'text']]);
  });

  test('stale: told twice', () => {
    expect(codes({ uncovered: [mainLines, mainLines] })).toEqual([['stale', '1', 'text']]);
  });

  test('the words must hold the whole figure', () => {
    const codesFound = codes({ uncovered: [{ text: '大主线', why }] });
    expect(codesFound.map(([code]) => code)).toEqual(['unexplained', 'stale']);
  });
});

describe('systems', () => {
  const at = (phrase: string): Locator[] => [{ phrase, occurrence: 1 }];
  const base = buildFixture().systems[0];
  if (base === undefined) throw new Error('the fixture has systems');
  const tier = base.tiers[0];
  if (tier === undefined) throw new Error('they have tiers');

  const system: System = {
    ...base,
    evidence: at('我们坚持三大主线'),
    tiers: [
      {
        ...tier,
        evidence: at('坚持三大主线,推进'),
        members: [{ name: tier.label, segments: [], evidence: at('三大主线,推进一批') }],
      },
    ],
  };

  test('cover the figures of their phrases', () => {
    const result = verify({ systems: [system], uncovered: [] });
    expect(result.misses).toEqual([]);
    expect(result.counts).toMatchObject({ systems: 1, phrases: 10, covered: 8 });
  });

  test('of other documents are left alone, as are their facts', () => {
    const facts = [...all, fact({ document: 'birch-press', id: 'birch-press/x' })];
    expect(
      codes({ facts, systems: [{ ...system, document: 'birch-press', evidence: at('哪里也没有的话') }] }),
    ).toEqual([]);
  });

  test('miss with their tier and member', () => {
    const [only] = system.tiers;
    const wrong: System = {
      ...system,
      evidence: at('没有的话之一二'),
      tiers:
        only === undefined
          ? []
          : [
              {
                ...only,
                evidence: at('没有的话之三四'),
                members: only.members.map((member) => ({ ...member, evidence: at('没有的话之五六') })),
              },
            ],
    };
    expect(codes({ systems: [wrong] })).toEqual([
      ['phrase', system.id, 'evidence.0.phrase'],
      ['phrase', system.id, 'tiers.0.evidence.0.phrase'],
      ['phrase', system.id, 'tiers.0.members.0.evidence.0.phrase'],
    ]);
  });
});

describe('a document', () => {
  const input = { facts: all, systems: [], uncovered: [mainLines], text, sha256: 'a'.repeat(64) };
  const held = { ...document, sha256: 'a'.repeat(64) };

  test('is the one that was read', () => {
    expect(verifyDocument({ ...input, document: held }).misses).toEqual([]);
  });

  test('is another one', () => {
    const { misses } = verifyDocument({ ...input, document: held, sha256: 'b'.repeat(64) });
    expect(misses).toMatchObject([{ file: 'documents.json', record: document.id, code: 'sha256' }]);
  });

  test('is not there: said once', () => {
    const { misses } = verifyDocument({ ...input, document: held, text: undefined, sha256: undefined });
    expect(misses).toMatchObject([{ code: 'missing-text' }]);
  });
});

describe('any text made of phrases', () => {
  // Phrases end in their own mark, so that no phrase of nine characters stands anywhere else by chance.
  const phrases = fc.uniqueArray(
    fc.record({
      words: fc.string({
        unit: fc.constantFrom('桤', '桦', '杉', '楝', '榆', '枞'),
        minLength: 6,
        maxLength: 10,
      }),
      number: fc.integer({ min: 10, max: 99_999 }),
    }),
    { minLength: 1, maxLength: 12, selector: ({ words, number }) => `${words}${number}` },
  );

  function build(parts: readonly { words: string; number: number }[]) {
    const facts = parts.map(({ words, number }, index): Fact => {
      const figure = `${number}家`;
      return fact({ id: `alder-outline/f${index}`, evidence: [told(`「${words}达${figure}」`, figure)] });
    });
    const all = facts.flatMap((one) => one.evidence.map((item) => ('phrase' in item ? item.phrase : '')));
    return { facts, text: `开头，${all.join('，然后\n又有')}，结尾` };
  }

  test('verifies', () => {
    fc.assert(
      fc.property(phrases, (parts) => {
        const result = verifyEvidence({ document, ...build(parts), systems: [], uncovered: [] });
        expect(result.misses).toEqual([]);
        expect(result.coveredCount).toBe(parts.length);
      }),
    );
  });

  test('misses one phrase when one character of it is gone', () => {
    fc.assert(
      fc.property(phrases, fc.nat(), fc.nat(), (parts, which, character) => {
        const built = build(parts);
        const evidence = built.facts[which % built.facts.length]?.evidence[0];
        const phrase = evidence !== undefined && 'phrase' in evidence ? evidence.phrase : '';
        const at = character % phrase.length;
        const cut = built.text.replace(phrase, phrase.slice(0, at) + phrase.slice(at + 1));
        const { misses } = verifyEvidence({
          document,
          text: cut,
          facts: built.facts,
          systems: [],
          uncovered: [],
        });
        expect(misses.filter(({ code }) => code === 'phrase')).toHaveLength(1);
      }),
    );
  });

  test('misses a fact that is taken away', () => {
    fc.assert(
      fc.property(phrases, fc.nat(), (parts, which) => {
        const { facts, text: whole } = build(parts);
        const fewer = facts.filter((_, index) => index !== which % facts.length);
        const { misses } = verifyEvidence({
          document,
          text: whole,
          facts: fewer,
          systems: [],
          uncovered: [],
        });
        expect(misses.map(({ code }) => code)).toEqual(['unexplained']);
      }),
    );
  });
});

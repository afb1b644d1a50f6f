import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../analysis/comparison';
import { arbitraryFacts } from '../analysis/facts.fixture';
import { headlineOf, type Claim, type Qualification } from '../analysis/headline';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Fact } from '../dataset/schema';
import { defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { headlineText } from './headline';
import { listText } from './list';

const fixture = indexFixture();
const bundled = buildBundled().index;

function texts(index: DatasetIndex, more: Partial<Selection> = {}) {
  const selection = { ...defaultSelection(index.rows), ...more };
  const headline = headlineOf(compare(selection, index), selection, index);
  return { headline, zh: headlineText(headline, index, 'zh'), en: headlineText(headline, index, 'en') };
}

const titles = (index: DatasetIndex, more: Partial<Selection> = {}) => {
  const { zh, en } = texts(index, more);
  return [zh.title, en.title];
};

const at = (place: string, more: Partial<Fact> = {}) =>
  fact({ id: `alder-outline/${place}`, place, ...more });
const told = (...facts: Fact[]) => texts(indexFixture(facts));

describe('a claim', () => {
  const say = (claim: Claim, index = fixture) => {
    const headline = { claim, qualification: { code: 'clear-filters' } as const };
    return [headlineText(headline, index, 'zh').title, headlineText(headline, index, 'en').title];
  };

  it.each<[Claim, string, string]>([
    [{ code: 'nothing-shown' }, '当前筛选下没有表述', 'No statements under these filters'],
    [
      { code: 'one-place', place: 'cedar', concepts: 3, numbers: 2 },
      '杉城写了3项，其中2项有数字',
      'Cedar covers 3 items, 2 of them in numbers',
    ],
    [
      { code: 'one-place', place: 'elm-bay', concepts: 1, numbers: 0 },
      '榆湾新区写了1项，其中0项有数字',
      'Elm Bay covers 1 item, none of them in numbers',
    ],
    [
      { code: 'period-of-few', period: 'third', places: ['alder'] },
      '三期的规划文本，只有桤城有',
      'Only Alder has a plan text for the 3rd period',
    ],
    [
      { code: 'period-of-few', period: 'third', places: ['alder', 'cedar', 'elm-bay'] },
      '三期的规划文本，只有桤城、杉城和榆湾新区有',
      'Only Alder, Cedar and Elm Bay have a plan text for the 3rd period',
    ],
    [{ code: 'none-shared', concepts: 2 }, '2项都只有一地写', '2 items, each stated by one place only'],
    [
      { code: 'two-places', places: ['alder', 'cedar'], shared: 1, comparable: 0 },
      '桤城和杉城：1项都写了，没有一项能直接比',
      'Alder and Cedar: 1 shared item, none directly comparable',
    ],
    [
      { code: 'two-places', places: ['alder', 'cedar'], shared: 3, comparable: 2 },
      '桤城和杉城：3项都写了，2项能直接比',
      'Alder and Cedar: 3 shared items, 2 directly comparable',
    ],
    [
      { code: 'theme', theme: 'wealth', shared: 2, standing: 1 },
      '经济：2项不止一地写，1项能放到一起',
      'Economy: 2 shared items, 1 of which can be set side by side',
    ],
    [{ code: 'systems-differ', systems: 2 }, '两套体系，各有各的数法', 'Two systems, two ways of counting'],
    [{ code: 'systems-differ', systems: 12 }, '12套体系，各有各的数法', '12 systems, 12 ways of counting'],
    [
      { code: 'systems-alike', systems: 3, notation: '4433' },
      '三地都写“4433”，所指不一定相同',
      'Three places write “4433”, not necessarily for the same things',
    ],
    [{ code: 'shared-rows', shared: 1 }, '1项不止一地写了', '1 item stated by more than one place'],
    [{ code: 'shared-rows', shared: 6 }, '6项不止一地写了', '6 items stated by more than one place'],
  ])('%o', (claim, zh, en) => {
    expect(say(claim)).toEqual([zh, en]);
  });

  test('of order, of equality, of neither', () => {
    expect(told(at('alder'), at('cedar', { value: 4000 })).zh.title).toBe('地区生产总值，杉城最高');
    expect(told(at('alder'), at('cedar', { value: 4000 })).en.title).toBe('Output: Cedar is highest');
    expect(told(at('alder'), at('cedar')).zh.title).toBe('地区生产总值，桤城和杉城写的一样');
    expect(told(at('alder'), at('cedar')).en.title).toBe('Output: Alder and Cedar give the same figure');
    const bound = told(at('alder'), at('cedar', { value: 4000, operator: 'gt' }));
    expect(bound.zh.title).toBe('同是2025年：桤城目标3500亿元，杉城目标超过4000亿元');
    expect(bound.en.title).toBe(
      'Output in 2025: Alder 350 bn yuan (target), Cedar more than 400 bn yuan (target)',
    );
    const years = told(at('alder'), at('cedar', { year: 2024, kind: 'estimate' }));
    expect(years.zh.title).toBe('地区生产总值：桤城目标3500亿元，杉城预计3500亿元');
    expect(years.en.title).toBe('Output: Alder 350 bn yuan (target), Cedar 350 bn yuan (expected)');
  });

  test('quotes the group only, and leaves the others to the table', () => {
    const { zh } = told(at('alder'), at('cedar', { operator: 'gt' }), at('birch', { year: null }));
    expect(zh.title).toBe('同是2025年：桤城目标3500亿元，杉城目标超过3500亿元');
  });

  test('of many that do not meet', () => {
    expect(titles(fixture, { query: '平台' })).toEqual([
      '创新平台：两地都写了，不在一把尺上',
      'Platforms: stated by two places, not on one scale',
    ]);
  });

  test('of one that speaks; under a filter that hides others it says so', () => {
    expect(titles(fixture, { query: '游客量' })).toEqual([
      '游客量，只有桦城写了',
      'Visitors: stated only by Bétula — Берёза',
    ]);
    expect(titles(fixture, { kinds: ['baseline'], places: ['alder', 'birch'] })).toEqual([
      '地区生产总值，当前筛选下只有桤城写了',
      'Output: stated only by Alder under these filters',
    ]);
  });

  test('keeps ids that nobody knows', () => {
    expect(say({ code: 'theme', theme: 'lost', shared: 1, standing: 0 })[0]).toMatch(/^lost：/);
    expect(say({ code: 'one-place', place: 'constructor', concepts: 2, numbers: 1 })[0]).toMatch(
      /^constructor写/,
    );
  });
});

describe('a qualification', () => {
  const say = (qualification: Qualification) => {
    const headline = { claim: { code: 'nothing-shown' } as const, qualification };
    const [zh, en] = [headlineText(headline, fixture, 'zh'), headlineText(headline, fixture, 'en')];
    return [zh.qualification, en.qualification];
  };

  it.each<[Qualification, string, string]>([
    [
      { code: 'none-direct', shared: 6, conditional: 2, notComparable: 4 },
      '两地以上写到的6项，没有一项可以直接比：2项有条件可比，4项不可比。',
      'Of 6 items stated by two or more places, none is directly comparable: 2 with conditions, 4 not at all.',
    ],
    [
      { code: 'none-direct', shared: 1, conditional: 0, notComparable: 1 },
      '两地以上写到的1项，没有一项可以直接比：0项有条件可比，1项不可比。',
      'Of 1 item stated by two or more places, none is directly comparable: 0 with conditions, 1 not at all.',
    ],
    [
      { code: 'some-direct', shared: 3, comparable: 1, conditional: 2 },
      '两地以上写到的3项，1项可以直接比，2项有条件可比，0项不可比。',
      'Of 3 items stated by two or more places, 1 is directly comparable, 2 with conditions, 0 not at all.',
    ],
    [
      { code: 'some-direct', shared: 1, comparable: 1, conditional: 0 },
      '两地以上写到的1项，1项可以直接比，0项有条件可比，0项不可比。',
      'Of 1 item stated by two or more places, 1 is directly comparable, 0 with conditions, 0 not at all.',
    ],
    [
      { code: 'silence', silent: ['alder'] },
      '桤城没有写；没写不等于没有。',
      'Alder does not state it; silence is not zero.',
    ],
    [
      { code: 'silence', silent: ['alder', 'cedar'] },
      '桤城和杉城没有写；没写不等于没有。',
      'Alder and Cedar do not state it; silence is not zero.',
    ],
    [
      { code: 'silence', silent: [] },
      '没有别的地方可以对照。',
      'There is no other place to compare it with.',
    ],
    [
      { code: 'single-rows', single: 2 },
      '2项都没有第二地可以对照；没写不等于没有。',
      'No second place states any of the 2; silence is not zero.',
    ],
    [{ code: 'clear-filters' }, '放宽筛选即可看到表述。', 'Widen the filters to see statements.'],
  ])('%o', (qualification, zh, en) => {
    expect(say(qualification)).toEqual([zh, en]);
  });

  test('names the conditions once each, or that there are none', () => {
    const conditions = told(
      at('alder', { operator: 'approx' }),
      at('cedar', { operator: 'approx' }),
      at('dogwood', { kind: 'actual' }),
    );
    expect(conditions.zh.qualification).toBe('条件：有一个是约数；性质不同。');
    expect(conditions.en.qualification).toBe(
      'Conditions: one figure is approximate; different kinds of figure.',
    );
    const about = told(at('alder', { operator: 'approx' }), at('cedar'));
    expect(about.zh.qualification).toBe('条件：有一个是约数。');
    expect(about.en.qualification).toBe('Conditions: one figure is approximate.');
    expect(told(at('alder'), at('cedar')).zh.qualification).toBe('口径、年份、性质都对得上。');
    expect(told(at('alder'), at('cedar')).en.qualification).toBe('Definition, year and kind all agree.');
  });

  test('names the reasons against', () => {
    const { zh, en } = told(at('alder'), at('cedar', { year: null, period: 'third' }));
    expect(zh.qualification).toBe('不可比：有一条没有年份；规划期不同。');
    expect(en.qualification).toBe('Not comparable: one has no year; different planning periods.');
  });
});

/** What of the four texts cannot be read as it should be, each with the rule it breaks. */
function unreadable({ zh, en }: ReturnType<typeof texts>): string[] {
  const breaks = (list: string[], rule: string, keeps: (text: string) => boolean) =>
    list.filter((text) => !keeps(text)).map((text) => `${rule}: ${text}`);
  const chinese = [zh.title, zh.qualification];
  const english = [en.title, en.qualification];
  const all = [...chinese, ...english];
  // What a document writes may stand in quotation marks, in its own words.
  const ownWords = (text: string) => text.replaceAll(/“[^”]*”/g, '');
  return [
    ...breaks(all, 'empty or untidy', (text) => text !== '' && text.trim() === text),
    ...breaks(all, 'leaks', (text) => !/undefined|NaN|null|\[object/.test(text)),
    ...breaks(chinese, 'not Chinese', (text) => /\p{Script=Han}/u.test(text)),
    ...breaks(chinese, 'ASCII marks', (text) => !/\p{Script=Han}[,;:]|[,;:]\p{Script=Han}/u.test(text)),
    ...breaks(english, 'no capital', (text) => /^[\p{Lu}\d“]/u.test(text)),
    ...breaks(english, 'Chinese in it', (text) => !/[\p{Script=Han}，。；：、]/u.test(ownWords(text))),
    ...breaks([zh.qualification, en.qualification], 'no stop', (text) => /[。.]$/.test(text)),
    ...breaks([zh.title, en.title], 'a stop', (text) => !/[。.]$/.test(text)),
  ];
}

describe('any headline', () => {
  test.each([
    ['the fixture', fixture],
    ['the bundled data', bundled],
  ])('on %s can be read in both languages', (_name, index) => {
    const names = index.rows.concepts.map(({ name }) => name.zh);
    const queries = fc.oneof(fc.constant(''), fc.constantFrom(...names));
    fc.assert(
      fc.property(arbitrarySelection(index.rows, queries), (selection) => {
        expect(unreadable(texts(index, selection))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(bundled.rows.concepts.map(({ name }) => name.zh))(
    'on %s of the bundled data can be read',
    (query) => {
      expect(unreadable(texts(bundled, { query }))).toEqual([]);
    },
  );

  test('on made-up statements can be read', () => {
    fc.assert(
      fc.property(arbitraryFacts({ minLength: 1, maxLength: 4 }), (facts) => {
        expect(unreadable(texts(indexFixture(facts)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('a list is said as people say it', () => {
  expect([[], ['甲'], ['甲', '乙'], ['甲', '乙', '丙']].map((list) => listText(list, 'zh'))).toEqual([
    '',
    '甲',
    '甲和乙',
    '甲、乙和丙',
  ]);
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((list) => listText(list, 'en'))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

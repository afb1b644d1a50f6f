import { describe, expect, it, test } from 'vitest';
import type { DocumentRow, FactRow } from '../dataset/dataset';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { citation, sentence } from './citation';

const index = indexFixture();

const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('not in the fixture');
  return one;
};
const document = (id: string) => found(index.documents.get(id));
const both = (one: FactRow) => [sentence(one, index, 'zh'), sentence(one, index, 'en')];
const known = (id: string) => both(found(index.facts.get(id)));

describe('a citation', () => {
  const press: Partial<DocumentRow> = { issuer: { zh: '示例市政府', en: 'Example City Government' } };
  const online: Partial<DocumentRow> = { url: 'https://example.org/a' };

  it.each<[string, string, Partial<DocumentRow>, string, string]>([
    [
      'of a newspaper article',
      'alder-outline',
      {},
      '桤城二期规划纲要[N]. 示例日报, 2021-03-01.',
      'Outline of Alder’s second plan [in Chinese]. (2021, March 1). The Example Daily.',
    ],
    [
      'of one online',
      'birch-press',
      {},
      '桦城三期规划发布会[N/OL]. 示例日报, 2025-12-15. https://example.org/birch',
      'Press conference on Birch’s third plan [in Chinese]. (2025, December 15). The Example Daily. https://example.org/birch',
    ],
    [
      'of one whose date is ours',
      'elm-bay-report',
      {},
      '榆湾新区年度报告[N]. 示例日报, [2024].',
      'Yearly report of Elm Bay [in Chinese]. [2024]. The Example Daily.',
    ],
    [
      'of one without a date',
      'cedar-outline',
      {},
      '杉城二期规划纲要[N]. 示例日报, 日期不详.',
      'Outline of Cedar’s second plan [in Chinese]. (n.d.). The Example Daily.',
    ],
    [
      'of a document',
      'alder-outline',
      press,
      '示例市政府. 桤城二期规划纲要[Z]. 2021-03-01.',
      'Example City Government. (2021, March 1). Outline of Alder’s second plan [in Chinese].',
    ],
    [
      'of a page',
      'alder-outline',
      { ...press, ...online },
      '示例市政府. 桤城二期规划纲要[EB/OL]. (2021-03-01). https://example.org/a',
      'Example City Government. (2021, March 1). Outline of Alder’s second plan [in Chinese]. https://example.org/a',
    ],
    [
      'of a supplementary page, also of a newspaper’s',
      'alder-outline',
      { ...online, collection: 'supplement' },
      '示例日报. 桤城二期规划纲要[EB/OL]. (2021-03-01). https://example.org/a（补充来源）',
      'The Example Daily. (2021, March 1). Outline of Alder’s second plan [in Chinese]. https://example.org/a (supplementary source)',
    ],
  ])('%s', (_what, id, more, zh, en) => {
    const one = { ...document(id), ...more };
    expect(citation(one, 'zh')).toBe(zh);
    expect(citation(one, 'en')).toBe(en);
  });

  it.each([
    ['湘潭日报', 'N'],
    ['长沙晚报', 'N'],
    ['某省人民政府公报', 'Z'],
    ['工作简报', 'Z'],
    ['日报社', 'Z'],
  ])('takes %s for [%s] by its own name', (zh, type) => {
    const one = { ...document('alder-outline'), issuer: { zh, en: 'X' } };
    expect(citation(one, 'zh')).toContain(`[${type}]`);
  });
});

test('a page of the supplement is cited as a page, and as supplementary; a document never is', () => {
  const { whole: bundled } = buildBundled();
  const cited = [...bundled.documents.values()].map((one) => ({
    isPage: one.collection === 'supplement',
    zh: citation(one, 'zh'),
    en: citation(one, 'en'),
  }));
  expect(new Set(cited.map(({ isPage }) => isPage))).toEqual(new Set([true, false]));
  for (const { isPage, zh, en } of cited) {
    expect(/\[EB\/OL\]\. .+（补充来源）$/.test(zh)).toBe(isPage);
    expect(en.endsWith(' (supplementary source)')).toBe(isPage);
  }
});

describe('a statement as a sentence', () => {
  const source = '（示例日报《桤城二期规划纲要》，2021年3月1日）。';

  it.each<[Partial<FactRow>, string]>([
    [{}, '桤城2025年地区生产总值目标为3500亿元'],
    [{ wording: 'ensure', operator: 'gte' }, '桤城2025年地区生产总值确保不低于3500亿元'],
    [{ wording: 'strive', operator: 'gt' }, '桤城2025年地区生产总值力争超过3500亿元'],
    [{ kind: 'actual' }, '桤城2025年地区生产总值为3500亿元'],
    [{ kind: 'estimate' }, '桤城2025年地区生产总值预计3500亿元'],
    [{ kind: 'baseline', year: 2020 }, '桤城2020年地区生产总值起点为3500亿元'],
    [{ yearBasis: 'inferred' }, '桤城2025年（推定）地区生产总值目标为3500亿元'],
    [{ yearBasis: 'period' }, '桤城2025年地区生产总值目标为3500亿元'],
    [{ year: null, yearBasis: 'none' }, '桤城地区生产总值目标为3500亿元'],
    [{ scope: { zh: '仅城区', en: 'The town only' } }, '桤城2025年地区生产总值（仅城区）目标为3500亿元'],
    [{ value: null, unit: null, asWritten: '翻番' }, '桤城2025年地区生产总值目标为“翻番”'],
    [{ frequency: 'cumulative', from: '2021' }, '桤城2021–2025年地区生产总值目标为3500亿元'],
  ])('in Chinese: %o', (more, said) => {
    const { wording: _plain, ...unworded } = fact();
    const base = more.kind && more.kind !== 'target' ? unworded : fact();
    expect(sentence({ ...base, ...more }, index, 'zh')).toBe(`${said}${source}`);
  });

  it.each<[Partial<FactRow>, string]>([
    [{}, 'Alder: Output, 350 bn yuan, target, 2025'],
    [{ wording: 'ensure' }, 'Alder: Output, 350 bn yuan, to be ensured, 2025'],
    [{ wording: 'strive' }, 'Alder: Output, 350 bn yuan, aimed for, 2025'],
    [{ kind: 'actual' }, 'Alder: Output, 350 bn yuan, actual, 2025'],
    [{ kind: 'estimate' }, 'Alder: Output, 350 bn yuan, expected, 2025'],
    [{ kind: 'baseline' }, 'Alder: Output, 350 bn yuan, starting value, 2025'],
    [{ yearBasis: 'inferred' }, 'Alder: Output, 350 bn yuan, target, 2025 (year inferred)'],
    [{ year: null }, 'Alder: Output, 350 bn yuan, target'],
    [
      { scope: { zh: '仅城区', en: 'The town only' } },
      'Alder: Output (The town only), 350 bn yuan, target, 2025',
    ],
    [{ value: null, unit: null, english: 'doubled' }, 'Alder: Output, doubled, target, 2025'],
    [{ frequency: 'cumulative', from: '2021' }, 'Alder: Output, 350 bn yuan, target, 2021–2025'],
  ])('in English: %o', (more, said) => {
    expect(sentence({ ...fact(), ...more }, index, 'en')).toBe(
      `${said} (The Example Daily, Outline of Alder’s second plan, 1 March 2021).`,
    );
  });

  test('a sum over a period is never said of its last year alone', () => {
    expect(known('birch-congress/invested')).toEqual([
      '桦城2021–2026年（推定）投资额目标为约1.1万亿元（示例日报《桦城代表大会报告》，2021年9月）。',
      'Bétula — Берёза: Sum invested, about 1.1 tn yuan, target, 2021–2026 (year inferred) (The Example Daily, Report to the congress of Birch, September 2021).',
    ]);
  });

  test('marks a date that the document does not print', () => {
    const [zh = '', en = ''] = known('elm-bay-report/growth');
    expect(zh).toBe(
      '榆湾新区2024年地区生产总值增速目标为增长不低于7%（示例日报《榆湾新区年度报告》，[2024年]）。',
    );
    expect(en).toContain('(The Example Daily, Yearly report of Elm Bay, [2024])');
  });

  test('without a document has no source, and keeps ids that nobody knows', () => {
    const lost = { ...fact(), document: 'lost', place: 'atlantis', indicator: 'constructor' };
    expect(both(lost)).toEqual([
      'atlantis2025年constructor目标为3500亿元。',
      'atlantis: constructor, 350 bn yuan, target, 2025.',
    ]);
  });
});

test('every statement of the bundled data makes a sentence in both languages', () => {
  const { whole: bundled } = buildBundled();
  for (const one of bundled.rows.facts) {
    const [zh, en] = [sentence(one, bundled, 'zh'), sentence(one, bundled, 'en')];
    expect(zh).toMatch(/^\p{Script=Han}.*（.+《.+》，.+）。$/u);
    expect(en).toMatch(/^\p{Lu}.*\)\.$/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null/);
    const isSupplementary = bundled.documents.get(one.document)?.collection === 'supplement';
    expect(zh.includes('（补充来源：')).toBe(isSupplementary);
    expect(en.includes('(supplementary source: ')).toBe(isSupplementary);
  }
});

import { expect, it, test } from 'vitest';
import { apaDate, dateText, documentDate } from './dates';

it.each<[string | null, string, string]>([
  ['2021-03-01', '2021年3月1日', '1 March 2021'],
  ['2025-12-31', '2025年12月31日', '31 December 2025'],
  ['2021-09', '2021年9月', 'September 2021'],
  ['2024', '2024年', '2024'],
  [null, '日期不详', 'no date'],
])('%s is as precise as it is known', (date, zh, en) => {
  expect([dateText(date, 'zh'), dateText(date, 'en')]).toEqual([zh, en]);
});

it.each<[string | null, string]>([
  ['2021-06-03', '2021, June 3'],
  ['2021-09', '2021, September'],
  ['2024', '2024'],
  [null, 'n.d.'],
])('%s in APA', (date, said) => {
  expect(apaDate(date)).toBe(said);
});

test('a date that the document does not print is marked', () => {
  const inferred = { date: '2021-09', dateBasis: 'inferred' } as const;
  expect(documentDate(inferred, 'zh')).toBe('2021年9月（原文未标，推定）');
  expect(documentDate(inferred, 'en')).toBe('September 2021 (not printed, inferred)');
});

test('a printed date, or none, is not', () => {
  expect(documentDate({ date: '2021-09', dateBasis: 'stated' }, 'zh')).toBe('2021年9月');
  expect(documentDate({ date: null, dateBasis: 'none' }, 'en')).toBe('no date');
});

import { describe, expect, it, test } from 'vitest';
import { coverageOf, type Coverage } from '../analysis/coverage';
import { indexFixture } from '../dataset/indexed.fixture';
import { coverageTag, silenceMeanings, silenceNames } from './silence';

const index = indexFixture();

test('no silence is named like another, in either language', () => {
  const names = Object.values(silenceNames);
  const meanings = Object.values(silenceMeanings);
  for (const texts of [names, meanings]) {
    for (const lang of ['zh', 'en'] as const) {
      expect(new Set(texts.map((text) => text[lang])).size).toBe(4);
    }
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/^[\p{Script=Han}，]+$/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  }
  expect(silenceNames['not-stated'].zh).toBe('未提及');
  expect(silenceNames['not-held'].zh).toBe('未收录');
  expect(silenceNames['no-document'].zh).toBe('无文件');
});

describe('a coverage tag', () => {
  const tag = (place: string, period: string, lang: 'zh' | 'en' = 'zh') =>
    coverageTag(coverageOf(place, period, index), index, lang);

  it.each<[string, string, string, string, string]>([
    ['alder', 'second', 'on', '二期', '二期：收有规划文本'],
    ['elm-bay', 'second', 'half', '仅2024', '二期：只收有一年的文本'],
    ['grove', 'second', 'half', '仅实绩', '二期：只有别期文件里的实绩'],
    ['cedar', 'third', 'off', '三期', '三期：已知有文件，没有收录'],
    ['fir-port', 'third', 'off', '三期', '三期：没有已知的文件'],
  ])('of %s in %s', (place, period, style, text, title) => {
    expect(tag(place, period)).toEqual({ style, text, title });
  });

  test('in English', () => {
    expect(tag('alder', 'third', 'en')).toEqual({
      style: 'on',
      text: '3rd',
      title: '3rd: A plan text is held',
    });
    expect(tag('elm-bay', 'second', 'en')).toMatchObject({ text: '2024' });
    expect(tag('grove', 'second', 'en')).toMatchObject({ text: 'results' });
  });

  test('keeps a period that nobody knows', () => {
    const coverage: Coverage = {
      place: 'alder',
      period: 'lost',
      state: 'plan',
      year: null,
      documents: [],
      filled: 0,
    };
    expect(coverageTag(coverage, index, 'zh').text).toBe('lost');
  });
});

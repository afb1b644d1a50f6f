import { describe, expect, it } from 'vitest';
import type { TimelineClaim, TimelineQualification } from '../analysis/timeline';
import { indexFixture } from '../dataset/indexed.fixture';
import { languages } from '../i18n/language';
import { timelineHeadlineText } from './timeline';

const index = indexFixture();
const both = (claim: TimelineClaim, qualification: TimelineQualification) =>
  languages.map((lang) => timelineHeadlineText({ claim, qualification }, { index, lang }));

describe('the headline of the targets', () => {
  it.each<[TimelineClaim, string, string]>([
    [{ code: 'no-statements' }, '当前筛选下没有表述', 'No statements under these filters'],
    [
      { code: 'point-to', total: 233, year: 2030, count: 52 },
      '233条表述里，指向2030年的有52条',
      'Of 233 statements, 52 point to 2030',
    ],
    [
      { code: 'point-to', total: 1, year: 2030, count: 0 },
      '1条表述里，没有一条指向2030年',
      'Of 1 statement, none point to 2030',
    ],
    [
      { code: 'due', year: 2030, count: 1, places: ['alder', 'cedar'] },
      '2030年到期1条，出自桤城和杉城',
      'Due in 2030: 1 statement, from Alder and Cedar',
    ],
    [{ code: 'none-due', year: 2029 }, '2029年没有到期的表述', 'Nothing falls due in 2029'],
  ])('%o', (claim, zh, en) => {
    expect(both(claim, { code: 'widen' }).map(({ title }) => title)).toEqual([zh, en]);
  });

  it.each<[TimelineQualification, string, string]>([
    [
      { code: 'densest', numbers: 19, words: 33, year: 2030, densest: 2024, count: 95 },
      '其中数字19条，文字33条；最密的是2024年，95条。',
      '19 in numbers, 33 in words. 2024 has the most statements, 95.',
    ],
    [
      { code: 'densest', numbers: 0, words: 0, year: 2030, densest: 2024, count: 95 },
      '最密的是2024年，95条。',
      '2024 has the most statements, 95.',
    ],
    [
      { code: 'numbers-and-words', numbers: 2, words: 1, inferred: 1 },
      '数字2条，文字1条；1条的年份为推定。',
      '2 in numbers, 1 in words; the year is inferred for 1.',
    ],
  ])('is qualified: %o', (qualification, zh, en) => {
    const said = both({ code: 'no-statements' }, qualification);
    expect(said.map((one) => one.qualification)).toEqual([zh, en]);
  });
});

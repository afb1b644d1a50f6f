import { describe, expect, it, test } from 'vitest';
import type { SourcesClaim, SourcesQualification } from '../analysis/sourcesHeadline';
import type { Reach } from '../analysis/sources';
import { buildFixture } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import { indexFixture } from '../dataset/indexed.fixture';
import { splitDataset } from '../dataset/splitDataset';
import { languages } from '../i18n/language';
import { asideNames } from './codes';
import { asideReasons, reachTag, sourcesHeadlineText } from './sources';

const index = indexRows(splitDataset(buildFixture()).rows);
const counts: SourcesQualification = { code: 'counts' };
const both = (claim: SourcesClaim, qualification: SourcesQualification = counts, among = index) =>
  languages.map((lang) => sourcesHeadlineText({ claim, qualification }, { index: among, lang }));

describe('the headline of the sources', () => {
  it.each<[SourcesClaim, string, string]>([
    [{ code: 'no-documents' }, '当前筛选下没有收录的文件', 'No document held under these filters'],
    [
      { code: 'one-place', place: 'alder', documents: 1, statements: 1 },
      '桤城：一份文件，1条表述',
      'Alder: one document, 1 statement',
    ],
    [
      { code: 'targets-in-all', documents: 5, periods: 2, places: ['alder'], of: 4 },
      '五份文件里，只有桤城两期都写了目标',
      'Five documents: only Alder sets targets for both periods',
    ],
    [
      { code: 'targets-in-all', documents: 5, periods: 3, places: [], of: 4 },
      '五份文件里，没有一地三期都写了目标',
      'Five documents: no place sets targets for all three periods',
    ],
    [
      { code: 'targets-in-all', documents: 2, periods: 1, places: ['alder', 'cedar'], of: 2 },
      '两份文件里，两地写了目标',
      'Two documents: every place sets targets',
    ],
    [
      { code: 'plan-texts', period: 'third', places: ['alder', 'cedar'], of: 3 },
      '写整个三期的文件，只收有桤城和杉城的',
      'A document covering the whole 3rd period is held only for Alder and Cedar',
    ],
    [
      { code: 'plan-texts', period: 'third', places: [], of: 3 },
      '没有一地收有写整个三期的文件',
      'No document covering the whole 3rd period is held for any place',
    ],
    [
      { code: 'plan-texts', period: 'third', places: ['alder', 'cedar'], of: 2 },
      '两地都收有写整个三期的文件',
      'A document covering the whole 3rd period is held for every place',
    ],
    [
      { code: 'filtered', documents: 2, statements: 4 },
      '当前筛选里有4条表述，出自两份文件',
      'Under these filters: 4 statements in two documents',
    ],
    [
      { code: 'filtered', documents: 0, statements: 0 },
      '当前筛选下没有一条表述',
      'No statements under these filters',
    ],
    [
      { code: 'on-theme', theme: 'work', documents: 3, speaking: 2, statements: 9 },
      `${index.themes.get('work')?.name.zh ?? ''}：三份文件里有两份写到，共9条`,
      `${index.themes.get('work')?.name.en ?? ''}: 9 statements in two of three documents`,
    ],
  ])('%o', (claim, zh, en) => {
    expect(both(claim).map(({ title }) => title)).toEqual([zh, en]);
  });

  test.each<[SourcesClaim, string, string]>([
    [
      { code: 'targets-in-all', documents: 5, periods: 2, places: ['alder'], of: 4 },
      '五份核心文件里，只有桤城两期都写了目标',
      'Five core documents: only Alder sets targets for both periods',
    ],
    [
      { code: 'filtered', documents: 1, statements: 4 },
      '当前筛选里有4条表述，出自一份核心文件',
      'Under these filters: 4 statements in one core document',
    ],
    [
      { code: 'filtered', documents: 0, statements: 0 },
      '当前筛选下核心文件里没有一条表述',
      'No statements under these filters in core documents',
    ],
    [
      { code: 'plan-texts', period: 'third', places: [], of: 3 },
      '没有一地收有写整个三期的核心文件',
      'No core document covering the whole 3rd period is held for any place',
    ],
  ])('says which documents it counts where others stand beside them: %o', (claim, zh, en) => {
    expect(both(claim, counts, indexFixture()).map(({ title }) => title)).toEqual([zh, en]);
  });

  test('is qualified by what there is in place of plan texts', () => {
    const gaps: SourcesQualification = {
      code: 'gaps',
      gaps: [
        {
          place: 'elm-bay',
          periods: [
            { period: 'second', state: 'one-year', year: 2024 },
            { period: 'third', state: 'no-document', year: null },
          ],
        },
        { place: 'cedar', periods: [{ period: 'third', state: 'not-held', year: null }] },
        { place: 'alder', periods: [{ period: 'first', state: 'results-only', year: null }] },
      ],
    };
    expect(both({ code: 'no-documents' }, gaps).map(({ qualification }) => qualification)).toEqual([
      '格内是录得的表述条数。榆湾新区二期只有2024年一年，三期没有已知的文件；杉城三期有文件、未收录；桤城一期只有别期文件里的实绩。',
      'Cells count statements. Elm Bay has only 2024 of the 2nd and no known document for the 3rd; Cedar has a document for the 3rd that is not held here; Alder has only results of the 1st, reported in another period’s document.',
    ]);
  });
});

test.each<[Reach, string, string]>([
  ['plan', '三期', 'on'],
  ['one-year', '仅2030', 'half'],
  ['results-only', '仅实绩', 'half'],
  ['besides', '三期', 'half'],
])('a document that reaches a period as %s is tagged %s, %s', (reach, text, style) => {
  const document = index.documents.get('alder-proposal');
  if (!document) throw new Error('not in the fixture');
  const tag = reachTag({ period: 'third', reach }, document, index, 'zh');
  expect(tag).toMatchObject({ text, style });
  expect(tag.title).toMatch(/^三期：/);
});

test.each([...Object.values(asideNames), ...Object.values(asideReasons)])(
  '%o is said in both languages',
  ({ zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  },
);

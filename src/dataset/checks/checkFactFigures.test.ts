import { describe, expect, test } from 'vitest';
import { fact } from '../fixture';
import type { Fact, Place, SourceDocument, Unit } from '../schema';
import { checkFactFigures } from './checkFactFigures';

const text = (zh: string) => ({ zh, en: zh });
const unit: Unit = {
  id: 'yi-yuan',
  dimension: 'yuan',
  factor: 1e8,
  zh: '亿元',
  en: 'bn yuan',
  enFactor: 0.1,
};
const place: Place = { id: 'alder', name: text('桤城'), kind: 'city', order: 1 };
const group: Place = {
  id: 'grove',
  name: text('三市'),
  kind: 'group',
  order: 9,
  members: ['alder', 'birch'],
};

const clear = (more: Partial<Fact>): Fact =>
  fact({
    place: 'alder',
    value: 3500,
    unit: 'yi-yuan',
    operator: 'gt',
    asWritten: '3500亿元',
    year: 2025,
    yearBasis: 'stated',
    yearEvidence: { phrase: '到2025年,力争实现', occurrence: 1 },
    evidence: [{ phrase: '地区生产总值超3500亿元、一般', occurrence: 1, figure: '3500亿元' }],
    ...more,
  });

function fieldsOf(more: Partial<Fact>, of: Place = place): string[] {
  const fields: string[] = [];
  const document = { place: 'alder' } as SourceDocument;
  checkFactFigures(clear(more), { unit, document, place: of }, () => (field) => fields.push(field));
  return fields;
}

describe('a record that says what its words say', () => {
  test.each<[string, Partial<Fact>]>([
    ['as it stands', {}],
    [
      'in Chinese numerals',
      {
        value: 500,
        asWritten: '五百亿元',
        evidence: [{ phrase: '低空经济产业超五百亿元。推动', occurrence: 1, figure: '五百亿元' }],
      },
    ],
    [
      'as a word without a number',
      {
        value: 2,
        operator: 'eq',
        asWritten: '翻番',
        evidence: [{ phrase: '百亿企业数量实现翻番', occurrence: 1, figure: '翻番' }],
      },
    ],
    [
      'a misprint repaired',
      {
        value: 1000,
        operator: 'eq',
        reading: 'repaired',
        asWritten: '千亿',
        evidence: [{ phrase: '和3个干亿产业(新能源', occurrence: 1, figure: '干亿' }],
      },
    ],
    [
      'counted by us',
      {
        value: 2,
        asWritten: '2亿元',
        operator: 'eq',
        basis: 'counted',
        evidence: [{ phrase: '推动甲、乙成为一流', occurrence: 1, figure: '甲、乙' }],
      },
    ],
  ])('%s passes', (_name, more) => expect(fieldsOf(more)).toEqual([]));

  test('and so does a group that its place belongs to', () =>
    expect(fieldsOf({ place: 'grove' }, group)).toEqual([]));
});

describe('a slip of the typist', () => {
  test.each<[string, Partial<Fact>]>([
    ['value', { value: 3600 }],
    ['value', { value: 35 }],
    ['asWritten', { value: 3600, asWritten: '3600亿元' }],
    ['operator', { operator: 'eq' }],
    ['operator', { operator: 'gte' }],
    ['year', { year: 2026 }],
    ['place', { place: 'birch' }],
  ])('in %s is named', (field, more) => expect(fieldsOf(more)).toEqual([field]));
});

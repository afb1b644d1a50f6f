import { expect, it } from 'vitest';
import { buildFixture, fact } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import { factNote } from './factNote';

const index = indexRows(splitDataset(buildFixture()).rows);
const [indicator] = index.rows.indicators;
const concept = index.concepts.get(indicator?.concept ?? '');

it('says nothing that the name of the row says already', () => {
  if (!indicator || !concept) throw new Error('the fixture has no indicator');
  const same = { ...concept, name: indicator.name };
  expect(factNote(fact({ indicator: indicator.id }), same, index, 'zh')).toBe('');
});

it('says which indicator it is, and the scope', () => {
  if (!indicator || !concept) throw new Error('the fixture has no indicator');
  const other = { ...concept, name: { zh: '别的', en: 'Something else' } };
  const scoped = fact({ indicator: indicator.id, scope: { zh: '甲区', en: 'District A' } });
  expect(factNote(scoped, other, index, 'zh')).toBe(`${indicator.name.zh}；甲区`);
  expect(factNote(scoped, other, index, 'en')).toBe(`${indicator.name.en}; District A`);
});

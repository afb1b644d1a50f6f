import { expect, it, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { System } from '../dataset/schema';
import { systemBrief, systemWhen, tierName } from './systems';

const index = indexFixture();
const [first] = buildFixture().systems;
if (!first) throw new Error('the fixture has systems');
const system = (more: Partial<System>): System => ({ ...first, ...more });

it.each<[Partial<System>, string, string]>([
  [{}, '2+2', '2+2'],
  [{ notation: '4' }, '4产业', '4 industries'],
  [{ notation: '4', stated: 5 }, '4', '4'],
  [{ notation: '—' }, '现代产业体系', 'Industry system'],
  [{ notation: '三优三特' }, '三优三特', 'Industry system'],
])('%o is called %s, %s', (more, zh, en) => {
  expect(systemBrief(system(more), 'zh')).toBe(zh);
  expect(systemBrief(system(more), 'en')).toBe(en);
});

test('a system goes by its periods, a version of another date by that date', () => {
  expect(systemWhen(system({ periods: ['second', 'third'] }), index, 'zh')).toBe('二期、三期');
  expect(systemWhen(system({ periods: ['second', 'unknown'] }), index, 'en')).toBe('2nd, unknown');
  expect(systemWhen(system({ versionOf: 'alder-third' }), index, 'zh')).toBe('2021-03');
});

test('a tier is called shortly in Chinese, never by nothing', () => {
  const [tier] = first.tiers;
  if (!tier) throw new Error('it has tiers');
  expect(tierName(tier, 'zh')).toBe('优势');
  expect(tierName({ ...tier, label: { zh: '产业', en: 'Industries' } }, 'zh')).toBe('产业');
  expect(tierName(tier, 'en')).toBe('Pillar industries');
});

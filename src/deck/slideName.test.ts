import { expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { messages } from '../i18n/messages';
import { subjectKinds } from './deck';
import { slideName } from './slideName';

const { index } = buildBundled();
const words = (lang: 'zh' | 'en') => ({ index, lang, text: messages[lang] });

test('a slide about a concept has its name', () => {
  const [concept] = index.rows.concepts;
  if (!concept) throw new Error('no concept');
  expect(slideName({ kind: 'concept', id: concept.id }, words('zh'))).toBe(concept.name.zh);
  expect(slideName({ kind: 'trajectory', id: concept.id }, words('en'))).toBe(concept.name.en);
});

test('any other has the name of its kind, none like another', () => {
  const names = (lang: 'zh' | 'en') => subjectKinds.map((kind) => slideName({ kind }, words(lang)));
  for (const lang of ['zh', 'en'] as const) expect(new Set(names(lang)).size).toBe(subjectKinds.length);
  expect(slideName({ kind: 'concept', id: 'gone' }, words('en'))).toBe(
    slideName({ kind: 'concept' }, words('en')),
  );
});

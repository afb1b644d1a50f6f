import { describe, expect, it, test } from 'vitest';
import type { Content } from './content';
import { bundledMaterial } from './decks.fixture';
import { isProposed, notesOf, toBeSaid } from './notes';
import { briefOn } from './oneClick';
import { pagesOf } from './pages';
import { defaultSelection } from '../selection/selection';

const content = (change: Partial<Content>) => ({
  conditions: [],
  documents: ['a'],
  said: { title: '三市都写了目标', qualification: '各地口径不同，不排名。' },
  ...change,
});

describe('what must be said', () => {
  it('is the conditions, and no more than three of them in the notes', () => {
    const some = content({ conditions: ['一', '二', '三', '四'] });
    expect(toBeSaid(some)).toEqual(['一', '二', '三', '四']);
    expect(notesOf(some, { lang: 'zh' })).toBe('要说明：一；二；三。');
  });

  it('is without conditions the line that qualifies the headline', () => {
    expect(toBeSaid(content({}))).toEqual(['各地口径不同，不排名。']);
    expect(notesOf(content({}), { lang: 'zh' })).toBe('要说明：各地口径不同，不排名。');
  });

  it('is nothing where nothing is quoted', () => {
    const none = { title: '标题', qualification: '' };
    expect(notesOf(content({ said: none }), { lang: 'en' })).toBe('');
    expect(toBeSaid(content({ documents: [] }))).toEqual([]);
  });
});

test('notes are the proposed ones until a word of one’s own is added', () => {
  const notes = notesOf(content({}), { lang: 'zh' });
  expect(isProposed(`${notes}\n`, content({}), { lang: 'zh' })).toBe(true);
  expect(isProposed(`${notes}\n先说性质。`, content({}), { lang: 'zh' })).toBe(false);
  expect(isProposed('', content({ documents: [] }), { lang: 'zh' })).toBe(false);
});

test.each(['zh', 'en'] as const)('where one click proposes notes, something must be said: %s', (lang) => {
  const material = bundledMaterial()(lang);
  const { deck } = briefOn(defaultSelection(material.core.rows), material, '2026-11-23');
  const made = pagesOf(deck, material).flatMap(({ made: one, notes }) =>
    one.ok ? [{ notes, said: toBeSaid(one.content).length > 0 }] : [],
  );
  const noted = made.filter(({ notes }) => notes !== '');
  expect(noted.length).toBeGreaterThan(3);
  expect(noted.filter(({ said }) => !said)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { materials, pageFor } from '../../../deck/material.fixture';
import { mostQuotes, quotesOf, shared } from './quotes';

const statement = fc.record({ fact: fc.record({ place: fc.constantFrom('a', 'b', 'c') }) });

test('no more than so many, in their order, no place before another', () => {
  fc.assert(
    fc.property(fc.array(statement), fc.integer({ min: 0, max: 9 }), (all, most) => {
      const found = shared(all, most);
      expect(found).toHaveLength(Math.min(all.length, most));
      expect(all.filter((one) => found.includes(one))).toEqual(found);
      const of = (list: typeof found, name: string) => list.filter(({ fact }) => fact.place === name).length;
      const counts = ['a', 'b', 'c'].map((name) => ({ shown: of(found, name), all: of(all, name) }));
      const largest = Math.max(...counts.map(({ shown }) => shown));
      // Who has fewer than another by more than one has none left.
      const behind = counts.filter(({ shown }) => shown < largest - 1);
      expect(behind.map(({ shown }) => shown)).toEqual(behind.map((one) => one.all));
    }),
  );
});

describe('of the bundled data', () => {
  const material = materials.bundled('zh');

  it('a timeline of hundreds gives some, and says how many more there are', () => {
    const page = pageFor({ subject: { kind: 'timeline' }, address: '#/targets' }, material);
    const { quotes, rest } = quotesOf(page, material.details);
    expect(quotes).toHaveLength(mostQuotes);
    expect(page.made.ok && page.made.content.facts.length).toBe(mostQuotes + rest);
    expect(rest).toBeGreaterThan(100);
    expect(new Set(quotes.map(({ fact }) => fact.place)).size).toBeGreaterThan(2);
  });

  it('a concept gives each of its statements, with what is to be known of it', () => {
    const page = pageFor({ subject: { kind: 'concept', id: 'gdp' } }, material);
    const { quotes, rest } = quotesOf(page, material.details);
    expect(rest).toBe(0);
    expect(quotes.map(({ fact }) => fact.id)).toEqual(page.made.ok && page.made.content.facts);
    for (const { fact, note } of quotes) expect(note).toBe(material.details.facts[fact.id]?.note);
  });

  it('is nothing before the evidence has come', () => {
    const page = pageFor({ subject: { kind: 'concept', id: 'gdp' } }, material);
    expect(quotesOf(page, null)).toEqual({ quotes: [], rest: 0 });
  });
});

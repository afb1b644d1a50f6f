import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySelection } from '../selection/selections.fixture';
import { compare } from './comparison';
import { statementsOf } from './statements';
import { buildStatements } from './statements.fixture';

const { index, details, selection, statements } = buildStatements();
const ids = (list: readonly { fact: { id: string } }[]) => list.map(({ fact }) => fact.id);

describe('the statements', () => {
  test('are all there are, asides and those of several places among them', () => {
    expect(ids(statements).toSorted()).toEqual(index.rows.facts.map(({ id }) => id).toSorted());
    expect(statements.some(({ fact }) => fact.aside !== undefined)).toBe(true);
    expect(statements.some(({ fact }) => index.places.get(fact.place)?.kind === 'group')).toBe(true);
  });

  test('stand by theme, item and place', () => {
    const themes = statements.map(({ concept }) =>
      index.rows.themes.findIndex(({ id }) => id === concept.theme),
    );
    expect(themes).toEqual(themes.toSorted((a, b) => a - b));
    const beginnings = statements.filter(({ concept }, at) => statements[at - 1]?.concept !== concept);
    expect(new Set(beginnings.map(({ concept }) => concept)).size).toBe(beginnings.length);
  });

  test('of a group of places are shown with any of its members, and with no other place', () => {
    const groups = (places: string[]) =>
      buildStatements({ places }).statements.filter(
        ({ fact }) => index.places.get(fact.place)?.kind === 'group',
      ).length;
    expect(groups(['cedar'])).toBeGreaterThan(0);
    expect(groups(['dogwood'])).toBe(0);
  });

  test('have a phrase each, where the details are there', () => {
    expect(statements.every(({ phrase }) => phrase !== '')).toBe(true);
    expect(statementsOf(selection, index, null).every(({ phrase }) => phrase === '')).toBe(true);
  });
});

describe('the verdict of a statement', () => {
  test('is none outside every comparison', () => {
    for (const { fact, verdict } of statements) {
      const isCompared = fact.aside === undefined && index.places.get(fact.place)?.kind !== 'group';
      expect(verdict !== null).toBe(isCompared);
    }
  });

  test('is that of its row, or “not comparable” where it stands apart', () => {
    fc.assert(
      fc.property(arbitrarySelection(index.rows), (any) => {
        const { shared, single } = compare({ ...any, query: '' }, index);
        const verdicts = new Map(
          statementsOf(any, index, details).map(({ fact, verdict }) => [fact.id, verdict]),
        );
        for (const row of [...shared, ...single].flatMap((group) => group.rows)) {
          for (const { lead, place } of row.cells) {
            if (!lead) continue;
            const isApart = row.group.length > 0 && !row.group.includes(place);
            expect(verdicts.get(lead.id)).toBe(isApart ? 'not-comparable' : row.verdict);
          }
        }
      }),
    );
  });
});

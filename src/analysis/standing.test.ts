import { describe, expect, it } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { defaultSelection } from '../selection/selection';
import { compare } from './comparison';
import { observationStatuses, statusOf } from './observationStatus';
import { notCompared, standingsOf } from './standing';

const index = indexFixture();
const { shared, single } = compare(defaultSelection(index.rows), index);
const rows = [...shared, ...single].flatMap((group) => group.rows);
const standings = standingsOf(rows, index);

describe('the standing of a statement', () => {
  it('follows from its row: group, outsiders, one place, folded', () => {
    const found = new Set<string>();
    for (const row of rows) {
      for (const { place, lead, rest } of row.cells) {
        if (!lead) continue;
        const { stand, verdict, reasons } = standings.get(lead.id) ?? notCompared;
        found.add(stand);
        const isApart = row.group.length > 0 && !row.group.includes(place);
        expect(verdict).toBe(isApart ? 'not-comparable' : row.verdict);
        const alone = row.places.length === 1 ? 'alone' : 'apart';
        expect(stand).toBe(row.group.includes(place) ? 'together' : alone);
        expect(stand === 'apart').toBe(row.outsiders.some((one) => one.place === place));
        expect(stand === 'apart' && reasons.length === 0).toBe(false);
        for (const { id } of rest) expect(standings.get(id)?.stand).toBe('folded');
        if (rest.length > 0) found.add('folded');
      }
    }
    expect(found).toEqual(new Set(['together', 'apart', 'alone', 'folded']));
  });

  it('names the conditions of its own pairs only', () => {
    for (const row of rows.filter(({ group }) => group.length > 2)) {
      for (const { lead } of row.cells) {
        const standing = lead && standings.get(lead.id);
        if (standing?.stand !== 'together') continue;
        const own = row.reasons
          .filter(({ between }) => between.includes(lead?.id ?? ''))
          .map(({ code }) => code);
        expect(standing.reasons).toEqual([...new Set(own)]);
      }
    }
  });
});

describe('the observation status', () => {
  const statusIn = (id: string) => {
    const fact = index.facts.get(id);
    return fact ? statusOf(fact, standings.get(id) ?? notCompared, index) : [];
  };

  it('is never empty, and in its order', () => {
    for (const { id } of index.rows.facts) {
      const codes = statusIn(id);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes).toEqual(observationStatuses.filter((code) => codes.includes(code)));
    }
  });

  it('says what is expected, counted, or read with doubt, and then not that it is stated', () => {
    for (const fact of index.rows.facts) {
      const codes = statusIn(fact.id);
      expect(codes.includes('P')).toBe(fact.kind === 'estimate');
      expect(codes.includes('E')).toBe(fact.basis === 'counted');
      expect(codes.includes('U')).toBe(fact.reading !== 'clear');
      expect(codes.includes('A')).toBe(!['P', 'E', 'U'].some((code) => codes.includes(code as 'P')));
    }
  });

  it('says containing and contained only where both speak of the same', () => {
    const inside = index.rows.places.find((place) => place.within !== undefined);
    const both = rows.filter(
      ({ places }) => places.includes(inside?.id ?? '') && places.includes(inside?.within ?? ''),
    );
    expect(both.length).toBeGreaterThan(0);
    for (const row of rows) {
      for (const { place, lead } of row.cells) {
        if (!lead) continue;
        expect(statusIn(lead.id).includes('K')).toBe(both.includes(row) && place === inside?.id);
        expect(statusIn(lead.id).includes('W')).toBe(both.includes(row) && place === inside?.within);
      }
    }
  });
});

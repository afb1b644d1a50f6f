import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { defaultSelection, laneChoices, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { arbitraryFacts } from './facts.fixture';
import { dueHeadline, dueIn, isFor, spanFrom, timelineHeadline, timelineOf, undatedOf } from './timeline';

const index = indexFixture();
const select = (more: Partial<Selection> = {}): Selection => ({ ...defaultSelection(index.rows), ...more });

describe('the timeline', () => {
  test('has a row for each concept that is spoken of, by theme, its statements by year', () => {
    const { rows, axis, bands } = timelineOf(select(), index);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    const themes = rows.map((row) => row.theme);
    expect(themes).toEqual(index.rows.themes.flatMap(({ id }) => themes.filter((theme) => theme === id)));
    for (const { facts } of rows) {
      const years = facts.map((one) => one.year ?? Number.POSITIVE_INFINITY);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
    expect(bands.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'vision']);
    expect(axis.through).toBeGreaterThanOrEqual(2040);
  });

  test.each(laneChoices)('holds every statement that the selection admits, once: by %s', (lanes) => {
    fc.assert(
      fc.property(arbitrarySelection(index.rows), (selection) => {
        const { rows, facts } = timelineOf({ ...selection, lanes, supplement: true }, index);
        const shown = rows.flatMap((row) => row.facts.map(({ id }) => id));
        expect(shown.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  test('every statement stands on the axis, with what it spans', () => {
    fc.assert(
      fc.property(arbitraryFacts({ minLength: 1 }), (facts) => {
        const other = indexFixture(facts);
        const { axis, facts: shown } = timelineOf(defaultSelection(other.rows), other);
        for (const one of shown) {
          if (one.year === null) continue;
          expect(one.year).toBeGreaterThanOrEqual(axis.from);
          expect(one.year).toBeLessThanOrEqual(axis.through);
          expect(spanFrom(one, other)).toBeGreaterThanOrEqual(axis.from);
          expect(axis.spoken.has(one.year)).toBe(true);
        }
      }),
    );
  });

  test('can be narrowed to numbers or to words, and to a period', () => {
    const { facts: numbers } = timelineOf(select({ form: 'numbers' }), index);
    const { facts: words } = timelineOf(select({ form: 'words' }), index);
    expect(numbers.every(({ value }) => value !== null)).toBe(true);
    expect(words.every(({ value }) => value === null)).toBe(true);
    expect(numbers.length + words.length).toBe(timelineOf(select(), index).facts.length);
    expect(timelineOf(select({ period: 'second' }), index).axis.from).toBeLessThanOrEqual(2021);
    expect(timelineOf(select({ period: 'second' }), index).axis.through).toBeLessThan(2040);
  });
});

describe('what a statement spans', () => {
  it.each([
    ['a stated year', fact(), 2025],
    ['a sum over years', fact({ frequency: 'cumulative', from: '2021-04' }), 2021],
    ['a window whose end is ours', fact({ yearBasis: 'inferred' }), 2021],
    ['a result whose year is ours', fact({ yearBasis: 'inferred', kind: 'actual' }), 2025],
    ['no year', fact({ year: null, yearBasis: 'none' }), null],
  ])('%s', (_what, one, from) => {
    expect(spanFrom(one, index)).toBe(from);
  });

  test('a goal of each year is for every one of them', () => {
    const yearly = fact({ frequency: 'each-year', from: '2021' });
    expect([2020, 2021, 2023, 2025, 2026].map((year) => isFor(yearly, year, index))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isFor(fact(), 2024, index)).toBe(false);
    expect(isFor(fact({ year: null }), 2025, index)).toBe(false);
  });
});

describe('what falls due', () => {
  const { index: bundled } = buildBundled();
  const selection = defaultSelection(bundled.rows);
  const timeline = timelineOf(selection, bundled);

  test('is all that is stated for the year, by place, and the reason where there is nothing', () => {
    const due = dueIn(2030, timeline, selection, bundled);
    expect(due.map(({ place }) => place)).toEqual(selection.places);
    expect(due.map(({ silence }) => silence)).toEqual([null, 'no-document', null, 'not-held']);
    const facts = due.flatMap((one) => one.facts);
    expect(facts.map(({ id }) => id).toSorted()).toEqual(
      timeline.facts
        .filter((one) => isFor(one, 2030, bundled))
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { facts: own, numbers, words } of due) expect(numbers + words).toBe(own.length);
  });

  test('what has no year is listed by itself', () => {
    const undated = undatedOf(timeline, selection, bundled).flatMap((one) => one.facts);
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.map(({ id }) => id).toSorted()).toEqual(
      timeline.facts.flatMap(({ id, year }) => (year === null ? [id] : [])).toSorted(),
    );
  });

  test('is said with its places, its numbers and words, and the years that are ours', () => {
    const headline = dueHeadline(2030, dueIn(2030, timeline, selection, bundled));
    expect(headline.claim).toMatchObject({ code: 'due', year: 2030, places: ['changsha', 'zhuzhou'] });
    expect(dueHeadline(2029, dueIn(2029, timeline, selection, bundled)).claim).toEqual({
      code: 'none-due',
      year: 2029,
    });
  });

  test('the headline counts what points to the last year of the last plan', () => {
    const { claim, qualification } = timelineHeadline(timeline);
    const pointing = timeline.facts.filter(({ year }) => year === 2030);
    expect(claim).toEqual({
      code: 'point-to',
      total: timeline.facts.length,
      year: 2030,
      count: pointing.length,
    });
    expect(qualification).toMatchObject({ code: 'densest', densest: 2024 });
    expect(timelineHeadline({ ...timeline, facts: [] }).claim.code).toBe('no-statements');
  });
});

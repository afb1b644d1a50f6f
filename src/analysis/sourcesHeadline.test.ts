import { describe, expect, it, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { buildFixture, fact } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import type { Fact } from '../dataset/schema';
import { splitDataset } from '../dataset/splitDataset';
import { defaultSelection, type Selection } from '../selection/selection';
import { sourcesOf } from './sources';
import { sourcesHeadline } from './sourcesHeadline';

function headline(more: Partial<Selection> = {}, facts?: readonly Fact[]) {
  const dataset = buildFixture();
  const { rows, details } = splitDataset(facts ? { ...dataset, facts } : dataset);
  const index = indexRows(rows);
  const selection = { ...defaultSelection(rows), ...more };
  return sourcesHeadline(sourcesOf(selection, index, details.asides), selection, index);
}

const at = (id: string, document: string, place: string, period: string, more: Partial<Fact> = {}) =>
  fact({ id: `${document}/${id}`, document, place, period, ...more });

const alderBoth = [at('a', 'alder-outline', 'alder', 'second'), at('b', 'alder-proposal', 'alder', 'third')];
const birch = at('a', 'birch-congress', 'birch', 'second');
const first = at('c', 'alder-outline', 'alder', 'first');

describe('the claim', () => {
  it.each<[string, Partial<Selection>, readonly Fact[] | undefined, object]>([
    ['no document', { places: ['fir-port'] }, undefined, { code: 'no-documents' }],
    [
      'one place',
      { places: ['cedar'] },
      [at('a', 'cedar-outline', 'cedar', 'second')],
      { code: 'one-place', place: 'cedar', documents: 1, statements: 1 },
    ],
    [
      'who set targets for every period',
      { places: ['alder', 'birch'] },
      [...alderBoth, first, birch],
      { code: 'targets-in-all', places: ['alder'], of: 2, periods: 3, documents: 4 },
    ],
    [
      'a result is no target',
      { places: ['alder', 'birch'] },
      [...alderBoth, { ...first, kind: 'actual' }, birch],
      { code: 'targets-in-all', places: [] },
    ],
    [
      'what kinds hide is counted, and nothing said of the documents',
      { places: ['alder', 'birch'], kinds: ['actual'] },
      [...alderBoth, first, birch, { ...birch, id: 'birch-congress/r', kind: 'actual' }],
      { code: 'filtered', documents: 1, statements: 1 },
    ],
    [
      'an aside sets nothing',
      { places: ['alder', 'birch'] },
      [...alderBoth, { ...first, aside: 'plan-making' }],
      { code: 'targets-in-all', places: [] },
    ],
    [
      'plan texts of one period',
      { places: ['alder', 'cedar', 'elm-bay'], period: 'second' },
      undefined,
      { code: 'plan-texts', period: 'second', places: ['alder', 'cedar'], of: 3 },
    ],
  ])('%s', (_what, more, facts, claim) => {
    expect(headline(more, facts).claim).toMatchObject(claim);
  });

  test('of a theme counts the documents that speak to it', () => {
    const theme = buildFixture().concepts.find(({ id }) =>
      buildFixture().indicators.some((one) => one.concept === id && one.id === fact().indicator),
    )?.theme;
    const { claim } = headline({ places: ['alder', 'birch'], theme: theme ?? '' }, alderBoth);
    expect(claim).toEqual({ code: 'on-theme', theme, documents: 4, speaking: 2, statements: 2 });
  });
});

describe('the qualification', () => {
  test('names each period without a plan text, and what there is', () => {
    expect(headline({ places: ['cedar', 'alder'], period: 'third' }).qualification).toEqual({
      code: 'gaps',
      gaps: [{ place: 'cedar', periods: [expect.objectContaining({ period: 'third', state: 'not-held' })] }],
    });
    expect(headline({ places: ['alder'], period: 'third' }).qualification).toEqual({ code: 'counts' });
  });
});

test('of the bundled data says what follows from it', () => {
  const { index, details } = buildBundled();
  const selection = defaultSelection(index.rows);
  const { claim } = sourcesHeadline(sourcesOf(selection, index, details.asides), selection, index);
  const targets = (place: string) =>
    new Set(
      index.rows.facts.filter((one) => one.place === place && one.kind === 'target').map((one) => one.period),
    );
  const both = selection.places.filter((place) => ['14th', '15th'].every((one) => targets(place).has(one)));
  expect(claim).toMatchObject({ code: 'targets-in-all', places: both, periods: 2 });
});

/** With the supplement present and off, nothing anywhere is other than if there were none. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../analysis/comparison';
import { coverageOf, planPeriods } from '../analysis/coverage';
import { headlineOf } from '../analysis/headline';
import { systemsOf } from '../analysis/systems';
import { readBundled } from '../dataset/bundled.fixture';
import type { Dataset } from '../dataset/dataset';
import { splitDataset } from '../dataset/splitDataset';
import { indexRows } from '../dataset/indexDataset';
import { buildSupplemented, withoutSupplement } from '../dataset/supplement.fixture';
import { languages } from '../i18n/language';
import { defaultSelection, looks, type Selection, views } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { addDetails, createState, indexShown, type Store } from '../state/store';
import { headlineText } from '../wording/headline';
import { App } from './App';
import { loadView } from './views';

/** A store as the page has it once everything has come, or as the server draws it, before. */
function storeOf(dataset: Dataset, hasDetails = true): Store {
  const { rows, details } = splitDataset(dataset);
  const store = createState(indexRows(rows));
  if (hasDetails) addDetails(store, details);
  return store;
}

/** All that the page says of a selection, before it is drawn. */
function said(store: Store, selection: Selection): string {
  store.setState({ selection });
  const index = indexShown(store.getState());
  const comparison = compare(selection, index);
  const headline = headlineOf(comparison, selection, index);
  return JSON.stringify({
    comparison,
    headline,
    texts: languages.map((lang) => headlineText(headline, index, lang)),
    coverage: selection.places.flatMap((place) =>
      planPeriods(selection.period, index).map((period) => coverageOf(place, period, index)),
    ),
    systems: selection.places.map((place) => systemsOf(place, selection, index)),
  });
}

function draw(store: Store, selection: Selection): string {
  store.setState({ selection });
  // What the server draws is the first state; here it is the one under test.
  store.getInitialState = store.getState;
  return renderToStaticMarkup(<App store={store} />);
}

describe.each([
  ['the fixture', buildSupplemented],
  ['the bundled data', readBundled],
])('the supplement of %s, switched off', (_name, build) => {
  let dataset: Dataset;
  let [present, absent]: Store[] = [];
  let standard: Selection;
  const both = (act: (store: Store) => string): [string, string] => {
    if (!present || !absent) throw new Error('nothing was built');
    return [act(present), act(absent)];
  };
  const off = () => {
    const { rows } = splitDataset(withoutSupplement(dataset));
    return arbitrarySelection(rows).map((selection) => ({ ...selection, supplement: false }));
  };

  beforeAll(async () => {
    dataset = build();
    [present, absent] = [storeOf(dataset), storeOf(withoutSupplement(dataset))];
    standard = defaultSelection(dataset);
    for (const view of views) await loadView({ ...standard, view });
    for (const mode of ['pair', 'charts'] as const) await loadView({ ...standard, mode });
    await loadView({ ...standard, order: 'verdict' });
  });

  test('is there, or nothing would be shown here', () => {
    const { documents, facts, systems, conflicts } = withoutSupplement(dataset);
    expect(documents.every(({ collection }) => collection === 'core')).toBe(true);
    expect(documents.length).toBeLessThan(dataset.documents.length);
    expect(facts.length).toBeLessThan(dataset.facts.length);
    expect(systems.length).toBeLessThan(dataset.systems.length);
    expect(conflicts.length).toBeLessThan(dataset.conflicts.length);
    const [with_, without] = both((store) => said(store, { ...standard, supplement: true }));
    expect(with_).not.toBe(without);
    const [drawnWith, drawnWithout] = both((store) => draw(store, { ...standard, supplement: true }));
    expect(drawnWith).not.toBe(drawnWithout);
  });

  test('changes no comparison, coverage, headline or system, whatever is selected', () => {
    fc.assert(
      fc.property(off(), (selection) => {
        const [with_, without] = both((store) => said(store, selection));
        expect(with_).toBe(without);
      }),
      { numRuns: 50 },
    );
  });

  const selections: [string, Partial<Selection>][] = [
    ['at first', {}],
    ...looks.map((look): [string, Partial<Selection>] => [`in ${look}`, { look }]),
    ['by verdict', { order: 'verdict' }],
    ['with results only', { kinds: ['actual'] }],
    ['with a search', { query: '2' }],
    ['head to head', { mode: 'pair' }],
    ['as charts', { mode: 'charts' }],
    ['among the targets', { view: 'targets' }],
    ['among the targets, as a list', { view: 'targets', mode: 'list', year: 2025 }],
    ['among the industries', { view: 'industries' }],
    ['among the sources', { view: 'sources' }],
    ['in the method', { view: 'sources', mode: 'method' }],
    ['among the industries, all of it open', { view: 'industries', changeForm: 'table', find: '一' }],
  ];

  describe.each(languages)('in %s', (lang) => {
    test.each(selections)('changes nothing that is drawn, %s', (_what, more) => {
      const [with_, without] = both((store) => draw(store, { ...standard, lang, ...more }));
      expect(with_.length).toBeGreaterThan(1000);
      expect(with_).toBe(without);
    });

    test('changes nothing in any period, or with everything unfolded', () => {
      const unfolded = dataset.themes.map(({ id }) => id);
      for (const { id } of dataset.periods.filter(({ kind }) => kind === 'plan')) {
        const [with_, without] = both((store) => draw(store, { ...standard, lang, period: id, unfolded }));
        expect(with_).toBe(without);
      }
    });

    test('changes nothing in what is drawn before the details come', () => {
      const [with_, without] = [dataset, withoutSupplement(dataset)].map((one) =>
        draw(storeOf(one, false), { ...standard, lang }),
      );
      expect(with_).toBe(without);
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { splitDataset } from '../dataset/splitDataset';
import { buildSupplemented, indexSupplemented } from '../dataset/supplement.fixture';
import { leadingSystem, systemsOf } from '../analysis/systems';
import { encodeAddress, parseAddress } from './address';
import {
  activeFilters,
  clearFilter,
  clearFilters,
  closeFact,
  openFact,
  setLang,
  setLook,
  setOrder,
  setPeriod,
  setQuery,
  setSupplement,
  setTheme,
  setVerdict,
  stepFact,
  switchSystem,
  toggleKind,
  toggleOpened,
  togglePlace,
  toggleUnfolded,
  type Filter,
} from './changes';
import { allKinds, columnPlaces, defaultSelection, type Selection } from './selection';
import { arbitrarySelection } from './selections.fixture';

const index = indexFixture();
const { rows } = index;
const standard = defaultSelection(rows);
const selections = arbitrarySelection(rows);

describe('the selection at first', () => {
  test('shows every place that has a column, in order', () => {
    expect(standard.places).toEqual(['alder', 'birch', 'cedar', 'dogwood', 'elm-bay', 'fir-port']);
    expect(standard).toMatchObject({ period: 'both', theme: null, kinds: allKinds, query: '', lang: 'zh' });
  });

  test('goes by the places’ order, not by that of the file, and changes neither', () => {
    const places = buildFixture().places.toReversed();
    expect(columnPlaces({ places })).toEqual(standard.places);
    expect(places[0]?.id).toBe('grove');
  });

  test('is eight places where there are more', () => {
    const [first] = buildFixture().places;
    if (!first) throw new Error('the fixture has places');
    const places = Array.from({ length: 11 }, (_, at) => ({ ...first, id: `place-${at}`, order: 11 - at }));
    const { places: shown } = defaultSelection({ places });
    expect(shown).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((at) => `place-${at}`));
  });
});

describe('places', () => {
  test('the last one stays on', () => {
    const one: Selection = { ...standard, places: ['cedar'] };
    expect(togglePlace('cedar', rows)(one)).toBe(one);
  });

  test('come back where the dataset has them', () => {
    const without = togglePlace('birch', rows)(standard);
    expect(without.places).toEqual(['alder', 'cedar', 'dogwood', 'elm-bay', 'fir-port']);
    expect(togglePlace('alder', rows)(togglePlace('alder', rows)(without)).places).toEqual(without.places);
  });

  it.each(['grove', 'atlantis', 'constructor'])('that have no column change nothing: %s', (place) => {
    expect(togglePlace(place, rows)(standard)).toEqual(standard);
  });

  test('switched twice are as before, save for the last', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom(...standard.places), (selection, place) => {
        const once = togglePlace(place, rows)(selection);
        fc.pre(once !== selection);
        expect(once.places.includes(place)).toBe(!selection.places.includes(place));
        expect(togglePlace(place, rows)(once)).toEqual(selection);
      }),
    );
  });
});

describe('kinds', () => {
  test('the last one stays on', () => {
    const one: Selection = { ...standard, kinds: ['actual'] };
    expect(toggleKind('actual')(one)).toBe(one);
    expect(toggleKind('target')(one).kinds).toEqual(['target', 'actual']);
  });

  test('switched twice are as before, save for the last', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom(...allKinds), (selection, kind) => {
        const once = toggleKind(kind)(selection);
        fc.pre(once !== selection);
        expect(once.kinds.includes(kind)).toBe(!selection.kinds.includes(kind));
        expect(toggleKind(kind)(once)).toEqual(selection);
      }),
    );
  });
});

test('what folds and opens, folds and closes again', () => {
  const unfolded = toggleUnfolded('work')(standard);
  expect(unfolded.unfolded).toEqual(['work']);
  expect(toggleUnfolded('work')(unfolded)).toEqual(standard);
  const opened = toggleOpened('output.alder')(toggleOpened('output.birch')(standard));
  expect(opened.opened).toEqual(['output.birch', 'output.alder']);
  expect(toggleOpened('output.birch')(opened).opened).toEqual(['output.alder']);
});

test('each plain change is of one field', () => {
  const changes: [keyof Selection, unknown, (selection: Selection) => Selection][] = [
    ['period', 'second', setPeriod('second')],
    ['theme', 'work', setTheme('work')],
    ['query', '产业', setQuery('产业')],
    ['lang', 'en', setLang('en')],
    ['look', 'dark', setLook('dark')],
    ['order', 'year', setOrder('year')],
    ['verdict', 'single', setVerdict('single')],
    ['fact', 'alder-outline/output', openFact('alder-outline/output')],
  ];
  for (const [field, value, change] of changes) {
    expect(change(standard)).toEqual({ ...standard, [field]: value });
  }
  expect(closeFact(openFact('alder-outline/output')(standard))).toEqual(standard);
});

describe('stepping through the evidence', () => {
  const order = ['a', 'b', 'c'];
  const step = (fact: string | null, by: 1 | -1, along: readonly string[] = order) =>
    stepFact(along, by)({ ...standard, fact }).fact;

  test('goes both ways and stops at both ends', () => {
    expect([step('a', 1), step('b', 1), step('c', 1)]).toEqual(['b', 'c', 'c']);
    expect([step('c', -1), step('b', -1), step('a', -1)]).toEqual(['b', 'a', 'a']);
  });

  test('stays where nothing is open, or what is open is not on the screen', () => {
    expect(step(null, 1)).toBeNull();
    expect([step('z', 1), step('z', -1)]).toEqual(['z', 'z']);
    expect(step('a', 1, [])).toBe('a');
    expect(step('a', 1, ['a'])).toBe('a');
  });
});

describe('switching a system', () => {
  const switchTo = (id: string) => (selection: Selection) => {
    const place = rows.systems.find((system) => system.id === id)?.place ?? '';
    return switchSystem(id, systemsOf(place, selection, index))(selection);
  };

  test('puts it at the head of its column', () => {
    expect(leadingSystem('alder', standard, index)?.id).toBe('alder-third');
    const switched = switchTo('alder-second')(standard);
    expect(switched.systems).toEqual(['alder-second']);
    expect(leadingSystem('alder', switched, index)?.id).toBe('alder-second');
  });

  test('leaves the other columns alone', () => {
    const both = switchTo('alder-second')(switchTo('birch-second')(standard));
    expect(both.systems).toEqual(['birch-second', 'alder-second']);
    expect(switchTo('alder-third')(both).systems).toEqual(['birch-second']);
  });

  test('and back again leaves no trace in the address', () => {
    const back = switchTo('alder-third')(switchTo('alder-second')(standard));
    expect(back).toEqual(standard);
    expect(encodeAddress(back, rows)).toBe('#/compare');
  });

  test('twice is once', () => {
    const once = switchTo('alder-second')(standard);
    expect(switchTo('alder-second')(once)).toEqual(once);
  });
});

describe('the supplement', () => {
  const core = splitDataset(buildSupplemented()).rows;
  const all = indexSupplemented().rows;

  test('is off at first, and switching it is of one field', () => {
    expect(standard.supplement).toBe(false);
    const on = setSupplement(true, core)(standard);
    expect(on).toEqual({ ...standard, supplement: true });
    expect(setSupplement(false, core)(on)).toEqual(standard);
  });

  test('is no filter: it hides nothing, and clearing filters leaves it on', () => {
    const on = setSupplement(true, core)(standard);
    expect(activeFilters(on, rows)).toEqual([]);
    expect(clearFilters(rows)({ ...on, theme: 'work' })).toEqual(on);
  });

  test('switched off, closes the evidence of one of its statements and shows none of its systems', () => {
    const on: Selection = {
      ...standard,
      supplement: true,
      fact: 'cedar-pages/output',
      systems: ['alder-second-2023', 'birch-second'],
    };
    expect(setSupplement(true, core)(on)).toEqual(on);
    expect(setSupplement(false, core)(on)).toEqual({ ...standard, systems: ['birch-second'] });
  });

  test('switched off, leaves open what the core says', () => {
    const on: Selection = { ...standard, supplement: true, fact: 'cedar-outline/output' };
    expect(setSupplement(false, core)(on)).toEqual({ ...on, supplement: false });
  });

  test('switched off, leaves a selection that the core’s address can carry', () => {
    fc.assert(
      fc.property(arbitrarySelection(all), (selection) => {
        const off = setSupplement(false, core)(selection);
        const opened = off.opened.filter((cell) => core.concepts.some(({ id }) => cell.startsWith(`${id}.`)));
        expect(parseAddress(encodeAddress(off, core), core)).toEqual({
          selection: {
            ...off,
            opened,
            rows: off.rows.filter((id) => core.concepts.some((one) => one.id === id)),
            concept: core.concepts.some((one) => one.id === off.concept) ? off.concept : null,
          },
          dropped:
            off.concept !== null && !core.concepts.some((one) => one.id === off.concept)
              ? [{ key: 'concept', value: off.concept, code: 'unknown-value' }]
              : [],
        });
      }),
    );
  });
});

describe('filters', () => {
  const filtered: [Filter, Partial<Selection>][] = [
    ['theme', { theme: 'work' }],
    ['kinds', { kinds: ['target'] }],
    ['query', { query: '产业' }],
    ['verdict', { verdict: 'single' }],
    ['period', { period: 'second' }],
    ['places', { places: ['alder'] }],
  ];

  test('none are active at first', () => {
    expect(activeFilters(standard, rows)).toEqual([]);
    expect(clearFilters(rows)(standard)).toEqual(standard);
  });

  test.each(filtered)('%s is one, and is cleared by itself', (filter, change) => {
    const selection: Selection = { ...standard, lang: 'en', ...change };
    expect(activeFilters(selection, rows)).toEqual([filter]);
    expect(clearFilter(filter, rows)(selection)).toEqual({ ...standard, lang: 'en' });
  });

  test('all of them stand in one order', () => {
    const all = Object.assign({}, standard, ...filtered.map(([, change]) => change)) as Selection;
    expect(activeFilters(all, rows)).toEqual(filtered.map(([filter]) => filter));
  });

  test('what hides nothing is none', () => {
    const shown: Selection = { ...standard, lang: 'en', look: 'dark', order: 'name', unfolded: ['work'] };
    expect(activeFilters({ ...shown, fact: 'alder-outline/output' }, rows)).toEqual([]);
  });

  test('eight places of more than eight may still hide one that was on', () => {
    const [first] = rows.places;
    if (!first) throw new Error('the fixture has places');
    const many = Array.from({ length: 9 }, (_, at) => ({ ...first, id: `place-${at}`, order: at }));
    const wide = { ...rows, places: many };
    const swapped = togglePlace('place-8', wide)(togglePlace('place-0', wide)(defaultSelection(wide)));
    expect(swapped.places).toHaveLength(8);
    expect(activeFilters(swapped, wide)).toEqual(['places']);
  });

  test('cleared, are gone, and nothing else is', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const cleared = clearFilters(rows)(selection);
        expect(activeFilters(cleared, rows)).toEqual([]);
        const { theme, kinds, query, period, places } = standard;
        // These two belong to one view each, and stay where another is shown.
        const verdict = selection.view === 'compare' ? standard.verdict : selection.verdict;
        const form = selection.view === 'targets' ? standard.form : selection.form;
        expect(cleared).toEqual({ ...selection, theme, kinds, query, period, places, verdict, form });
      }),
    );
  });
});

describe('more places than fit side by side', () => {
  const { rows } = index;
  const [first] = rows.places;
  if (!first) throw new Error('the fixture has places');
  const many = {
    ...rows,
    places: Array.from({ length: 10 }, (_, order) => ({ ...first, id: `place-${order}`, order })),
  };
  const ids = columnPlaces(many);

  it('shows eight at first, and a ninth only once another is off', () => {
    const standard = defaultSelection(many);
    expect(standard.places).toEqual(ids.slice(0, 8));
    expect(togglePlace('place-8', many)(standard).places).toEqual(ids.slice(0, 8));
    const seven = togglePlace('place-0', many)(standard);
    expect(togglePlace('place-8', many)(seven).places).toEqual(ids.slice(1, 9));
  });

  it('reads eight of an address and names the rest', () => {
    const { selection, dropped } = parseAddress(`#/compare?places=${ids.join(',')}`, many);
    expect(selection.places).toEqual(ids.slice(0, 8));
    expect(dropped.map(({ value }) => value)).toEqual(ids.slice(8));
  });
});

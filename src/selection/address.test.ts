import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import { splitDataset } from '../dataset/splitDataset';
import { asksForSupplement, encodeAddress, leftOutOf, longestAddress, parseAddress } from './address';
import { setQuery, toggleOpened, toggleUnfolded } from './changes';
import { bothPeriods, defaultSelection, type Selection } from './selection';
import { arbitrarySelection } from './selections.fixture';

const { rows } = indexFixture();
const standard = defaultSelection(rows);
const keys = (
  'places period theme kind q fact lang look order verdict unfold more supplement system ' +
  'part lists by sector readings pair change as level schemes find mode lanes form year concept rows ' +
  'sort group cols where picked document'
).split(' ');
/** Their records come with the details; until then only their form is known. */
const onTrust = ['part', 'sector', 'change'];

const read = (hash: string) => parseAddress(hash, rows);
const changed = (hash: string): Partial<Selection> => {
  const { selection } = read(hash);
  const entries = Object.entries(selection).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key as keyof Selection]),
  );
  return Object.fromEntries(entries);
};

describe('an address and back', () => {
  test('is the same selection, with nothing dropped', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), (selection) => {
        expect(read(encodeAddress(selection, rows))).toEqual({ selection, dropped: [] });
      }),
    );
  });

  test('is one address for one selection, however its lists came about', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), (selection) => {
        const backwards: Selection = {
          ...selection,
          places: selection.places.toReversed(),
          kinds: selection.kinds.toReversed(),
          unfolded: selection.unfolded.toReversed(),
          opened: selection.opened.toReversed(),
          systems: selection.systems.toReversed(),
          sectors: selection.sectors.toReversed(),
          schemes: selection.schemes.toReversed(),
        };
        expect(encodeAddress(backwards, rows)).toBe(encodeAddress(selection, rows));
      }),
    );
  });

  test('survives being percent-escaped by whoever passes it on', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), (selection) => {
        const [path = '', query = ''] = encodeAddress(selection, rows).split('?');
        const escaped = query.replaceAll(',', '%2C').replaceAll('/', '%2f');
        expect(read(`${path}?${escaped}`).selection).toEqual(selection);
      }),
    );
  });
});

describe('what is written', () => {
  test('no default is', () => {
    expect(encodeAddress(standard, rows)).toBe('#/compare');
    for (const key of keys) expect(encodeAddress(standard, rows)).not.toContain(key);
  });

  const cases: [Partial<Selection>, string][] = [
    [{ places: ['alder', 'elm-bay'] }, 'places=alder,elm-bay'],
    [{ period: 'third' }, 'period=third'],
    [{ theme: 'wealth' }, 'theme=wealth'],
    [{ kinds: ['target', 'actual'] }, 'kind=target,actual'],
    [{ query: '一般 a+b&c=d%#?' }, 'q=%E4%B8%80%E8%88%AC%20a%2Bb%26c%3Dd%25%23%3F'],
    [{ fact: 'alder-outline/output' }, 'fact=alder-outline/output'],
    [{ lang: 'en' }, 'lang=en'],
    [{ look: 'projector' }, 'look=projector'],
    [{ order: 'verdict' }, 'order=verdict'],
    [{ verdict: 'not-comparable' }, 'verdict=not-comparable'],
    [{ unfolded: ['work', 'ideas'] }, 'unfold=work,ideas'],
    [{ opened: ['output.alder', 'safety.fir-port'] }, 'more=output.alder,safety.fir-port'],
    [{ supplement: true }, 'supplement=on'],
    [{ systems: ['alder-second'] }, 'system=alder-second'],
    [{ part: 'alder-second/pillar/1' }, 'part=alder-second/pillar/1'],
    [{ lists: 'head' }, 'lists=head'],
    [{ sectorOrder: 'birch' }, 'by=birch'],
    [{ sectors: ['electronics', 'metal-and-vehicles'] }, 'sector=electronics,metal-and-vehicles'],
    [{ readings: false }, 'readings=off'],
    [{ pair: ['cedar', 'alder'] }, 'pair=cedar,alder'],
    [{ change: 'alder-third' }, 'change=alder-third'],
    [{ changeForm: 'table' }, 'as=table'],
    [{ level: 'province' }, 'level=province'],
    [{ schemes: ['alder', 'grove'] }, 'schemes=alder,grove'],
    [{ find: '双' }, 'find=%E5%8F%8C'],
    [{ mode: 'list' }, 'mode=list'],
    [{ lanes: 'place' }, 'lanes=place'],
    [{ form: 'words' }, 'form=words'],
    [{ year: 2030 }, 'year=2030'],
    [{ concept: 'output' }, 'concept=output'],
    [{ rows: ['output', 'safety'] }, 'rows=output,safety'],
    [{ sort: [{ column: 'year', isDescending: true }] }, 'sort=-year'],
    [{ group: 'theme' }, 'group=theme'],
    [{ columns: ['figure', 'place'] }, 'cols=figure,place'],
    [{ where: [{ column: 'kind', values: ['target'] }] }, 'where=kind:target'],
    [{ picked: '1.abc' }, 'picked=1.abc'],
    [{ document: 'alder-outline' }, 'document=alder-outline'],
  ];

  test.each(cases)('%o', (change, parameter) => {
    expect(encodeAddress({ ...standard, ...change }, rows)).toBe(`#/compare?${parameter}`);
    expect(changed(`#/compare?${parameter}`)).toEqual(change);
  });

  test('every key has a case above', () => {
    expect(cases.map(([, parameter]) => parameter.split('=')[0])).toEqual(keys);
  });

  test('several changes stand in one fixed order', () => {
    const selection: Selection = { ...standard, lang: 'en', theme: 'work', places: ['birch'] };
    expect(encodeAddress(selection, rows)).toBe('#/compare?places=birch&theme=work&lang=en');
  });

  test('lists stand in the order of the dataset, not in that of the clicks', () => {
    const clicked = [toggleUnfolded('welfare'), toggleUnfolded('work'), toggleOpened('safety.birch')];
    const selection = [...clicked, toggleOpened('output.alder')].reduce((one, step) => step(one), standard);
    expect(encodeAddress(selection, rows)).toBe(
      '#/compare?unfold=work,welfare&more=output.alder,safety.birch',
    );
  });

  test('half a character, as a cut input leaves it, does not stop the page', () => {
    const address = encodeAddress(setQuery('游客\ud83d')(standard), rows);
    expect(read(address)).toMatchObject({ selection: { query: '游客' }, dropped: [] });
  });
});

describe('what is read', () => {
  it.each(['', '#', '#/', '#/compare', '#compare', 'compare', '#/compare?', '#/compare?&&', '#?'])(
    'is the default at “%s”',
    (hash) => {
      expect(read(hash)).toEqual({ selection: standard, dropped: [] });
    },
  );

  test('“both” is a period, and the default', () => {
    expect(read('#/compare?period=both')).toEqual({ selection: standard, dropped: [] });
    expect(standard.period).toBe(bothPeriods);
  });

  test('a vision is shown with a plan and is none to be chosen', () => {
    expect(read('#/compare?period=vision').dropped).toEqual([
      { key: 'period', value: 'vision', code: 'unknown-value' },
    ]);
  });

  test('all places written out are the default', () => {
    expect(changed(`#/compare?places=${standard.places.join(',')}`)).toEqual({});
  });

  test('lists are put in order, without doubles', () => {
    expect(changed('#/compare?places=cedar,alder,cedar,,alder')).toEqual({ places: ['alder', 'cedar'] });
  });

  test('a plus is a blank, an escaped plus a plus', () => {
    expect(changed('#/compare?q=a+b%2Bc')).toEqual({ query: 'a b+c' });
  });

  test('a value may hold further equals signs and question marks', () => {
    expect(changed('#/compare?q=a=b?c')).toEqual({ query: 'a=b?c' });
  });

  it.each(['%', '%E4%', '%zz', '%C0%80', '100%'])('a broken escape stays as it is: %s', (text) => {
    expect(changed(`#/compare?q=${text}`)).toEqual({ query: text });
    expect(read(`#/compare?theme=${text}`).dropped).toEqual([
      { key: 'theme', value: text, code: 'unknown-value' },
    ]);
  });

  test('of a key given twice the last that can be read counts', () => {
    expect(changed('#/compare?lang=en&lang=zh&theme=work&theme=ideas')).toEqual({ theme: 'ideas' });
    expect(read('#/compare?theme=work&theme=nonsense')).toMatchObject({
      selection: { theme: 'work' },
      dropped: [{ key: 'theme', value: 'nonsense', code: 'unknown-value' }],
    });
  });
});

describe('what is not understood', () => {
  it.each(keys.filter((key) => key !== 'q' && key !== 'find'))(
    'is named and left at its default: %s',
    (key) => {
      const words = onTrust.includes(key) ? [] : ['nonsense', 'constructor'];
      for (const value of ['', ...words, '__proto__', 'toString', '桤城']) {
        expect(read(`#/compare?${key}=${encodeURIComponent(value)}`)).toEqual({
          selection: standard,
          dropped: [{ key, value, code: 'unknown-value' }],
        });
      }
    },
  );

  it.each(['zoom', 'constructor', '__proto__', 'Places', 'view', 'places '])(
    'is no key of ours: “%s”',
    (key) => {
      expect(read(`#/compare?${key}=1&lang=en`)).toEqual({
        selection: { ...standard, lang: 'en' },
        dropped: [{ key, value: '1', code: 'unknown-key' }],
      });
    },
  );

  test('costs only the part it stands in', () => {
    expect(read('#/compare?places=alder,atlantis,grove,birch&lang=xx&theme=work')).toEqual({
      selection: { ...standard, places: ['alder', 'birch'], theme: 'work' },
      dropped: [
        // A group has no column of its own.
        { key: 'places', value: 'atlantis', code: 'unknown-value' },
        { key: 'places', value: 'grove', code: 'unknown-value' },
        { key: 'lang', value: 'xx', code: 'unknown-value' },
      ],
    });
  });

  test('is one view of those there are', () => {
    expect(changed('#/industries')).toEqual({ view: 'industries' });
    expect(encodeAddress({ ...standard, view: 'industries', lang: 'en' }, rows)).toBe('#/industries?lang=en');
  });

  test('is a pair of two places and no other number', () => {
    for (const value of ['alder', 'alder,birch,cedar', 'alder,alder'])
      expect(read(`#/industries?pair=${value}`).dropped).toEqual([
        { key: 'pair', value, code: 'unknown-value' },
      ]);
  });

  it.each(['charts', 'compare/more', 'constructor', '/compare', '%E4%B8%80'])('is no view: “%s”', (view) => {
    const { selection, dropped } = read(`#/${view}?period=second`);
    expect(selection).toEqual({ ...standard, period: 'second' });
    expect(dropped).toEqual([{ key: 'view', value: decodeURIComponent(view), code: 'unknown-view' }]);
  });

  test('is named shortly, however long it is', () => {
    const long = 'x'.repeat(100_000);
    const { dropped } = read(`#/${long}?${long}=${long}&theme=${long}&places=${long}`);
    expect(dropped.map(({ code }) => code)).toEqual([
      'unknown-view',
      'unknown-key',
      'unknown-value',
      'unknown-value',
    ]);
    for (const { key, value } of dropped) expect(Math.max(key.length, value.length)).toBeLessThanOrEqual(80);
  });

  test('a long search is cut, and never through a character', () => {
    const { selection } = read(`#/compare?q=${encodeURIComponent(`a${'🏙'.repeat(80)}`)}`);
    expect(selection.query.length).toBeLessThanOrEqual(100);
    expect(selection.query).toMatch(/^a🏙+$/u);
    expect(read(encodeAddress(selection, rows))).toEqual({ selection, dropped: [] });
  });

  const soup = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'#/?&=,.%+'.split(''), ...keys, 'alder', 'both', '\ud800') }),
  );

  test('never throws, and leaves a selection that has an address', () => {
    fc.assert(
      fc.property(soup, (hash) => {
        const { selection } = read(hash);
        expect(read(encodeAddress(selection, rows))).toEqual({ selection, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('is always named, key by key', () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/).filter((key) => !keys.includes(key));
    fc.assert(
      fc.property(name, fc.string({ unit: 'grapheme', maxLength: 20 }), (key, value) => {
        const hash = `#/compare?${key}=${encodeURIComponent(value)}`;
        expect(read(hash)).toEqual({ selection: standard, dropped: [{ key, value, code: 'unknown-key' }] });
      }),
    );
  });
});

describe('asking for the supplement', () => {
  test('is seen without reading the rest', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), (selection) => {
        expect(asksForSupplement(encodeAddress(selection, rows))).toBe(selection.supplement);
      }),
    );
  });

  it.each([
    ['#/compare?supplement=on', true],
    ['#/compare?lang=en&supplement=on&fact=no/such', true],
    ['#/nowhere?supplement=on', true],
    ['', false],
    ['#/compare?supplement=off', false],
    ['#/compare?supplement=only', false],
    ['#/compare?supplement=', false],
    ['#/compare?q=supplement=on', false],
    ['#/compare?mysupplement=on', false],
  ])('%s: %s', (hash, asks) => {
    expect(asksForSupplement(hash)).toBe(asks);
    expect(read(hash).selection.supplement).toBe(asks);
  });

  test('off is the default and not written; any other word for it is named', () => {
    expect(encodeAddress({ ...standard, supplement: false }, rows)).toBe('#/compare');
    expect(read('#/compare?supplement=off')).toEqual({
      selection: standard,
      dropped: [{ key: 'supplement', value: 'off', code: 'unknown-value' }],
    });
  });
});

test('eight places of nine are written where they are not the first eight', () => {
  const [first] = rows.places;
  if (!first) throw new Error('the fixture has places');
  const places = Array.from({ length: 9 }, (_, at) => ({ ...first, id: `place-${at}`, order: at }));
  const wide = { ...rows, places };
  const selection = { ...defaultSelection(wide), places: places.slice(1).map(({ id }) => id) };
  expect(selection.places).toHaveLength(8);
  expect(parseAddress(encodeAddress(selection, wide), wide)).toEqual({ selection, dropped: [] });
});

test('ids that every object has are ids like any other', () => {
  const dataset = buildFixture();
  const themes = [...dataset.themes, { id: 'constructor', name: { zh: '构造', en: 'Constructor' } }];
  const odd = splitDataset({ ...dataset, themes }).rows;
  const selection: Selection = {
    ...defaultSelection(odd),
    theme: 'constructor',
    unfolded: ['work', 'constructor'],
  };
  const address = encodeAddress(selection, odd);
  expect(address).toBe('#/compare?theme=constructor&unfold=work,constructor');
  expect(parseAddress(address, odd)).toEqual({ selection, dropped: [] });
});

describe('an address without room', () => {
  const picked = 'x'.repeat(longestAddress);

  test('leaves out its longest part, keeps the rest and names what is gone', () => {
    const address = encodeAddress({ ...standard, view: 'facts', theme: 'work', picked }, rows);
    expect(address).toBe('#/facts?theme=work&left=picked');
    expect(leftOutOf(address)).toEqual(['picked']);
    expect(read(address)).toEqual({
      selection: { ...standard, view: 'facts', theme: 'work' },
      dropped: [{ key: 'picked', value: '', code: 'left-out' }],
    });
  });

  test('never is longer than it may be', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), fc.nat(3 * longestAddress), (selection, length) => {
        const address = encodeAddress({ ...selection, picked: picked.slice(0, length) }, rows);
        expect(address.length).toBeLessThanOrEqual(longestAddress);
      }),
    );
  });

  test('says nothing where nothing is gone', () => {
    expect(leftOutOf(encodeAddress(standard, rows))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { splitDataset } from '../dataset/splitDataset';
import { encodeAddress, longestAddress, parseAddress } from '../selection/address';
import { packPicked } from '../selection/pickedFacts';
import { defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { deckOf, slideOf } from './anyDeck.fixture';
import { type Subject, type SubjectKind, subjectKinds } from './deck';
import { homes } from './homes';
import { materials } from './material.fixture';
import { makeSlide, type Material, rowsNamed } from './pages';
import { subjectIn } from './revise';
import { keeps, placeOf, slideAddress } from './slideAddress';

const { rows } = splitDataset(buildFixture());
const standard = defaultSelection(rows);
const fact = rows.facts[0]?.id ?? '';
const picked = packPicked(rows.facts.slice(0, 3).map(({ id }) => id));

/** What each kind of slide keeps besides its view, places, period and supplement. */
const kept: readonly [SubjectKind, readonly (keyof Selection)[]][] = [
  ['title', ['theme', 'kinds', 'query']],
  ['systems', ['systems']],
  ['overlap', ['theme', 'query', 'systems', 'lists']],
  ['common', ['theme', 'query', 'systems', 'lists', 'pair']],
  ['change', ['change', 'changeForm']],
  ['schemes', ['theme', 'level', 'schemes', 'find']],
  ['concept', ['kinds']],
  ['concepts', ['theme', 'kinds', 'query', 'verdict']],
  ['pair', ['theme', 'kinds', 'query', 'pair']],
  ['timeline', ['theme', 'kinds', 'query', 'form']],
  ['trajectory', ['kinds', 'concept']],
  ['due', ['theme', 'kinds', 'query', 'form', 'year']],
  ['evidence', ['fact']],
  ['part', ['part']],
  ['facts', ['theme', 'kinds', 'query', 'sort', 'group', 'where']],
  ['sources', ['theme', 'kinds', 'query']],
  ['method', []],
  ['package', []],
];
const always = ['view', 'mode', 'places', 'period', 'supplement'] as const;

const readAgain = (subject: Subject, selection: Selection) =>
  parseAddress(slideAddress(subject, selection, rows), rows);

describe('the address of a slide', () => {
  it.each(kept)('of %s keeps what it is drawn from, and nothing else', (kind, keys) => {
    fc.assert(
      fc.property(arbitrarySelection(rows, fc.constantFrom('', '城')), (any) => {
        // Some that nothing is picked by: a link that was cut short.
        const selection = { ...any, picked: any.supplement ? '' : '1.cut' };
        const { selection: read, dropped } = readAgain({ kind }, selection);
        const taken = [...always, ...keys].map((key) => [key, selection[key]]);
        expect(dropped).toEqual([]);
        expect(read).toEqual({ ...standard, ...Object.fromEntries(taken) });
      }),
      { numRuns: 40 },
    );
  });

  it('names the statement, the concept or the system that a slide is about', () => {
    const open = { ...standard, fact };
    expect(readAgain({ kind: 'evidence', id: fact }, standard).selection).toEqual(open);
    expect(readAgain({ kind: 'evidence' }, open).selection).toEqual(open);
    const part = { ...standard, part: 'a/b/0' };
    expect(readAgain({ kind: 'part', id: 'a/b/0' }, standard).selection).toEqual(part);
    expect(readAgain({ kind: 'part' }, part).selection).toEqual(part);
    const concept = rows.concepts[0]?.id ?? '';
    expect(readAgain({ kind: 'trajectory', id: concept }, standard).selection).toEqual({
      ...standard,
      concept,
    });
    const change = rows.systems[0]?.id ?? '';
    expect(readAgain({ kind: 'change', id: change }, standard).selection).toEqual({ ...standard, change });
  });

  it('of picked statements keeps them and their order, not what filters hide', () => {
    const sort = [{ column: 'year' as const, isDescending: true }];
    const selection: Selection = { ...standard, view: 'facts', picked, sort, query: '城', kinds: ['target'] };
    expect(readAgain({ kind: 'facts' }, selection).selection).toEqual({
      ...standard,
      view: 'facts',
      picked,
      sort,
    });
  });

  test('is one that a deck file takes', () => {
    fc.assert(
      fc.property(arbitrarySelection(rows), fc.constantFrom(...subjectKinds), (selection, kind) => {
        const address = slideAddress({ kind }, selection, rows);
        expect(address.length).toBeLessThanOrEqual(longestAddress);
        expect(address.startsWith('#/')).toBe(true);
      }),
    );
  });
});

describe('what a slide does not keep', () => {
  const material: Material = materials.invented('zh');
  const { concepts, places, systems, themes, documents } = material.core.rows;
  const [first = '', second = ''] = places.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
  const others: readonly Partial<Selection>[] = [
    { theme: themes[0]?.id ?? '' },
    { kinds: ['actual'] },
    { query: '城' },
    { fact },
    { order: 'name' },
    { verdict: 'conditional' },
    { unfolded: themes.map(({ id }) => id) },
    { opened: [`${concepts[0]?.id}.${first}`] },
    { systems: systems.map(({ id }) => id).slice(0, 1) },
    { part: 'a' },
    { lists: 'head' },
    { sectorOrder: first },
    { sectors: ['electronics'] },
    { readings: false },
    { pair: [second, first] },
    { change: systems.at(-1)?.id ?? '' },
    { changeForm: 'table' },
    { level: 'national' },
    { schemes: [first] },
    { find: 'zz' },
    { lanes: 'place' },
    { form: 'words' },
    { year: 2027 },
    { concept: concepts.at(-1)?.id ?? '' },
    { rows: concepts.map(({ id }) => id) },
    { sort: [{ column: 'year', isDescending: true }] },
    { group: 'place' },
    { columns: ['item', 'figure'] },
    { where: [{ column: 'kind', values: ['target'] }] },
    { document: documents[0]?.id ?? '' },
  ];

  it.each(subjectKinds)('changes nothing of %s', (kind) => {
    const ids: Partial<Record<SubjectKind, string | undefined>> = {
      concept: concepts[0]?.id,
      evidence: fact,
    };
    const id = ids[kind];
    const subject: Subject = id === undefined ? { kind } : { kind, id };
    const draw = (more: Partial<Selection>) => {
      const selection = { ...standard, ...homes[kind], ...more };
      // The whole selection, as an address of the page would have it.
      const { made } = makeSlide(
        { subject, address: encodeAddress(selection, rowsNamed(selection, material)) },
        material,
      );
      return made.ok
        ? { ...made.content, body: made.content.body({ x: 0, y: 300, width: 1700, height: 600 }) }
        : made.reason;
    };
    const plain = draw({});
    const left = others.filter((other) =>
      (Object.keys(other) as (keyof Selection)[]).every(
        (key) => !keeps(key, subject, standard) && !isPresence(kind, key),
      ),
    );
    expect(left.length).toBeGreaterThan(20);
    for (const other of left) expect({ ...other, drawn: draw(other) }).toEqual({ ...other, drawn: plain });
  });
});

/** A filter that hides the one concept of a slide: on the slide it is shown, since it was seen when it was added. */
const isPresence = (kind: SubjectKind, key: keyof Selection) =>
  kind === 'concept' && (key === 'theme' || key === 'query');

describe('where a deck shows the same', () => {
  const deck = {
    ...deckOf('a'),
    slides: [...deckOf('a').slides, slideOf('b', { subject: { kind: 'pair' } })],
  };
  const at = (subject: Subject, address: string, of = deck) => placeOf(of, subject, address, rows);

  it('is found by what is drawn', () => {
    expect(at({ kind: 'concept', id: 'gdp' }, '#/compare')).toBe(1);
    expect(at({ kind: 'pair' }, '#/compare')).toBe(3);
    expect(at({ kind: 'concept' }, '#/compare')).toBe(-1);
    expect(at({ kind: 'pair' }, `#/compare?places=${standard.places[0]}`)).toBe(-1);
    expect(at({ kind: 'concept', id: 'gdp' }, '#/compare?supplement=on')).toBe(-1);
  });

  it('does not depend on the view, nor on what the slide does not show', () => {
    expect(at({ kind: 'concept', id: 'gdp' }, '#/compare?mode=charts')).toBe(1);
    expect(at({ kind: 'concept', id: 'gdp' }, '#/industries?order=name&lanes=place')).toBe(1);
  });

  it('does not depend on the places where the slide does not', () => {
    const places = `places=${standard.places[0]}`;
    const of = {
      ...deck,
      slides: [
        slideOf('e', { subject: { kind: 'evidence', id: fact }, address: '#/compare' }),
        slideOf('m', { subject: { kind: 'method' }, address: '#/sources?mode=method' }),
      ],
    };
    expect(at({ kind: 'evidence', id: fact }, `#/facts?${places}&fact=${fact}`, of)).toBe(0);
    expect(at({ kind: 'method' }, `#/sources?mode=method&${places}`, of)).toBe(1);
    expect(at({ kind: 'method', id: 'bounds' }, '#/sources?mode=method', of)).toBe(-1);
  });
});

describe('a slide whose view was set anew', () => {
  it.each([
    ['trajectory', { concept: 'gdp' }, 'gdp'],
    ['change', { change: 'later-system' }, 'later-system'],
    ['evidence', { fact: 'a/b' }, 'a/b'],
    ['trajectory', {}, 'before'],
    ['concept', { concept: 'gdp' }, 'before'],
  ] as const)('of %s follows %j', (kind, chosen, id) => {
    expect(subjectIn({ kind, id: 'before' }, { ...standard, ...chosen })).toEqual({ kind, id });
  });

  it('has no id where it had none', () => {
    expect(subjectIn({ kind: 'systems' }, standard)).toEqual({ kind: 'systems' });
  });
});

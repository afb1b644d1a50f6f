import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSelection, type Selection } from '../selection/selection';
import { arbitrarySelection } from '../selection/selections.fixture';
import { aspects, type Box, stages } from './boxes';
import { faultsIn } from './boxes.fixture';
import { nameSection, writeNotes } from './changes';
import type { SubjectKind } from './deck';
import { bundledMaterial, fixtureMaterial } from './decks.fixture';
import { briefOn, type OneClick } from './oneClick';
import { pagesOf, type Material, type Page } from './pages';

const date = '2026-11-23';
const bundled = bundledMaterial();
const invented = fixtureMaterial();
const order: readonly SubjectKind[] = [
  'title',
  'systems',
  'overlap',
  'change',
  'concept',
  'concepts',
  'timeline',
  'due',
  'sources',
];

const brief = (material: Material, more: Partial<Selection> = {}) =>
  briefOn({ ...defaultSelection(material.core.rows), ...more }, material, date);
const kindsOf = ({ deck }: OneClick) => deck.slides.map(({ subject }) => subject.kind);

/** All that stands on a slide besides its headline. */
function wordsOn(box: Box): readonly string[] {
  switch (box.kind) {
    case 'text':
      return box.role === 'headline'
        ? []
        : box.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
    case 'table':
      return box.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) =>
          paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
        ),
      );
    case 'bars':
      return box.bars.map(({ said }) => said);
    case 'scene':
      return box.scene.items.flatMap((item) => (item.kind === 'text' ? [item.lines.join('')] : []));
    default:
      return [];
  }
}

/** Numbers in digits; those in words count places and documents, which are there to be counted. */
const digitsIn = (text: string): readonly string[] =>
  text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];

/** Numbers of the headline that the slide neither shows nor has so many lines or statements of. */
function unshown({ headline, boxes, made, slide, words: { index, lang } }: Page): readonly string[] {
  // A name may hold a number of its own.
  const name = index.concepts.get(slide.subject.id ?? '')?.name[lang] ?? '';
  const table = made.ok ? [...made.content.table.rows.flat(), ...made.content.table.head] : [];
  const counted = made.ok ? [made.content.table.rows, made.content.facts] : [];
  const shown = new Set([
    ...[name, ...boxes.flatMap(wordsOn), ...table].flatMap(digitsIn),
    ...counted.map(({ length }) => String(length)),
  ]);
  return digitsIn(headline).filter((number) => !shown.has(number));
}

/** What is wrong with the deck of a selection, in words. */
function wrongIn(selection: Selection, material: Material): readonly string[] {
  const made = briefOn(selection, material, date);
  const kinds = kindsOf(made);
  const ranks = kinds.map((kind) => order.indexOf(kind));
  const pages = aspects.flatMap((aspect) =>
    pagesOf({ ...made.deck, aspect }, material).map((page) => ({ page, aspect })),
  );
  return [
    ...(kinds.length > 8 ? [`${kinds.length} slides`] : []),
    ...(kinds[0] === 'title' && kinds.at(-1) === 'sources' ? [] : ['no first or last slide']),
    ...(ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0)) ? [`order: ${kinds.join()}`] : []),
    ...made.leftOut.flatMap(({ subject, reason }) =>
      reason.trim() === '' ? [`no reason: ${subject.kind}`] : [],
    ),
    ...pages.flatMap(({ page, aspect }) => {
      const { kind } = page.slide.subject;
      const faults = [
        ...(page.made.ok ? [] : ['an empty slide']),
        ...page.dropped.map(({ key }) => `not understood: ${key}`),
        ...faultsIn(page.boxes, stages[aspect]),
        // The first slide counts places and periods in words, and names a period.
        ...(kind === 'title' ? [] : unshown(page)).map((number) => `${number} is in the headline alone`),
      ];
      return faults.map((fault) => `${kind}: ${fault}`);
    }),
  ];
}

describe('a deck of one click', () => {
  it.each(['zh', 'en'] as const)('has eight slides for the whole dataset, in %s', (lang) => {
    const made = brief(bundled(lang));
    expect(kindsOf(made)).toEqual([
      'title',
      'systems',
      'overlap',
      'change',
      'concept',
      'timeline',
      'due',
      'sources',
    ]);
    expect(made.leftOut).toEqual([]);
    expect(made.deck.slides.filter(({ section }) => section !== null)).toHaveLength(3);
  });

  it('leaves out what one place cannot carry, with the reason', () => {
    const made = brief(bundled('zh'), { places: ['xiangtan'] });
    const reasons = Object.fromEntries(made.leftOut.map(({ subject, reason }) => [subject.kind, reason]));
    expect(kindsOf(made)).not.toContain('overlap');
    expect(reasons['overlap']).toBe('只选了一地，没有第二地可对。');
    expect(reasons['change']).toMatch(/没有收录更早的名单/);
    expect(reasons['concept']).toBe('没有一项能把两地以上的数字放到一起。');
    expect(reasons['due']).toBe('2026年及以后没有到期的表述。');
  });

  it('gives the room of a missing change to a second concept', () => {
    const kinds = kindsOf(brief(bundled('zh'), { places: ['zhuzhou', 'xiangtan'] }));
    expect(kinds).not.toContain('change');
    expect(kinds.filter((kind) => kind === 'concept')).toHaveLength(2);
  });

  it('keeps the year that falls due next, whatever the clock says later', () => {
    const { deck } = brief(bundled('zh', 2027));
    const due = deck.slides.find(({ subject }) => subject.kind === 'due');
    expect(due?.address).toContain('year=2030');
    const [later] = pagesOf(
      { ...deck, slides: deck.slides.filter((one) => one === due) },
      bundled('zh', 2031),
    );
    expect(later?.headline).toContain('2030年');
  });

  it('forgets what is open on the screen', () => {
    const { core } = bundled('zh');
    const fact = core.rows.facts[0]?.id ?? '';
    const open = brief(bundled('zh'), { fact, view: 'targets', mode: 'trajectory', concept: 'gdp' });
    expect(open.deck).toEqual(brief(bundled('zh')).deck);
  });

  it('follows the language in all that it made by rule, until that is edited', () => {
    const { deck } = brief(bundled('zh'));
    const [zh, en] = (['zh', 'en'] as const).map((lang) => pagesOf(deck, bundled(lang)));
    const sections = (pages: typeof en) => pages?.flatMap(({ section }) => section ?? []);
    expect(sections(zh)).toEqual(['体系', '指标', '目标']);
    expect(sections(en)).toEqual(['Systems', 'Metrics', 'Targets']);
    const notes = en?.map((page) => page.notes).filter(Boolean) ?? [];
    expect(notes.length).toBeGreaterThan(3);
    for (const one of notes) expect(one).toMatch(/^To be said with it: /);

    const [first] = deck.slides.filter(({ section }) => section !== null);
    const id = first?.id ?? '';
    const edited = nameSection(id, '产业')(writeNotes(id, '')(deck));
    const page = pagesOf(edited, bundled('en')).find(({ slide }) => slide.id === id);
    expect([page?.section, page?.notes]).toEqual(['产业', '']);
  });

  it('proposes notes: what must be said, and no source, which stands on the slide', () => {
    const notes = (lang: 'zh' | 'en') =>
      pagesOf(brief(bundled(lang)).deck, bundled(lang)).find(({ slide }) => slide.subject.kind === 'concept')
        ?.notes;
    expect(notes('zh')).toMatch(/^要说明：.+。$/);
    expect(notes('en')).toMatch(/^To be said with it: .+\.$/);
  });

  const long = { timeout: 60_000 };
  const given = [
    { name: 'invented', from: invented, queries: ['', '', '创新', 'a'], numRuns: 15 },
    { name: 'bundled', from: bundled, queries: ['', '', '', '产业'], numRuns: 5 },
  ];
  const cases = given.flatMap((one) => (['zh', 'en'] as const).map((lang) => ({ ...one, lang })));
  it.each(cases)('can be shown of any selection of the $name data, in $lang', long, (one) => {
    const material = one.from(one.lang);
    const selections = arbitrarySelection(material.core.rows, fc.constantFrom(...one.queries));
    fc.assert(
      fc.property(selections, (selection) => {
        expect(wrongIn(selection, material)).toEqual([]);
      }),
      // Sought no further: a smaller failure would take minutes.
      { numRuns: one.numRuns, endOnFailure: true },
    );
  });
});

import fc from 'fast-check';
import { aspects } from './boxes';
import {
  addSlide,
  type DeckChange,
  duplicateSlide,
  moveSlide,
  nameSection,
  planMinutes,
  removeSlide,
  retitle,
  reviseSlide,
  setAspect,
  writeNotes,
} from './changes';
import { type Deck, limits, sectionRules, type Slide, subjectKinds } from './deck';

export const added = { date: '2026-03-01', version: '1.2.0' };

export const slideOf = (id: string, given: Partial<Slide> = {}): Slide => ({
  id,
  subject: { kind: 'concept', id: 'gdp' },
  address: '#/compare',
  headline: null,
  basis: null,
  notes: '',
  section: null,
  added,
  ...given,
});

/** A title, slides with these ids, the sources. */
export const deckOf = (...ids: readonly string[]): Deck => ({
  aspect: '16:9',
  minutes: null,
  slides: [
    slideOf('t', { subject: { kind: 'title' } }),
    ...ids.map((id) => slideOf(id)),
    slideOf('z', { subject: { kind: 'sources' } }),
  ],
});

const anyText = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const hostile = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '</script>',
  '=1+1',
  '\u0000',
  '\ud800',
);
const ownText = (maxLength: number) => fc.oneof(anyText(maxLength), hostile);
const freeKinds = subjectKinds.filter((kind) => kind !== 'title' && kind !== 'sources');
const subject = fc.oneof(
  fc.record({ kind: fc.constantFrom(...freeKinds) }),
  fc.record({ kind: fc.constantFrom(...freeKinds), id: ownText(40) }),
);
const address = anyText(60).map((text) => `#/${text}`);

/** Any deck that a file may hold. */
export const arbitraryDeck: fc.Arbitrary<Deck> = fc
  .record({
    aspect: fc.constantFrom(...aspects),
    minutes: fc.option(fc.integer({ min: 1, max: limits.minutes })),
    slides: fc.array(
      fc.record({
        subject,
        address,
        headline: fc.option(ownText(limits.headline)),
        basis: fc.option(ownText(200)),
        notes: fc.option(ownText(200)),
        section: fc.option(
          fc.oneof(ownText(limits.section), fc.record({ rule: fc.constantFrom(...sectionRules) })),
        ),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ slides, ...rest }) => ({
    ...rest,
    slides: [
      slideOf('t', { subject: { kind: 'title' } }),
      ...slides.map((slide, at) => slideOf(`s${at}`, slide)),
      slideOf('z', { subject: { kind: 'sources' } }),
    ],
  }));

const id = fc.constantFrom('t', 'z', 's0', 's1', 's2', 's3', 'nowhere');
const long = fc.integer({ min: 0, max: 30_000 }).map((length) => '字'.repeat(length));

/** Any change, of slides that are there and of some that are not. */
export const arbitraryChange: fc.Arbitrary<DeckChange> = fc.oneof(
  fc
    .tuple(subject, address, fc.option(id, { nil: undefined }))
    .map(([one, at, after]) => addSlide({ subject: one, address: at, added }, after)),
  id.map(removeSlide),
  id.map(duplicateSlide),
  fc.tuple(id, fc.integer({ min: -20, max: 20 })).map(([one, by]) => moveSlide(one, by)),
  fc
    .tuple(id, fc.option(fc.oneof(ownText(30), long)), ownText(30))
    .map(([one, headline, proposed]) => retitle(one, headline, proposed)),
  fc.tuple(id, fc.oneof(ownText(30), long)).map(([one, notes]) => writeNotes(one, notes)),
  fc.tuple(id, fc.option(fc.oneof(ownText(30), long))).map(([one, name]) => nameSection(one, name)),
  fc
    .tuple(id, address)
    .map(([one, at]) => reviseSlide(one, { subject: { kind: 'pair' }, address: at, added })),
  fc.constantFrom(...aspects).map(setAspect),
  fc.option(fc.double()).map(planMinutes),
);

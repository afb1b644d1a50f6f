/** Every slide of every subject can be shown: nothing is clipped, overlaps, leaves the stage, or is too small to be read. */
import { describe, expect, it } from 'vitest';
import { deckTexts } from '../i18n/deck';
import { languages } from '../i18n/language';
import { packPicked } from '../selection/pickedFacts';
import { documentTexts } from '../wording/documents';
import { methodText } from '../wording/method';
import { aspects, stages, type Aspect } from './boxes';
import { faultsIn } from './boxes.fixture';
import { subjectKinds, type SubjectKind } from './deck';
import { type Asked, materials, pagesFor } from './material.fixture';
import type { Material, Page } from './pages';

const everyNth = <T>(items: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, at) => at % step === 0);
};

/** Selections that show much, little and nothing. */
function addressesFor(view: string, { core }: Material): readonly string[] {
  const { periods, themes, places } = core.rows;
  const ids = places.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
  const [first = '', second = ''] = ids;
  const [theme] = themes;
  return [
    `#/${view}`,
    `#/${view}?supplement=on`,
    ...periods.filter(({ kind }) => kind === 'plan').map(({ id }) => `#/${view}?period=${id}&supplement=on`),
    `#/${view}?places=${first}`,
    `#/${view}?places=${first},${second}&supplement=on`,
    `#/${view}?places=${ids.slice(-2).join(',')}`,
    ...(theme ? [`#/${view}?theme=${theme.id}&supplement=on`] : []),
    `#/${view}?q=nothing-of-the-kind`,
  ];
}

/** Lists, tiers and members, those with the longest names among them. */
function partsOf({ full, core }: Material): readonly string[] {
  const { systems } = (full ?? core).rows;
  const members = systems.flatMap((system) =>
    system.tiers.flatMap((tier) =>
      tier.members.map(({ name }, at) => ({ id: `${system.id}/${tier.id}/${at}`, name })),
    ),
  );
  const longest = members.toSorted((a, b) => b.name.en.length - a.name.en.length).slice(0, 5);
  return [
    ...everyNth(systems, 30).map(({ id }) => id),
    ...everyNth(systems, 20).flatMap(({ id, tiers }) => tiers.map((tier) => `${id}/${tier.id}`)),
    ...everyNth(members, 40).map(({ id }) => id),
    ...longest.map(({ id }) => id),
  ];
}

function askedFor(kind: SubjectKind, material: Material): readonly Asked[] {
  const { rows } = material.full ?? material.core;
  const plain = (address: string): Asked => ({ subject: { kind }, address });
  const withIds = (ids: readonly string[], address: string) =>
    ids.map((id): Asked => ({ subject: { kind, id }, address }));
  const concepts = everyNth(rows.concepts, 40).map(({ id }) => id);
  const facts = everyNth(rows.facts, 40).map(({ id }) => id);
  switch (kind) {
    case 'concept':
    case 'trajectory':
      return withIds(concepts, kind === 'concept' ? '#/compare?supplement=on' : '#/targets?supplement=on');
    case 'evidence':
      return withIds(facts, '#/facts?supplement=on');
    case 'part':
      return withIds(partsOf(material), '#/industries?supplement=on');
    case 'facts':
      return [
        ...addressesFor('facts', material).map(plain),
        ...[1, 2, 5, 9].map((count) =>
          plain(`#/facts?supplement=on&picked=${packPicked(facts.slice(0, count))}`),
        ),
      ];
    case 'timeline':
    case 'due':
      return addressesFor('targets', material).map(plain);
    case 'overlap':
    case 'common':
    case 'change':
    case 'schemes':
      return addressesFor('industries', material).map(plain);
    case 'method':
      return [
        plain('#/sources?mode=method'),
        ...withIds([...methodText('zh').map(({ id }) => id), 'no-such-section'], '#/sources?mode=method'),
      ];
    case 'title':
    case 'sources':
    case 'package':
      return addressesFor('sources', material).map(plain);
    case 'systems':
    case 'concepts':
    case 'pair':
      return addressesFor('compare', material).map(plain);
  }
}

/** Some hundred pages in one test. */
const patience = 30_000;

/** Subjects of which at least one selection shows something in any data that is worth a deck. */
const always: readonly SubjectKind[] = [
  'title',
  'systems',
  'concept',
  'concepts',
  'pair',
  'evidence',
  'part',
  'facts',
  'method',
  'package',
];

/** The foot names documents whole and counts the others; nothing of it breaks off. */
function wrongAtFoot({ boxes, made, slide, words }: Page): readonly string[] {
  const { sources, separator } = deckTexts[words.lang];
  const foot = boxes.flatMap((box) =>
    box.kind === 'text' && box.role === 'footer' && box.name === 'sources' ? box.paragraphs : [],
  );
  const said = foot.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join(''));
  const cut = said.filter((text) => text.endsWith('…')).map((text) => `breaks off: ${text}`);
  const [first = ''] = foot.map(({ runs }) => runs.map(({ text }) => text).join(''));
  if (!made.ok || !first.startsWith(sources)) return cut;
  // The last slide names the documents of all.
  const ids =
    slide.subject.kind === 'sources'
      ? words.index.rows.documents.map(({ id }) => id)
      : made.content.documents;
  const names = documentTexts(ids, words);
  const shown = first.slice(sources.length, -1).split(separator);
  const strange = shown.filter((one) => !names.includes(one));
  const counted = Number(/\d+/.exec(strange[0] ?? '')?.[0] ?? 0);
  const whole = shown.length - strange.length + counted;
  return [
    ...cut,
    ...strange.slice(1).map((one) => `is no document: ${one}`),
    ...(slide.subject.kind !== 'sources' && whole !== names.length
      ? [`names and counts ${whole} of ${names.length} documents`]
      : []),
  ];
}

/** What is wrong with a page, each with what it is a page of. */
function wrongIn(page: Page, aspect: Aspect): readonly string[] {
  const { slide, boxes, made } = page;
  const where = `${slide.subject.kind} ${slide.subject.id ?? ''} ${slide.address} ${aspect}: `;
  const table = made.ok ? made.content.table : { head: [], rows: [] };
  const title = made.ok ? made.content.said.title : made.reason;
  return [
    ...faultsIn(boxes, stages[aspect]),
    ...wrongAtFoot(page),
    ...(title === '' || /undefined|null|NaN|\[object/.test(title) ? [`says “${title}”`] : []),
    ...table.rows
      .filter((row) => row.length !== table.head.length)
      .map((row) => `a row of ${row.length} cells`),
  ].map((fault) => where + fault);
}

for (const [name, materialIn] of Object.entries(materials)) {
  for (const lang of languages) {
    describe(`${name} data in ${lang}`, () => {
      const material = materialIn(lang);
      it.each(subjectKinds)(
        '%s',
        (kind) => {
          const asked = askedFor(kind, material);
          for (const aspect of aspects) {
            // Title and sources make themselves: a deck has one of each.
            const pages =
              kind === 'title' || kind === 'sources'
                ? asked.flatMap((one) => pagesFor([one], material, aspect))
                : pagesFor(asked, material, aspect);
            const own = pages.filter(({ slide }) => slide.subject.kind === kind);
            expect(own.length).toBeGreaterThan(0);
            expect(own.some(({ made }) => made.ok) || !always.includes(kind)).toBe(true);
            expect(own.flatMap((page) => wrongIn(page, aspect))).toEqual([]);
          }
        },
        patience,
      );
    });
  }
}

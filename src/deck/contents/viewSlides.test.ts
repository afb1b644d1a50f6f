/** Slides made from Industries, Targets and Sources: whatever is selected, they are laid out or say why not. */
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../i18n/language';
import type { Selection } from '../../selection/selection';
import { aspects, sceneScale, stages } from '../boxes';
import { faultsIn } from '../boxes.fixture';
import { emptyDeck } from '../changes';
import type { SubjectKind } from '../deck';
import { addressOf, bundledMaterial, fixtureMaterial } from '../decks.fixture';
import { pagesOf, type Page } from '../pages';

const kinds: readonly SubjectKind[] = [
  'title',
  'overlap',
  'common',
  'change',
  'schemes',
  'timeline',
  'trajectory',
  'due',
  'method',
  'package',
  'sources',
];
const plain = { headline: null, basis: null, notes: '', section: null };
const added = { date: '2026-11-23', version: '1.0.0' };
const han = /\p{Script=Han}/u;

const datasets = { bundled: bundledMaterial(), invented: fixtureMaterial() };
const selections: Record<string, Partial<Selection>> = {
  everything: {},
  'the supplement': { supplement: true },
  'one period': { period: 'second' },
  'results alone': { kinds: ['actual'] },
};

/** Drawings are read from afar: no letter is smaller than the key. */
function smallLetters({ boxes }: Page): readonly string[] {
  return boxes.flatMap((box) =>
    box.kind === 'scene'
      ? box.scene.items.flatMap((item) =>
          item.kind === 'text' && item.size * sceneScale(box) < 31.9 ? [item.lines.join('')] : [],
        )
      : [],
  );
}

/** What a slide must not say: nothing, a table with holes, or words of the other language. */
function wrongIn({ made }: Page, lang: Language, isTranslated: boolean): readonly string[] {
  if (!made.ok) return han.test(made.reason) === (lang === 'zh') ? [] : [made.reason];
  const { table, said } = made.content;
  const isForeign = lang === 'en' && isTranslated && han.test(said.title + said.qualification);
  return [
    ...(said.title === '' || isForeign ? [`headline: ${said.title}`] : []),
    ...table.rows.filter((row) => row.length !== table.head.length).map((row) => `row: ${row.join()}`),
  ];
}

describe.each(Object.entries(datasets))('the %s dataset', (name, material) => {
  describe.each(languages)('in %s', (lang) => {
    describe.each(Object.entries(selections))('%s', (_, given) => {
      const data = material(lang);
      const period = given.period === undefined ? undefined : (data.core.rows.periods[0]?.id ?? '');
      const address = addressOf(data, { ...given, ...(period === undefined ? {} : { period }) });
      const slides = kinds.map((kind, at) => ({
        ...plain,
        id: `s${at + 1}`,
        subject: { kind },
        address,
        added,
      }));
      it.each(aspects)('can be shown at %s', (aspect) => {
        for (const page of pagesOf({ ...emptyDeck, aspect, slides }, data)) {
          const { kind } = page.slide.subject;
          expect({ kind, faults: faultsIn(page.boxes, stages[aspect]) }).toEqual({ kind, faults: [] });
          expect({ kind, small: smallLetters(page) }).toEqual({ kind, small: [] });
          expect(page.dropped).toEqual([]);
          expect({ kind, wrong: wrongIn(page, lang, name === 'bundled') }).toEqual({ kind, wrong: [] });
        }
      });
    });
  });
});

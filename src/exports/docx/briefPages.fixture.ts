/** Pages of a deck on the made-up dataset, for tests of what is written from them. */
import { buildFixture } from '../../dataset/fixture';
import { indexRows } from '../../dataset/indexDataset';
import { indexesWith } from '../../dataset/indexes';
import { splitDataset } from '../../dataset/splitDataset';
import { addSlide, emptyDeck } from '../../deck/changes';
import type { Deck, Slide } from '../../deck/deck';
import { pagesOf, type Page } from '../../deck/pages';
import type { Language } from '../../i18n/language';

const { rows, details } = splitDataset(buildFixture());
const core = indexRows(rows);
const material = { core, ...indexesWith(core, details), details, thisYear: 2026 };

const added = { date: '2026-11-23', version: '1.0.0' };

/** A slide on a concept of the dataset, and what was written of it. */
export const onConcept = (
  id: string,
  more: Partial<Slide> = {},
): Partial<Slide> & Pick<Slide, 'subject'> => ({
  subject: { kind: 'concept', id },
  ...more,
});

export function pagesWith(
  slides: readonly (Partial<Slide> & Pick<Slide, 'subject'>)[],
  lang: Language = 'zh',
): readonly Page[] {
  const deck = slides.reduce<Deck>(
    (made, slide) => addSlide({ address: '#/compare', added, ...slide })(made),
    emptyDeck,
  );
  return pagesOf(deck, { ...material, lang });
}

/** Two drawings in two sections, and one concept whose figures do not stand on one scale. */
export const severalPages = (lang: Language = 'zh'): readonly Page[] =>
  pagesWith(
    [
      onConcept('output', { section: lang === 'zh' ? '经济' : 'Economy', notes: '先说年份。\n\n再说口径。' }),
      onConcept('chains'),
      onConcept('platforms', { section: lang === 'zh' ? '创新' : 'Innovation' }),
    ],
    lang,
  );

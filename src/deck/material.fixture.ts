/** What decks are drawn from in tests: the bundled data, and the invented one with its long names and six places. */
import { buildBundled } from '../dataset/bundled.fixture';
import { buildFixture } from '../dataset/fixture';
import { indexesWith } from '../dataset/indexes';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import type { Language } from '../i18n/language';
import type { Aspect } from './boxes';
import { addSlide, emptyDeck } from './changes';
import type { Subject } from './deck';
import { type Material, type Page, pagesOf } from './pages';

export const materials = {
  bundled: (lang: Language): Material => {
    const { index, details } = buildBundled();
    return { core: index, ...indexesWith(index, details), details, lang, thisYear: 2026 };
  },
  invented: (lang: Language): Material => {
    const { rows, details } = splitDataset(buildFixture());
    const core = indexRows(rows);
    return { core, ...indexesWith(core, details), details, lang, thisYear: 2026 };
  },
};

const added = { date: '2026-11-23', version: '1.0.0' };

export interface Asked {
  subject: Subject;
  address?: string;
}

/** A deck of these slides, with the title before and the sources behind them. */
export function pagesFor(
  asked: readonly Asked[],
  material: Material,
  aspect: Aspect = '16:9',
): readonly Page[] {
  const deck = asked.reduce(
    (one, { subject, address = '#/compare' }) => addSlide({ subject, address, added })(one),
    { ...emptyDeck, aspect },
  );
  return pagesOf(deck, material);
}

/** The page of one slide by itself. */
export function pageFor(asked: Asked, material: Material, aspect: Aspect = '16:9'): Page {
  const page = pagesFor([asked], material, aspect).find(
    ({ slide }) => slide.subject.kind === asked.subject.kind,
  );
  if (!page) throw new Error(`no page for ${asked.subject.kind}`);
  return page;
}

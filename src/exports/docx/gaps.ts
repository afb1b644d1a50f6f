/** What a brief has nothing to rest on: documents that are known and not held, and periods for which none is known. */
import { sourcesOf, type Missing } from '../../analysis/sources';
import type { Page } from '../../deck/pages';
import { briefTexts } from '../../i18n/brief';
import type { Language } from '../../i18n/language';
import { columnName } from '../../wording/placeNames';
import { oneLine } from './oneLine';
import { silenceMeanings, silenceNames } from '../../wording/silence';

function gapText(missing: Missing, place: string, { words }: Page, lang: Language): string {
  const { index } = words;
  const where = {
    place: columnName(index.places.get(place), lang),
    period: index.periods.get(missing.period)?.short[lang] ?? missing.period,
  };
  const title = missing.silence === 'not-held' ? missing.document.title[lang] : null;
  return oneLine(
    briefTexts[lang].gap(
      where,
      silenceNames[missing.silence][lang],
      silenceMeanings[missing.silence][lang],
      title,
    ),
  );
}

/** Of the places and periods that any page shows, each gap once. */
export function gapsOf(pages: readonly Page[], lang: Language): readonly string[] {
  const all = pages.flatMap((page) =>
    sourcesOf(page.selection, page.words.index, []).places.flatMap(({ place, missing }) =>
      missing.map((one) => gapText(one, place, page, lang)),
    ),
  );
  return [...new Set(all)];
}

/** What the documents say that a slide rests on: its statements, each with where it is printed first. */
import type { DatasetDetails, FactDetail, FactRow } from '../../../dataset/dataset';
import type { Page } from '../../../deck/pages';

/** What can be read to a room; of a timeline of hundreds the rest stands in its view. */
export const mostQuotes = 12;

export interface SlideQuote {
  fact: FactRow;
  evidence: FactDetail['evidence'][number];
  note: FactDetail['note'];
}

export interface SlideQuotes {
  quotes: readonly SlideQuote[];
  /** Left out. */
  rest: number;
}

/** So many at the most, the same share for every place as far as it has any; in the order of the slide. */
export function shared<T extends { fact: Pick<FactRow, 'place'> }>(
  all: readonly T[],
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  const before = new Map<string, number>();
  const turns = all.map(({ fact: { place } }, at) => {
    const turn = before.get(place) ?? 0;
    before.set(place, turn + 1);
    return { at, turn };
  });
  const chosen = new Set(
    turns
      .toSorted((a, b) => a.turn - b.turn || a.at - b.at)
      .slice(0, most)
      .map(({ at }) => at),
  );
  return all.filter((_, at) => chosen.has(at));
}

/** One phrase may carry several statements: it is quoted once for each figure in it. */
export function quotesOf({ made, words }: Page, details: DatasetDetails | null): SlideQuotes {
  if (!made.ok || !details) return { quotes: [], rest: 0 };
  const all = made.content.facts.flatMap((id) => {
    const fact = words.index.facts.get(id);
    const detail = details.facts[id];
    const evidence = detail?.evidence[0];
    return fact && evidence ? [{ fact, evidence, note: detail.note }] : [];
  });
  const quotes = shared(all, mostQuotes);
  return { quotes, rest: all.length - quotes.length };
}

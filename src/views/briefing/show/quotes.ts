/** What the documents say that a slide rests on: its statements, each with where it is printed first. */
import type { DatasetDetails, FactDetail, FactRow } from '../../../dataset/dataset';
import type { Page } from '../../../deck/pages';

export interface SlideQuote {
  fact: FactRow;
  evidence: FactDetail['evidence'][number];
}

/** One phrase may carry several statements: it is quoted once for each figure in it. */
export function quotesOf({ made, words }: Page, details: DatasetDetails | null): readonly SlideQuote[] {
  if (!made.ok || !details) return [];
  return made.content.facts.flatMap((id) => {
    const fact = words.index.facts.get(id);
    const [evidence] = details.facts[id]?.evidence ?? [];
    return fact && evidence ? [{ fact, evidence }] : [];
  });
}

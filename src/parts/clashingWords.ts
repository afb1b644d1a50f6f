/** Which words of a quoted phrase to underline when it clashes with another. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactDetail, FactRow } from '../dataset/dataset';
import type { ReasonCode } from '../analysis/verdict';

const aboutDefinition = new Set<ReasonCode>([
  'definition',
  'scope',
  'other-list',
  'other-whole',
  'dimension',
  'measure',
]);
const aboutYear = new Set<ReasonCode>(['year', 'inferred-year', 'period']);

/** The longest part of `phrase`, two characters or more, that `own` has and `other` lacks. */
function ownWords(phrase: string, own: string, other: string): string | null {
  let best: string | null = null;
  for (let start = 0; start < phrase.length; start += 1) {
    for (let end = phrase.length; end > start + Math.max(best?.length ?? 1, 1); end -= 1) {
      const part = phrase.slice(start, end);
      if (own.includes(part) && !other.includes(part)) best = part;
    }
  }
  return best;
}

/**
 * For a clash of definitions the words in which the two differ; for years the words the year comes from, where the
 * phrase holds them; otherwise the figure.
 */
export function clashingWords(
  code: ReasonCode,
  fact: FactRow,
  detail: FactDetail,
  other: FactRow,
  index: DatasetIndex,
): string | null {
  const [evidence] = detail.evidence;
  if (!evidence || !('phrase' in evidence)) return null;
  if (aboutDefinition.has(code)) {
    const names = (one: FactRow) =>
      `${index.indicators.get(one.indicator)?.name.zh ?? ''}\n${one.scope?.zh ?? ''}`;
    const words = ownWords(evidence.phrase, names(fact), names(other));
    if (words) return words;
  }
  if (aboutYear.has(code)) {
    const words = detail.yearEvidence?.phrase;
    return words && evidence.phrase.includes(words) ? words : null;
  }
  return evidence.figure;
}

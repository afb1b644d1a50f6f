/** The lines at the foot of a slide: whatever is named stands whole, and what finds no room is counted. */
import { lowerFirst } from '../lib/lowerFirst';
import type { Stage } from './boxes';
import { footerWidth, sizes } from './frame';
import { breakRuns } from './setText';

interface Line {
  text: string;
  /** Items that found no room. */
  left: number;
}

/** As many of the items as stand whole in so many lines; `say` counts the others. */
export function wholeItems(
  items: readonly string[],
  most: number,
  stage: Stage,
  say: (shown: readonly string[], left: number) => string,
): Line {
  const width = footerWidth(stage);
  for (let count = items.length; count > 0; count -= 1) {
    const text = say(items.slice(0, count), items.length - count);
    if (breakRuns([{ text, size: sizes.source }], width).length <= most)
      return { text, left: items.length - count };
  }
  return { text: items.length === 0 ? '' : say([], items.length), left: items.length };
}

/** Lines for the sources: the last slide has one more, since it speaks for all. */
const sourceLines = 2;
const lastSourceLines = 3;
const remarkLines = 3;

interface SourceWords {
  sources: string;
  separator: string;
  stop: string;
  more: (left: number) => string;
}

export const sourcesLine = (
  names: readonly string[],
  stage: Stage,
  isLast: boolean,
  { sources, separator, stop, more }: SourceWords,
): Line =>
  wholeItems(
    names,
    isLast ? lastSourceLines : sourceLines,
    stage,
    (shown, left) => `${sources}${[...shown, ...(left > 0 ? [more(left)] : [])].join(separator)}${stop}`,
  );

/** Remarks may hold several clauses each. They run on as one sentence: a capital stays only where a name begins. */
export const remarksLine = (
  remarks: readonly string[],
  stage: Stage,
  { separator, more, names }: Pick<SourceWords, 'separator' | 'more'> & { names: readonly string[] },
): string =>
  wholeItems(
    remarks
      .flatMap((remark) => remark.split(separator))
      .filter((one) => one !== '')
      .map((one, at) => (at === 0 || names.some((name) => one.startsWith(name)) ? one : lowerFirst(one))),
    remarkLines,
    stage,
    (shown, left) => [...shown, ...(left > 0 ? [more(left)] : [])].join(separator),
  ).text;

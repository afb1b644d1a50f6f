import { fileOf } from './datasetFiles';
import { type Figure, findFigures } from './findFigures';
import { lineIndex, occurrencesOf, type Range } from './locate';
import { type Coverage, locateEvidence } from './locateEvidence';
import { type Problem, Problems } from './problem';
import type { Fact, SourceDocument, System, Uncovered } from './schema';

export interface VerifyInput {
  document: Pick<SourceDocument, 'id'>;
  text: string;
  /** Those of other documents are left alone, as are systems. */
  facts: readonly Fact[];
  systems: readonly System[];
  uncovered: readonly Uncovered[];
}

/** A figure of the text that no evidence covers, and the entry of data/uncovered/ that explains it. */
interface UncoveredFigure {
  line: number;
  column: number;
  text: string;
  context: string;
  why: Uncovered['why'] | null;
}

export interface Verification {
  /** Everything that fails the verification, unexplained figures and stale explanations included. */
  misses: Problem[];
  coveredCount: number;
  uncoveredFigures: UncoveredFigure[];
  unexplained: UncoveredFigure[];
  /** Inside a phrase, but outside the figure of every fact: no miss, and the place to look for a forgotten fact. */
  besideFigures: UncoveredFigure[];
  counts: {
    facts: number;
    systems: number;
    phrases: number;
    figures: number;
    covered: number;
    explained: number;
    unexplained: number;
  };
}

const contextLength = 14;

interface Explanation {
  entry: Uncovered;
  places: Range[];
  used: boolean;
}

function covers(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => range.start <= start && range.end >= end);
}

/** “两亿人次” is one figure although the word found is “两亿人”: sharing a character is being the same. */
function touches(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => range.start < end && start < range.end);
}

/** Also marks the entries that explain something: what stands beside a fact's figure may be explained too. */
function explain(
  figure: Figure,
  coverage: Coverage,
  explanations: readonly Explanation[],
): Uncovered['why'] | null {
  const fitting = explanations.filter(({ places }) => covers(places, figure));
  if (!covers(coverage.figures, figure)) for (const explanation of fitting) explanation.used = true;
  return fitting[0]?.entry.why ?? null;
}

function addStale(problems: Problems, file: string, explanations: readonly Explanation[]): void {
  const texts = new Set<string>();
  for (const [index, { entry, used }] of explanations.entries()) {
    const twice = texts.has(entry.text);
    texts.add(entry.text);
    if (used && !twice) continue;
    problems.add(file, {
      record: String(index),
      field: 'text',
      value: entry.text,
      code: 'stale',
      expected: twice
        ? { zh: '只列一次', en: 'to be listed once' }
        : { zh: '一个没有数据的数字；否则删去', en: 'a figure without a fact; else remove it' },
    });
  }
}

/**
 * Holds facts and systems of one document against its text:
 *   phrases → their places, figures inside, order → figures of the text that none covers → their explanations
 */
export function verifyEvidence({ document, text, facts, systems, uncovered }: VerifyInput): Verification {
  const problems = new Problems();
  const own = {
    facts: facts.filter((fact) => fact.document === document.id),
    systems: systems.filter((system) => system.document === document.id),
  };
  const coverage = locateEvidence({ document: document.id, text, ...own }, problems);

  const positionOf = lineIndex(text);
  function describe(figure: Figure, why: Uncovered['why'] | null): UncoveredFigure {
    const around = text.slice(Math.max(0, figure.start - contextLength), figure.end + contextLength);
    return {
      ...positionOf(figure.start),
      text: figure.text,
      context: around.replaceAll(/\s+/g, ' ').trim(),
      why,
    };
  }

  const explanations = uncovered.map((entry) => ({
    entry,
    places: occurrencesOf(text, entry.text),
    used: false,
  }));
  const figures = findFigures(text);
  const uncoveredFigures: UncoveredFigure[] = [];
  const besideFigures: UncoveredFigure[] = [];
  for (const figure of figures) {
    const why = explain(figure, coverage, explanations);
    if (!covers(coverage.phrases, figure)) uncoveredFigures.push(describe(figure, why));
    else if (!touches(coverage.figures, figure) && why === null) besideFigures.push(describe(figure, null));
  }
  const unexplained = uncoveredFigures.filter((figure) => figure.why === null);
  const coveredCount = figures.length - uncoveredFigures.length;

  const file = fileOf('uncovered', document.id);
  for (const figure of unexplained) {
    problems.add(file, {
      record: `${document.id}.txt:${figure.line}:${figure.column}`,
      field: '',
      value: figure.context,
      code: 'unexplained',
      expected: {
        zh: `“${figure.text}”的数据，或说明它不是数据`,
        en: `a fact for “${figure.text}”, or why it is none`,
      },
    });
  }
  addStale(problems, file, explanations);

  return {
    misses: problems.list,
    coveredCount,
    uncoveredFigures,
    unexplained,
    besideFigures,
    counts: {
      facts: own.facts.length,
      systems: own.systems.length,
      phrases: coverage.count,
      figures: figures.length,
      covered: coveredCount,
      explained: uncoveredFigures.length - unexplained.length,
      unexplained: unexplained.length,
    },
  };
}

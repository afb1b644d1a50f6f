import { nearest } from '../lib/nearest';
import type { Text } from './schema';

/** What is wrong with the data; one word per rule, so that a test can name the rule it provokes. */
export type ProblemCode =
  // reading the files
  | 'not-json'
  | 'missing-file'
  | 'unknown-file'
  | 'not-a-list'
  | 'missing-field'
  | 'unknown-field'
  | 'schema'
  | 'wrong-file'
  // checking the dataset
  | 'duplicate-id'
  | 'unknown-reference'
  | 'id-prefix'
  | 'place'
  | 'period'
  | 'document'
  | 'unit'
  | 'dimension'
  | 'finite'
  | 'bounds'
  | 'side'
  | 'year-basis'
  | 'year-range'
  | 'span'
  | 'wording'
  | 'attribute'
  | 'baseline'
  | 'aside'
  | 'evidence'
  | 'confidence'
  | 'note'
  | 'duplicate-fact'
  | 'language'
  | 'punctuation'
  | 'tier-count'
  | 'system-count'
  | 'enumeration'
  | 'primary'
  | 'lineage'
  | 'conflict'
  | 'figure'
  | 'version'
  // verifying the evidence
  | 'missing-text'
  | 'sha256'
  | 'phrase'
  | 'sentence'
  | 'line'
  | 'order'
  | 'unexplained'
  | 'stale'
  // generated files
  | 'generated';

export interface Problem {
  /** Path inside data/. */
  file: string;
  /** Id of the record, or its index where it has none. */
  record: string;
  /** Path of the field inside the record, with dots; empty for the record itself. */
  field: string;
  /** What stands there, shortened for showing: never the value itself, which may be hostile or huge. */
  value: string;
  code: ProblemCode;
  expected: Text;
  /** The nearest valid value. */
  hint?: string;
}

// A SHA-256 is shown whole.
const shownLength = 64;

export function shorten(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

/** A value as a problem shows it; does not walk into it, so depth and size do not matter. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? '{…}' : typeof value;
}

interface Found {
  record: string;
  field: string;
  value: unknown;
  code: ProblemCode;
  expected: Text;
}

/** Hints cost a comparison with every candidate; a file with more wrong references than this has another trouble. */
const mostHints = 200;

/** Gathers problems; every check of one run writes to the same one. */
export class Problems {
  readonly list: Problem[] = [];
  private hints = 0;

  add(file: string, { value, ...found }: Found, candidates?: Iterable<string>): void {
    const problem: Problem = { file, ...found, value: showValue(value) };
    if (candidates !== undefined && typeof value === 'string' && this.hints < mostHints) {
      this.hints += 1;
      const hint = nearest(value, candidates);
      if (hint !== undefined) problem.hint = hint;
    }
    this.list.push(problem);
  }
}

/** One problem as one line for the command line. */
export function formatProblem(problem: Problem, language: keyof Text = 'en'): string {
  const place = [problem.file, problem.record, problem.field].filter((part) => part !== '').join(' › ');
  const hint =
    problem.hint === undefined
      ? ''
      : language === 'en'
        ? ` (nearest: ${problem.hint})`
        : `（最接近：${problem.hint}）`;
  return language === 'en'
    ? `${place}: ${problem.value}; expected ${problem.expected.en}${hint} [${problem.code}]`
    : `${place}：${problem.value}；应为${problem.expected.zh}${hint} [${problem.code}]`;
}

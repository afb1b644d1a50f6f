import { describe, expect, test } from 'vitest';
import { buildBundled } from '../dataset/bundled.fixture';
import { coverageOf } from './coverage';
import { examplesOf, type Example, type RuleCode } from './methodExamples';
import { verdictOf } from './verdict';

const { index, whole, details } = buildBundled();
const core = [...examplesOf(index, details)];
const all = [...examplesOf(whole, details)];

const fields: Partial<Record<string, string>> = {
  operator: 'operator',
  kind: 'kind',
  wording: 'wording',
  attribute: 'attribute',
  year: 'yearBasis',
  frequency: 'frequency',
  basis: 'basis',
  reading: 'reading',
  aside: 'aside',
  confidence: 'confidence',
};

/** What an example shows of its rule; the code itself where it is a case of it. */
function shownBy(rule: RuleCode, example: Example): unknown {
  const [group = '', code] = rule.split('.');
  const field = fields[group];
  switch (example.type) {
    case 'fact':
    case 'aside':
      return field === undefined ? code : example.fact[field as keyof typeof example.fact];
    case 'pair': {
      const { verdict, reasons } = verdictOf(example.a, example.b, whole);
      return group === 'verdict' ? verdict : reasons.find((reason) => reason === code);
    }
    case 'coverage': {
      return coverageOf(example.place, example.period, index).state;
    }
    case 'document':
      return example.document.instrument;
    case 'mention':
      return example.mention.stage;
    case 'lineage':
      return example.entry.relation;
    default:
      return code;
  }
}

describe('an example', () => {
  const judged = all.filter(([rule]) => !/^(coverage|silence)/.test(rule));
  test.each(judged)('of %s is a case of it', (rule, example) => {
    expect(shownBy(rule, example)).toBe(rule.split('.')[1]);
  });

  test.each(core.filter(([, { type }]) => type === 'coverage'))('of %s is a case of it', (rule, example) => {
    expect(shownBy(rule, example)).toBe(rule.split('.')[1]);
  });

  test('is there for most rules, without the supplement', () => {
    expect(core.length).toBeGreaterThan(60);
    const facts = core.flatMap(([, example]) => (example.type === 'fact' ? [example.fact] : []));
    const collections = facts.map(({ document }) => index.documents.get(document)?.collection);
    expect(new Set(collections)).toEqual(new Set(['core']));
  });

  test('of a reason has no more reasons than any other pair of two places', () => {
    const found = examplesOf(index, details).get('reason.kind');
    const reasons = (pair: Example | undefined) =>
      pair?.type === 'pair' ? verdictOf(pair.a, pair.b, index).reasons.length : 0;
    const fewest = [...index.factsByConcept.values()].flatMap((facts) =>
      facts.flatMap((a, at) =>
        facts.slice(at + 1).flatMap((b) => {
          const pair = verdictOf(a, b, index);
          return a.place !== b.place && pair.reasons.includes('kind') ? [pair.reasons.length] : [];
        }),
      ),
    );
    expect(reasons(found)).toBe(Math.min(...fewest));
  });
});

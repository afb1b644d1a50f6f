/**
 * One concept over the years:
 *   1. its statements in numbers with a year, of the places shown;
 *   2. the largest set of them that stands together, which may share an axis; the others apart, each with its reason;
 *   3. lines between exact points of one place and one definition on one axis; the growth they imply;
 *   4. targets set against the results of the same place and year.
 */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import { toBase, upperToBase } from '../dataset/toBase';
import type { Concept, Measure } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { admits, periodsShown } from './admits';
import { groupStandingTogether } from './comparison';
import { leadingOrder } from './leading';
import { type ReasonCode, type SetVerdict, verdictOf, verdictOfSet } from './verdict';

/** More statements than this are not sought through for the largest set: their subsets are too many. */
const mostSought = 12;

interface Apart {
  /** Statements of one place and one definition. */
  facts: readonly FactRow[];
  /** Why they do not stand with the others. */
  reasons: readonly ReasonCode[];
}

type NoGrowth =
  /** One point alone, or none. */
  | 'one-point'
  /** A bound or an approximation: only “at least” could be said. */
  | 'bound'
  /** A rate, a share or a rank: its growth would mean nothing. */
  | 'measure'
  /** The year is ours. */
  | 'inferred-year';

export interface Growth {
  place: string;
  from: FactRow | null;
  to: FactRow | null;
  /** Per year, 0.05 for 5 %; or why there is none. */
  rate: number | NoGrowth;
}

export type OutcomeCode = 'met' | 'not-met' | 'cannot-say';

interface Outcome {
  place: string;
  year: number;
  target: FactRow;
  result: FactRow;
  code: OutcomeCode;
}

/** What comes nearest to a target with its result, where no place has both. */
interface Nearest {
  target: FactRow;
  result: FactRow;
  why: 'other-place' | 'other-year';
}

export interface Trajectory {
  concept: Concept;
  /** Everything drawn or listed, by place and year. */
  facts: readonly FactRow[];
  /** Statements on one axis; empty where no two stand together. */
  together: readonly FactRow[];
  verdict: SetVerdict;
  reasons: readonly ReasonCode[];
  apart: readonly Apart[];
  /** Pairs that a line joins. */
  lines: readonly (readonly [FactRow, FactRow])[];
  growth: readonly Growth[];
  outcomes: readonly Outcome[];
  nearest: Nearest | null;
}

const sameDefinition = (a: FactRow, b: FactRow) =>
  a.place === b.place &&
  a.indicator === b.indicator &&
  a.scope?.zh === b.scope?.zh &&
  a.frequency === b.frequency &&
  a.through === b.through;

const isExact = (fact: FactRow) => fact.operator === 'eq';
const isResult = (fact: FactRow) => fact.kind === 'actual' || fact.kind === 'estimate';

function isMeasuredIn(measures: ReadonlySet<Measure>, fact: FactRow, index: DatasetIndex): boolean {
  const indicator = index.indicators.get(fact.indicator);
  return indicator !== undefined && measures.has(indicator.measure);
}
const byYear = (a: FactRow, b: FactRow) => (a.year ?? 0) - (b.year ?? 0);

/** Concepts of which something is stated in numbers for a year; those of most places first. */
export function trajectoryConcepts(selection: Selection, index: DatasetIndex): readonly Concept[] {
  const places = (concept: Concept) =>
    new Set(numbersOf(concept, selection, index).map((fact) => fact.place)).size;
  return index.rows.concepts
    .map((concept) => ({ concept, count: places(concept) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ concept }) => concept);
}

function numbersOf(concept: Concept, selection: Selection, index: DatasetIndex): readonly FactRow[] {
  const periods = periodsShown(selection.period, index);
  return (index.factsByConcept.get(concept.id) ?? []).filter(
    (fact) =>
      fact.value !== null &&
      fact.year !== null &&
      admits(fact, concept, { ...selection, theme: null }, periods),
  );
}

/** Measures of a state, which lies between two states; a rate of one year says nothing of the next. */
const lasting = new Set<Measure>(['level', 'count', 'share', 'rank']);

/** Whether the earlier may be joined with the later; nothing leads from a target to a result that came after it. */
const mayJoin = (from: FactRow, to: FactRow) =>
  sameDefinition(from, to) && byYear(from, to) < 0 && !(from.kind === 'target' && isResult(to));

/** Exact, of a year that the document states. */
const isPoint = (fact: FactRow) => isExact(fact) && fact.yearBasis !== 'inferred';

/** Consecutive points on one axis, of one place and one definition. */
function linesIn(facts: readonly FactRow[], index: DatasetIndex): readonly (readonly [FactRow, FactRow])[] {
  const points = facts.filter((fact) => isPoint(fact) && isMeasuredIn(lasting, fact, index)).toSorted(byYear);
  return points.flatMap((from, at) => {
    const to = points.slice(at + 1).find((one) => mayJoin(from, one));
    return to ? [[from, to] as const] : [];
  });
}

const grows = new Set<Measure>(['level', 'count']);

/** The growth that the first and the last exact point of a place imply; else the reason why it cannot be told. */
function growthOf(place: string, facts: readonly FactRow[], index: DatasetIndex): Growth {
  const own = facts.filter((fact) => fact.place === place).toSorted(byYear);
  const pairs = own.flatMap((from) =>
    own.filter((to) => mayJoin(from, to)).map((to) => ({ from, to, isExact: isPoint(from) && isPoint(to) })),
  );
  // Two points before anything less exact; of these the pair that spans most years.
  const [pair] = pairs.toSorted(
    (a, b) => Number(b.isExact) - Number(a.isExact) || byYear(a.from, a.to) - byYear(b.from, b.to),
  );
  const { from, to } = pair ?? { from: own[0] ?? null, to: null };
  const none = (why: NoGrowth): Growth => ({ place, from, to, rate: why });
  if (from === null || to === null || from.year === null || to.year === null) return none('one-point');
  if (!isMeasuredIn(grows, from, index)) return none('measure');
  if (from.yearBasis === 'inferred' || to.yearBasis === 'inferred') return none('inferred-year');
  const [a, b] = [toBase(from, index.units), toBase(to, index.units)];
  if (!isExact(from) || !isExact(to) || a === null || b === null || a <= 0 || b <= 0) return none('bound');
  return { place, from, to, rate: (b / a) ** (1 / (to.year - from.year)) - 1 };
}

/** The values that a statement leaves possible; an approximation leaves them open. */
interface Reach {
  low: number;
  high: number;
  /** Whether the ends belong to it. */
  hasLow: boolean;
  hasHigh: boolean;
}

function reachOf(fact: FactRow, index: DatasetIndex): Reach | null {
  const value = toBase(fact, index.units);
  if (value === null) return null;
  const [up, down] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  switch (fact.operator) {
    case 'eq':
      return { low: value, high: value, hasLow: true, hasHigh: true };
    case 'gt':
      return { low: value, high: up, hasLow: false, hasHigh: false };
    case 'gte':
      return { low: value, high: up, hasLow: true, hasHigh: false };
    case 'lte':
      return { low: down, high: value, hasLow: false, hasHigh: true };
    case 'between':
      return { low: value, high: upperToBase(fact, index.units) ?? value, hasLow: true, hasHigh: true };
    case 'approx':
      return null;
  }
}

/** Where a result must lie for the target to be met: at it or beyond, in the direction that counts as better. */
function goalOf(target: FactRow, index: DatasetIndex): Reach | null {
  const reach = reachOf(target, index);
  const better = index.indicators.get(target.indicator)?.better;
  if (reach === null || better === undefined || better === 'neither') return null;
  return better === 'higher'
    ? { ...reach, high: Number.POSITIVE_INFINITY, hasHigh: false }
    : { ...reach, low: Number.NEGATIVE_INFINITY, hasLow: false };
}

/** Met where every value that the result leaves possible meets the target, not met where none does. */
export function outcomeOf(target: FactRow, result: FactRow, index: DatasetIndex): OutcomeCode {
  const goal = goalOf(target, index);
  const reach = reachOf(result, index);
  if (goal === null || reach === null) return 'cannot-say';
  const isInside =
    (reach.low > goal.low || (reach.low === goal.low && (goal.hasLow || !reach.hasLow))) &&
    (reach.high < goal.high || (reach.high === goal.high && (goal.hasHigh || !reach.hasHigh)));
  if (isInside) return 'met';
  const isOutside =
    reach.high < goal.low ||
    reach.low > goal.high ||
    (reach.high === goal.low && !(goal.hasLow && reach.hasHigh)) ||
    (reach.low === goal.high && !(goal.hasHigh && reach.hasLow));
  return isOutside ? 'not-met' : 'cannot-say';
}

function outcomesIn(facts: readonly FactRow[], index: DatasetIndex): readonly Outcome[] {
  return facts.flatMap((target) => {
    if (target.kind !== 'target' || target.year === null) return [];
    const { year } = target;
    return facts
      .filter((result) => isResult(result) && result.year === year && sameDefinition(target, result))
      .map((result): Outcome => ({
        place: target.place,
        year,
        target,
        result,
        // What is only expected has not come about yet.
        code: result.kind === 'estimate' ? 'cannot-say' : outcomeOf(target, result, index),
      }));
  });
}

function nearestIn(facts: readonly FactRow[]): Nearest | null {
  const targets = facts.filter((fact) => fact.kind === 'target');
  const results = facts.filter(isResult);
  const gap = ({ target, result }: Nearest) => Math.abs((target.year ?? 0) - (result.year ?? 0));
  const find = (why: Nearest['why'], isNear: (target: FactRow, result: FactRow) => boolean) => {
    const pairs = targets.flatMap((target) =>
      results
        .filter((result) => result.indicator === target.indicator && isNear(target, result))
        .map((result): Nearest => ({ target, result, why })),
    );
    return pairs.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
  };
  return (
    find('other-year', (target, result) => target.place === result.place && target.year !== result.year) ??
    find('other-place', (target, result) => target.place !== result.place && target.year === result.year)
  );
}

export function trajectoryOf(concept: Concept, selection: Selection, index: DatasetIndex): Trajectory {
  const numbers = numbersOf(concept, selection, index);
  const lead = leadingOrder(numbers, index);
  const place = (fact: FactRow) => selection.places.indexOf(fact.place);
  const facts = numbers.toSorted((a, b) => place(a) - place(b) || byYear(a, b) || lead(a, b));
  const sought = numbers.toSorted(lead).slice(0, mostSought);
  const group = [...groupStandingTogether(sought, index)];
  // Of those not sought through, what stands with all of them joins them.
  for (const fact of numbers) {
    const stands = group.every((one) => verdictOf(fact, one, index).verdict !== 'not-comparable');
    if (group.length > 0 && !sought.includes(fact) && stands) group.push(fact);
  }
  const together = facts.filter((fact) => group.includes(fact));
  const { verdict, reasons } = verdictOfSet(together, index);
  const rest = facts.filter((fact) => !together.includes(fact));
  const apart: Apart[] = [];
  for (const fact of rest) {
    const known = apart.find(({ facts: [first] }) => first && sameDefinition(first, fact));
    const others = together.length > 0 ? together : facts.filter((one) => one !== fact);
    const why = others.flatMap((other) => {
      const pair = verdictOf(fact, other, index);
      return pair.verdict === 'not-comparable' ? pair.reasons : [];
    });
    if (known) {
      apart[apart.indexOf(known)] = {
        facts: [...known.facts, fact],
        reasons: [...new Set([...known.reasons, ...why])],
      };
    } else apart.push({ facts: [fact], reasons: [...new Set(why)] });
  }
  const places = [...new Set(facts.map((fact) => fact.place))];
  const outcomes = outcomesIn(facts, index);
  return {
    concept,
    facts,
    together,
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))],
    apart,
    lines: [together, ...apart.map((one) => one.facts)].flatMap((panel) => linesIn(panel, index)),
    growth: places.map((one) => growthOf(one, facts, index)),
    outcomes,
    nearest: outcomes.length > 0 ? null : nearestIn(facts),
  };
}

/** The first concept of which two statements stand on one axis. */
export const drawableConcept = (selection: Selection, index: DatasetIndex): Concept | undefined =>
  trajectoryConcepts(selection, index).find(
    (concept) => trajectoryOf(concept, selection, index).together.length > 1,
  );

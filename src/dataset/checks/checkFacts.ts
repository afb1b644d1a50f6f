import type { Fact } from '../schema';
import type { CheckContext } from './checkContext';
import { checkFactEvidence } from './checkFactEvidence';
import { checkFactFigures } from './checkFactFigures';
import { checkFactYears } from './checkFactYears';

type Complain = (field: string, value: unknown, zh: string, en: string) => void;

/** The three say the same: words have neither number nor unit, and their indicator has no dimension. */
function checkValue(context: CheckContext, fact: Fact, complain: Complain): void {
  const unit = fact.unit === null ? undefined : context.units.get(fact.unit);
  const indicator = context.indicators.get(fact.indicator);
  if ((fact.value === null) !== (fact.unit === null)) {
    complain('unit', fact.unit, 'value 为 null 时且仅此时为 null', 'null exactly when value is null');
  }
  if (indicator === undefined) return;
  const words = indicator.dimension === 'none';
  if (words !== (fact.value === null)) {
    complain(
      'value',
      fact.value,
      words ? `null：${indicator.id} 是文字目标` : `一个数：${indicator.id} 有量纲`,
      words ? `null: ${indicator.id} is a goal in words` : `a number: ${indicator.id} has a dimension`,
    );
  }
  if (unit !== undefined && !words && unit.dimension !== indicator.dimension) {
    complain(
      'unit',
      fact.unit,
      `${indicator.id} 的量纲 ${indicator.dimension}`,
      `a unit of ${indicator.dimension}, as ${indicator.id} has`,
    );
  }
}

function checkBounds(fact: Fact, complain: Complain): void {
  if ((fact.operator === 'between') !== (fact.upper !== undefined)) {
    complain(
      'upper',
      fact.upper,
      'operator 为 between 时且仅此时有',
      'present exactly when operator is between',
    );
  } else if (fact.upper !== undefined && fact.value !== null && !(fact.upper > fact.value)) {
    complain('upper', fact.upper, `大于 ${fact.value}`, `more than ${fact.value}`);
  }
}

/** A baseline belongs to a target of its own place; what is no aside never leans on an aside. */
function checkBaseline(
  context: CheckContext,
  fact: Fact,
  targets: ReadonlyMap<string, Fact>,
  complain: Complain,
): void {
  if ((fact.kind === 'baseline') !== (fact.of !== undefined)) {
    complain('of', fact.of, 'kind 为 baseline 时且仅此时有', 'present exactly when kind is baseline');
  }
  if (fact.of === undefined) return;
  const target = targets.get(fact.of);
  if (target === undefined) {
    context.refer({ resource: 'facts', record: fact.id, document: fact.document }, 'of', 'fact', fact.of);
  } else if (target.kind !== 'target' || target.place !== fact.place) {
    complain('of', fact.of, `${fact.place} 的一个目标`, `a target of ${fact.place}`);
  }
}

/** Two records that say the same of the same are one statement printed twice. */
const identityOf = (fact: Fact): string =>
  JSON.stringify([
    fact.document,
    fact.place,
    fact.indicator,
    fact.kind,
    fact.year,
    fact.value,
    fact.scope?.zh ?? null,
    fact.asWritten,
  ]);

export function checkFacts(context: CheckContext): void {
  const { dataset } = context;
  const byId = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const identities = new Map<string, string>();

  for (const fact of dataset.facts) {
    const at = { resource: 'facts' as const, record: fact.id, document: fact.document };
    const complainOf =
      (code: Parameters<CheckContext['complain']>[1]['code']): Complain =>
      (field, value, zh, en) =>
        context.complain(at, { field, value, code, expected: { zh, en } });

    context.refer(at, 'document', 'document', fact.document);
    context.refer(at, 'place', 'place', fact.place);
    context.refer(at, 'indicator', 'indicator', fact.indicator);
    context.refer(at, 'unit', 'unit', fact.unit);
    context.refer(at, 'period', 'period', fact.period);
    if (!fact.id.startsWith(`${fact.document}/`)) {
      complainOf('id-prefix')(
        'id',
        fact.id,
        `以 ${fact.document}/ 开头`,
        `${fact.document}/… as its beginning`,
      );
    }
    for (const field of ['value', 'upper'] as const) {
      const number = fact[field];
      if (typeof number === 'number' && !Number.isFinite(number)) {
        complainOf('finite')(field, number, '有限的数', 'a finite number');
      }
    }
    checkValue(context, fact, complainOf('dimension'));
    checkBounds(fact, complainOf('bounds'));
    if (fact.side !== undefined && fact.operator !== 'approx') {
      complainOf('side')('side', fact.side, '只与 approx 同用', 'only with the operator approx');
    }
    for (const field of ['wording', 'attribute'] as const) {
      if (fact[field] !== undefined && fact.kind !== 'target') {
        complainOf(field)(field, fact[field], '只用于目标', 'only on targets');
      }
    }
    checkBaseline(context, fact, byId, complainOf('baseline'));
    const target = fact.of === undefined ? undefined : byId.get(fact.of);
    if (target?.aside !== undefined && fact.aside === undefined) {
      complainOf('aside')('of', fact.of, '正文的目标', 'a target that is no aside');
    }
    if (fact.reading !== 'clear' && fact.note === undefined) {
      complainOf('note')(
        'note',
        undefined,
        `说明如何读作 ${fact.reading} 的注`,
        `a note on why it is ${fact.reading}`,
      );
    }
    const document = context.documents.get(fact.document);
    checkFactYears(fact, document, context.periods.get(fact.period), complainOf);
    if (document !== undefined) {
      const unit = fact.unit === null ? undefined : context.units.get(fact.unit);
      checkFactEvidence(fact, document, complainOf);
      checkFactFigures(fact, { unit, document, place: places.get(fact.place) }, complainOf);
    }

    const identity = identityOf(fact);
    const twin = identities.get(identity);
    if (twin === undefined) identities.set(identity, fact.id);
    else {
      complainOf('duplicate-fact')(
        '',
        fact.id,
        `与 ${twin} 不同；印了两次的是一条数据、两处证据`,
        `something else than ${twin}: printed twice is one fact with two places of evidence`,
      );
    }
  }
}

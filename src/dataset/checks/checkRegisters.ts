import type { CheckContext } from './checkContext';

/** Themes, concepts, indicators: that they hang together. Words have no unit, figures have one. */
export function checkConcepts(context: CheckContext): void {
  for (const concept of context.dataset.concepts) {
    context.refer({ resource: 'concepts', record: concept.id }, 'theme', 'theme', concept.theme);
  }
  for (const indicator of context.dataset.indicators) {
    const at = { resource: 'indicators' as const, record: indicator.id };
    context.refer(at, 'concept', 'concept', indicator.concept);
    const words = indicator.measure === 'status' || indicator.measure === 'relation';
    if (words !== (indicator.dimension === 'none')) {
      context.complain(at, {
        field: 'dimension',
        value: indicator.dimension,
        code: 'dimension',
        expected: words
          ? { zh: '文字目标的量纲为 none', en: 'none, for a status or a relation' }
          : { zh: 'none 只用于 status 与 relation', en: 'a dimension; none is for status and relation only' },
      });
    } else if (!words) {
      context.refer(at, 'dimension', 'dimension', indicator.dimension);
    }
  }
}

/** Two units that print the same English unit must agree on how much that unit is. */
export function checkUnits(context: CheckContext): void {
  const sizes = new Map<string, number>();
  for (const unit of context.dataset.units) {
    const at = { resource: 'units' as const, record: unit.id };
    for (const field of ['factor', 'enFactor'] as const) {
      if (Number.isFinite(unit[field])) continue;
      const expected = { zh: '有限的数', en: 'a finite number' };
      context.complain(at, { field, value: unit[field], code: 'finite', expected });
    }
    if (unit.zh.trim() === '') {
      const expected = { zh: '中文单位', en: 'the Chinese unit' };
      context.complain(at, { field: 'zh', value: unit.zh, code: 'unit', expected });
    }
    const key = `${unit.dimension} ${unit.en}`;
    const size = unit.factor / unit.enFactor;
    const before = sizes.get(key) ?? size;
    sizes.set(key, before);
    if (Math.abs(size / before - 1) < 1e-9) continue;
    context.complain(at, {
      field: 'enFactor',
      value: unit.enFactor,
      code: 'unit',
      expected: {
        zh: `与其他“${unit.en}”一致：${unit.factor / before}`,
        en: `agreement with the other “${unit.en}”: ${unit.factor / before}`,
      },
    });
  }
}

export function checkPeriods(context: CheckContext): void {
  const plans = new Set(
    context.dataset.periods.filter((period) => period.kind === 'plan').map((period) => period.id),
  );
  for (const period of context.dataset.periods) {
    const at = { resource: 'periods' as const, record: period.id };
    const complain = (field: string, value: unknown, zh: string, en: string) =>
      context.complain(at, { field, value, code: 'period', expected: { zh, en } });
    if (period.from > period.through) {
      complain('through', period.through, '不早于起始年', `${period.from} or later`);
    }
    context.refer(at, 'shownWith', 'period', period.shownWith);
    if (period.kind === 'plan' && period.shownWith !== undefined) {
      complain('shownWith', period.shownWith, '只用于远景和往期', 'only for a vision or a past period');
    }
    if (period.kind !== 'plan' && (period.shownWith === undefined || !plans.has(period.shownWith))) {
      complain('shownWith', period.shownWith, '一个规划期', 'a plan period');
    }
  }
}

export function checkDocuments(context: CheckContext): void {
  const withFacts = new Set(context.dataset.facts.map((fact) => fact.document));
  for (const document of context.dataset.documents) {
    const at = { resource: 'documents' as const, record: document.id };
    const complain = (field: string, value: unknown, zh: string, en: string) =>
      context.complain(at, { field, value, code: 'document', expected: { zh, en } });
    context.refer(at, 'place', 'place', document.place);
    context.refer(at, 'speaksFor', 'period', document.speaksFor);
    if (document.term.from > document.term.through) {
      complain('term', document.term.through, '不早于起始年', `${document.term.from} or later`);
    }
    if ((document.date === null) !== (document.dateBasis === 'none')) {
      complain(
        'dateBasis',
        document.dateBasis,
        'date 为 null 时且仅此时为 none',
        'none exactly when date is null',
      );
    }
    // Only a core document that is held has a text that can be checked.
    const hasText = document.held && document.collection === 'core';
    if (hasText && !withFacts.has(document.id)) {
      const expected = { zh: '它的数据', en: 'its facts' };
      const file = { resource: 'facts' as const, record: '', document: document.id };
      context.complain(file, { field: '', value: undefined, code: 'missing-file', expected });
    }
    if (hasText !== (document.sha256 !== null)) {
      complain(
        'sha256',
        document.sha256,
        hasText ? '原文的 SHA-256' : 'null：没有原文',
        hasText ? 'the SHA-256 of the text' : 'null, as there is no text',
      );
    }
    if (hasText !== (document.quality !== null)) {
      complain(
        'quality',
        document.quality,
        hasText ? '原文质量' : 'null：没有原文',
        hasText ? 'the quality of the text' : 'null, as there is no text',
      );
    }
  }
}

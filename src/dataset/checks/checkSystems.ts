import type { System, Tier } from '../schema';
import type { CheckContext } from './checkContext';

type Complain = (field: string, value: unknown, zh: string, en: string) => void;

/** An unnamed member stays unnamed: a tier names as many as its enumeration says, never more than stated. */
function checkTierCount(tier: Tier, field: string, complain: Complain): void {
  const named = tier.members.length;
  const { stated } = tier;
  if (tier.enumeration === 'inferred' && stated !== null) {
    complain(
      `${field}.stated`,
      stated,
      'null：归入的组不附于任何数字',
      'null: inferred groups are attached to no digit',
    );
  }
  if (tier.enumeration === 'complete' && named !== stated) {
    complain(`${field}.members`, tier.members, `所述的 ${stated} 个成员`, `${stated} members, as stated`);
  }
  if (tier.enumeration === 'partial') {
    if (stated === null) complain(`${field}.stated`, stated, '所述的数目或 N', 'the number stated, or N');
    else if (named === 0 || (stated !== 'N' && named >= stated)) {
      complain(
        `${field}.members`,
        tier.members,
        `少于 ${stated} 个、至少一个`,
        `fewer members than ${stated}, and one at least`,
      );
    }
  }
  if (tier.enumeration === 'none' && named > 0) {
    complain(`${field}.members`, tier.members, '没有成员', 'no members');
  }
}

/** Groups that we inferred are attached to no digit and are left out of the sum. */
function checkSum(system: System, complain: Complain): void {
  if (system.stated === null) return;
  const numbers = system.tiers.flatMap((tier) => (typeof tier.stated === 'number' ? [tier.stated] : []));
  if (numbers.length === 0) return;
  const sum = numbers.reduce((total, number) => total + number, 0);
  // “N” stands for a number that the document leaves open.
  const open = system.tiers.some((tier) => tier.stated === 'N');
  if (open ? sum <= system.stated : sum === system.stated) return;
  complain('stated', system.stated, `各层之和 ${sum}`, `${sum}, the sum of its tiers`);
}

function checkEnumeration(system: System, complain: Complain): void {
  if (system.tiers.length === 0) return;
  const stated = system.tiers.filter((tier) => tier.enumeration !== 'inferred');
  const allNamed = stated.length > 0 && stated.every((tier) => tier.enumeration === 'complete');
  const noneNamed = stated.every((tier) => tier.enumeration === 'none');
  const expected = allNamed ? 'complete' : noneNamed ? 'none' : 'partial';
  if (system.enumeration === expected) return;
  complain('enumeration', system.enumeration, `各层所示：${expected}`, `${expected}, as its tiers have it`);
}

/** A core system is quoted by phrase, a dated version of the supplement by page. */
function checkPlaces(system: System, isCore: boolean, complain: Complain): void {
  const lists = [
    system.evidence,
    ...system.tiers.flatMap((tier) => [tier.evidence, ...tier.members.map((member) => member.evidence)]),
  ];
  if (lists.flat().every((place) => 'phrase' in place === isCore)) return;
  complain('evidence', system.id, isCore ? '原文短语' : '网页', isCore ? 'phrases of the text' : 'pages');
}

export function checkSystems(context: CheckContext): void {
  const heads = new Map<string, string>();

  for (const system of context.dataset.systems) {
    const at = { resource: 'systems' as const, record: system.id };
    const complainOf =
      (code: Parameters<CheckContext['complain']>[1]['code']): Complain =>
      (field, value, zh, en) =>
        context.complain(at, { field, value, code, expected: { zh, en } });

    context.refer(at, 'place', 'place', system.place);
    context.refer(at, 'document', 'document', system.document);
    context.refer(at, 'theme', 'theme', system.theme);
    for (const [index, period] of system.periods.entries()) {
      context.refer(at, `periods.${index}`, 'period', period);
    }
    const document = context.documents.get(system.document);
    if (document !== undefined && !document.held) {
      complainOf('evidence')('document', system.document, '已收录的文件', 'a document that is held');
    }
    checkPlaces(system, document?.collection === 'core', complainOf('evidence'));
    context.refer(at, 'versionOf', 'system', system.versionOf);
    if (system.versionOf !== undefined && (system.primary || system.versionOf === system.id)) {
      complainOf('primary')(
        'versionOf',
        system.versionOf,
        '另一个体系，且不在列首',
        'another system, and not at a head',
      );
    }
    for (const [index, tier] of system.tiers.entries()) {
      const field = `tiers.${index}`;
      checkTierCount(tier, field, complainOf('tier-count'));
      for (const [row, member] of tier.members.entries()) {
        for (const [column, segment] of member.segments.entries()) {
          context.refer(at, `${field}.members.${row}.segments.${column}`, 'segment', segment);
        }
      }
    }
    checkSum(system, complainOf('system-count'));
    checkEnumeration(system, complainOf('enumeration'));

    if (!system.primary) continue;
    if (system.category !== 'industry') {
      complainOf('primary')('primary', true, '产业体系', 'an industry system, since it heads a column');
    }
    for (const period of system.periods) {
      const column = `${system.place} ${period}`;
      const head = heads.get(column);
      if (head === undefined) heads.set(column, system.id);
      else
        complainOf('primary')('primary', true, `false：${head} 已在列首`, `false: ${head} heads ${column}`);
    }
  }
}

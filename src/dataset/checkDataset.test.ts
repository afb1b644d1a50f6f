import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from './checkDataset';
import type { Dataset } from './dataset';
import { buildFixture, fact } from './fixture';
import type { Fact, System } from './schema';

type Table = Exclude<keyof Dataset, 'name' | 'version' | 'changes' | 'lineage'>;

/** The fixture with fields of one record changed. */
function changed(table: Table, id: string, overrides: Record<string, unknown>): Dataset {
  const dataset = buildFixture();
  const records: readonly { id: string }[] = dataset[table];
  if (!records.some((record) => record.id === id)) throw new Error(`no ${id} in ${table}`);
  const list = records.map((record) => (record.id === id ? { ...record, ...overrides } : record));
  return { ...dataset, [table]: list };
}

function added(table: Table, ...records: unknown[]): Dataset {
  const dataset = buildFixture();
  return { ...dataset, [table]: [...dataset[table], ...records] };
}

const found = (dataset: Dataset) =>
  checkDataset(dataset).map(({ code, record, field }) => [code, record, field]);

/** A fact of its own beside those of the fixture. */
/** Without what the figure says of itself, which has tests of its own: these records are changed on purpose. */
const foundBesideFigures = (dataset: Dataset) => found(dataset).filter(([code]) => code !== 'figure');

const withFact = (overrides: Partial<Fact>) =>
  added('facts', fact({ id: 'alder-outline/extra', scope: extra, ...overrides }));
const extra = { zh: '另外', en: 'Extra' };

test('the fixture is in order', () => {
  expect(checkDataset(buildFixture())).toEqual([]);
});

describe('ids', () => {
  test.each([
    ['places', { ...buildFixture().places[0], mark: undefined }],
    ['themes', buildFixture().themes[0]],
    ['indicators', buildFixture().indicators[0]],
    ['concepts', buildFixture().concepts[0]],
  ] as const)('twice in %s', (table, record) => {
    expect(checkDataset(added(table, record)).map((problem) => problem.code)).toContain('duplicate-id');
  });

  test('twice among facts: the id, and that it is the same statement', () => {
    expect(found(added('facts', fact({ operator: 'gt', wording: 'strive' })))).toEqual([
      ['duplicate-id', 'alder-outline/output', 'id'],
      ['duplicate-fact', 'alder-outline/output', ''],
    ]);
  });

  test('segments are unique across sectors, tiers inside their system', () => {
    const { sectors, systems } = buildFixture();
    const [first, second] = sectors;
    const tiers = systems[0]?.tiers ?? [];
    expect(
      found(
        changed('sectors', 'electronics', {
          segments: [...(second?.segments ?? []), ...(first?.segments ?? [])],
        }),
      ),
    ).toEqual([
      ['duplicate-id', 'electronics', 'segments.1.id'],
      ['duplicate-id', 'electronics', 'segments.2.id'],
    ]);
    const twice = tiers.map((tier) => ({ ...tier, id: 'pillar' }));
    expect(found(changed('systems', 'alder-second', { tiers: twice }))).toContainEqual([
      'duplicate-id',
      'alder-second',
      'tiers.1.id',
    ]);
  });

  test('a fact’s begins with its document', () => {
    expect(found(withFact({ id: 'birch-press/extra' }))).toEqual([['id-prefix', 'birch-press/extra', 'id']]);
  });
});

describe('references', () => {
  test.each([
    ['places', 'elm-bay', { within: 'aldr' }, 'within', 'alder'],
    ['places', 'grove', { members: ['alder', 'brch'] }, 'members.1', 'birch'],
    ['places', 'elm-bay', { overlaps: [{ place: 'cedr', note: extra }] }, 'overlaps.0.place', 'cedar'],
    ['documents', 'birch-press', { place: 'brich' }, 'place', 'birch'],
    ['documents', 'birch-press', { speaksFor: 'thirt' }, 'speaksFor', 'third'],
    ['concepts', 'output', { theme: 'weelth' }, 'theme', 'wealth'],
    ['indicators', 'output-level', { concept: 'outptu' }, 'concept', 'output'],
    ['indicators', 'city-rank', { dimension: 'ranks' }, 'dimension', 'rank'],
    ['systems', 'alder-roads', { place: 'aldr' }, 'place', 'alder'],
    ['systems', 'alder-roads', { document: 'alder-outlin' }, 'document', 'alder-outline'],
    ['systems', 'alder-roads', { theme: 'wrk' }, 'theme', 'work'],
    ['systems', 'alder-roads', { periods: ['second', 'thrid'] }, 'periods.1', 'third'],
    ['facts', 'cedar-outline/output', { place: 'cedr' }, 'place', 'cedar'],
    ['facts', 'cedar-outline/output', { indicator: 'output-levle' }, 'indicator', 'output-level'],
    ['facts', 'cedar-outline/output', { unit: 'yi-yaun' }, 'unit', 'yi-yuan'],
    ['facts', 'cedar-outline/output', { period: 'secund' }, 'period', 'second'],
    ['facts', 'alder-outline/output-before', { of: 'alder-outline/outptu' }, 'of', 'alder-outline/output'],
  ] as const)('%s %s %j', (table, id, overrides, field, hint) => {
    const problems = checkDataset(changed(table, id, overrides)).filter(
      ({ code }) => code === 'unknown-reference',
    );
    expect(problems).toMatchObject([{ record: id, field, hint }]);
  });

  test('a fact of an unknown document stands in the file of that document', () => {
    const [problem] = checkDataset(withFact({ id: 'alder-outlin/extra', document: 'alder-outlin' }));
    expect(problem).toMatchObject({
      file: 'facts/alder-outlin.json',
      field: 'document',
      hint: 'alder-outline',
    });
  });

  test('segments of members', () => {
    const system = buildFixture().systems[0];
    const tiers = system?.tiers.map((tier) => ({
      ...tier,
      members: tier.members.map((member) => ({ ...member, segments: ['steal'] })),
    }));
    const problems = checkDataset(changed('systems', 'alder-second', { tiers }));
    expect(problems).toHaveLength(4);
    expect(problems[0]).toMatchObject({ field: 'tiers.0.members.0.segments.0', hint: 'steel' });
  });

  test.each([
    [{ from: { system: 'alder-secnd' } }, 'from.system', 'alder-second'],
    [{ to: { system: 'birch-third', tier: 'tree' } }, 'to.tier', 'three'],
    [{ to: { system: 'alder-third', tier: 'future', member: '量字' } }, 'to.member', '量子'],
    [{ to: { system: 'alder-third', tier: 'pillar', member: '量子' } }, 'to.member', undefined],
  ])('lineage %j', (overrides, field, hint) => {
    const dataset = buildFixture();
    const entry = {
      from: { system: 'birch-second' },
      to: { system: 'birch-third' },
      relation: 'renamed' as const,
    };
    const problems = checkDataset({ ...dataset, lineage: [...dataset.lineage, { ...entry, ...overrides }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'lineage.json', record: '5', field });
    expect(problems[0]?.hint).toBe(hint);
  });
});

describe('registers', () => {
  test.each([
    ['places', 'grove', { members: ['alder'] }, 'place', 'members'],
    ['places', 'grove', { members: ['alder', 'alder'] }, 'place', 'members.1'],
    ['places', 'grove', { mark: 7 }, 'place', 'mark'],
    ['places', 'alder', { members: ['birch', 'cedar'] }, 'place', 'members'],
    ['places', 'birch', { mark: 0 }, 'place', 'mark'],
    ['places', 'alder', { within: 'alder' }, 'place', 'within'],
    ['periods', 'second', { through: 2020 }, 'period', 'through'],
    ['periods', 'second', { shownWith: 'third' }, 'period', 'shownWith'],
    ['periods', 'vision', { shownWith: 'vision' }, 'period', 'shownWith'],
    ['periods', 'vision', { shownWith: undefined }, 'period', 'shownWith'],
    ['documents', 'birch-press', { term: { from: 2031, through: 2030 } }, 'document', 'term'],
    ['documents', 'birch-press', { date: null }, 'document', 'dateBasis'],
    ['documents', 'birch-press', { sha256: null }, 'document', 'sha256'],
    ['documents', 'birch-press', { quality: null }, 'document', 'quality'],
    ['documents', 'cedar-next-outline', { sha256: '0'.repeat(64) }, 'document', 'sha256'],
    ['units', 'wan-yuan', { enFactor: 1 }, 'unit', 'enFactor'],
    ['units', 'yi-yuan', { zh: '' }, 'unit', 'zh'],
    ['units', 'times', { factor: Infinity }, 'finite', 'factor'],
    ['indicators', 'no-accidents', { dimension: 'count' }, 'dimension', 'dimension'],
    ['indicators', 'chain-count', { dimension: 'none' }, 'dimension', 'dimension'],
  ] as const)('%s %s %j: %s', (table, id, overrides, code, field) => {
    expect(found(changed(table, id, overrides))).toContainEqual([code, id, field]);
  });

  test('a held core document without facts', () => {
    const dataset = buildFixture();
    const facts = dataset.facts.filter((one) => one.document !== 'cedar-outline');
    expect(checkDataset({ ...dataset, facts })).toMatchObject([
      { file: 'facts/cedar-outline.json', code: 'missing-file' },
    ]);
  });
});

describe('facts', () => {
  const words = { indicator: 'no-accidents', english: 'none' };

  test.each<[string, Partial<Fact> | Record<string, unknown>, string[][]]>([
    ['a unit of another dimension', { unit: 'ge' }, [['dimension', 'unit']]],
    ['a number without a unit', { unit: null }, [['dimension', 'unit']]],
    ['a number for a goal in words', { ...words }, [['dimension', 'value']]],
    ['words for a figure', { value: null, unit: null, english: 'much' }, [['dimension', 'value']]],
    ['between without an upper end', { operator: 'between' }, [['bounds', 'upper']]],
    ['an upper end without between', { upper: 4000 }, [['bounds', 'upper']]],
    ['an upper end that is lower', { operator: 'between', upper: 3000 }, [['bounds', 'upper']]],
    ['an upper end that is equal', { operator: 'between', upper: 3500 }, [['bounds', 'upper']]],
    ['a side without approx', { side: 'below' }, [['side', 'side']]],
    ['a number that is infinite', { value: Infinity }, [['finite', 'value']]],
    ['a year of no basis', { yearBasis: 'none' }, [['year-basis', 'yearBasis']]],
    ['a basis of no year', { year: null }, [['year-basis', 'yearBasis']]],
    [
      'words for a year that is none',
      { year: null, yearBasis: 'none', yearEvidence: { phrase: '到某年的某月某日', occurrence: 1 } },
      [['year-basis', 'yearEvidence']],
    ],
    ['a year before the period', { year: 2020 }, [['year-range', 'year']]],
    ['a year behind the period', { year: 2026 }, [['year-range', 'year']]],
    ['a span that begins behind its year', { from: '2026' }, [['span', 'from']]],
    ['a span that ends behind its year', { through: '2026-01' }, [['span', 'through']]],
    ['a span backwards', { from: '2024-05', through: '2024-04' }, [['span', 'through']]],
    ['wording of a result', { kind: 'actual', wording: 'plain' }, [['wording', 'wording']]],
    ['an attribute of a result', { kind: 'actual', attribute: 'binding' }, [['attribute', 'attribute']]],
    ['a baseline of nothing', { kind: 'baseline' }, [['baseline', 'of']]],
    ['a target of a target', { of: 'alder-outline/output' }, [['baseline', 'of']]],
    [
      'a baseline of a result',
      { kind: 'baseline', of: 'birch-congress/firms', year: 2020 },
      [['baseline', 'of']],
    ],
    [
      'a baseline of another place',
      { kind: 'baseline', of: 'cedar-outline/output', year: 2020 },
      [['baseline', 'of']],
    ],
    ['a repaired reading without a note', { reading: 'repaired' }, [['note', 'note']]],
    ['an ambiguous reading without a note', { reading: 'ambiguous' }, [['note', 'note']]],
    ['a figure outside its phrase', evidence({ figure: '3600' }), [['evidence', 'evidence.0.figure']]],
    [
      'a phrase across lines',
      evidence({ phrase: '到某年\n达3500亿元' }),
      [['evidence', 'evidence.0.phrase']],
    ],
    ['confidence in a core document', { confidence: 'high' }, [['confidence', 'confidence']]],
    [
      'a page for a core document',
      { evidence: [{ url: 'https://example.org', title: null, publisher: '报', date: null, figure: '1' }] },
      [['evidence', 'evidence.0']],
    ],
    [
      'words without English',
      { indicator: 'no-accidents', value: null, unit: null },
      [['language', 'english']],
    ],
    ['Chinese for English', { english: '很多' }, [['language', 'english']]],
  ])('%s', (_, overrides, expected) => {
    expect(foundBesideFigures(withFact(overrides as Partial<Fact>))).toEqual(
      expected.map(([code, field]) => [code, 'alder-outline/extra', field]),
    );
  });

  function evidence(overrides: Record<string, unknown>) {
    return { evidence: [{ phrase: '到某年达到3500亿元', occurrence: 1, figure: '3500亿元', ...overrides }] };
  }

  test.each<[string, Partial<Fact>]>([
    [
      'a congress’ term ends a year behind the period',
      { id: 'birch-congress/extra', document: 'birch-congress', year: 2026 },
    ],
    ['a vision', { period: 'vision', year: 2035 }],
    ['a baseline before the period', { kind: 'baseline', of: 'alder-outline/output', year: 2015 }],
    ['local news of any year', { aside: 'local-news', year: 2019 }],
    ['a span inside one year', { from: '2025-01', through: '2025-04' }],
    ['no year at all', { year: null, yearBasis: 'none' }],
    ['between', { operator: 'between', upper: 3501 }],
    ['a note on a reading', { reading: 'ambiguous', note: extra }],
    ['the same figure of another kind', { kind: 'actual', scope: extra }],
    ['zero', { value: 0 }],
    ['less than zero', { value: -3 }],
  ])('allows %s', (_, overrides) => {
    expect(foundBesideFigures(withFact(overrides))).toEqual([]);
  });

  test('the supplement: pages with confidence, no phrases', () => {
    const base = { id: 'dogwood-pages/extra', document: 'dogwood-pages', place: 'dogwood' } as const;
    const page = { url: 'https://example.org', title: null, publisher: '报', date: null, figure: '1' };
    expect(foundBesideFigures(withFact({ ...base, evidence: [page], confidence: 'high' }))).toEqual([]);
    expect(foundBesideFigures(withFact({ ...base, evidence: [page] }))).toEqual([
      ['confidence', base.id, 'confidence'],
    ]);
    const yearEvidence = { phrase: '到某年的某月某日', occurrence: 1 };
    expect(foundBesideFigures(withFact({ ...base, confidence: 'high', yearEvidence }))).toEqual([
      ['evidence', base.id, 'evidence.0'],
      ['evidence', base.id, 'yearEvidence'],
    ]);
  });

  test('nothing is read in a document that is not held', () => {
    const id = 'cedar-next-outline/extra';
    expect(
      foundBesideFigures(withFact({ id, document: 'cedar-next-outline', period: 'third', year: 2030 })),
    ).toEqual([['evidence', id, 'document']]);
  });

  test('what is no aside does not lean on an aside', () => {
    const dataset = withFact({ kind: 'baseline', of: 'alder-outline/news', year: 2020 });
    const news = fact({ id: 'alder-outline/news', asWritten: '1元', aside: 'local-news' });
    expect(foundBesideFigures({ ...dataset, facts: [...dataset.facts, news] })).toEqual([
      ['aside', 'alder-outline/extra', 'of'],
    ]);
  });

  test('printed twice is one fact: the second is told with the first', () => {
    const [problem] = checkDataset(
      withFact({ scope: undefined, operator: 'gte' } as unknown as Partial<Fact>),
    );
    expect(problem).toMatchObject({ code: 'duplicate-fact', record: 'alder-outline/extra' });
    expect(problem?.expected.en).toContain('alder-outline/output');
  });
});

describe('systems', () => {
  const birch = buildFixture().systems.find((one) => one.id === 'birch-second');

  /** birch-second with one tier changed. */
  function tier(index: number, overrides: Record<string, unknown>): Dataset {
    const tiers = birch?.tiers.map((one, at) => (at === index ? { ...one, ...overrides } : one));
    return changed('systems', 'birch-second', { tiers });
  }

  test.each([
    ['complete with an open slot', tier(0, { enumeration: 'complete' }), 'tiers.0.members'],
    ['partial with nobody named', tier(0, { members: [] }), 'tiers.0.members'],
    ['none, yet somebody named', tier(0, { enumeration: 'none' }), 'tiers.0.members'],
    ['partial of an unknown number', tier(0, { stated: null }), 'tiers.0.stated'],
    ['inferred, yet stated', tier(0, { enumeration: 'inferred' }), 'tiers.0.stated'],
  ])('%s', (_, dataset, field) => {
    expect(found(dataset)).toContainEqual(['tier-count', 'birch-second', field]);
  });

  test('partial with all named is complete', () => {
    expect(found(tier(0, { stated: 2 }))).toEqual([
      ['tier-count', 'birch-second', 'tiers.0.members'],
      ['system-count', 'birch-second', 'stated'],
    ]);
  });

  test('the tiers sum up to what is stated; N leaves room', () => {
    expect(found(changed('systems', 'birch-second', { stated: 7 }))).toEqual([
      ['system-count', 'birch-second', 'stated'],
    ]);
    expect(found(changed('systems', 'cedar-second', { stated: 5 }))).toEqual([]);
    expect(found(changed('systems', 'cedar-second', { stated: 0 }))).toEqual([
      ['system-count', 'cedar-second', 'stated'],
    ]);
  });

  test('groups that we inferred are not counted', () => {
    expect(found(changed('systems', 'birch-third', { stated: 5 }))).toEqual([]);
    expect(found(changed('systems', 'birch-third', { stated: 7 }))).toEqual([
      ['system-count', 'birch-third', 'stated'],
    ]);
  });

  test.each([
    ['alder-second', 'partial'],
    ['birch-second', 'complete'],
    ['birch-third', 'partial'],
  ])('%s is not %s', (id, enumeration) => {
    expect(found(changed('systems', id, { enumeration }))).toEqual([['enumeration', id, 'enumeration']]);
  });

  test('one heads the column of a place and period', () => {
    expect(found(changed('systems', 'alder-third', { periods: ['second', 'third'] }))).toEqual([
      ['primary', 'alder-third', 'primary'],
    ]);
    expect(
      found(changed('systems', 'alder-third', { periods: ['second', 'third'], primary: false })),
    ).toEqual([]);
    expect(found(changed('systems', 'alder-second', { category: 'scheme' }))).toEqual([
      ['primary', 'alder-second', 'primary'],
    ]);
  });

  test('are read in a held core document', () => {
    expect(found(changed('systems', 'cedar-second', { document: 'cedar-next-outline' }))).toEqual([
      ['evidence', 'cedar-second', 'document'],
    ]);
  });

  test('what has the same name has it at both ends', () => {
    const dataset = buildFixture();
    const lineage = dataset.lineage.map((entry) =>
      entry.relation === 'our-grouping' ? { ...entry, relation: 'same-name' as const } : entry,
    );
    expect(found({ ...dataset, lineage })).toEqual([['lineage', '1', 'to.member']]);
  });

  test('lineage has both ends, save what begins and what ends', () => {
    const dataset = buildFixture();
    const lineage = dataset.lineage.map((entry) => ({ ...entry, relation: 'our-grouping' as const }));
    expect(found({ ...dataset, lineage })).toEqual([
      ['lineage', '0', 'ground'],
      ['lineage', '2', 'from'],
      ['lineage', '2', 'ground'],
      ['lineage', '3', 'to'],
      ['lineage', '3', 'ground'],
      ['lineage', '4', 'ground'],
    ]);
    const first = dataset.lineage.map((entry) => ({ ...entry, relation: 'first-listed' as const }));
    expect(found({ ...dataset, lineage: first.slice(0, 1) })).toEqual([['lineage', '0', 'from']]);
  });
});

describe('texts', () => {
  test.each([
    ['Chinese without Han', { zh: 'Alder', en: 'Alder' }, 'language', 'name.zh'],
    ['English with Han', { zh: '桤城', en: 'Alder 桤城' }, 'language', 'name.en'],
    ['an ASCII comma', { zh: '桤城,北部', en: 'Alder' }, 'punctuation', 'name.zh'],
  ])('%s', (_, name, code, field) => {
    expect(found(changed('places', 'alder', { name }))).toEqual([[code, 'alder', field]]);
  });

  test.each([
    ['Chinese in quotation marks', { zh: '“六个”', en: '“六个” (six)' }],
    ['a Chinese comma', { zh: '桤城，北部', en: 'Alder' }],
    ['a comma between digits', { zh: '约1,000个', en: '1,000' }],
    ['other scripts', { zh: '桤城', en: 'Ольха — جار الماء' }],
    ['names with <', { zh: '<桤>', en: '<alder>' }],
  ])('allows %s', (_, name) => {
    expect(found(changed('places', 'alder', { name }))).toEqual([]);
  });

  test('finds them at any depth', () => {
    const { systems } = buildFixture();
    const overrides = {
      tiers: systems[0]?.tiers.map((one) => ({ ...one, label: { zh: 'Pillars', en: '优势' } })),
    };
    expect(found(changed('systems', 'alder-second', overrides)).map(([, , field]) => field)).toEqual([
      'tiers.0.label.zh',
      'tiers.0.label.en',
      'tiers.1.label.zh',
      'tiers.1.label.en',
    ]);
    expect(found(changed('units', 'ge', { en: '个' }))).toContainEqual(['language', 'ge', 'en']);
  });
});

test('all problems come in one run', () => {
  const dataset = buildFixture();
  const facts = dataset.facts.map((one) => ({
    ...one,
    place: 'nowhere',
    indicator: 'nothing',
    period: 'never',
  }));
  const unknown = checkDataset({ ...dataset, facts }).filter(({ code }) => code === 'unknown-reference');
  expect(unknown).toHaveLength(facts.length * 3);
});

test('whatever fields are exchanged, it reports and does not throw', () => {
  const dataset = buildFixture();
  const values = dataset.facts.flatMap((one) => Object.values(one));
  const keys = Object.keys(fact()) as (keyof Fact)[];
  fc.assert(
    fc.property(
      fc.constantFrom(...dataset.facts),
      fc.constantFrom(...keys),
      fc.constantFrom(...values),
      (one, key, value) => {
        const suits = typeof value === typeof one[key];
        if (!suits || typeof value === 'object') return;
        const facts = dataset.facts.map((other) => (other.id === one.id ? { ...one, [key]: value } : other));
        expect(Array.isArray(checkDataset({ ...dataset, facts }))).toBe(true);
      },
    ),
  );
});

test('systems without tiers state what they like', () => {
  const roads: Partial<System> = { enumeration: 'complete', stated: 4 };
  expect(found(changed('systems', 'alder-roads', roads))).toEqual([]);
});

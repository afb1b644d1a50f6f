import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf } from './datasetFiles';
import { buildFixture, fact } from './fixture';
import { parseDataset } from './parseDataset';
import { readJson } from './readJson';
import type { Uncovered } from './schema';

const fixtureFiles = () => filesOf(buildFixture());

function problemsOf(files: unknown) {
  const result = parseDataset(files);
  return result.ok ? [] : result.problems;
}

/** The fixture with one file replaced. */
const withFile = (file: string, content: unknown) => ({ ...fixtureFiles(), [file]: content });

/** The problems of one fact that is wrong. */
const problemsOfFact = (overrides: Record<string, unknown>) =>
  problemsOf(withFile('facts/alder-outline.json', [{ ...fact(), ...overrides }]));

describe('a dataset in order', () => {
  test('comes back as it went in', () => {
    const dataset = buildFixture();
    const uncovered: ReadonlyMap<string, readonly Uncovered[]> = new Map([
      ['birch-press', [{ text: '三大主线', why: 'announces-list' as const }]],
    ]);
    const result = parseDataset(filesOf(dataset, uncovered));
    expect(result).toEqual({ ok: true, dataset, uncovered });
  });

  test('does not depend on the order of the files, and takes the generated schemas along', () => {
    const files = Object.fromEntries(Object.entries(fixtureFiles()).toReversed());
    const result = parseDataset({ ...files, 'schema/facts.json': {} });
    expect(result).toMatchObject({ ok: true, dataset: buildFixture() });
  });

  test('survives JSON', () => {
    const texts = Object.fromEntries(
      Object.entries(fixtureFiles()).map(([file, content]) => [file, JSON.stringify(content)]),
    );
    const { files, problems } = readJson(texts);
    expect(problems).toEqual([]);
    expect(parseDataset(files)).toMatchObject({ ok: true, dataset: buildFixture() });
  });
});

describe('files', () => {
  test.each(['datapackage.json', 'places.json', 'lineage.json'])('%s is missing', (file) => {
    const { [file]: _, ...files } = fixtureFiles();
    expect(problemsOf(files)).toMatchObject([{ file, code: 'missing-file' }]);
  });

  test('a file that is no list', () => {
    expect(problemsOf(withFile('themes.json', { id: 'work' }))).toMatchObject([
      { file: 'themes.json', code: 'not-a-list', value: '{…}' },
    ]);
  });

  test('an unknown file, with the nearest known one', () => {
    expect(problemsOf(withFile('theme.json', []))).toMatchObject([
      { code: 'unknown-file', hint: 'themes.json' },
    ]);
    expect(problemsOf(withFile('facts/alder-outlines.json', []))).toMatchObject([
      { code: 'unknown-file', hint: 'facts/alder-outline.json' },
    ]);
  });

  test('a fact in the file of another document', () => {
    const files = withFile('facts/birch-press.json', [fact({ id: 'alder-outline/more' })]);
    expect(problemsOf(files)).toMatchObject([
      { file: 'facts/birch-press.json', record: 'alder-outline/more', field: 'document', code: 'wrong-file' },
    ]);
  });

  test('a version that is none', () => {
    expect(problemsOf(withFile('datapackage.json', { name: 'fixture', version: 'new' }))).toMatchObject([
      { file: 'datapackage.json', field: 'version', code: 'schema' },
    ]);
  });

  test('a wrong document does not make its facts unknown as well', () => {
    const documents = buildFixture().documents.map((one) => ({ ...one, held: 'yes' }));
    const codes = problemsOf(withFile('documents.json', documents)).map((problem) => problem.code);
    expect(new Set(codes)).toEqual(new Set(['schema']));
  });

  test('text that is no JSON is told by file', () => {
    const { files, problems } = readJson({ 'a.json': '{"a": 1,}', 'b.json': '[]' });
    expect(files).toEqual({ 'b.json': [] });
    expect(problems).toMatchObject([{ file: 'a.json', code: 'not-json' }]);
  });
});

describe('fields', () => {
  test('a choice, with the nearest word', () => {
    expect(problemsOfFact({ kind: 'targt' })).toMatchObject([
      { record: 'alder-outline/output', field: 'kind', value: '“targt”', code: 'schema', hint: 'target' },
    ]);
  });

  test('a field that is missing', () => {
    const { asWritten: _, ...rest } = fact();
    expect(problemsOf(withFile('facts/alder-outline.json', [rest]))).toMatchObject([
      { field: 'asWritten', code: 'missing-field', value: 'nothing' },
    ]);
  });

  test('every unknown field, with the nearest known one', () => {
    expect(problemsOfFact({ yearBasiss: 'stated', zzzzzzzzzz: 1 })).toMatchObject([
      { field: 'yearBasiss', code: 'unknown-field', hint: 'yearBasis' },
      { field: 'zzzzzzzzzz', code: 'unknown-field' },
    ]);
  });

  test.each([
    [{ value: '3500' }, 'value'],
    [{ value: NaN }, 'value'],
    [{ year: 2025.5 }, 'year'],
    [{ year: 1066 }, 'year'],
    [{ id: 'Alder Outline' }, 'id'],
    [{ asWritten: '  ' }, 'asWritten'],
    [{ from: '2021-13' }, 'from'],
    [{ evidence: [] }, 'evidence'],
    [{ scope: { zh: '全市' } }, 'scope.en'],
    [{ scope: { zh: '全市', en: 'All', fr: 'Tout' } }, 'scope.fr'],
  ])('%j', (overrides, field) => {
    expect(problemsOfFact(overrides).map((problem) => problem.field)).toEqual([field]);
  });

  test('says what is expected in both languages', () => {
    expect(problemsOfFact({ id: 'Alder' })[0]?.expected).toEqual({
      zh: '<document>/<slug>',
      en: '<document>/<slug>',
    });
    expect(problemsOfFact({ place: 'Old Town' })[0]?.expected).toEqual({
      zh: '由小写字母、数字和连字符组成的 id',
      en: 'a kebab-case id',
    });
    expect(problemsOfFact({ basis: 1 })[0]?.expected.en).toBe('("stated" | "counted")');
  });

  test('evidence is told by what it was meant to be', () => {
    const phrase = { phrase: '到某年，产值达到一定数目', occurrence: 0, figure: '一定' };
    const page = { url: 'nowhere', title: null, publisher: '报', date: null, figure: '1' };
    expect(problemsOfFact({ evidence: [phrase] })).toMatchObject([{ field: 'evidence.0.occurrence' }]);
    expect(problemsOfFact({ evidence: [page] })).toMatchObject([{ field: 'evidence.0.url' }]);
    expect(problemsOfFact({ evidence: ['words'] })).toMatchObject([{ field: 'evidence.0' }]);
  });

  test('all problems of all files in one run, by id or index', () => {
    const files = {
      ...withFile('themes.json', [{ id: 'work' }, 7]),
      'facts/alder-outline.json': [{ ...fact(), operator: 'about', side: 'above' }],
    };
    expect(problemsOf(files).map(({ file, record, field }) => [file, record, field])).toEqual([
      ['themes.json', 'work', 'name'],
      ['themes.json', '1', ''],
      ['facts/alder-outline.json', 'alder-outline/output', 'operator'],
      ['facts/alder-outline.json', 'alder-outline/output', 'side'],
    ]);
  });
});

describe('hostile input', () => {
  const nest = (depth: number) => {
    let value: unknown = [];
    for (let level = 0; level < depth; level += 1) value = [value];
    return value;
  };

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['text', 'places.json'],
    ['deep nesting as a file', { 'places.json': nest(50_000) }],
    ['deep nesting in a field', withFile('facts/alder-outline.json', [{ ...fact(), note: nest(50_000) }])],
    ['a huge text', withFile('places.json', [{ id: 'x'.repeat(5_000_000) }])],
    ['a list with holes', withFile('places.json', Array.from({ length: 5 }).toSpliced(1, 1))],
    ['keys of Object.prototype', JSON.parse('{"__proto__": [], "constructor": {}, "toString": 1}')],
    [
      'a polluting record',
      withFile('places.json', [JSON.parse('{"__proto__": {"id": "alder"}, "constructor": 1}')]),
    ],
  ])('%s becomes problems', (_, input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0);
    expect({}).not.toHaveProperty('id');
  });

  test('two hundred thousand wrong records are all told', () => {
    const themes = Array.from({ length: 200_000 }, () => 1);
    expect(problemsOf(withFile('themes.json', themes))).toHaveLength(200_000);
  });

  /** What a problem shows stays short, whatever it is about. */
  const longestShown = (files: unknown) => Math.max(0, ...problemsOf(files).map(({ value }) => value.length));

  test('no JSON makes it throw, as a file, as a record or as a field', () => {
    const files = fixtureFiles();
    const names = Object.keys(files);
    const property = fc.property(
      fc.constantFrom(...names),
      fc.jsonValue(),
      fc.string(),
      (name, value, key) => {
        for (const content of [value, [value], [{ ...fact(), [key]: value }]]) {
          expect(longestShown({ ...files, [name]: content, [key]: value })).toBeLessThan(70);
        }
      },
    );
    expect(() => fc.assert(property, { numRuns: 200 })).not.toThrow();
  });

  test('nor anything at all', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
    const property = fc.property(anything, (value) => {
      expect(longestShown(value)).toBeLessThan(70);
      expect(longestShown({ ...fixtureFiles(), 'facts/alder-outline.json': [value] })).toBeLessThan(70);
    });
    expect(() => fc.assert(property, { numRuns: 200 })).not.toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { fileOf, filesOf } from './datasetFiles';
import { generateFiles, staleFiles } from './dataPackage';
import { dictionary, emptyReadme, withDictionary } from './dictionary';
import { buildFixture } from './fixture';
import { recordSchema, resourceNames, schemaFiles } from './jsonSchema';
import { resourceSchemas } from './schema';

const { documents } = buildFixture();

function textsOfFixture(): Record<string, string> {
  const files = { ...filesOf(buildFixture()), 'uncovered/birch-press.json': [] };
  const texts = Object.entries(files).map(([file, content]): [string, string] => [
    file,
    JSON.stringify(content),
  ]);
  return { ...Object.fromEntries(texts), 'README.md': emptyReadme };
}

/** The folder as it is after npm run data:package. */
function generated(): Record<string, string> {
  const texts = textsOfFixture();
  return { ...texts, ...generateFiles(texts, documents) };
}

describe('JSON Schemas', () => {
  test('there is one for every resource', () => {
    expect(new Set(resourceNames)).toEqual(new Set(Object.keys(resourceSchemas)));
    expect(Object.keys(schemaFiles())).toEqual(resourceNames.map((name) => `schema/${fileOf(name)}`));
  });

  test.each(resourceNames)('%s has the fields of the definition, required as there', (name) => {
    const schema = recordSchema(name);
    const entries: Record<string, { type: string }> = resourceSchemas[name].entries;
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(entries));
    const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
    expect(schema.required).toEqual(required);
    expect(schema.additionalProperties).toBe(false);
  });

  test('describe a list of records, and keep the descriptions', () => {
    expect(schemaFiles()['schema/themes.json']).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Themes of concepts and systems',
      type: 'array',
      items: { type: 'object', properties: { id: { description: 'Identifier of the theme' } } },
    });
  });
});

describe('the dictionary', () => {
  test('has a row for every field, the inner ones too', () => {
    const text = dictionary();
    expect(text).toContain('### `places.json`');
    expect(text).toContain('### `facts/<document>.json`');
    expect(text).toContain('| `kind` | `"city"`, `"new-area"`, `"group"` | yes |');
    expect(text).toContain('| `value` | number or null | yes | Number as written; null for words |');
    expect(text).toContain(
      '| `tiers[].members[].evidence[].phrase` | string | yes | Verbatim in the source text |',
    );
    expect(text).toContain('| `scope` | text |  |');
    expect(text).toContain('integer or `"N"` or null');
  });

  test('every row has four cells', () => {
    for (const row of dictionary()
      .split('\n')
      .filter((line) => line.startsWith('|'))) {
      expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    }
  });

  test('goes between its markers and leaves the rest alone', () => {
    const readme = `# 数据\n\n前\n\n${emptyReadme}\n后\n`;
    const once = withDictionary(readme) ?? '';
    expect(once).toMatch(/^# 数据\n\n前/);
    expect(once.endsWith('后\n')).toBe(true);
    expect(once).toContain(dictionary());
    expect(withDictionary(once)).toBe(once);
  });

  test.each(['', '<!-- dictionary:end --><!-- dictionary:start -->', emptyReadme + emptyReadme])(
    'has no place in %j',
    (readme) => {
      expect(withDictionary(readme)).toBeUndefined();
    },
  );
});

describe('the package', () => {
  test('lists the files that are there, with their schemas', () => {
    const description = JSON.parse(generated()['datapackage.json'] ?? '') as {
      resources: { name: string; path: string; schema: string }[];
    };
    const byName = Object.fromEntries(description.resources.map((resource) => [resource.name, resource]));
    expect(byName['places']).toMatchObject({ path: 'places.json', schema: 'schema/places.json' });
    expect(byName['facts-alder-outline']).toMatchObject({
      path: 'facts/alder-outline.json',
      schema: 'schema/facts.json',
    });
    expect(byName['uncovered-birch-press']).toMatchObject({ schema: 'schema/uncovered.json' });
    expect(byName['facts-cedar-next-outline']).toBeUndefined();
    expect(Object.keys(byName)).toHaveLength(description.resources.length);
    for (const { path, schema } of description.resources) {
      expect(generated()).toHaveProperty([path]);
      expect(generated()).toHaveProperty([schema]);
    }
  });

  test('keeps its version, begins with 1.0.0, and names its sources and licence', () => {
    const texts = { ...textsOfFixture(), 'datapackage.json': '{"name": "x", "version": "3.2.1"}' };
    const { 'datapackage.json': _, ...without } = texts;
    expect(JSON.parse(generateFiles(texts, documents)['datapackage.json'] ?? '')).toMatchObject({
      name: 'duibiao',
      version: '3.2.1',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    const first = JSON.parse(generateFiles(without, documents)['datapackage.json'] ?? '') as {
      version: string;
      sources: { title: string; path?: string }[];
    };
    expect(first.version).toBe('1.0.0');
    expect(first.sources).toHaveLength(documents.filter((document) => document.held).length);
    expect(first.sources[0]).toEqual({ title: '桤城二期规划纲要，示例日报，2021-03-01' });
    expect(first.sources[3]).toEqual({
      title: '桦城三期规划发布会，示例日报，2025-12-15',
      path: 'https://example.org/birch',
    });
  });

  test('keeps what people wrote of its versions', () => {
    const changes = [{ version: '3.2.1', date: '2026', changes: [{ zh: '改', en: 'Change' }] }];
    const texts = {
      ...textsOfFixture(),
      'datapackage.json': JSON.stringify({ name: 'x', version: '3.2.1', changes }),
    };
    expect(JSON.parse(generateFiles(texts, documents)['datapackage.json'] ?? '')).toMatchObject({ changes });
    const wrong = { ...texts, 'datapackage.json': '{"version": "3.2.1", "changes": "many"}' };
    expect(JSON.parse(generateFiles(wrong, documents)['datapackage.json'] ?? '')).toMatchObject({
      changes: [],
    });
  });

  test('a description that is no JSON is not written over', () => {
    expect(() => generateFiles({ 'datapackage.json': '{' }, [])).toThrow(SyntaxError);
  });
});

describe('drift', () => {
  test('none after generating; generating again changes nothing', () => {
    expect(staleFiles(generated(), documents)).toEqual([]);
    expect({ ...generated(), ...generateFiles(generated(), documents) }).toEqual(generated());
  });

  test.each(['schema/units.json', 'datapackage.json', 'README.md'])('in %s', (file) => {
    const texts = generated();
    const changed = {
      ...texts,
      [file]: (texts[file] ?? '').replace('Identifier', 'Name').replace('CC-BY', 'CC-NO'),
    };
    expect(staleFiles(changed, documents)).toMatchObject([
      { file, code: 'generated', value: '“out of date”' },
    ]);
  });

  test('a schema that is missing, and one too many', () => {
    const { 'schema/units.json': _, ...texts } = generated();
    expect(staleFiles({ ...texts, 'schema/cities.json': '{}' }, documents)).toMatchObject([
      { file: 'schema/units.json', value: '“missing”' },
      { file: 'schema/cities.json', value: '“schema of no resource”' },
    ]);
  });

  test('a new file of facts', () => {
    const texts = { ...generated(), 'facts/birch-next.json': '[]' };
    expect(staleFiles(texts, documents)).toMatchObject([{ file: 'datapackage.json' }]);
  });

  test('a README without a place for the dictionary, or none', () => {
    const { 'README.md': _, ...without } = generated();
    for (const texts of [without, { ...without, 'README.md': '# Data' }]) {
      const [problem] = staleFiles(texts, documents);
      expect(problem).toMatchObject({ file: 'README.md', code: 'generated' });
      expect(problem?.expected.en).toContain('npm run data:package');
    }
  });
});

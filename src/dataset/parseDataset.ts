import * as v from 'valibot';
import type { Dataset } from './dataset';
import { fileOf, packageFile, singleFiles } from './datasetFiles';
import { type Problem, Problems, shorten } from './problem';
import { addSchemaProblems, isRecord } from './schemaProblems';
import { type Fact, resourceSchemas, type Uncovered, versionPattern, versionSchema } from './schema';

/** What the app needs of the package's description; the rest of it is generated. */
const packageSchema = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id')),
  version: versionPattern,
  changes: v.optional(v.array(versionSchema), []),
});

export type ParseResult =
  | { ok: true; dataset: Dataset; uncovered: ReadonlyMap<string, readonly Uncovered[]> }
  | { ok: false; problems: Problem[] };

type ObjectSchema = v.GenericSchema & { readonly entries: Readonly<Record<string, unknown>> };

function recordName(input: unknown, index: number): string {
  return isRecord(input) && typeof input.id === 'string' ? shorten(input.id) : String(index);
}

/** The ids that a file gives, also those of records that are wrong otherwise: one mistake is told once. */
function rawIds(input: unknown): string[] {
  if (!Array.isArray(input)) return [];
  return input.filter(isRecord).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/**
 * The files of data/, by their path inside it, to a dataset, or every problem of their form. Takes anything,
 * since a user may open any file, and never throws. What the records say of each other is for `checkDataset`.
 */
export function parseDataset(files: unknown): ParseResult {
  const problems = new Problems();
  const given: ReadonlyMap<string, unknown> = new Map(isRecord(files) ? Object.entries(files) : []);

  function missing(file: string): void {
    const expected = { zh: '这个文件', en: 'this file' };
    problems.add(file, { record: '', field: '', value: undefined, code: 'missing-file', expected });
  }

  function records<const S extends ObjectSchema>(schema: S, file: string): v.InferOutput<S>[] {
    const input = given.get(file);
    if (!Array.isArray(input)) {
      const expected = { zh: '由记录组成的列表', en: 'a list of records' };
      if (!given.has(file)) missing(file);
      else problems.add(file, { record: '', field: '', value: input, code: 'not-a-list', expected });
      return [];
    }
    const fields = Object.keys(schema.entries);
    const read: v.InferOutput<S>[] = [];
    for (let index = 0; index < input.length; index += 1) {
      const item: unknown = input[index];
      const result = v.safeParse(schema, item);
      if (result.success) read.push(result.output);
      else
        addSchemaProblems(
          problems,
          { file, record: recordName(item, index), input: item, fields },
          result.issues,
        );
    }
    return read;
  }

  const description = v.safeParse(packageSchema, given.get(packageFile));
  if (!given.has(packageFile)) missing(packageFile);
  else if (!description.success) {
    // Its other fields are generated and free.
    addSchemaProblems(
      problems,
      { file: packageFile, record: '', input: undefined, fields: [] },
      description.issues,
    );
  }

  const tables = {
    places: records(resourceSchemas.places, fileOf('places')),
    periods: records(resourceSchemas.periods, fileOf('periods')),
    documents: records(resourceSchemas.documents, fileOf('documents')),
    themes: records(resourceSchemas.themes, fileOf('themes')),
    units: records(resourceSchemas.units, fileOf('units')),
    concepts: records(resourceSchemas.concepts, fileOf('concepts')),
    indicators: records(resourceSchemas.indicators, fileOf('indicators')),
    sectors: records(resourceSchemas.sectors, fileOf('sectors')),
    systems: records(resourceSchemas.systems, fileOf('systems')),
    lineage: records(resourceSchemas.lineage, fileOf('lineage')),
    conflicts: records(resourceSchemas.conflicts, fileOf('conflicts')),
  };

  const documentIds = rawIds(given.get(fileOf('documents')));
  const facts: Fact[] = [];
  const uncovered = new Map<string, readonly Uncovered[]>();
  for (const document of new Set(documentIds)) {
    const factsFile = fileOf('facts', document);
    if (given.has(factsFile)) {
      for (const fact of records(resourceSchemas.facts, factsFile)) {
        facts.push(fact);
        if (fact.document === document) continue;
        const expected = { zh: document, en: document };
        problems.add(factsFile, {
          record: fact.id,
          field: 'document',
          value: fact.document,
          code: 'wrong-file',
          expected,
        });
      }
    }
    const uncoveredFile = fileOf('uncovered', document);
    if (given.has(uncoveredFile)) uncovered.set(document, records(resourceSchemas.uncovered, uncoveredFile));
  }

  const known = new Set([packageFile, ...singleFiles.map((resource) => fileOf(resource))]);
  for (const document of documentIds) known.add(fileOf('facts', document)).add(fileOf('uncovered', document));
  for (const file of given.keys()) {
    if (known.has(file) || file.startsWith('schema/')) continue;
    problems.add(
      shorten(file),
      {
        record: '',
        field: '',
        value: file,
        code: 'unknown-file',
        expected: {
          zh: '已知资源的文件，或已列入 documents.json 的文件',
          en: 'the file of a resource or of a listed document',
        },
      },
      known,
    );
  }

  if (problems.list.length > 0 || !description.success) return { ok: false, problems: problems.list };
  const { name, version, changes } = description.output;
  return { ok: true, dataset: { name, version, changes, ...tables, facts }, uncovered };
}

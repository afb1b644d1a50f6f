/** What is generated inside data/: the schemas, the package's description, the dictionary. Not for the browser. */
import { packageFile } from './datasetFiles';
import { describePackage, type Source } from './describePackage';
import { withDictionary } from './dictionary';
import { schemaFiles } from './jsonSchema';
import { type Problem, Problems } from './problem';
import { isRecord } from './schemaProblems';

const readmeFile = 'README.md';
const firstVersion = '1.0.0';

type Texts = Readonly<Record<string, string>>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What of the description people write: the version, raised by hand, and what each version brought. */
function writtenIn(description: string | undefined): { version: string; changes: readonly unknown[] } {
  const parsed: unknown = description === undefined ? {} : JSON.parse(description);
  if (!isRecord(parsed)) return { version: firstVersion, changes: [] };
  const { version, changes } = parsed;
  return {
    version: typeof version === 'string' ? version : firstVersion,
    changes: Array.isArray(changes) ? changes : [],
  };
}

/**
 * The generated files, by path inside data/, from the texts of all its files. Throws when the present description
 * is not JSON, lest its version be lost; leaves the README out when it has no place for the dictionary.
 */
export function generateFiles(texts: Texts, documents: readonly Source[]): Record<string, string> {
  const files = Object.keys(texts).toSorted();
  const generated = Object.entries(schemaFiles()).map(([file, schema]): [string, string] => [
    file,
    json(schema),
  ]);
  const written = writtenIn(texts[packageFile]);
  generated.push([packageFile, json(describePackage({ ...written, files, documents }))]);
  const readme = withDictionary(texts[readmeFile] ?? '');
  if (readme !== undefined) generated.push([readmeFile, readme]);
  return Object.fromEntries(generated);
}

/** Generated files that are not what they would be now, and schemas of resources that are no more. */
export function staleFiles(texts: Texts, documents: readonly Source[]): Problem[] {
  const problems = new Problems();
  const expected = {
    zh: '重新生成：npm run data:package',
    en: 'the generated file: run npm run data:package',
  };
  const complain = (file: string, value: string) =>
    problems.add(file, { record: '', field: '', value, code: 'generated', expected });
  const generated = generateFiles(texts, documents);
  for (const [file, text] of Object.entries(generated)) {
    if (!Object.hasOwn(texts, file)) complain(file, 'missing');
    else if (texts[file] !== text) complain(file, 'out of date');
  }
  if (!Object.hasOwn(generated, readmeFile)) {
    complain(readmeFile, 'no <!-- dictionary:start --> and <!-- dictionary:end -->');
  }
  for (const file of Object.keys(texts)) {
    if (file.startsWith('schema/') && !Object.hasOwn(generated, file))
      complain(file, 'schema of no resource');
  }
  return problems.list;
}

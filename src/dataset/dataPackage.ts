/** What is generated inside data/: the schemas, the package's description, the dictionary. Not for the browser. */
import { fileOf, packageFile, singleFiles } from './datasetFiles';
import { withDictionary } from './dictionary';
import { resourceTitles, schemaFiles } from './jsonSchema';
import { type Problem, Problems } from './problem';
import type { ResourceName, SourceDocument } from './schema';
import { isRecord } from './schemaProblems';

const readmeFile = 'README.md';
const firstVersion = '1.0.0';

type Texts = Readonly<Record<string, string>>;
type Source = Pick<SourceDocument, 'title' | 'issuer' | 'date' | 'held' | 'url'>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The one thing of the description that people write: the version, raised by hand. */
function versionOf(description: string | undefined): string {
  if (description === undefined) return firstVersion;
  const parsed: unknown = JSON.parse(description);
  return isRecord(parsed) && typeof parsed.version === 'string' ? parsed.version : firstVersion;
}

function resource(name: ResourceName, path: string, document?: string): Record<string, unknown> {
  const title = document === undefined ? resourceTitles[name] : `${resourceTitles[name]}: ${document}`;
  return {
    name: document === undefined ? name : `${name}-${document}`,
    title,
    path,
    profile: 'data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    schema: `schema/${fileOf(name)}`,
  };
}

/** Facts and uncovered figures: a resource for every file, since JSON lists cannot be read as one when put together. */
function folderResources(name: 'facts' | 'uncovered', files: readonly string[]): Record<string, unknown>[] {
  const prefix = `${name}/`;
  return files
    .filter((file) => file.startsWith(prefix) && file.endsWith('.json'))
    .map((file) => resource(name, file, file.slice(prefix.length, -'.json'.length)));
}

function packageDescription(files: readonly string[], documents: readonly Source[], version: string) {
  return {
    profile: 'data-package',
    name: 'duibiao',
    title: 'Duibiao: figures of city planning documents, each with its source',
    version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: documents
      .filter((document) => document.held)
      .map(({ title, issuer, date, url }) => ({
        title: [title.zh, issuer.zh, ...(date === null ? [] : [date])].join('，'),
        ...(url === null ? {} : { path: url }),
      })),
    resources: [
      ...singleFiles
        .filter((name) => files.includes(fileOf(name)))
        .map((name) => resource(name, fileOf(name))),
      ...folderResources('facts', files),
      ...folderResources('uncovered', files),
    ],
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
  const version = versionOf(texts[packageFile]);
  generated.push([packageFile, json(packageDescription(files, documents, version))]);
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

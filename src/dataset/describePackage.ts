/** The description of data/ as a Data Package. */
import { fileOf, singleFiles } from './datasetFiles';
import { resourceTitles } from './resourceTitles';
import type { ResourceName, SourceDocument } from './schema';

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export type Source = Pick<SourceDocument, 'title' | 'issuer' | 'date' | 'held' | 'url'>;

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

interface Described {
  /** Paths inside data/. */
  files: readonly string[];
  documents: readonly Source[];
  version: string;
  changes: readonly unknown[];
}

/** `datapackage.json`: every file of data/ with its schema. */
export function describePackage({ files, documents, version, changes }: Described) {
  return {
    profile: 'data-package',
    name: 'duibiao',
    title: 'Duibiao: figures of city planning documents, each with its source',
    version,
    changes,
    licenses: [licence],
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

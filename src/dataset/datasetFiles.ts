import type { Dataset } from './dataset';
import type { ResourceName, Uncovered } from './schema';

/** Resources that are one file each, in the order in which people read them. */
export const singleFiles = [
  'places',
  'periods',
  'documents',
  'themes',
  'units',
  'concepts',
  'indicators',
  'sectors',
  'systems',
  'lineage',
  'conflicts',
] as const satisfies readonly ResourceName[];

export const packageFile = 'datapackage.json';

/** The file of data/ in which a record stands; facts and uncovered are folders with a file per document. */
export function fileOf(resource: ResourceName, document?: string): string {
  return document === undefined ? `${resource}.json` : `${resource}/${document}.json`;
}

/** The dataset as the files of data/: what `parseDataset` reads. */
export function filesOf(
  dataset: Dataset,
  uncovered: ReadonlyMap<string, readonly Uncovered[]> = new Map(),
): Record<string, unknown> {
  const { name, version, changes } = dataset;
  const files: [string, unknown][] = [[packageFile, { name, version, changes }]];
  for (const resource of singleFiles) files.push([fileOf(resource), dataset[resource]]);
  for (const document of new Set(dataset.facts.map((fact) => fact.document))) {
    const facts = dataset.facts.filter((fact) => fact.document === document);
    files.push([fileOf('facts', document), facts]);
  }
  for (const [document, entries] of uncovered) files.push([fileOf('uncovered', document), entries]);
  return Object.fromEntries(files);
}

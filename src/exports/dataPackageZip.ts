/** The whole dataset as a Data Package in one file: every resource, its schema, the description that lists them. */
import { strToU8, zipSync } from 'fflate';
import type { Dataset } from '../dataset/dataset';
import { filesOf, packageFile } from '../dataset/datasetFiles';
import { describePackage } from '../dataset/describePackage';
import type { Uncovered } from '../dataset/schema';

/** What a Data Package has beside the dataset. */
export interface PackageRest {
  /** JSON Schemas, by path. */
  schemas: Readonly<Record<string, unknown>>;
  /** Figures that are no facts, by document. */
  uncovered: Readonly<Record<string, readonly Uncovered[]>>;
  /** Texts as they are, by path: the licence, the dictionary. */
  texts: Readonly<Record<string, string>>;
}

/** The same dataset makes the same file: no clock is asked. The earliest time that the format knows. */
const written = new Date(1980, 0, 1);

export const packageName = ({ name, version }: Pick<Dataset, 'name' | 'version'>) =>
  `${name}-data-${version}.zip`;

export function dataPackageZip(dataset: Dataset, { schemas, uncovered, texts }: PackageRest): Uint8Array {
  const known = new Map(Object.entries(uncovered));
  const { [packageFile]: _, ...resources } = filesOf(dataset, known);
  const { version, changes, documents } = dataset;
  const files = Object.keys(resources).toSorted();
  const description = describePackage({ files, documents, version, changes });
  const json: [string, unknown][] = [
    [packageFile, description],
    ...Object.entries(resources),
    ...Object.entries(schemas),
  ];
  const all: [string, string][] = [
    ...json.map(([path, value]): [string, string] => [path, `${JSON.stringify(value, null, 2)}\n`]),
    ...Object.entries(texts),
  ];
  return zipSync(Object.fromEntries(all.map(([path, text]) => [path, strToU8(text)])), { mtime: written });
}

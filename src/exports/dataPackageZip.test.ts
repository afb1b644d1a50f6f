import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import rest from 'virtual:data-package';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBundled } from '../dataset/bundled.fixture';
import { indexRows } from '../dataset/indexDataset';
import { parseDataset } from '../dataset/parseDataset';
import { joinDataset, splitDataset } from '../dataset/splitDataset';
import { dataPackageZip, packageName } from './dataPackageZip';

const folder = resolve(import.meta.dirname, '../../data');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile() && /(\.json|\.md|^LICENSE)$/.test(entry.name))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
  );
const inRepository = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('the Data Package made of the dataset that is loaded', () => {
  let files: Record<string, string>;
  let bytes: Uint8Array;
  // As the page has it: in rows and details, the supplement apart and switched off.
  const { rows, details } = splitDataset(readBundled());
  const { rows: shown } = indexRows(rows);

  beforeAll(() => {
    bytes = dataPackageZip(joinDataset(shown, details), rest);
    const read = Object.entries(unzipSync(bytes));
    files = Object.fromEntries(read.map(([path, content]) => [path, strFromU8(content)]));
  });

  test('has every file of data/, and no other', () => {
    expect(shown.documents.every(({ collection }) => collection === 'core')).toBe(true);
    expect(Object.keys(files).toSorted()).toEqual(paths.toSorted());
  });

  test.each(paths.filter((path) => path.endsWith('.json')))('%s is that of the repository', (path) => {
    expect(JSON.parse(files[path] ?? '')).toEqual(JSON.parse(inRepository(path)));
  });

  test.each(['LICENSE', 'README.md'])('%s as well, to the letter', (path) => {
    expect(files[path]).toBe(inRepository(path));
  });

  test('lists each resource with its schema in its description', () => {
    const { resources } = JSON.parse(files['datapackage.json'] ?? '') as {
      resources: { path: string; schema: string }[];
    };
    const listed = resources.map(({ path }) => path);
    const expected = Object.keys(files).filter(
      (path) => path.endsWith('.json') && path !== 'datapackage.json' && !path.startsWith('schema/'),
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
    for (const { schema } of resources) expect(files).toHaveProperty([schema]);
  });

  test('can be opened again, and is the dataset', () => {
    const json = Object.entries(files).filter(([path]) => path.endsWith('.json'));
    const parsed = parseDataset(Object.fromEntries(json.map(([path, text]) => [path, JSON.parse(text)])));
    expect(parsed.ok && parsed.dataset).toEqual(readBundled());
  });

  test('is the same file each time, and named by its version', () => {
    expect(dataPackageZip(joinDataset(shown, details), rest)).toEqual(bytes);
    expect(packageName(shown)).toBe(`${shown.name}-data-${shown.version}.zip`);
  });
});

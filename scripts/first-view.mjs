/**
 * @typedef {{ file: string, name?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest Vite's manifest.json
 */

const chartEngine = ['echarts', 'zrender'];

/**
 * The files that the first view needs: the entry, all that it imports statically, and the data chunks named data-first.
 * @param {Manifest} manifest
 * @param {Record<string, string[]>} packages npm packages in each chunk file
 */
export function firstView(manifest, packages) {
  const chunks = staticClosure(manifest);
  const first = Object.values(manifest).filter((chunk) => chunk.name?.startsWith('data-first'));
  const files = {
    script: unique(chunks.filter((chunk) => !isData(chunk)).map((chunk) => chunk.file)),
    style: unique(chunks.flatMap((chunk) => chunk.css ?? [])),
    data: unique([...chunks.filter(isData), ...first].map((chunk) => chunk.file)),
  };

  const problems = [];
  if (files.script.length === 0)
    problems.push('No entry in the manifest: vite.config.ts must build index.html.');
  if (files.style.length === 0)
    problems.push('No style sheet at the entry: the first view would be unstyled.');
  if (files.data.length === 0)
    problems.push('No chunk named data-first: the first data must be a chunk of its own.');
  for (const file of files.script) {
    const found = packages[file]?.filter((name) => chartEngine.includes(name)) ?? [];
    if (found.length > 0)
      problems.push(`${file} brings ${found.join(', ')} at once: load charts by dynamic import.`);
    if (!packages[file]) problems.push(`${file} is not listed in packages.json: build again.`);
  }
  return { ...files, problems };
}

/** @param {Chunk} chunk */
const isData = (chunk) => /^(_virtual_)?data-/.test(chunk.name ?? '');

/** @param {string[]} items */
const unique = (items) => [...new Set(items)];

/** @param {Manifest} manifest */
function staticClosure(manifest) {
  /** @type {Set<Chunk>} */
  const found = new Set();
  const waiting = Object.values(manifest).filter((chunk) => chunk.isEntry);
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    for (const key of chunk.imports ?? []) {
      const imported = manifest[key];
      if (imported) waiting.push(imported);
    }
  }
  return [...found];
}

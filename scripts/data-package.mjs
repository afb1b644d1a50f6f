// npm run data:package: writes what is generated inside data/: schema/, datapackage.json, the dictionary in README.md.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFolder, readDataFolder, run } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

await run(async () => {
  const { generateFiles } = await loadSource('src/dataset/dataPackage.ts');
  const { emptyReadme } = await loadSource('src/dataset/dictionary.ts');

  const texts = await readDataFolder();
  const before = { ...texts, 'README.md': texts['README.md'] ?? emptyReadme };
  const documents = JSON.parse(texts['documents.json'] ?? '[]');
  const generated = generateFiles(before, documents);

  let written = 0;
  for (const [file, text] of Object.entries(generated)) {
    if (texts[file] === text) continue;
    const path = join(dataFolder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote data/${file}`);
    written += 1;
  }
  for (const file of Object.keys(texts)) {
    if (!file.startsWith('schema/') || file in generated) continue;
    await rm(join(dataFolder, file));
    console.log(`removed data/${file}`);
  }
  if (written === 0) console.log('Nothing has changed.');
  if ('README.md' in generated) return true;
  console.error(
    'data/README.md has no place for the dictionary: put <!-- dictionary:start --> and, below it, <!-- dictionary:end --> into it, once each.',
  );
  return false;
});

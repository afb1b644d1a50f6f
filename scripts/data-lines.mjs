// npm run data:lines -- --sources DIR: writes into every statement the lines of the text that its phrases begin in.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, readDataFolder, run } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

await run(async () => {
  const { sources } = parseArgs({ options: { sources: { type: 'string' } } }).values;
  if (sources === undefined) throw new Error('Which folder holds the documents? --sources DIR is missing.');
  const { lineIndex, occurrencesOf } = await loadSource('src/dataset/locate.ts');
  const files = Object.entries(await readDataFolder()).filter(([file]) => file.startsWith('facts/'));
  let written = 0;
  for (const [file, before] of files) {
    const document = file.slice('facts/'.length, -'.json'.length);
    const text = await readFile(join(sources, `${document}.txt`), 'utf8').catch(() => undefined);
    // Pages of the supplement have no text.
    if (text === undefined) continue;
    const positionOf = lineIndex(text);
    const facts = JSON.parse(before);
    for (const evidence of facts.flatMap((fact) => fact.evidence)) {
      const found = occurrencesOf(text, evidence.phrase)[evidence.occurrence - 1];
      // A phrase that is not there is for data:verify to complain of.
      if (found) evidence.line = positionOf(found.start).line;
    }
    const after = `${JSON.stringify(facts, null, 2)}\n`;
    if (after === before) continue;
    await writeFile(join(dataFolder, file), after);
    console.log(`wrote data/${file}`);
    written += 1;
  }
  if (written === 0) console.log('Nothing has changed.');
  return true;
});

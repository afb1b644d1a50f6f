// npm run data:verify -- --sources DIR [--list]: holds every fact against the text that it was read from.
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonTexts, readDataFolder, run } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

/** `12:5 7% …增长7%以上…: threshold` */
const line = (figure) =>
  `  ${figure.line}:${figure.column} ${figure.text} …${figure.context}…${figure.why === null ? '' : `: ${figure.why}`}`;

const usage =
  'Run: npm run data:verify -- --sources DIR [--list], where DIR holds <document>.txt for every core document.';

function readArguments() {
  try {
    return parseArgs({ options: { sources: { type: 'string' }, list: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

await run(async () => {
  const values = readArguments();
  const folder = values.sources;
  if (folder === undefined) throw new Error(`Which folder holds the documents? ${usage}`);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`There is no folder ${folder}. ${usage}`);
  }
  const { readJson } = await loadSource('src/dataset/readJson.ts');
  const { parseDataset } = await loadSource('src/dataset/parseDataset.ts');
  const { verifyDocument } = await loadSource('src/dataset/verifyDocument.ts');
  const { formatProblem } = await loadSource('src/dataset/problem.ts');

  const { files } = readJson(jsonTexts(await readDataFolder()));
  const parsed = parseDataset(files);
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.log(formatProblem(problem));
    throw new Error(`data/ cannot be read: ${parsed.problems.length} problems. Run npm run data:check.`);
  }
  const { dataset, uncovered } = parsed;
  const documents = dataset.documents.filter((document) => document.held && document.collection === 'core');
  if (documents.length === 0)
    throw new Error('data/documents.json lists no held core document: nothing to verify.');
  if (!documents.some(({ id }) => existsSync(join(folder, `${id}.txt`)))) {
    throw new Error(`${folder} holds none of the documents' texts. ${usage}`);
  }

  let misses = 0;
  for (const document of documents) {
    const bytes = await readFile(join(folder, `${document.id}.txt`)).catch(() => undefined);
    const result = verifyDocument({
      document,
      text: bytes?.toString('utf8'),
      sha256: bytes && createHash('sha256').update(bytes).digest('hex'),
      facts: dataset.facts,
      systems: dataset.systems,
      uncovered: uncovered.get(document.id) ?? [],
    });
    misses += result.misses.length;
    const { counts } = result;
    console.log(
      `${document.id}: ${counts.facts} facts, ${counts.systems} systems, ${counts.phrases} phrases; ` +
        `${counts.figures} figures in the text: ${counts.covered} covered, ${counts.explained} explained, ` +
        `${counts.unexplained} unexplained; ${result.misses.length} misses`,
    );
    for (const miss of result.misses) console.log(`  ${formatProblem(miss)}`);
    if (!values.list) continue;
    console.log(' uncovered, with their explanations:');
    for (const figure of result.uncoveredFigures) console.log(line(figure));
    console.log(' inside a phrase, beside its figure (a forgotten fact?):');
    for (const figure of result.besideFigures) console.log(line(figure));
  }
  console.log(
    misses === 0 ? 'Every phrase is in its text.' : `${misses} ${misses === 1 ? 'miss' : 'misses'}.`,
  );
  return misses === 0;
});

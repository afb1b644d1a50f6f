// npm run data:check: everything that can be said about data/ without the source documents, in one run.
import { jsonTexts, readDataFolder, run } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

await run(async () => {
  const { readJson } = await loadSource('src/dataset/readJson.ts');
  const { parseDataset } = await loadSource('src/dataset/parseDataset.ts');
  const { checkDataset } = await loadSource('src/dataset/checkDataset.ts');
  const { staleFiles } = await loadSource('src/dataset/dataPackage.ts');
  const { formatProblem } = await loadSource('src/dataset/problem.ts');

  const texts = await readDataFolder();
  const { files, problems: unreadable } = readJson(jsonTexts(texts));
  const parsed = parseDataset(files);
  const problems = [...unreadable];
  if (parsed.ok) {
    problems.push(...checkDataset(parsed.dataset));
    problems.push(...staleFiles(texts, parsed.dataset.documents));
  } else {
    // A file that is no JSON has been named already.
    const named = new Set(unreadable.map(({ file }) => file));
    problems.push(...parsed.problems.filter(({ file, code }) => code !== 'missing-file' || !named.has(file)));
  }

  for (const problem of problems) console.log(formatProblem(problem));
  if (parsed.ok) {
    const { places, documents, concepts, indicators, systems, facts } = parsed.dataset;
    const asides = facts.filter((fact) => fact.aside !== undefined).length;
    console.log(
      `${places.length} places, ${documents.length} documents, ${concepts.length} concepts, ` +
        `${indicators.length} indicators, ${systems.length} systems, ${facts.length} facts (${asides} asides)`,
    );
  } else {
    console.log('What the records say of each other is checked when the form of all is right.');
  }
  console.log(
    problems.length === 0
      ? 'data/ is in order.'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
  );
  return problems.length === 0;
});

// npm run export -- --format xlsx|csv|json … --out FILE: the tables that the page gives, without the page.
import { asked, fileWanted, flag, readDataset, runCommand, text, write } from './command-line.mjs';
import { loadSource } from './load-source.mjs';

const help = `Writes the statements that a view of Duibiao shows to a file.

npm run export -- --format FORMAT --out FILE [options]

  --format xlsx|csv|json    without it, what the name of FILE ends in
  --out FILE                replaced where it exists
  --scope view|all          what the view shows (default), or everything, without filters
  --view VIEW               compare (default), industries, targets, facts, sources
  --places A,B              ids of places; default: all
  --period ID               a planning period, or both (default)
  --theme ID                default: all themes
  --kinds A,B               target, estimate, actual, baseline; default: all
  --query TEXT              as in the search field
  --supplement              with the supplementary sources
  --no-conditions           without verdicts and their conditions
  --no-silences             without rows for places that are silent
  --lang zh|en              default: zh
  --help                    this text

Exit codes: 0 written, 1 not written, 2 wrong option.`;

const options = {
  format: text,
  out: text,
  scope: text,
  view: text,
  places: text,
  period: text,
  theme: text,
  kinds: text,
  query: text,
  lang: text,
  supplement: flag,
  'no-conditions': flag,
  'no-silences': flag,
};

await runCommand({ name: 'export', help, options }, async (values) => {
  const { file, format } = fileWanted(values);
  const { askedOnCommandLine, tableFile, WrongOption } = await loadSource('src/exports/command.ts');
  const dataset = await readDataset();
  const thisYear = new Date().getFullYear();
  const table = asked(WrongOption, () => askedOnCommandLine({ ...values, format }, dataset, thisYear));
  const { bytes, count } = await tableFile(table.context, table.format);
  await write(file, bytes);
  const { lists } = table.context.contents;
  const what = lists && count === lists.lines.length ? 'lines of lists' : 'statements';
  console.log(`${file}: ${count} ${what}, dataset ${dataset.version}.`);
});

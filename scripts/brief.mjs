// npm run brief -- … --out deck.pptx|brief.docx: the deck of one click, as slides or as a written brief, without the page.
import { asked, fileWanted, flag, readDataset, runCommand, text, write } from './command-line.mjs';
import { loadSource } from './load-source.mjs';
import { chineseFace, rasterizeWith } from './rasterize.mjs';

const help = `Writes a briefing on a selection: systems, overlap, change, what can be compared, targets, sources and gaps.

npm run brief -- --out FILE [options]

  --out FILE            replaced where it exists
  --format pptx|docx    slides for PowerPoint, or the same as a written brief for Word;
                        without it, what the name of FILE ends in
  --places A,B          ids of places; default: all
  --period ID           a planning period, or both (default)
  --theme ID            default: all themes
  --supplement          with the supplementary sources
  --aspect 16:9|4:3     of the slides; default: 16:9
  --lang zh|en          default: zh
  --help                this text

It says what was left out because the data cannot carry it.
Exit codes: 0 written, 1 not written, 2 wrong option.`;

const options = {
  out: text,
  format: text,
  places: text,
  period: text,
  theme: text,
  supplement: flag,
  aspect: text,
  lang: text,
};

/** YYYY-MM-DD where this runs. */
const today = () => new Date().toLocaleDateString('sv-SE');

await runCommand({ name: 'brief', help, options }, async (values) => {
  const { file, format } = fileWanted(values);
  const { briefOnCommandLine, briefFile, WrongOption } = await loadSource('src/exports/briefCommand.ts');
  const dataset = await readDataset();
  const brief = asked(WrongOption, () => briefOnCommandLine({ ...values, format }, dataset, today()));
  const reasons = brief.leftOut.map(
    (/** @type {{ subject: { kind: string }, reason: string }} */ { subject, reason }) =>
      `  ${subject.kind}: ${reason}`,
  );
  if (brief.pages.length === 0)
    throw new Error(['There is nothing to brief on in this selection:', ...reasons].join('\n'));
  const { fonts } = await loadSource('src/theme/fonts.ts');
  const face = chineseFace(fonts.sans);
  await write(file, await briefFile(brief, rasterizeWith(face)));
  console.log(`${file}: ${brief.pages.length} pages, dataset ${dataset.version}.`);
  if (reasons.length > 0) console.log(['Left out:', ...reasons].join('\n'));
  if (brief.format === 'docx' && face === null)
    console.error(
      'No Chinese face is installed: Chinese in the pictures shows as boxes. On Debian: apt-get install fonts-noto-cjk.',
    );
});

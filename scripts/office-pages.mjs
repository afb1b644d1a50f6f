// npm run office:pages -- FILE … [--into FOLDER]: what LibreOffice makes of presentations and documents, as pictures of
// their pages to be looked at. Not part of `npm test`.
import { mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pagesOf, requireOffice } from './office.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string', default: join(tmpdir(), 'duibiao-pages') } },
});
const from = process.env.INIT_CWD ?? process.cwd();

try {
  if (positionals.length === 0)
    throw new Error('Name the files: npm run office:pages -- deck.pptx brief.docx --into pages');
  const folder = resolve(from, values.into);
  await mkdir(folder, { recursive: true });
  await requireOffice('libreoffice-impress libreoffice-writer');
  for (const name of positionals) {
    const file = resolve(from, name);
    await stat(file).catch(() => {
      throw new Error(`${name} is not there.`);
    });
    // A presentation and a document of one name have folders of their own.
    const own = join(folder, basename(file));
    await mkdir(own, { recursive: true });
    await pagesOf(file, own, { resolution: 96 });
  }
  console.log(`Pages: ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

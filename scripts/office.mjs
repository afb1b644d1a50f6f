// LibreOffice from scripts: it opens what we write, and turns it into other formats and into pictures of its pages.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Faces of Office, and what Debian has in their place: pages then look as they do where Office is. */
const stead = {
  'Microsoft YaHei': 'Noto Sans CJK SC',
  STZhongsong: 'Noto Serif CJK SC',
  SimSun: 'Noto Serif CJK SC',
  方正小标宋简体: 'Noto Serif CJK SC',
  仿宋_GB2312: 'Noto Serif CJK SC',
  SimHei: 'Noto Sans CJK SC',
  FangSong: 'Noto Serif CJK SC',
  KaiTi: 'Noto Serif CJK SC',
  Cambria: 'Liberation Serif',
};

const fontSettings = `<?xml version="1.0"?>
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
${Object.entries(stead)
  .map(
    ([family, other]) =>
      `  <match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${other}</string></edit></match>`,
  )
  .join('\n')}
</fontconfig>
`;

/**
 * Stops with a sentence where a program is missing.
 * @param {string} packages of Debian
 */
export async function requireOffice(packages) {
  for (const command of [
    ['soffice', '--version'],
    ['pdftoppm', '-v'],
  ]) {
    const [program, option] = command;
    await run(program, [option]).catch(() => {
      throw new Error(`${program} is missing. On Debian: apt-get install ${packages} poppler-utils.`);
    });
  }
}

/**
 * @param {string} file
 * @param {string} format as `--convert-to` takes it
 * @param {string} into
 */
export async function convert(file, format, into) {
  // A profile of its own: LibreOffice runs only once in each.
  const profile = await mkdtemp(join(tmpdir(), 'office-'));
  const fonts = join(profile, 'fonts.conf');
  await writeFile(fonts, fontSettings);
  try {
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        into,
        file,
      ],
      { env: { ...process.env, FONTCONFIG_FILE: fonts } },
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * Pictures of the pages of a file, numbered: `name-page-1.png` …
 * @param {string} file
 * @param {string} folder
 * @param {{ resolution: number, most?: number }} options
 */
export async function pagesOf(file, folder, { resolution, most = 200 }) {
  await convert(file, 'pdf', folder);
  const name = basename(file, extname(file));
  const pdf = join(folder, `${name}.pdf`);
  // LibreOffice ends well even where it could not read a file.
  await stat(pdf).catch(() => {
    throw new Error(
      `LibreOffice made no pages of ${file}: it cannot read it, or its part for it is missing.`,
    );
  });
  await run('pdftoppm', ['-r', `${resolution}`, '-png', '-l', `${most}`, pdf, join(folder, `${name}-page`)]);
}

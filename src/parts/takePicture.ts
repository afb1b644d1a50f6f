/** What becomes of a picture: files among the downloads, or an image on the clipboard; and how it is said. */
import { copyImage } from '../exports/browser/copyImage';
import { download } from '../exports/browser/download';
import { rasterize, type Raster } from '../exports/browser/rasterize';
import type { Language } from '../i18n/language';
import { pictureTexts } from '../i18n/pictures';
import type { PictureFile } from '../exports/picture/pictureFiles';

export interface PictureSource {
  id: string;
  /** What it shows, in the language of the page. */
  name: string;
  /** One picture, or several where it is too long for one. */
  build: () => Promise<readonly PictureFile[]>;
}

export const pictureForms = ['svg', 'png', 'copy'] as const;
export type PictureForm = (typeof pictureForms)[number];

async function save(form: 'svg' | 'png', build: PictureSource['build'], lang: Language): Promise<string> {
  const texts = pictureTexts[lang];
  const files = await build();
  for (const file of files) {
    if (form === 'svg') {
      download(file.svg, `${file.name}.svg`, 'image/svg+xml');
      continue;
    }
    const raster = await rasterize(file);
    if (!raster.ok) return texts[`problem.${raster.problem}`];
    download(new Uint8Array(await raster.png.arrayBuffer()), `${file.name}.png`, 'image/png');
  }
  return texts.downloaded(files.length);
}

async function copy(build: PictureSource['build'], lang: Language): Promise<string> {
  const texts = pictureTexts[lang];
  const files = build();
  const drawing = files.then(([first]): Promise<Raster> | Raster =>
    first ? rasterize(first) : { ok: false, problem: 'refused' },
  );
  const copied = await copyImage(drawing);
  if (copied !== 'copied') return texts[`problem.${copied}`];
  const { length } = await files;
  return length > 1 ? texts.copiedFirst(length) : texts.copied;
}

/** Resolves to what happened, in words; never throws. */
export async function takePicture(
  form: PictureForm,
  build: PictureSource['build'],
  lang: Language,
): Promise<string> {
  try {
    return await (form === 'copy' ? copy(build, lang) : save(form, build, lang));
  } catch {
    return pictureTexts[lang]['problem.not-built'];
  }
}

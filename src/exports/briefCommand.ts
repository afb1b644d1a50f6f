/** The one-click deck from the command line: option values as text → pages → a file, or what is wrong with them. */
import type { Dataset } from '../dataset/dataset';
import { indexesWith } from '../dataset/indexes';
import { indexRows } from '../dataset/indexDataset';
import { aspects, type Aspect } from '../deck/boxes';
import { setAspect } from '../deck/changes';
import { briefOn, type LeftOut } from '../deck/oneClick';
import { pagesOf, type Material, type Page } from '../deck/pages';
import type { Language } from '../i18n/language';
import { askedSelection, type SelectionOptions } from './askedSelection';
import { docxOf, type DocxOptions } from './docx/docxOf';
import { oneOf, WrongOption } from './options';
import { pptxOf } from './pptx/pptx';

export const briefFormats = ['pptx', 'docx'] as const;
type BriefFormat = (typeof briefFormats)[number];

/** As typed; `undefined` where not given. */
export interface BriefOptions extends SelectionOptions {
  format?: string | undefined;
  aspect?: string | undefined;
}

export interface AskedBrief {
  pages: readonly Page[];
  /** What the data cannot carry, with the reason. */
  leftOut: readonly LeftOut[];
  format: BriefFormat;
  aspect: Aspect;
  lang: Language;
  /** Version of the dataset. */
  version: string;
  /** YYYY-MM-DD. */
  date: string;
}

/** What the options ask for, made on a day (YYYY-MM-DD); throws a `WrongOption`. */
export function briefOnCommandLine(options: BriefOptions, dataset: Dataset, today: string): AskedBrief {
  const { selection, core: rows, details } = askedSelection(options, dataset);
  const aspect = oneOf('aspect', options.aspect, aspects, '16:9');
  if (options.format === undefined)
    throw new WrongOption(`--format is missing. One of: ${briefFormats.join(', ')}.`);
  const format = oneOf('format', options.format, briefFormats, 'pptx');
  const core = indexRows(rows);
  const { lang } = selection;
  const material: Material = {
    core,
    ...indexesWith(core, details),
    details,
    lang,
    thisYear: Number(today.slice(0, 4)),
  };
  const { deck, leftOut } = briefOn(selection, material, today);
  const pages = pagesOf(setAspect(aspect)(deck), material);
  return { pages, leftOut, format, aspect, lang, version: rows.version, date: today };
}

export async function briefFile(
  { pages, format, aspect, lang, version, date }: AskedBrief,
  rasterize: DocxOptions['rasterize'],
): Promise<Uint8Array> {
  const common = { lang, title: pages[0]?.headline ?? '', withConditions: true, withNotes: true };
  if (format === 'docx') {
    return docxOf(pages, { ...common, version, date, rasterize });
  }
  return pptxOf(pages, { ...common, aspect });
}

export { WrongOption } from './options';

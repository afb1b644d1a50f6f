/**
 * Pages → a PowerPoint file whose texts, tables and charts can be edited:
 *   pptxgenjs: the package, its slides with notes, a chart with its workbook where a page has bars or points
 *   → ours: the shapes of each slide from its boxes, the charts’ markup and data sheets, sections, theme, properties
 */
import PptxGenJS from 'pptxgenjs';
import { type Aspect, stages } from '../../deck/boxes';
import type { Page } from '../../deck/pages';
import type { Language } from '../../i18n/language';
import { inOneLine } from '../../lib/inOneLine';
import { element } from '../picture/xml';
import { xlsxOf } from '../xlsx';
import { dataSheet } from './barChart';
import { chartPart } from './chartPart';
import { languageAttributes } from './faces';
import type { Look } from './look';
import { inches } from './measure';
import { notesBody, notesOf, type NotesOptions } from './notes';
import { Parts, relations, replaced } from './parts';
import { mendContentTypes, mendPresentation, writeProperties } from './presentationPart';
import { plotPart } from './plotPart';
import { axisSheet, plotSheet } from './plotSeries';
import { type ChartBox, isChart, shapeTree } from './slidePart';
import { mendTemplate } from './template';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface PptxOptions extends NotesOptions {
  aspect: Aspect;
  lang: Language;
  title: string;
}

/** The library counts the charts of all files that it has written; here they begin at 1. */
function renumberCharts(parts: Parts): void {
  const numbers = parts.paths
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
  const own = new Map(numbers.map((number, at) => [number, at + 1]));
  parts.rename((text) =>
    text.replaceAll(
      /(\/chart|Worksheet)(\d+)(?=\.x)/g,
      (_, name: string, number: string) => `${name}${own.get(number) ?? number}`,
    ),
  );
}

/** As many slides, notes and charts as there will be; what they hold is written afterwards. */
async function skeleton(pages: readonly Page[], { aspect }: PptxOptions): Promise<Parts> {
  const { width, height } = stages[aspect];
  const file = new PptxGenJS();
  file.defineLayout({ name: aspect, width: inches(width), height: inches(height) });
  file.layout = aspect;
  for (const { boxes } of pages) {
    const slide = file.addSlide();
    // Of any kind: its markup and its sheet are replaced.
    for (const _ of boxes.filter(isChart))
      slide.addChart(file.ChartType.bar, [{ name: '', labels: ['0'], values: [0] }], {
        x: 0,
        y: 0,
        w: 1,
        h: 1,
      });
    slide.addNotes('');
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The presentation was not written as bytes.');
  const parts = new Parts(bytes);
  renumberCharts(parts);
  return parts;
}

const relationsOf = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');

/** A path inside the file, from one that is relative to a part or begins with a slash. */
const resolved = (target: string, folder: string) =>
  target.startsWith('/') ? target.slice(1) : `${folder}/${target}`.replaceAll(/[^/]+\/\.\.\//g, '');

async function writeChart(parts: Parts, path: string, box: ChartBox, look: Look): Promise<void> {
  const isBars = box.kind === 'bars';
  parts.set(path, isBars ? chartPart(box, look) : plotPart(box, box.scene.plot, look));
  const book = relations(parts.text(relationsOf(path))).get('rId1') ?? '';
  const sheet = await xlsxOf(
    isBars ? [dataSheet(box, look)] : [plotSheet(box.scene.plot, look), axisSheet(box.scene.plot, look)],
  );
  parts.set(resolved(book, 'ppt/charts'), new Parts(sheet).zipped());
}

const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

async function writeSlide(parts: Parts, page: Page, at: number, options: PptxOptions): Promise<void> {
  const path = `ppt/slides/slide${at + 1}.xml`;
  const look: Look = { index: page.words.index, lang: options.lang };
  const charts = [...parts.text(path).matchAll(/<c:chart r:id="(rId\d+)"/g)].map(([, id = '']) => id);
  const targets = relations(parts.text(relationsOf(path)));
  for (const [nth, box] of page.boxes.filter(isChart).entries()) {
    const target = targets.get(charts[nth] ?? '') ?? '';
    await writeChart(parts, resolved(target, 'ppt/slides'), box, look);
  }
  const tree = shapeTree(page.boxes, { stage: stages[options.aspect], relations: charts }, look);
  parts.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, tree),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
    )}`,
  );
  // Of the notes’ page, the second text is what is written.
  parts.change(`ppt/notesSlides/notesSlide${at + 1}.xml`, (xml) =>
    replaced(
      xml,
      /(?<=<p:ph type="body" idx="1"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/>)<p:txBody>[\s\S]*?<\/p:txBody>/,
      notesBody(notesOf(page, options), look),
    ).replaceAll('lang="en-US"', `lang="${languageAttributes[options.lang].lang}"`),
  );
}

export async function pptxOf(pages: readonly Page[], options: PptxOptions): Promise<Uint8Array> {
  const { aspect, lang } = options;
  const parts = await skeleton(pages, options);
  for (const [at, page] of pages.entries()) await writeSlide(parts, page, at, options);
  mendTemplate(parts, lang, stages[aspect]);
  mendPresentation(parts, pages, lang, aspect);
  writeProperties(parts, pages, {
    title: inOneLine(options.title),
    lang,
    version: pages[0]?.words.index.rows.version ?? '',
  });
  mendContentTypes(parts);
  return parts.zipped();
}

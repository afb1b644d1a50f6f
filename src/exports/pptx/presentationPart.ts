/** The presentation’s own part: its order, its sections, its language; and what it says of itself. */
import type { Aspect } from '../../deck/boxes';
import type { Page } from '../../deck/pages';
import type { Language } from '../../i18n/language';
import { pptxTexts } from '../../i18n/pptx';
import { inOneLine } from '../../lib/inOneLine';
import { element, escapeXml } from '../picture/xml';
import { languageAttributes } from './faces';
import { type Parts, replaced } from './parts';

interface Section {
  name: string;
  slides: readonly number[];
}

/** Slides by their places; where no slide begins a section there is none. */
function sectionsOf(pages: readonly Page[], lang: Language): readonly Section[] {
  if (pages.every(({ section }) => section === null)) return [];
  const sections: { name: string; slides: number[] }[] = [];
  for (const [at, { section }] of pages.entries()) {
    const last = sections.at(-1);
    if (section !== null) sections.push({ name: inOneLine(section), slides: [at] });
    else if (last) last.slides.push(at);
    else sections.push({ name: pptxTexts[lang].opening, slides: [at] });
  }
  return sections;
}

/** The same deck makes the same file: numbers instead of chance. */
const identifier = (at: number) => `{00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`;

function sectionList(sections: readonly Section[], slideIds: readonly string[]): string {
  return element(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    element(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      ...sections.map(({ name, slides }, at) =>
        element(
          'p14:section',
          { name, id: identifier(at) },
          element(
            'p14:sldIdLst',
            {},
            ...slides.map((slide) => element('p14:sldId', { id: slideIds[slide] ?? '' })),
          ),
        ),
      ),
    ),
  );
}

const notesMasters = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/;

export function mendPresentation(parts: Parts, pages: readonly Page[], lang: Language, aspect: Aspect): void {
  const sections = sectionsOf(pages, lang);
  parts.change('ppt/presentation.xml', (xml) => {
    const slideIds = [...xml.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id = '']) => id);
    const [masters = ''] = notesMasters.exec(xml) ?? [];
    const extensions = sections.length === 0 ? '' : element('p:extLst', {}, sectionList(sections, slideIds));
    // Masters come before slides; a page of notes is as high as a sheet of paper.
    const ordered = xml
      .replace(notesMasters, '')
      .replace(/<\/p:sldMasterIdLst>/, (end) => end + masters)
      .replace('<p:sldIdLst></p:sldIdLst>', '')
      .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
      .replace(/(<p:sldSz [^>]*?)\/>/, aspect === '4:3' ? '$1 type="screen4x3"/>' : '$1/>')
      .replace(/<p:extLst>[\s\S]*<\/p:extLst>/, '')
      .replace('</p:presentation>', (end) => extensions + end);
    const { lang: own } = languageAttributes[lang];
    return replaced(
      ordered,
      /<p:defaultTextStyle>/,
      `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${own}"/></a:defPPr>`,
    );
  });
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface About {
  title: string;
  lang: Language;
  /** Of the dataset; empty where no slide rests on one. */
  version: string;
}

/** The day of the deck: when the last of its slides was added. */
function dayOf(pages: readonly Page[]): string | undefined {
  return pages
    .map(({ slide }) => slide.added.date)
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .toSorted()
    .at(-1);
}

export function writeProperties(parts: Parts, pages: readonly Page[], { title, lang, version }: About): void {
  const texts = pptxTexts[lang];
  const day = dayOf(pages);
  const stamp = (name: string) =>
    day === undefined ? '' : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  const said = (name: string, text: string) => element(name, {}, escapeXml(inOneLine(text)));
  parts.set(
    'docProps/core.xml',
    header +
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:dcterms': 'http://purl.org/dc/terms/',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        said('dc:title', title),
        version === '' ? '' : said('dc:subject', texts.subject(version)),
        said('dc:creator', texts.author),
        said('dc:language', languageAttributes[lang].lang),
        said('cp:lastModifiedBy', texts.author),
        stamp('dcterms:created'),
        stamp('dcterms:modified'),
      ),
  );
  parts.set(
    'docProps/app.xml',
    header +
      element(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        element('Application', {}, 'Microsoft Office PowerPoint'),
        element('Slides', {}, String(pages.length)),
        element('Notes', {}, String(pages.length)),
        '<Company></Company>',
        element('AppVersion', {}, '16.0000'),
      ),
  );
}

/** Only parts that are there. */
export function mendContentTypes(parts: Parts): void {
  const known = new Set(parts.paths);
  parts.change('[Content_Types].xml', (xml) =>
    xml.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (tag, path: string) =>
      known.has(path) ? tag : '',
    ),
  );
}

/** What stands behind the slides: theme, master, layout, the notes’ master, as PowerPoint and readers expect them. */
import type { Language } from '../../i18n/language';
import { pptxTexts } from '../../i18n/pptx';
import { innerWidth } from '../../deck/frame';
import type { Stage } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { element, escapeXml } from '../picture/xml';
import { colourElement, noFill, presetGeometry, shape } from './drawing';
import { faceElements, languageAttributes } from './faces';
import { type Parts, replaced } from './parts';
import { bodyElement } from './textBody';

/** The colours that PowerPoint offers: ink, paper, washes, and those of the first six marks. */
function colourScheme(): string {
  const accents = paper.marks.slice(0, 6).map(({ mark }, at): [string, string] => [`accent${at + 1}`, mark]);
  const colours: readonly [string, string][] = [
    ['dk1', paper.ink],
    ['lt1', paper.paper],
    ['dk2', paper.ink2],
    ['lt2', paper.wash],
    ...accents,
    ['hlink', paper.ink2],
    ['folHlink', paper.ink3],
  ];
  return element(
    'a:clrScheme',
    { name: 'Duibiao' },
    ...colours.map(([name, colour]) => element(`a:${name}`, {}, colourElement(colour))),
  );
}

const fontScheme = (lang: Language): string =>
  element(
    'a:fontScheme',
    { name: 'Duibiao' },
    element('a:majorFont', {}, faceElements(lang, 'serif')),
    element('a:minorFont', {}, faceElements(lang, 'sans')),
  );

/** Where the headline of a slide comes from, and what a new slide offers for it. */
function titlePlaceholder(lang: Language, stage: Stage): string {
  const width = innerWidth(stage);
  const text = element(
    'a:p',
    {},
    element(
      'a:r',
      {},
      element('a:rPr', { ...languageAttributes[lang], dirty: 0 }, faceElements(lang, 'serif')),
      element('a:t', {}, escapeXml(pptxTexts[lang].headline)),
    ),
  );
  return shape(
    {
      name: pptxTexts[lang].headline,
      alt: null,
      x: (stage.width - width) / 2,
      y: 56,
      width,
      height: 112,
      geometry: presetGeometry('rect'),
      fill: noFill,
      stroke: null,
    },
    { body: bodyElement(text, { anchor: 'top', wraps: true }), isTitle: true },
  ).replace('id="0"', 'id="2"');
}

/** Latin letters of a face bring their East Asian ones along; languages are those of the deck. */
function inLanguage(xml: string, lang: Language): string {
  const { lang: own } = languageAttributes[lang];
  const [, ea = ''] = /(<a:ea [^>]*>)/.exec(faceElements(lang)) ?? [];
  return xml
    .replaceAll(/\blang="[a-z]{2}-[A-Z]{2}"/g, `lang="${own}"`)
    .replaceAll(/<a:latin [^>]*\/>(?!\s*<a:ea)/g, (latin) => latin + ea);
}

export function mendTemplate(parts: Parts, lang: Language, stage: Stage): void {
  const title = titlePlaceholder(lang, stage);
  const behindRoot = /<\/p:grpSpPr><\/p:spTree>/;
  for (const path of parts.paths.filter((one) => /^ppt\/theme\/[^/]+\.xml$/.test(one)))
    parts.change(path, (xml) =>
      replaced(
        replaced(xml, /<a:clrScheme[\s\S]*<\/a:clrScheme>/, colourScheme()),
        /<a:fontScheme[\s\S]*<\/a:fontScheme>/,
        fontScheme(lang),
      ),
    );
  parts.change('ppt/slideMasters/slideMaster1.xml', (xml) =>
    inLanguage(replaced(xml, behindRoot, `</p:grpSpPr>${title}</p:spTree>`), lang)
      // Headlines stand at the left.
      .replace(/(<p:titleStyle>\s*<a:lvl1pPr) algn="ctr"/, '$1 algn="l"'),
  );
  parts.change('ppt/slideLayouts/slideLayout1.xml', (xml) =>
    replaced(
      replaced(xml, behindRoot, `</p:grpSpPr>${title}</p:spTree>`).replace(
        ' preserve="1"',
        ' type="titleOnly" preserve="1"',
      ),
      /<p:cSld name="[^"]*"/,
      `<p:cSld name="${escapeXml(pptxTexts[lang].layout)}"`,
    ),
  );
  for (const path of parts.paths.filter((one) => /^ppt\/notesMasters\/[^/]+\.xml$/.test(one)))
    parts.change(path, (xml) => inLanguage(xml, lang));
}

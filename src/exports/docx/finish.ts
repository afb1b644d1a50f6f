/**
 * What the library leaves out of the file it writes: faces that stand in for missing ones, indents in characters,
 * the language, and times that follow from the brief and not from a clock.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '../../i18n/language';
import { escapeXml } from '../picture/xml';
import { allFaces, type Face } from './layout';
import { languages } from './styles';

/** Of the file. */
const languageOf: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** The earliest time that the container knows: the same brief makes the same file. */
const packed = new Date(1980, 0, 1);

const fontOf = ({ name, instead, isChinese }: Face) =>
  [
    `<w:font w:name="${escapeXml(name)}">`,
    `<w:altName w:val="${escapeXml(instead.join(','))}"/>`,
    // GB 2312: where none of the names is known, a program takes another face that has the characters.
    `<w:charset w:val="${isChinese ? '86' : '00'}"/>`,
    '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  ].join('');

const fontTable = () =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${allFaces.map(fontOf).join('')}</w:fonts>`;

/** Replaces what must be there: a newer library that writes otherwise fails here and not in Word. */
function replaced(xml: string, what: string | RegExp, by: string): string {
  const changed = xml.replace(what, () => by);
  if (changed === xml) throw new Error(`The Word writer found no ${String(what)} to complete.`);
  return changed;
}

const twoCharacters = (xml: string) =>
  xml.replace(/w:firstLine="([1-9]\d*)"/g, (all) => `w:firstLineChars="200" ${all}`);

/** What the styles are based on; Word makes them up where they are missing, other programs do not. */
const baseStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');

const withBase = (xml: string) => replaced(xml, '</w:docDefaults>', `</w:docDefaults>${baseStyles}`);

interface Finish {
  lang: Language;
  date: string;
}

function partsOf({ lang, date }: Finish): Record<string, (xml: string) => string> {
  const { value, eastAsia } = languages;
  return {
    'word/fontTable.xml': fontTable,
    'word/styles.xml': (xml) => withBase(twoCharacters(xml)),
    'word/numbering.xml': twoCharacters,
    'word/settings.xml': (xml) =>
      replaced(
        replaced(xml, '<w:compat>', `<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>`),
        '</w:settings>',
        `<w:themeFontLang w:val="${value}" w:eastAsia="${eastAsia}"/></w:settings>`,
      ),
    'docProps/core.xml': (xml) =>
      replaced(
        replaced(
          xml,
          '</cp:coreProperties>',
          `<dc:language>${languageOf[lang]}</dc:language></cp:coreProperties>`,
        ),
        /(?<=W3CDTF">)[^<]+/g,
        `${date}T00:00:00Z`,
      ),
  };
}

export function finished(docx: Uint8Array, options: Finish): Uint8Array {
  // Folders are no parts.
  const files = Object.fromEntries(Object.entries(unzipSync(docx)).filter(([path]) => !path.endsWith('/')));
  for (const [path, complete] of Object.entries(partsOf(options))) {
    const part = files[path];
    if (!part) throw new Error(`The Word writer found no ${path} to complete.`);
    files[path] = strToU8(complete(strFromU8(part)));
  }
  return zipSync(files, { mtime: packed });
}

/**
 * The faces of a presentation: on Windows and with Office for Mac all of them are there. Where 华文中宋 is not, what is
 * said of it (panose, character set) lets a program take 宋体. Latin letters are as wide as the table of widths has
 * them, or narrower; in Chinese headlines they are of the same face, so that a highlighter is of one height.
 */
import type { TextRun } from '../../deck/boxes';
import type { Language } from '../../i18n/language';
import { element } from '../picture/xml';

interface Face {
  typeface: string;
  panose: string;
  pitchFamily: number;
  /** As Windows counts them: -122 is GB 2312. */
  charset: number;
}

const yahei: Face = {
  typeface: 'Microsoft YaHei',
  panose: '020B0503020204020204',
  pitchFamily: 34,
  charset: -122,
};
const zhongsong: Face = {
  typeface: 'STZhongsong',
  panose: '02010600040101010101',
  pitchFamily: 2,
  charset: -122,
};
const arial: Face = { typeface: 'Arial', panose: '020B0604020202020204', pitchFamily: 34, charset: 0 };
const cambria: Face = { typeface: 'Cambria', panose: '02040503050406030204', pitchFamily: 18, charset: 0 };

type Style = 'sans' | 'serif';

const faces: Record<Language, Record<Style, { latin: Face; eastAsian: Face }>> = {
  zh: { sans: { latin: arial, eastAsian: yahei }, serif: { latin: zhongsong, eastAsian: zhongsong } },
  en: { sans: { latin: arial, eastAsian: yahei }, serif: { latin: cambria, eastAsian: zhongsong } },
};

/** What letters of each script are set in, for the properties of a run. */
export function faceElements(lang: Language, style: Style = 'sans'): string {
  const { latin, eastAsian } = faces[lang][style];
  return [
    element('a:latin', { ...latin }),
    element('a:ea', { ...eastAsian }),
    element('a:cs', { ...latin }),
  ].join('');
}

export const styleOf = ({ serif }: Pick<TextRun, 'serif'>): Style => (serif ? 'serif' : 'sans');

/** The languages of a run, for spelling and hyphens; a slide of one may quote the other. */
export const languageAttributes: Record<Language, { lang: string; altLang: string }> = {
  zh: { lang: 'zh-CN', altLang: 'en-US' },
  en: { lang: 'en-GB', altLang: 'zh-CN' },
};

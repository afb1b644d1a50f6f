/**
 * Paper, faces and sizes of the written brief. Chinese after GB/T 9704—2012: margins, 小标宋 title, 仿宋 text on lines of
 * 28 points, 黑体 and 楷体 headings, page numbers between dashes at the outside. English: a plain page.
 */
import type { Language } from '../../i18n/language';

/** A face, and what stands in for it where it is not installed, the nearest first. */
export interface Face {
  name: string;
  instead: readonly string[];
  /** Of Chinese characters, as Windows counts them. */
  isChinese: boolean;
}

const face = (name: string, isChinese: boolean, ...instead: readonly string[]): Face => ({
  name,
  instead,
  isChinese,
});

const faces = {
  xiaobiaosong: face(
    '方正小标宋简体',
    true,
    'FZXiaoBiaoSong-B05S',
    '华文中宋',
    'STZhongsong',
    '宋体',
    'SimSun',
  ),
  fangsong: face('仿宋_GB2312', true, '仿宋', 'FangSong', 'STFangsong', '华文仿宋'),
  heiti: face('SimHei', true, '黑体', 'STHeiti', 'Heiti SC', 'Microsoft YaHei'),
  kaiti: face('KaiTi', true, '楷体', '楷体_GB2312', 'STKaiti', 'Kaiti SC'),
  songti: face('SimSun', true, '宋体', 'NSimSun', 'STSong', 'Songti SC'),
  yahei: face('Microsoft YaHei', true, '微软雅黑', 'PingFang SC', 'Noto Sans CJK SC'),
  roman: face('Times New Roman', false, 'Liberation Serif', 'Tinos'),
  cambria: face('Cambria', false, 'Caladea', 'Georgia', 'Times New Roman'),
  arial: face('Arial', false, 'Liberation Sans', 'Helvetica'),
} as const;

export type Part =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'heading'
  | 'body'
  | 'caption'
  | 'table'
  | 'tableHead'
  | 'note'
  | 'source'
  | 'page';

/** Of letters: in points. */
export interface Setting {
  latin: Face;
  chinese: Face;
  size: number;
  bold: boolean;
  /** Height of a line in points; null for as high as its letters need. */
  line: number | null;
  /** Points above and beneath. */
  before: number;
  after: number;
  /** First line indented by so many characters. */
  indent: number;
  align: 'left' | 'center' | 'both';
}

export interface Layout {
  /** In millimetres. */
  margins: { top: number; bottom: number; left: number; right: number; footer: number };
  /** Page numbers at the outside of left and right pages; else in the middle. */
  isTwoSided: boolean;
  settings: Record<Part, Setting>;
  /** Sizes that tables are set in, as far as words stay whole. */
  tableSizes: readonly [number, ...number[]];
}

/** A4 in millimetres. */
export const paper = { width: 210, height: 297 };

const han = (chinese: Face, size: number, more: Partial<Setting> = {}): Setting => ({
  latin: faces.roman,
  chinese,
  size,
  bold: false,
  line: 28,
  before: 0,
  after: 0,
  indent: 0,
  align: 'both',
  ...more,
});

const plain = (latin: Face, size: number, more: Partial<Setting> = {}): Setting => ({
  latin,
  chinese: latin === faces.arial ? faces.yahei : faces.songti,
  size,
  bold: false,
  line: null,
  before: 0,
  after: 6,
  indent: 0,
  align: 'left',
  ...more,
});

export const layouts: Record<Language, Layout> = {
  zh: {
    // The page number stands 7 mm beneath the text.
    margins: { top: 37, bottom: 35, left: 28, right: 26, footer: 22 },
    isTwoSided: true,
    settings: {
      title: han(faces.xiaobiaosong, 22, { line: 36, before: 28, after: 14, align: 'center' }),
      subtitle: han(faces.kaiti, 16, { after: 28, align: 'center' }),
      section: han(faces.heiti, 16, { indent: 2 }),
      heading: han(faces.kaiti, 16, { indent: 2 }),
      body: han(faces.fangsong, 16, { indent: 2 }),
      caption: han(faces.heiti, 12, { line: null, before: 8, after: 6, align: 'center' }),
      table: han(faces.songti, 10.5, { line: null, align: 'left' }),
      tableHead: han(faces.heiti, 10.5, { line: null, align: 'left' }),
      note: han(faces.songti, 10.5, { line: null, before: 6, after: 10 }),
      source: han(faces.fangsong, 14, { indent: 2 }),
      page: han(faces.songti, 14, { line: null, align: 'left' }),
    },
    tableSizes: [10.5, 9, 7.5],
  },
  en: {
    margins: { top: 25, bottom: 25, left: 25, right: 25, footer: 12 },
    isTwoSided: false,
    settings: {
      title: plain(faces.arial, 22, { bold: true, after: 4 }),
      subtitle: plain(faces.arial, 11, { after: 16 }),
      section: plain(faces.arial, 15, { bold: true, before: 20, after: 6 }),
      heading: plain(faces.arial, 12.5, { bold: true, before: 14, after: 5 }),
      body: plain(faces.cambria, 11, { after: 7 }),
      caption: plain(faces.arial, 9.5, { bold: true, before: 8, after: 5 }),
      table: plain(faces.arial, 9, { after: 0 }),
      tableHead: plain(faces.arial, 9, { bold: true, after: 0 }),
      note: plain(faces.arial, 9, { before: 5, after: 10 }),
      source: plain(faces.cambria, 10.5),
      page: plain(faces.arial, 9.5, { after: 0, align: 'center' }),
    },
    tableSizes: [9, 8, 7],
  },
};

export const allFaces: readonly Face[] = Object.values(faces);

const twipsPerMillimetre = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Room for text between the margins, in points. */
export const textWidthOf = ({ margins }: Layout): number =>
  ((paper.width - margins.left - margins.right) / 25.4) * 72;

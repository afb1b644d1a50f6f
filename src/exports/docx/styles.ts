/** The settings of a layout as styles of Word, under the names that its navigation and its templates know. */
import {
  AlignmentType,
  HeadingLevel,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
} from 'docx';
import type { Language } from '../../i18n/language';
import { layouts, twipsOfPoints, type Part, type Setting } from './layout';

/** Id of the style of each part. */
export const styleOf: Record<Part, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  section: 'Heading1',
  heading: 'Heading2',
  body: 'BodyText',
  caption: 'Caption',
  table: 'TableText',
  tableHead: 'TableHead',
  note: 'TableNote',
  source: 'SourceList',
  page: 'Footer',
};

const nameOf: Record<Part, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  section: 'heading 1',
  heading: 'heading 2',
  body: 'Body Text',
  caption: 'caption',
  table: 'Table Text',
  tableHead: 'Table Head',
  note: 'Table Note',
  source: 'Source List',
  page: 'footer',
};

/** Of Latin letters and of Chinese characters; a Latin run that is called Chinese has its numbers broken at line ends. */
export const languages = { value: 'en-GB', eastAsia: 'zh-CN' } as const;

export const headingOf = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const outline: Partial<Record<Part, number>> = { section: 0, heading: 1 };

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
} as const;

/** Two characters of the size they stand in; Word keeps it in characters as well, see finish.ts. */
const indentOf = ({ indent, size }: Setting) => ({ left: 0, firstLine: twipsOfPoints(indent * size) });

const fontOf = ({ latin, chinese }: Setting) => ({
  ascii: latin.name,
  hAnsi: latin.name,
  cs: latin.name,
  eastAsia: chinese.name,
});

function styleFor(part: Part, setting: Setting): IParagraphStyleOptions {
  const { size, bold, line, before, after, align } = setting;
  const level = outline[part];
  return {
    id: styleOf[part],
    name: nameOf[part],
    basedOn: 'Normal',
    ...(level === undefined ? {} : { next: styleOf.body }),
    quickFormat: true,
    run: { font: fontOf(setting), size: size * 2, bold, color: '000000' },
    paragraph: {
      alignment: alignments[align],
      indent: indentOf(setting),
      spacing: {
        before: twipsOfPoints(before),
        after: twipsOfPoints(after),
        ...(line === null
          ? { line: 276, lineRule: LineRuleType.AUTO }
          : { line: twipsOfPoints(line), lineRule: LineRuleType.EXACT }),
      },
      keepNext: headings.has(part),
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  };
}

const pictureStyle: IParagraphStyleOptions = {
  id: 'Picture',
  name: 'Picture',
  basedOn: 'Normal',
  paragraph: {
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // A line of fixed height would cut the picture.
    spacing: { before: 120, after: 0, line: 240, lineRule: LineRuleType.AUTO },
  },
};

const parts = Object.keys(styleOf) as Part[];
/** Of the library, and what never stands alone at the foot of a page. */
const headings: ReadonlySet<Part> = new Set<Part>(['title', 'section', 'heading']);

export function stylesOf(lang: Language): NonNullable<IPropertiesOptions['styles']> {
  const { settings } = layouts[lang];
  const { body, note } = settings;
  const noteRun = { font: fontOf(note), size: note.size * 2 };
  return {
    default: {
      document: { run: { font: fontOf(body), size: body.size * 2, language: languages } },
      // Styles that the library has of its own: given here, or they would stand in the file twice.
      title: styleFor('title', settings.title),
      heading1: styleFor('section', settings.section),
      heading2: styleFor('heading', settings.heading),
      footnoteText: {
        run: noteRun,
        paragraph: {
          spacing: { before: 0, after: 80, line: 300, lineRule: LineRuleType.AUTO },
        },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      ...parts.filter((part) => !headings.has(part)).map((part) => styleFor(part, settings[part])),
      pictureStyle,
    ],
  };
}

export const headingNumbers = 'headings';

/** 一、 and （一）, or 1 and 1.1: counted by Word, so that they stay right when a section is moved. */
export function numberingOf(lang: Language): NonNullable<IPropertiesOptions['numbering']> {
  const { section, heading } = layouts[lang].settings;
  const isChinese = lang === 'zh';
  const format = isChinese ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL;
  const suffix = isChinese ? LevelSuffix.NOTHING : LevelSuffix.SPACE;
  const level = (at: number, text: string, setting: Setting) => ({
    level: at,
    format,
    text,
    suffix,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(setting) } },
  });
  return {
    config: [
      {
        reference: headingNumbers,
        levels: [
          level(0, isChinese ? '%1、' : '%1', section),
          level(1, isChinese ? '（%2）' : '%1.%2', heading),
        ],
      },
    ],
  };
}

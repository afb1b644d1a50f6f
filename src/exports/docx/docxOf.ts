/**
 * A deck as a written brief for Word, by `docx`:
 *   pages → blocks in the words of the language → paragraphs, tables, pictures → the parts of a file → completed
 */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Page } from '../../deck/pages';
import { briefTexts } from '../../i18n/brief';
import { briefOf, type BriefOptions } from './brief';
import { elementsOf, type Means } from './elements';
import { finished } from './finish';
import { layouts, paper, twips, twipsOfPoints } from './layout';
import { notesOf } from './notes';
import { numberingOf, styleOf, stylesOf } from './styles';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DocxOptions extends BriefOptions {
  /** An SVG of that many CSS pixels as PNG, at twice its size. */
  rasterize: Means['rasterize'];
}

type Side = 'left' | 'right' | 'center';

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** The number between dashes, one character in from the outside. */
const pageNumber = (side: Side, character: number) =>
  new Footer({
    children: [
      new Paragraph({
        style: styleOf.page,
        alignment: alignments[side],
        ...(side === 'center' ? {} : { indent: { [side]: character } }),
        children: [
          new TextRun({
            children: side === 'center' ? [PageNumber.CURRENT] : ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

export async function docxOf(pages: readonly Page[], options: DocxOptions): Promise<Uint8Array> {
  const { lang, rasterize, date } = options;
  const brief = briefOf(pages, options);
  const { margins, isTwoSided, settings } = layouts[lang];
  const notes = notesOf(brief.documents, lang);
  const children = await elementsOf(brief.blocks, { lang, notes, rasterize });
  const character = twipsOfPoints(settings.page.size);
  const { author } = briefTexts[lang];
  const file = new Document({
    title: brief.title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(lang),
    numbering: numberingOf(lang),
    footnotes: notes.footnotes,
    evenAndOddHeaderAndFooters: isTwoSided,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(paper.width), height: twips(paper.height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              footer: twips(margins.footer),
            },
          },
        },
        footers: isTwoSided
          ? { default: pageNumber('right', character), even: pageNumber('left', character) }
          : { default: pageNumber('center', character) },
        children,
      },
    ],
  });
  return finished(new Uint8Array(await Packer.toArrayBuffer(file)), { lang, date });
}

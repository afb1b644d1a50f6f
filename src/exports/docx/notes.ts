/**
 * Sources as notes of Word. A document is noted where it is first cited; every later mention refers to that note, so
 * that a source has one number, in brackets as GB/T 7714 has it.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  Paragraph,
  SimpleField,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { DocumentRow } from '../../dataset/dataset';
import type { Language } from '../../i18n/language';
import { plainText } from '../../lib/plainText';
import { citation } from '../../wording/citation';

const raised = (text: string) => new TextRun({ text, style: 'FootnoteReference' });
const bookmark = (number: number) => `_RefSource${number}`;

/** A field that shows a number; the one of the library cannot be raised. */
class NumberField extends SimpleField {
  constructor(instruction: string, shown: TextRun) {
    super(instruction);
    this.root.push(shown);
  }
}

const noteOf = (document: DocumentRow, lang: Language): Paragraph =>
  new Paragraph({
    style: 'FootnoteText',
    children: [new TextRun(` ${plainText(citation(document, lang))}`)],
  });

export interface Notes {
  /** By number, as the file wants them. */
  footnotes: Record<string, { children: readonly Paragraph[] }>;
  /** Numbers of documents in brackets, raised: the note of each at first, a reference to it from then on. */
  cite: (documents: readonly string[]) => readonly ParagraphChild[];
  /** The number of a document that has been cited, at the height of the text. */
  list: (document: string) => readonly ParagraphChild[];
}

/** `documents` in the order in which they will be cited. */
export function notesOf(documents: readonly DocumentRow[], lang: Language): Notes {
  const numbers = new Map(documents.map(({ id }, at) => [id, at + 1]));
  const noted = new Set<number>();
  const first = (number: number): readonly ParagraphChild[] => {
    noted.add(number);
    return [
      new BookmarkStart(bookmark(number), number),
      new FootnoteReferenceRun(number),
      new BookmarkEnd(number),
    ];
  };
  const again = (number: number): readonly ParagraphChild[] => [
    new NumberField(`NOTEREF ${bookmark(number)} \\f \\h`, raised(String(number))),
  ];
  return {
    footnotes: Object.fromEntries(
      documents.map((document, at) => [String(at + 1), { children: [noteOf(document, lang)] }]),
    ),
    cite: (ids) => {
      const cited = ids.flatMap((id) => numbers.get(id) ?? []);
      if (cited.length === 0) return [];
      const parts = cited.flatMap((number, at) => [
        ...(at === 0 ? [] : [raised(',')]),
        ...(noted.has(number) ? again(number) : first(number)),
      ]);
      return [raised('['), ...parts, raised(']')];
    },
    list: (document) => {
      const number = numbers.get(document);
      if (number === undefined) return [];
      return [
        new TextRun('['),
        new NumberField(`NOTEREF ${bookmark(number)} \\h`, new TextRun(String(number))),
        new TextRun('] '),
      ];
    },
  };
}

/** What the presenter reads: the notes as written, then what must be said with the figures and is not in them. */
import { toBeSaid } from '../../deck/notes';
import type { Page } from '../../deck/pages';
import { pptxTexts } from '../../i18n/pptx';
import { plainText } from '../../lib/plainText';
import { element, escapeXml } from '../picture/xml';
import { faceElements, languageAttributes } from './faces';
import type { Look } from './look';

export interface NotesOptions {
  withNotes: boolean;
  withConditions: boolean;
}

/** One paragraph a line. */
export function notesOf({ notes, made, words }: Page, { withNotes, withConditions }: NotesOptions) {
  const own = withNotes && notes.trim() !== '' ? plainText(notes).trim().split('\n') : [];
  const written = own.join('\n').toLowerCase();
  const must = withConditions && made.ok ? toBeSaid(made.content) : [];
  const conditions = must.filter((one) => !written.includes(one.replace(/[。.]$/, '').toLowerCase()));
  if (conditions.length === 0) return own;
  return [
    ...own,
    ...(own.length > 0 ? [''] : []),
    pptxTexts[words.lang].conditions,
    ...conditions.map((condition) => `– ${condition}`),
  ];
}

export function notesBody(lines: readonly string[], { lang }: Look): string {
  const own = { ...languageAttributes[lang], dirty: 0 };
  const faces = faceElements(lang);
  const paragraphs = lines.map((line) =>
    element(
      'a:p',
      {},
      line === ''
        ? element('a:endParaRPr', own, faces)
        : element('a:r', {}, element('a:rPr', own, faces), element('a:t', {}, escapeXml(line))),
    ),
  );
  return element(
    'p:txBody',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    ...(paragraphs.length > 0 ? paragraphs : [element('a:p', {}, element('a:endParaRPr', own, faces))]),
  );
}

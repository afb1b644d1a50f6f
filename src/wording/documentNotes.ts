import type { DatasetDetails } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import { onDemand } from '../i18n/onDemand';

/** What to know of a document's text: repairs, defaced words, what it leaves unsaid. */
export function documentNotes(
  detail: DatasetDetails['documents'][string] | undefined,
  lang: Language,
): readonly (string | undefined)[] {
  const more = onDemand[lang];
  const { quality, gaps } = detail ?? {};
  return [
    quality?.state === 'defaced' ? more.defaced : undefined,
    quality?.state === 'ocr' ? more.ocr : undefined,
    quality && quality.state !== 'clean' ? quality.note[lang] : undefined,
    gaps?.[lang],
  ];
}

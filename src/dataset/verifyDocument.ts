import { Problems } from './problem';
import type { SourceDocument } from './schema';
import { type Verification, verifyEvidence, type VerifyInput } from './verifyEvidence';

interface DocumentInput extends Omit<VerifyInput, 'document' | 'text'> {
  document: Pick<SourceDocument, 'id' | 'sha256'>;
  /** undefined: there is no such text. */
  text: string | undefined;
  /** Of the text's bytes, in hexadecimal digits. */
  sha256: string | undefined;
}

/** Evidence of one document, and that its text is there and is the one that was read. */
export function verifyDocument({ document, text, sha256, ...input }: DocumentInput): Verification {
  const problems = new Problems();
  const complain = (value: unknown, code: 'missing-text' | 'sha256', zh: string, en: string) =>
    problems.add('documents.json', {
      record: document.id,
      field: 'sha256',
      value,
      code,
      expected: { zh, en },
    });

  if (text === undefined) {
    const zh = `${document.id}.txt，在原文文件夹中`;
    complain(undefined, 'missing-text', zh, `${document.id}.txt in the folder of sources`);
  } else if (sha256 !== document.sha256) {
    complain(document.sha256, 'sha256', `原文的 SHA-256：${sha256}`, `the SHA-256 of the text: ${sha256}`);
  }
  const verification = verifyEvidence({
    ...input,
    document,
    text: text ?? '',
    // Without the text every phrase is missing; that is said once.
    ...(text === undefined ? { facts: [], systems: [], uncovered: [] } : {}),
  });
  return { ...verification, misses: [...problems.list, ...verification.misses] };
}
